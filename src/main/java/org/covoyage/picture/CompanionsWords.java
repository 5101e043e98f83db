package org.covoyage.picture;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.covoyage.insight.Circle;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Stage;

/**
 * What the picture of the companions finds: who travels near, who far, and who weighs most where it is decided. It goes
 * by point values, because it is asked at every change; how surely somebody weighs most the insights say.
 */
final class CompanionsWords {
    /** Distances and shares nearer than this look the same when they are written. */
    private static final double SAME = 0.005;
    private static final int BY_NAME = 3;

    private final MapData data;
    private final Journey journey;
    private final Labels labels;
    private final Naming naming;
    private final String found;

    CompanionsWords(MapData data, Labels labels) {
        this.data = data;
        this.journey = data.journey();
        this.labels = labels;
        this.naming = new Naming(journey, labels);
        this.found = data.request().focus().in(journey).without().isEmpty() ? found() : "";
    }

    /** The title: what is found, or the project's title where companions are imagined away or nobody travels along. */
    String title() {
        return found.isEmpty() ? data.cover().title() : found;
    }

    /** What stands under it: of which journey, and how to read it. */
    String below() {
        String read = labels.of("companions.read", customer());
        return found.isEmpty() ? labels.capital(read) : data.cover().title() + " · " + read;
    }

    private String customer() {
        Persona customer = journey.focalPersona();
        return customer == null ? labels.of("circles.customer") : FirstName.of(customer.name());
    }

    private String found() {
        JourneyInfluence influence;
        try {
            influence = JourneyInfluence.of(Circle.of(journey));
        } catch (InsightRefused nothingCounts) {
            return "";
        }
        List<CompanionInfluence> known = influence.ranking().stream()
                // Of somebody whose distance is known only where nobody needs it, there is none on the way.
                .filter(one -> one.isRanked() && one.reach() > 0 && !Double.isNaN(one.meanDistance())).toList();
        if (known.isEmpty()) {
            return "";
        }
        List<Id> near = extreme(known, CompanionInfluence::meanDistance);
        List<Id> far = extreme(known, one -> -one.meanDistance());
        String told = near.size() == known.size()
                ? labels.of(key("companions.finding.together", near), some(near))
                : labels.of(key("companions.finding", near), some(near), some(far));
        return labels.capital(told + decision(influence));
    }

    /** All that are as near, or as far, as nobody else; the heaviest first. */
    private static List<Id> extreme(List<CompanionInfluence> known, ToDoubleFunction<CompanionInfluence> distance) {
        double least = known.stream().mapToDouble(distance).min().orElseThrow();
        return known.stream().filter(one -> distance.applyAsDouble(one) < least + SAME)
                .map(CompanionInfluence::companion).toList();
    }

    private String key(String key, List<Id> ids) {
        return naming.key(key, ids);
    }

    /** A few by name, more by their number. */
    private String some(List<Id> ids) {
        return ids.size() > BY_NAME ? labels.of("companions.finding.count", ids.size())
                : naming.inside(ids);
    }

    /** Who weighs most at the first stage that is shown where it is decided, the customer or a companion. */
    private String decision(JourneyInfluence influence) {
        Stage decides = data.stages().stream().filter(stage -> stage.phase() == Phase.DECISION).findFirst().orElse(null);
        if (decides == null) {
            return "";
        }
        StageInfluence at = influence.stages().stream().filter(stage -> stage.stage().equals(decides.id())).findFirst()
                .orElseThrow();
        List<TieInfluence> heaviest = at.companions().stream().filter(tie -> !Double.isNaN(tie.share()))
                .sorted(Comparator.comparingDouble(tie -> -tie.share())).toList();
        if (heaviest.isEmpty()) {
            return "";
        }
        double most = heaviest.getFirst().share();
        double second = heaviest.size() > 1 ? heaviest.get(1).share() : 0;
        boolean self = at.self() > most;
        if (self ? at.self() - most < SAME : most - Math.max(at.self(), second) < SAME) {
            return "";
        }
        Id who = heaviest.getFirst().companion();
        String name = self ? customer() : naming.inside(who);
        String key = "companions.finding.decision";
        return labels.of(self ? key : key(key, List.of(who)), decides.name(), name,
                labels.percent(self ? at.self() : most));
    }
}
