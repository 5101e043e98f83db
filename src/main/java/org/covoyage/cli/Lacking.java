package org.covoyage.cli;

import static org.covoyage.cli.JsonMembers.object;

import java.util.Map;

/**
 * How many claims two scenarios lack because only validated ones count.
 *
 * @param before of the first, 0 or more; {@code null} when all claims count
 * @param after  of the second
 * @param one    whether the two are one and the same
 */
record Lacking(Integer before, Integer after, boolean one) {
    /** How many in all, those of one scenario once; {@code null} when all claims count. */
    Integer all() {
        return before == null || one ? before : Integer.valueOf(before + after);
    }

    /** As a member of a JSON answer. */
    Map<String, Object> json() {
        return before == null ? null : object("grades", JsonMembers.VALIDATED, "leftOutBefore", before, "leftOutAfter",
                after);
    }
}
