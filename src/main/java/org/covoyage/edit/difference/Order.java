package org.covoyage.edit.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Id;

/** Which of several stand at another place: as few as can be said to have been moved for the rest to keep its order. */
final class Order {
    private Order() {
    }

    /** The ids in both lists that were moved; what is in one only does not count. */
    static Set<Id> moved(List<Id> before, List<Id> after) {
        Map<Id, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i), i);
        }
        List<Id> common = after.stream().filter(places::containsKey).toList();
        Set<Id> moved = new HashSet<>(common);
        staying(common, places).forEach(moved::remove);
        return moved;
    }

    /** The longest run of ids whose places go up: patience sorting. */
    private static List<Id> staying(List<Id> common, Map<Id, Integer> places) {
        List<Integer> tops = new ArrayList<>();
        int[] previous = new int[common.size()];
        for (int i = 0; i < common.size(); i++) {
            int place = places.get(common.get(i));
            int low = 0;
            int high = tops.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places.get(common.get(tops.get(middle))) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tops.get(low - 1);
            if (low == tops.size()) {
                tops.add(i);
            } else {
                tops.set(low, i);
            }
        }
        List<Id> staying = new ArrayList<>();
        for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = previous[i]) {
            staying.add(common.get(i));
        }
        return staying;
    }
}
