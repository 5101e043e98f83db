package org.covoyage.edit.grid;

import org.covoyage.journey.Id;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Phase;

/** What is asked of stages, steps and lanes that no key can name: which colour, which phase, which type. */
public sealed interface Shaping {
    /**
     * The header of the stages meant in a colour.
     *
     * @param colour {@code #RRGGBB}; {@code null} for the theme's own
     */
    record Coloured(String colour) implements Shaping {
    }

    /**
     * The steps meant in a colour.
     *
     * @param colour {@code #RRGGBB}; {@code null} for the theme's own
     */
    record StepColoured(String colour) implements Shaping {
    }

    /** The stages meant belong to a phase; to none for {@code null}. */
    record OfPhase(Phase phase) implements Shaping {
    }

    /** A new lane of a type below the one under the cursor. */
    record NewLane(LaneType type) implements Shaping {
    }

    /** The lanes meant show something else. */
    record Retyped(LaneType type) implements Shaping {
    }

    /** A hidden lane is shown again; all of them for {@code null}. */
    record Shown(Id lane) implements Shaping {
    }
}
