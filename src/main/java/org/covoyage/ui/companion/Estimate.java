package org.covoyage.ui.companion;

import java.util.Optional;
import org.covoyage.insight.Circle;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.Draws;
import org.covoyage.insight.InsightRefused;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;

/**
 * What the model makes of a journey.
 *
 * @param journey     what it is of; {@code null} when nothing is known, as are the others then
 * @param influence   shares, ranks, consequences
 * @param uncertainty how far evidence lets them vary
 */
record Estimate(Journey journey, JourneyInfluence influence, Uncertainty uncertainty) {
    /** Nothing known: not computed yet, or a journey without a stage that counts. */
    static final Estimate NONE = new Estimate(null, null, null);

    /** The estimate of a journey; takes a while on large ones. */
    static Estimate of(Journey journey) {
        try {
            Circle circle = Circle.of(journey);
            JourneyInfluence influence = JourneyInfluence.of(circle);
            return new Estimate(journey, influence,
                    Uncertainty.of(circle, influence, Draws.of(circle.parameters())));
        } catch (InsightRefused _) {
            return NONE;
        }
    }

    boolean isKnown() {
        return influence != null;
    }

    Optional<CompanionInfluence> companion(Id id) {
        return isKnown() ? influence.companion(id) : Optional.empty();
    }

    Optional<Uncertainty.Spread> spread(Id id) {
        return isKnown() ? uncertainty.companion(id) : Optional.empty();
    }

    Optional<StageInfluence> stage(Id id) {
        return isKnown() ? influence.stages().stream().filter(stage -> stage.stage().equals(id)).findFirst()
                : Optional.empty();
    }

    Optional<TieInfluence> tie(Id companion, Id stage) {
        return stage(stage).flatMap(at -> at.companions().stream()
                .filter(tie -> tie.companion().equals(companion)).findFirst());
    }
}
