package org.covoyage.journey;

/**
 * One record before and after. Adding has no before, removing no after; a changed place moves it.
 *
 * @param before the record that is there now, or {@code null}
 * @param after  the record that is to be there, or {@code null}
 * @param from   its place among its kind now; −1 when there is none
 * @param to     its place among its kind afterwards; −1 when there is none
 */
public record Edit(Element before, Element after, int from, int to) {
    /** Checks that it says something. */
    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("an edit of nothing");
        }
        if (before != null && after != null
                && (!before.id().equals(after.id()) || before.getClass() != after.getClass())) {
            throw new IllegalArgumentException("an edit keeps identity and kind: " + before.id());
        }
        if ((before == null) != (from < 0) || (after == null) != (to < 0)) {
            throw new IllegalArgumentException("places do not fit the records: " + from + ", " + to);
        }
    }

    /** The id it is about. */
    public Id id() {
        return before != null ? before.id() : after.id();
    }

    /** The kind it is about. */
    public Kind kind() {
        return Kind.of(before != null ? before : after);
    }

    /** The edit that takes this one back. */
    public Edit inverse() {
        return new Edit(after, before, to, from);
    }
}
