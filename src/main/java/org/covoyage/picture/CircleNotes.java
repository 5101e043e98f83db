package org.covoyage.picture;

import org.covoyage.insight.StageInfluence;
import org.covoyage.picture.explain.Explanations;

/** How the numbers of one stage's circle came about, for those who point at them. It draws nothing. */
final class CircleNotes {
    private final CircleData data;
    private final CircleStage stage;
    private final Explanations explanations;

    CircleNotes(CircleData data, CircleStage stage, Labels labels) {
        this.data = data;
        this.stage = stage;
        this.explanations = new Explanations(labels, data.journey());
    }

    /** Distance, share and direction of a dot. */
    String place(CircleStage.Place place) {
        Fellow fellow = data.fellow(place);
        StageInfluence at = fellow.gone() ? stage.real() : stage.now();
        return fellow.isFolded() ? explanations.together(at, place.ties()).text()
                : explanations.place(at, place.ties().getFirst()).text();
    }

    /** The customer's own share; {@code null} where the model says nothing. */
    String self() {
        return stage.now() == null ? null : explanations.self(stage.now()).text();
    }

    /** The share of all others; {@code null} where the model says nothing, as for the next three. */
    String socialShare() {
        return stage.now() == null ? null : explanations.socialShare(stage.now()).text();
    }

    String inclination() {
        return stage.now() == null ? null : explanations.inclination(stage.now()).text();
    }

    String netDirection() {
        return stage.now() == null || Double.isNaN(stage.now().netDirection()) ? null
                : explanations.netDirection(stage.now()).text();
    }

    String conflict() {
        return stage.now() == null || Double.isNaN(stage.now().conflict()) ? null
                : explanations.conflict(stage.now()).text();
    }
}
