package org.covoyage.insight.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which things changed their places: as few as can explain the new order. */
final class Order {
    private Order() {
    }

    /**
     * The things that moved: all but a longest run that keeps its order.
     *
     * @param before places in the old order, listed in the new order, no two alike
     * @return the old places of those that moved
     */
    static Set<Integer> moved(List<Integer> before) {
        int n = before.size();
        int[] length = new int[n];
        int[] previous = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int k = 0; k < i; k++) {
                if (before.get(k) < before.get(i) && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    previous[i] = k;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        Set<Integer> moved = new HashSet<>(before);
        for (int i = last; i >= 0; i = previous[i]) {
            moved.remove(before.get(i));
        }
        return moved;
    }

    /** The same for places given as an array. */
    static Set<Integer> moved(int... before) {
        return moved(Arrays.stream(before).boxed().toList());
    }
}
