package org.covoyage.edit;

import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;

/** Finds ids for new elements: readable, and the same for the same thing wherever they are still free. */
public final class FreshId {
    /** So that a number still fits behind. */
    private static final int LONGEST = 56;

    private FreshId() {
    }

    /**
     * An id that no element of a journey has.
     *
     * @param wish what it should read like; characters that ids do not take become hyphens
     */
    public static Id of(Journey journey, String wish) {
        String readable = wish.replaceAll("[^A-Za-z0-9_.-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
        String stem = readable.isEmpty() ? "new" : readable.substring(0, Math.min(LONGEST, readable.length()));
        Id id = new Id(stem);
        for (int i = 2; journey.get(id) != null || id.equals(Id.OUTSIDE); i++) {
            id = new Id(stem + "-" + i);
        }
        return id;
    }
}
