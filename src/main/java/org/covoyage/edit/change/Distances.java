package org.covoyage.edit.change;

import org.covoyage.journey.Companion;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Id;
import org.covoyage.journey.Tie;

/**
 * Social distances set by hand, which win over the computed ones. An override that is moved keeps its grade and reason;
 * a reason may be missing and be given later.
 */
public final class Distances {
    private static final String OVERRIDE = "override";

    private final Draft draft;

    /** Distances in a draft. */
    public Distances(Draft draft) {
        this.draft = draft;
    }

    /**
     * Sets the distance at one stage.
     *
     * @param tie      the companion's tie there
     * @param distance 0 closest … 1 farthest
     */
    public void setHere(Id tie, double distance) {
        draft.set(tie, OVERRIDE, moved(draft.need(tie, Tie.class).override(), distance));
    }

    /**
     * Sets the distance at all stages: on the companion, and in place of what was set by hand or scored apart at single
     * stages. Scores that differ at a stage stay, but there the distance is set too, as it would else not follow.
     *
     * @param distance 0 closest … 1 farthest
     */
    public void setEverywhere(Id companion, double distance) {
        Companion whole = draft.need(companion, Companion.class);
        draft.set(companion, OVERRIDE, moved(whole.override(), distance));
        for (Tie tie : draft.neededBy(companion, Tie.class)) {
            if (tie.criteria() != null) {
                setHere(tie.id(), distance);
            } else {
                draft.set(tie.id(), OVERRIDE, null);
            }
        }
    }

    /** Goes back to the computed distance at one stage. */
    public void computeHere(Id tie) {
        draft.need(tie, Tie.class);
        draft.set(tie, OVERRIDE, null);
    }

    /** Goes back to the computed distances at all stages. */
    public void computeEverywhere(Id companion) {
        draft.need(companion, Companion.class);
        draft.set(companion, OVERRIDE, null);
        draft.neededBy(companion, Tie.class).forEach(tie -> draft.set(tie.id(), OVERRIDE, null));
    }

    /**
     * Says why a distance was set by hand.
     *
     * @param on     a tie or companion with a distance set by hand
     * @param reason {@code null} or blank for none
     * @throws IllegalArgumentException when nothing was set by hand there
     */
    public void reason(Id on, String reason) {
        DistanceOverride was = switch (draft.get(on)) {
            case Tie tie -> tie.override();
            case Companion companion -> companion.override();
            case null, default -> null;
        };
        if (was == null) {
            throw new IllegalArgumentException("no distance set by hand at " + on);
        }
        draft.set(on, OVERRIDE, new DistanceOverride(was.distance(), was.grade(),
                reason == null || reason.isBlank() ? null : reason.strip()));
    }

    private static DistanceOverride moved(DistanceOverride was, double distance) {
        return was == null ? new DistanceOverride(distance, null, null)
                : new DistanceOverride(distance, was.grade(), was.reason());
    }
}
