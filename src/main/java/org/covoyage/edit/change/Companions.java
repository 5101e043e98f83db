package org.covoyage.edit.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Range;

/** The companions themselves; where they are is {@link Presence}'s, how far {@link Distances}'. */
public final class Companions {
    private final Draft draft;

    /** Companions in a draft. */
    public Companions(Draft draft) {
        this.draft = draft;
    }

    /**
     * Adds a companion of whom only name and kind are known: strength and the rest as the model takes them when nobody
     * says, the hue used least. Its distance is unknown until something is scored or set.
     */
    public Id add(String name, CompanionKind kind) {
        Id id = draft.fresh().of(Kind.COMPANION, name);
        draft.add(new Companion(id, name, null, kind, List.of(), null, null, null, null, null, null, null, null, null,
                false, hue(), null));
        return id;
    }

    /** Gives a companion another name. */
    public void rename(Id companion, String name) {
        draft.need(companion, Companion.class);
        draft.set(companion, "name", name);
    }

    /** Gives a companion a place in the palette, 1 … 8; {@code null} lets the picture choose. */
    public void hue(Id companion, Integer hue) {
        draft.need(companion, Companion.class);
        draft.set(companion, "hue", hue);
    }

    /** The hue that fewest companions have, the first of them in the palette. */
    private int hue() {
        Map<Integer, Integer> used = new HashMap<>();
        for (Companion companion : draft.all(Companion.class)) {
            if (companion.hue() != null) {
                used.merge(companion.hue(), 1, Integer::sum);
            }
        }
        int best = (int) Range.HUE.min();
        for (int hue = best; hue <= Range.HUE.max(); hue++) {
            if (used.getOrDefault(hue, 0) < used.getOrDefault(best, 0)) {
                best = hue;
            }
        }
        return best;
    }
}
