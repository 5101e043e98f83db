package org.covoyage.ui.companion;

import java.util.function.Function;
import org.covoyage.edit.CompanionEdits;
import org.covoyage.edit.StepName;
import org.covoyage.edit.TieEdits;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Stage;

/** The pen in hand for one companion: what is said is said of it, and steps bear its name. */
record Hand(Pen pen, Id companion) {
    /** Says something else of the companion. */
    void say(String step, Function<CompanionEdits, Change> edit) {
        Journey journey = pen.journey();
        Companion now = journey.get(companion, Companion.class);
        if (now != null) {
            pen.perform(new StepName(step, now.name()), edit.apply(new CompanionEdits(journey, companion)));
        }
    }

    /** Says something else of its part at a stage. */
    void sayAt(Id stage, String step, Function<TieEdits, Change> edit) {
        Journey journey = pen.journey();
        Companion now = journey.get(companion, Companion.class);
        Stage at = journey.get(stage, Stage.class);
        if (now != null && at != null) {
            pen.perform(new StepName(step, now.name() + " · " + at.name()),
                    edit.apply(new TieEdits(journey, companion, stage)));
        }
    }
}
