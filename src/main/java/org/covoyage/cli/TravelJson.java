package org.covoyage.cli;

import static org.covoyage.cli.JsonMembers.at;
import static org.covoyage.cli.JsonMembers.mean;
import static org.covoyage.cli.JsonMembers.object;
import static org.covoyage.cli.JsonMembers.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.Relation;
import org.covoyage.insight.relation.RolesPlayed;

/** The way travelled as JSON: moments of truth (d), emotion (e), coherence (f), roles (g). */
final class TravelJson {
    private TravelJson() {
    }

    static Map<String, Object> moments(MomentsOfTruth of) {
        return object("moments", of.moments().stream().map(MomentsOfTruth.Point::at).toList(), "opportunities",
                of.opportunities().stream().map(point -> at(point.at(), point.stage(), point(point))).toList());
    }

    static Map<String, Object> point(MomentsOfTruth.Point of) {
        return object("importance", of.importance(), "decisionImpact", of.decisionImpact(), "performance",
                of.performance(), "strength", of.strength(), "opportunity", of.opportunity(), "candidate",
                candidate(of), "confirmed", of.confirmed(), "isMoment", of.isMomentOfTruth(), "reading",
                Double.isNaN(of.opportunity()) ? null : word(of.urgency()));
    }

    /** Two ratings decide; while the one that is missing could still tip it, nobody knows. */
    private static Boolean candidate(MomentsOfTruth.Point of) {
        boolean open = Double.isNaN(of.strength()) && !of.isRuledOut();
        return open ? null : of.isCandidate();
    }

    /** The customer's curve, and beside it the employees'. */
    static Map<String, Object> emotion(Relation of) {
        Map<String, Object> member = curve(of.emotion());
        member.put("employee", curve(of.staff()));
        return member;
    }

    private static Map<String, Object> curve(EmotionCurve of) {
        return object("points", of.points().size(), "mean", of.mean().value(), "n", of.mean().n(), "peak", end(of.peak()), "end", end(of.end()),
                "peakEnd", of.peakEnd(), "memoryGap", of.memoryGap(), "mixed", of.points().stream()
                        .filter(EmotionCurve.Point::isMixed).map(EmotionCurve.Point::at).toList());
    }

    private static Map<String, Object> end(EmotionCurve.Point of) {
        return of == null ? null : object("at", of.at(), "valence", of.value());
    }

    static Map<String, Object> point(EmotionCurve.Point of) {
        return object("valence", of.value(), "arousal", of.intensity(), "low", of.low(), "high", of.high(), "mixed",
                of.mixed(), "isMixed", of.isMixed(), "salience", of.salience());
    }

    static Map<String, Object> coherence(Coherence of) {
        Coherence.Pair least = of.minimum();
        return object("coherence", mean(of.journey()), "minimum", least == null ? null : object("way", least.way(),
                "from", least.from(), "to", least.to(), "coherence", least.coherence()), "repeatInfo",
                of.repeats().stream().map(Coherence.Pair::way).toList(), "ways", of.pairs().stream()
                        .map(pair -> object("way", pair.way(), "from", pair.from(), "to", pair.to(), "coherence",
                                pair.coherence(), "rated", pair.rated().size(), "traffic", pair.traffic(),
                                "repeatInfo", pair.repeat())).toList(), "design", mean(of.design()));
    }

    static List<Map<String, Object>> roles(RolesPlayed of) {
        return of.stages().stream().map(stage -> {
            Map<String, Object> involvement = new LinkedHashMap<>();
            stage.involvement().forEach((role, r) -> involvement.put(word(role), r));
            return object("stage", stage.stage(), "involvement", involvement, "diversity", stage.diversity(),
                    "evenness", stage.evenness(), "served", stage.served().stream().map(JsonMembers::word).toList(),
                    "unsupported", stage.unsupported().stream().map(JsonMembers::word).toList());
        }).toList();
    }
}
