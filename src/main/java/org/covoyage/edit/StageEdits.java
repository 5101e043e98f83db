package org.covoyage.edit;

import org.covoyage.edit.change.Fields;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Stage;

/**
 * The changes that say something else of what a stage means to the customer. Each is made against the journey as it is
 * now; one that changes nothing has no edits.
 */
public final class StageEdits {
    private final Journey journey;
    private final Stage stage;

    /**
     * Changes of a stage.
     *
     * @throws IllegalArgumentException when there is none of that id
     */
    public StageEdits(Journey journey, Id stage) {
        this.journey = journey;
        this.stage = journey.get(stage, Stage.class);
        if (this.stage == null) {
            throw new IllegalArgumentException("no stage " + stage);
        }
    }

    /** Says what the customer's own judgement weighs, κ, 0.25 … 4. */
    public Change ownJudgement(double kappa) {
        return stage.ownJudgementOrDefault() == kappa ? Fields.NOTHING
                : Fields.change(journey, stage, "ownJudgement", kappa);
    }

    /** Says how the customer leans of their own accord, u, −1 … 1. */
    public Change inclination(double own) {
        return stage.inclinationOrDefault() == own ? Fields.NOTHING
                : Fields.change(journey, stage, "inclination", own);
    }

    /** Says how much the stage counts in the journey, m, 0 or more. */
    public Change importance(double importance) {
        return stage.importanceOrDefault() == importance ? Fields.NOTHING
                : Fields.change(journey, stage, "importance", importance);
    }
}
