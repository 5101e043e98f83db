package org.covoyage.insight.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;

/**
 * One thing in two scenarios.
 *
 * @param before  as the first scenario has it, {@code null} when it has not
 * @param after   as the second scenario has it, {@code null} when it has not
 * @param found   how the two were found to be one
 * @param fates   what became of it; empty when it is the same
 * @param members what it says otherwise: components of the record, as named in files
 * @param left    stages of the first scenario at which it no longer is
 * @param joined  stages of the second scenario at which it newly is
 */
public record Pair<E extends Element>(E before, E after, Found found, Set<Fate> fates, List<String> members,
        List<Id> left, List<Id> joined) {
    /** Copies. */
    public Pair {
        fates = fates.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fates));
        members = List.copyOf(members);
        left = List.copyOf(left);
        joined = List.copyOf(joined);
    }

    /** A pair of which nothing is known yet but how it was found. */
    static <E extends Element> Pair<E> of(E before, E after, Found found) {
        return new Pair<>(before, after, found, Set.of(), List.of(), List.of(), List.of());
    }

    /** The element as it is in the end. */
    public E latest() {
        return after == null ? before : after;
    }

    /** Its identity, in the end. */
    public Id id() {
        return latest().id();
    }

    /** Whether both scenarios have it. */
    public boolean isInBoth() {
        return before != null && after != null;
    }

    /** Whether nothing became of it. */
    public boolean isSame() {
        return fates.isEmpty();
    }

    /** Whether a fate is its. */
    public boolean is(Fate fate) {
        return fates.contains(fate);
    }

    /** Whether it is the element with an id, in the first scenario. */
    boolean wasCalled(Id id) {
        return before != null && before.id().equals(id);
    }
}
