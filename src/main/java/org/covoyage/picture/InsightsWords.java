package org.covoyage.picture;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.Note;
import org.covoyage.journey.Companion;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Word;
import org.covoyage.picture.finding.Findings;
import org.covoyage.picture.finding.Ghost;
import org.covoyage.picture.finding.Lead;
import org.covoyage.picture.finding.StageFinding;
import org.covoyage.picture.finding.Standing;

/**
 * Puts findings into sentences, no surer than they are and with no more digits than they bear. It knows no places on a
 * sheet.
 */
final class InsightsWords {
    /** Part of a change that goes one way from which on one may name that way. */
    private static final double MOSTLY = 2.0 / 3;

    private final Journey journey;
    private final Labels labels;
    private final Naming naming;

    InsightsWords(Journey journey, Labels labels) {
        this.journey = journey;
        this.labels = labels;
        this.naming = new Naming(journey, labels);
    }

    Naming naming() {
        return naming;
    }

    /** Why there is nothing to find. */
    String refused(InsightRefused.Reason reason) {
        return labels.of("insights.nothing." + (reason == InsightRefused.Reason.NO_STAGES ? "no-stages"
                : "no-importance"));
    }

    /** The finding of all findings, as a sentence. */
    String headline(Findings found) {
        String lead = lead(found.lead());
        if (!found.blocked().isEmpty()) {
            String where = naming.few(found.blocked().stream().map(DecisionUnit::stage).toList());
            return labels.of(naming.key("insights.and-blocked", found.blockers()), lead,
                    naming.few(found.blockers()), where);
        }
        Lead who = found.lead();
        if (who.strength() == Lead.Strength.NOBODY) {
            return lead;
        }
        if (who.missed() == null) {
            return labels.of("insights.and-nothing", lead);
        }
        return who.isSame() && who.strength() != Lead.Strength.UNDECIDED
                ? labels.of(naming.key("insights.and-same", List.of(who.first())), lead)
                : labels.of("insights.and-missed", lead, naming.after(who.missed()));
    }

    /** Who weighs most, as a clause. */
    String lead(Lead lead) {
        return switch (lead.strength()) {
            case NOBODY -> labels.of("insights.lead.nobody", naming.customer());
            case UNDECIDED -> labels.of("insights.lead.undecided", naming.inside(lead.first()), naming.inside(lead.rival()));
            case ONLY, ROBUST, TENTATIVE, NOT_DRAWN -> labels.of(naming.key("insights.lead." + Word.of(lead.strength()),
                    List.of(lead.first())), naming.of(lead.first()));
        };
    }

    /** What the customer keeps, and on how many voices the rest stands. */
    String below(Findings found) {
        if (found.lead().strength() == Lead.Strength.NOBODY) {
            return "";
        }
        String key = found.standings().size() < 2 ? "insights.keeps"
                : found.onFew() ? "insights.keeps.few" : "insights.keeps.many";
        // Whole percentages of two parts must sum to a hundred.
        double self = Math.rint(found.self() * 100) / 100;
        String keeps = labels.of(key, naming.customer(), share(found.self()), share(1 - self),
                labels.number(found.effective(), 0));
        boolean unsaid = !found.blocked().isEmpty() && found.lead().missed() != null;
        return unsaid ? keeps + " " + labels.of("insights.missed", naming.after(found.lead().missed())) : keeps;
    }

    /** The model and how it was drawn. */
    String estimate(Findings found) {
        String estimate = found.draws() == null ? labels.of("insights.estimate.point", found.model())
                : labels.of("insights.estimate", found.model(), labels.number(found.draws().count(), 0),
                        String.valueOf(found.draws().seed()));
        return Double.isNaN(found.evidence()) ? estimate
                : estimate + " " + labels.of("insights.evidence", labels.percent(found.evidence()));
    }

    /** A share as a whole percentage; under one rather than a false nought. */
    String share(double share) {
        return labels.share(share);
    }

    /** Part of the draws; all of so many draws is not certainty. */
    private String chance(double part) {
        return part >= 0.995 ? ">\u202F" + labels.percent(0.99) : share(part);
    }

    /** How a line of the ranking is called. */
    String name(Standing of) {
        return of.isFolded() ? labels.of("insights.others", of.members().size()) : naming.of(of.companion());
    }

    /** What somebody is to the customer, or the first doubt about the numbers, or that somebody imagines them away. */
    String relation(Standing of, Ghost ghost) {
        if (of.isFolded()) {
            return labels.of("insights.others.how");
        }
        if (ghost != null && ghost.asked() && ghost.removed().contains(of.companion())) {
            return labels.of("insights.removed");
        }
        if (!of.doubts().isEmpty()) {
            return doubt(of.doubts().getFirst());
        }
        Companion companion = journey.get(of.companion(), Companion.class);
        return companion.relation() == null ? "" : companion.relation();
    }

    private String doubt(Note.Matter matter) {
        return labels.of("insights.doubt." + Word.of(matter));
    }

    /**
     * How far a place holds, and in how many draws; empty when that cannot be said.
     *
     * @param leads whether it is the first place, which must hold against everybody
     */
    String place(Standing of, boolean leads) {
        if (of.place() == null) {
            return "";
        }
        String word = labels.of("insights.place", of.place());
        return leads ? labels.of("insights.place.first", word, chance(of.holds()))
                : labels.of("insights.place.next", word, chance(of.holds()));
    }

    /** Which way the inclination would go without somebody, and how far; never a signed nought. */
    String change(double fall, double rise) {
        double whole = fall + rise;
        if (whole < Findings.VISIBLE) {
            return labels.of("insights.same");
        }
        String number = labels.fixed(whole, 2);
        if (Math.min(fall, rise) < Findings.VISIBLE) {
            return labels.of(fall > rise ? "insights.fall" : "insights.rise", number);
        }
        return labels.of(fall >= MOSTLY * whole ? "insights.mostly-fall" : rise >= MOSTLY * whole
                ? "insights.mostly-rise" : "insights.both", number);
    }

    /** A number with two decimals and its sign; nought has none. */
    String signed(double value) {
        return labels.signed(value, 2);
    }

    /** Where the inclination crosses from for to against. */
    String tipping(List<StageFinding> stages) {
        StageFinding lowest = stages.stream().min(Comparator.comparingDouble(StageFinding::inclination))
                .orElseThrow();
        long against = stages.stream().filter(stage -> stage.inclination() <= -Findings.VISIBLE).count();
        String name = naming.of(lowest.stage());
        String value = signed(lowest.inclination());
        if (against > 1 && against < stages.size()) {
            return labels.of("insights.tips.more", against, name, value);
        }
        return labels.of(against == 0 ? "insights.weakest" : against == stages.size() ? "insights.against"
                : "insights.tips", name, value);
    }

    /** Without whom the second curve is. */
    String ghost(Ghost ghost) {
        return ghost.asked() ? labels.of("insights.ghost.asked", naming.inside(ghost.removed()),
                change(ghost.fall(), ghost.rise())) : labels.of("insights.ghost", naming.inside(ghost.removed()));
    }

    /** What a decision unit comes to. */
    String outcome(DecisionUnit unit) {
        String stage = naming.of(unit.stage());
        if (unit.isBlocked()) {
            return labels.of("insights.unit.blocked", stage, naming.inside(unit.blockedBy()));
        }
        return labels.of(unit.carries() == null ? "insights.unit.unknown" : unit.carries() ? "insights.unit.carries"
                : "insights.unit.fails", stage);
    }

    /** By what a decision unit comes to it. */
    String why(DecisionUnit unit, double threshold) {
        String joint = Double.isNaN(unit.inclination()) ? labels.of("insights.unit.why.unknown")
                : labels.of("insights.unit.why", signed(unit.inclination()), labels.fixed(unit.agreement(), 2));
        return unit.isBlocked() ? labels.of("insights.unit.why.blocked", unit.blockedBy().stream()
                .map(member -> signed(position(unit.stage(), member))).collect(Collectors.joining(", ")),
                signed(threshold)) + " " + joint : joint;
    }

    private double position(Id stage, Id member) {
        return journey.all(DecisionSeat.class).stream().filter(seat -> seat.veto() && seat.position() != null
                && seat.stage().equals(stage) && seat.member().equals(member)).mapToDouble(DecisionSeat::position)
                .min().orElse(Double.NaN);
    }
}
