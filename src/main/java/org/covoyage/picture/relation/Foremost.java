package org.covoyage.picture.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Which lines stay when not all have room. */
final class Foremost {
    private Foremost() {
    }

    /** So many that weigh most, still in their order; of equal ones the first. */
    static <T> List<T> of(List<T> all, int most, ToDoubleFunction<T> weight) {
        Set<T> heaviest = all.stream().sorted(Comparator.comparingDouble(weight).reversed()).limit(most)
                .collect(Collectors.toSet());
        return all.stream().filter(heaviest::contains).toList();
    }
}
