package org.covoyage.edit.change;

import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Word;

/** The rows of the map. Removing one is {@link Removal}'s. */
public final class Lanes {
    private final Draft draft;

    /** Lanes in a draft. */
    public Lanes(Draft draft) {
        this.draft = draft;
    }

    /**
     * Adds a lane.
     *
     * @param name its title; {@code null} or blank for the type's own
     * @param next the lane below it; {@code null} puts it at the bottom
     */
    public Id add(LaneType type, String name, Id next) {
        String title = title(name);
        Id id = draft.fresh().of(Kind.LANE, title == null ? Word.of(type) : title);
        draft.addBefore(new Lane(id, type, title, false, null, null), next);
        return id;
    }

    /** Gives a lane another title; the type's own for {@code null} or blank. */
    public void rename(Id lane, String name) {
        draft.set(lane, "name", title(name));
    }

    /**
     * Makes a lane show something else. Its cards stay with it, even while it shows none (a curve, say), so that
     * nothing is lost by trying.
     */
    public void retype(Id lane, LaneType type) {
        draft.set(lane, "type", type);
    }

    /** Leaves a lane out of the map, or shows it again. */
    public void hide(Id lane, boolean hidden) {
        draft.set(lane, "hidden", hidden);
    }

    /**
     * Sets the least height.
     *
     * @param points of the 960-point slide, 0 or more; {@code null} for as high as it needs
     */
    public void resize(Id lane, Double points) {
        draft.set(lane, "height", points);
    }

    /** Moves a lane above another; to the bottom for {@code null}. */
    public void moveBefore(Id lane, Id next) {
        draft.need(lane, Lane.class);
        draft.moveBefore(lane, next);
    }

    private static String title(String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
