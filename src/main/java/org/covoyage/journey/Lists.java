package org.covoyage.journey;

import java.util.List;

/** Lists inside records: never null, never shared. */
final class Lists {
    private Lists() {
    }

    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
