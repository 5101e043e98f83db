package org.covoyage.insight.flag;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.insight.relation.Complaints;
import org.covoyage.insight.relation.Intrusion;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Id;

/** Flags of how the company cares: complaints (h), loyalty (j), intrusion (k). */
final class CareFlags {
    private static final double HALF = 0.5;
    private static final double USUAL_SEVERITY = 3;
    private static final double MOST_SEVERE = 5;

    private CareFlags() {
    }

    static void raise(Relation relation, Sink sink) {
        Complaints complaints = relation.complaints();
        complaints.cases().forEach(one -> complaint(complaints, one, sink));
        relation.loyalty().figures().stream().filter(LoyaltyFigures.Figure::isFew).forEach(figure ->
                sink.at(Matter.FEW_ANSWERS, Stream.of(figure.id()), HALF * (1 - (double) figure.n()
                        / LoyaltyFigures.FEW), figure.n()));
        relation.loyalty().types().forEach(of -> loyalty(of, sink));
        pressure(relation.intrusion(), sink);
    }

    private static void complaint(Complaints all, Complaints.Case one, Sink sink) {
        Double severity = one.complaint().severity();
        double weight = (severity == null ? USUAL_SEVERITY : severity) / MOST_SEVERE;
        Id place = one.complaint().touchpoint() == null ? one.complaint().stage() : one.complaint().touchpoint();
        double recovery = one.recovery();
        if (recovery < 0 || recovery > 0) {
            sink.at(recovery < 0 ? Matter.COMPLAINT_BELOW : Matter.COMPLAINT_ABOVE, Stream.of(one.id(), place), weight,
                    one.complaint().satisfactionBefore(), one.complaint().satisfactionAfter(), recovery);
        }
        if (one.reciprocity() < HALF && one.complaint().companyReturn() < one.complaint().customerEffort()) {
            sink.at(Matter.NO_RECIPROCITY, Stream.of(one.id(), place), weight * (1 - one.reciprocity()),
                    one.complaint().customerEffort(), one.complaint().companyReturn(), one.reciprocity());
        }
        if (Boolean.TRUE.equals(one.complaint().inPublic())) {
            sink.at(Matter.COMPLAINT_PUBLIC, Stream.of(one.id(), place), weight, all.publicLeak().value());
        }
        if (Boolean.FALSE.equals(one.complaint().loopClosed())) {
            sink.at(Matter.LOOP_OPEN, Stream.of(one.id(), place), weight, all.loopClosed().value());
        }
    }

    private static void loyalty(LoyaltyFigures.OfPersona of, Sink sink) {
        if (of.captive()) {
            sink.at(Matter.CAPTIVE_LOYALTY, Stream.of(of.persona()), of.switchingCost() / 10, of.switchingCost());
        } else if (of.type() == LoyaltyFigures.Type.SPURIOUS) {
            sink.at(Matter.SPURIOUS_LOYALTY, Stream.of(of.persona()), HALF);
        }
    }

    /** There is no threshold, so stages are compared. */
    private static void pressure(Intrusion intrusion, Sink sink) {
        List<Intrusion.Load> known = intrusion.stages().stream().filter(load -> load.pressure().n() > 0).toList();
        known.stream().max(Comparator.comparingDouble(load -> load.pressure().sum())).ifPresent(most -> {
            double others = known.stream().filter(load -> load != most).mapToDouble(load -> load.pressure().sum())
                    .average().orElse(Double.NaN);
            if (most.pressure().sum() > others) {
                sink.at(Matter.PRESSURE, Stream.of(most.stage()), 1 - others / most.pressure().sum(),
                        most.pressure().sum(), others);
            }
        });
    }
}
