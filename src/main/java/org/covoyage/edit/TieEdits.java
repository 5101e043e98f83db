package org.covoyage.edit;

import org.covoyage.edit.change.Fields;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/**
 * The changes that say something else of a companion's part at one stage, whether it has a tie there yet or not. Each
 * is made against the journey as it is now; one that changes nothing has no edits.
 */
public final class TieEdits {
    private final Journey journey;
    private final Id companion;
    private final Id stage;
    private final Tie tie;

    /**
     * Changes of a companion's part at a stage.
     *
     * @throws IllegalArgumentException when there is no such companion or stage
     */
    public TieEdits(Journey journey, Id companion, Id stage) {
        if (journey.get(companion, Companion.class) == null || journey.get(stage, Stage.class) == null) {
            throw new IllegalArgumentException("no companion " + companion + " or no stage " + stage);
        }
        this.journey = journey;
        this.companion = companion;
        this.stage = stage;
        tie = find(journey, companion, stage);
    }

    /** The tie between a companion and a stage, or {@code null}. */
    public static Tie find(Journey journey, Id companion, Id stage) {
        return journey.neededBy(companion).stream().map(id -> journey.get(id, Tie.class))
                .filter(each -> each != null && each.companion().equals(companion) && each.stage().equals(stage))
                .findFirst().orElse(null);
    }

    /**
     * Says how far the companion is involved. The first involvement makes the tie; absence takes it away, unless it
     * carries more than numbers of the moment (a distance set by hand, scores, roles, evidence, a note): then it stays,
     * with involvement 0.
     *
     * @param involvement 0 absent … 1 acts jointly
     */
    public Change involvement(double involvement) {
        if (tie == null) {
            return involvement == 0 ? Fields.NOTHING : Change.of(journey).add(new Tie(
                    FreshIds.of(journey).between(Kind.TIE, companion, "at-", stage), companion, stage,
                    involvement, null, null, null, null, null, null, null)).build();
        }
        if (involvement == 0 && carriesNothing() && journey.neededBy(tie.id()).isEmpty()) {
            return Change.of(journey).remove(tie.id()).build();
        }
        return Fields.change(journey, tie, "involvement", involvement);
    }

    /** Says for or against, −1 … 1. Nothing where the companion has no tie. */
    public Change direction(double direction) {
        return tie == null || tie.directionOrDefault() == direction ? Fields.NOTHING
                : Fields.change(journey, tie, "direction", direction);
    }

    /** Says how many voices are heard, 1 or more. Nothing where the companion has no tie. */
    public Change voices(double voices) {
        return tie == null || tie.voicesOrDefault() == voices ? Fields.NOTHING
                : Fields.change(journey, tie, "voices", voices);
    }

    /** Sets the distance by hand here; {@code null} goes back to the computed one. Nothing without a tie. */
    public Change override(DistanceOverride override) {
        return tie == null ? Fields.NOTHING : Fields.change(journey, tie, "override", override);
    }

    private boolean carriesNothing() {
        return tie.override() == null && tie.criteria() == null && tie.evidence() == null && tie.note() == null
                && tie.roles().isEmpty();
    }
}
