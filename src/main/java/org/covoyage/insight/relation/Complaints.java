package org.covoyage.insight.relation;

import java.util.List;
import java.util.function.Function;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Id;
import org.covoyage.journey.Justice;

/**
 * Complaints and reciprocity (h). The order of the weights of justice follows Orsingher, Valentini and De Angelis (2010),
 * a meta-analysis of 60 studies; the weights themselves are a convention.
 *
 * @param cases the complaints, as listed
 */
public record Complaints(List<Case> cases) {
    /**
     * One complaint's figures; NaN where an ingredient is unknown.
     *
     * @param complaint the record
     */
    public record Case(Complaint complaint) {
        /** Its identity. */
        public Id id() {
            return complaint.id();
        }

        /** SATCOM = 0.40 D + 0.35 I + 0.25 P, 0 … 10: how satisfied with the answer. */
        public double satisfaction() {
            Justice of = complaint.justice();
            return of == null ? Double.NaN : 0.40 * Figures.of(of.distributive())
                    + 0.35 * Figures.of(of.interactional()) + 0.25 * Figures.of(of.procedural());
        }

        /** After − before, −10 … 10; over 0 the customer ends above the initial level. */
        public double recovery() {
            return Figures.of(complaint.satisfactionAfter()) - Figures.of(complaint.satisfactionBefore());
        }

        /** min(g, r)/max(g, r), 0 … 1: how far what came back balances the customer's effort. */
        public double reciprocity() {
            return Figures.balance(Figures.of(complaint.customerEffort()), Figures.of(complaint.companyReturn()));
        }

        /** compensation/loss, 0 or more; NaN without a loss. */
        public double compensated() {
            double loss = Figures.of(complaint.loss());
            return loss == 0 ? Double.NaN : Figures.of(complaint.compensation()) / loss;
        }
    }

    /** Keeps the list. */
    public Complaints {
        cases = List.copyOf(cases);
    }

    /** The complaints of a journey. */
    public static Complaints of(Ground ground) {
        return new Complaints(ground.journey().all(Complaint.class).stream().map(Case::new).toList());
    }

    /** Mean SATCOM, 0 … 10. */
    public Average satisfaction() {
        return Average.of(cases, Case::satisfaction);
    }

    /** Mean recovery, −10 … 10. */
    public Average recovery() {
        return Average.of(cases, Case::recovery);
    }

    /** Mean reciprocity, 0 … 1. */
    public Average reciprocity() {
        return Average.of(cases, Case::reciprocity);
    }

    /** Share that went public of those of which it is known, 0 … 1. */
    public Average publicLeak() {
        return share(Complaint::inPublic);
    }

    /** Share whose author was told what changed, of those of which it is known, 0 … 1. */
    public Average loopClosed() {
        return share(Complaint::loopClosed);
    }

    private Average share(Function<Complaint, Boolean> which) {
        return Average.of(cases, one -> {
            Boolean said = which.apply(one.complaint());
            if (said == null) {
                return Double.NaN;
            }
            return said ? 1 : 0;
        });
    }
}
