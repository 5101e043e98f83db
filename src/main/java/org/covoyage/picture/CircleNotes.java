package org.covoyage.picture;

import org.covoyage.drawing.Note;
import org.covoyage.insight.StageInfluence;
import org.covoyage.journey.Id;
import org.covoyage.picture.explain.Explanation;
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
    Note place(CircleStage.Place place) {
        Fellow fellow = data.fellow(place);
        StageInfluence at = fellow.gone() ? stage.real() : stage.now();
        return fellow.isFolded() ? Explanation.note(() -> explanations.together(at, place.ties()))
                : Explanation.note(() -> explanations.place(at, place.ties().getFirst()));
    }

    /** The customer's own share; {@code null} where the model says nothing. */
    Note self() {
        return stage.now() == null ? null : Explanation.note(() -> explanations.self(stage.now()));
    }

    /** The share of all others; {@code null} where the model says nothing, as for the next three. */
    Note socialShare() {
        return stage.now() == null ? null : Explanation.note(() -> explanations.socialShare(stage.now()));
    }

    /** How much comes from somebody when all listen to each other. */
    Note total(Id actor) {
        return Explanation.note(() -> explanations.totalShare(data.network(), actor));
    }

    Note inclination() {
        return stage.now() == null ? null : Explanation.note(() -> explanations.inclination(stage.now()));
    }

    Note netDirection() {
        return stage.now() == null || Double.isNaN(stage.now().netDirection()) ? null
                : Explanation.note(() -> explanations.netDirection(stage.now()));
    }

    Note conflict() {
        return stage.now() == null || Double.isNaN(stage.now().conflict()) ? null
                : Explanation.note(() -> explanations.conflict(stage.now()));
    }
}
