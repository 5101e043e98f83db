package org.covoyage.insight.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which things changed their places: as few as can explain the new order. */
public final class Order {
    private Order() {
    }

    /**
     * The things that moved: all that are in both lists but a longest run that keeps its order, the first one of several.
     * Takes n² steps.
     *
     * @param before things in their old order, no two alike
     * @param after  things in their new order, no two alike; what is in one list only does not count
     */
    public static <T> Set<T> moved(List<T> before, List<T> after) {
        Map<T, Integer> places = new HashMap<>();
        for (T thing : before) {
            places.put(thing, places.size());
        }
        List<T> both = after.stream().filter(places::containsKey).toList();
        Set<T> moved = new HashSet<>(both);
        staying(both.stream().map(places::get).toList()).forEach(at -> moved.remove(both.get(at)));
        return moved;
    }

    /** Where a longest run stands whose numbers go up. */
    private static List<Integer> staying(List<Integer> numbers) {
        int[] length = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int last = -1;
        for (int i = 0; i < length.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int k = 0; k < i; k++) {
                if (numbers.get(k) < numbers.get(i) && length[k] + 1 > length[i]) {
                    length[i] = length[k] + 1;
                    previous[i] = k;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        List<Integer> run = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            run.add(i);
        }
        return run;
    }
}
