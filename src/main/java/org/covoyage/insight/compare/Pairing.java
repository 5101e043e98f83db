package org.covoyage.insight.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;

/** Finds which elements of one kind in two scenarios are the same thing: by id first, then by what they are called. */
final class Pairing {
    private Pairing() {
    }

    /**
     * The pairs of a kind in the order of the second scenario; what only the first has stands behind what it followed
     * there.
     *
     * @param called what tells two of this kind apart beside the id; {@code null} where only ids do
     */
    static <E extends Element> List<Pair<E>> of(Journey before, Journey after, Class<E> type,
            Function<E, String> called) {
        Map<Id, E> free = new LinkedHashMap<>();
        before.all(type).forEach(element -> free.put(element.id(), element));
        Map<Id, Pair<E>> pairs = new HashMap<>();
        for (E element : after.all(type)) {
            E same = free.remove(element.id());
            if (same != null) {
                pairs.put(element.id(), Pair.of(same, element, Found.ID));
            }
        }
        List<Pair<E>> order = new ArrayList<>();
        for (E element : after.all(type)) {
            Pair<E> pair = pairs.get(element.id());
            order.add(pair != null ? pair : byName(free, element, called));
        }
        Pair<E> last = null;
        for (E element : before.all(type)) {
            if (free.containsKey(element.id())) {
                Pair<E> removed = Pair.of(element, null, Found.ALONE);
                order.add(order.indexOf(last) + 1, removed);
                last = removed;
            } else {
                last = order.stream().filter(pair -> pair.wasCalled(element.id())).findFirst().orElseThrow();
            }
        }
        return order;
    }

    private static <E extends Element> Pair<E> byName(Map<Id, E> free, E element, Function<E, String> called) {
        if (called != null) {
            String name = plain(called.apply(element));
            for (E candidate : free.values()) {
                if (!name.isEmpty() && plain(called.apply(candidate)).equals(name)) {
                    free.remove(candidate.id());
                    return Pair.of(candidate, element, Found.NAME);
                }
            }
        }
        return Pair.of(null, element, Found.ALONE);
    }

    private static String plain(String name) {
        return name == null ? "" : name.strip().replaceAll("\\h+", " ").toLowerCase(Locale.ROOT);
    }
}
