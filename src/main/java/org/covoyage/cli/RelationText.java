package org.covoyage.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.insight.check.Check;
import org.covoyage.insight.evidence.EvidenceMeter;
import org.covoyage.insight.flag.Flag;
import org.covoyage.insight.flag.Severity;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.insight.relation.Consent;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.MeasureKind;
import org.covoyage.picture.Labels;
import org.covoyage.picture.flag.CheckWords;
import org.covoyage.picture.flag.FlagWords;
import org.covoyage.picture.flag.PlaceNames;

/** The part of a page of insights about both sides of the relation; of what nobody entered it says nothing. */
final class RelationText {
    private static final int FLAGS = 8;
    private static final int CHECKS = 5;
    private static final double SEEN = 0.05;

    private final InsightsAnswer answer;
    private final InsightsWords words;
    private final Labels labels;
    private final PlaceNames names;
    private final Relation relation;
    private final List<String> lines = new ArrayList<>();

    RelationText(InsightsAnswer answer, InsightsWords words) {
        this.answer = answer;
        this.words = words;
        labels = new Labels(answer.language());
        names = new PlaceNames(labels, answer.journey());
        relation = answer.sides().relation();
    }

    /** One line for each side of the relation of which something is known. */
    List<String> figures() {
        lines.clear();
        mirror(relation.mirror().journey());
        gap(relation.gap());
        hands(relation.hands().journey());
        moments(relation.moments());
        emotion(relation.emotion());
        coherence(relation.coherence());
        complaints();
        consent(relation.consent());
        loyalty(relation.loyalty());
        return List.copyOf(lines);
    }

    /** The gravest flags with their next steps. */
    List<String> flags() {
        FlagWords flags = new FlagWords(labels, answer.journey());
        List<Flag> grave = answer.sides().flags().stream().filter(flag -> flag.severity() != Severity.NOTICE).toList();
        List<String> found = new ArrayList<>();
        for (Flag flag : grave.subList(0, Math.min(FLAGS, grave.size()))) {
            found.add(flags.what(flag));
            found.add("    → " + flags.nextStep(flag));
        }
        int more = answer.sides().flags().size() - Math.min(FLAGS, grave.size());
        if (more > 0) {
            found.add(words.of(found.isEmpty() ? "flags.notices" : "flags.more", more));
        }
        return found;
    }

    /** What the claims rest on, and what to check before the meeting. */
    List<String> evidence() {
        EvidenceMeter.Count count = answer.sides().evidence().journey();
        if (count.total() == 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>(List.of(words.of("evidence.count", count.total(),
                count.graded().get(Grade.A), count.graded().get(Grade.B), count.graded().get(Grade.C),
                count.graded().get(Grade.D), count.unsaid(), words.share(count.index()))));
        CheckWords checks = new CheckWords(labels, answer.journey());
        for (Check check : answer.sides().checks().stream().limit(CHECKS).toList()) {
            found.add(words.of("evidence.check", checks.what(check), checks.why(check)));
            found.add("    → " + checks.nextStep(check));
        }
        return found;
    }

    private void mirror(Mirror.Side of) {
        if (of.gap().isKnown()) {
            lines.add(words.of("relation.mirror", words.signed(of.gap().value()),
                    words.of("tilt", Mirror.Tilt.of(of.gap().value())), words.hundredths(of.index().value()),
                    of.gap().n()));
        }
    }

    private void gap(PerceptionGap of) {
        if (of.points().isEmpty()) {
            return;
        }
        PerceptionGap.Point worst = of.ranking().getFirst();
        if (of.journey().isKnown()) {
            lines.add(words.of("relation.gap", words.signedTenth(of.journey().value()), of.journey().n()));
        }
        if (worst.gap() >= SEEN) {
            lines.add(words.of("relation.gap.worst", names.of(worst.at()), rating(worst.believed()),
                    rating(worst.said())));
        }
    }

    private void hands(HandBalance.Balance of) {
        if (of.human().isKnown()) {
            lines.add(words.of("relation.human", words.share(of.human().value()), of.human().n()));
        }
        if (of.alienation().isKnown()) {
            lines.add(words.of("relation.alienation", words.hundredths(of.alienation().value()),
                    words.hundredths(of.customer().value()), words.hundredths(of.employee().value()),
                    of.alienation().n()));
        }
    }

    private void moments(MomentsOfTruth of) {
        if (!of.moments().isEmpty()) {
            lines.add(words.of("relation.moments", list(of.moments().stream().map(MomentsOfTruth.Point::at).toList())));
        }
        of.opportunities().stream().findFirst().ifPresent(first -> lines.add(words.of("relation.opportunity",
                names.of(first.at()), rating(first.opportunity()))));
    }

    private void emotion(EmotionCurve of) {
        if (of.mean().isKnown()) {
            lines.add(words.of("relation.emotion", words.signedTenth(of.mean().value()),
                    words.signedTenth(of.peakEnd()), names.of(of.peak().at()), names.of(of.end().at()),
                    of.mean().n()));
        }
    }

    private void coherence(Coherence of) {
        Coherence.Pair least = of.minimum();
        if (least != null) {
            lines.add(words.of("relation.coherence", words.share(of.journey().value()),
                    words.share(least.coherence()), names.of(least.way()), of.journey().n()));
        }
        if (!of.repeats().isEmpty()) {
            lines.add(words.of("relation.repeats", list(of.repeats().stream().map(Coherence.Pair::way).toList())));
        }
    }

    private void complaints() {
        if (!relation.complaints().cases().isEmpty()) {
            lines.add(words.of("relation.complaints", relation.complaints().cases().size(),
                    tenths(relation.complaints().satisfaction()), signed(relation.complaints().recovery()),
                    words.hundredths(relation.complaints().reciprocity().value())));
        }
    }

    private void consent(Consent of) {
        if (!of.uses().isEmpty()) {
            lines.add(words.of("relation.consent", of.uses().size(), words.share(of.coverage().value()),
                    of.uses().stream().filter(use -> use.assessment() == Consent.Assessment.EXPECTED).count()));
        }
    }

    private void loyalty(LoyaltyFigures of) {
        for (LoyaltyFigures.Figure figure : of.figures()) {
            if (figure.measure().kind() == MeasureKind.NPS && !Double.isNaN(figure.standardError())) {
                lines.add(words.of(figure.isFew() ? "relation.nps.few" : "relation.nps", figure.measure().name(),
                        words.signedWhole(figure.value()), words.whole(figure.standardError()), figure.n()));
            }
        }
        if (of.ease().isKnown()) {
            lines.add(words.of("relation.ease", words.tenths(of.ease().value()), of.ease().n()));
        }
    }

    private String list(List<Id> ids) {
        return ids.stream().map(names::of).collect(Collectors.joining(", "));
    }

    private String rating(double value) {
        return labels.number(value, 1);
    }

    private String tenths(Average of) {
        return words.tenths(of.value());
    }

    private String signed(Average of) {
        return words.signedTenth(of.value());
    }
}
