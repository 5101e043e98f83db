package org.covoyage.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Id;

/** Makes short ids from names, each once. It must not know what they are for. */
final class Ids {
    private static final int LONGEST = 48;

    private final Set<Id> taken;
    private final Map<String, Integer> next = new HashMap<>();

    /** Ids that differ from those taken. */
    Ids(Set<Id> taken) {
        this.taken = new HashSet<>(taken);
        this.taken.add(Id.OUTSIDE);
    }

    /** An id that begins like this and is nobody's. */
    Id of(String wish) {
        String base = slug(wish, LONGEST);
        int number = next.getOrDefault(base, 1);
        Id id;
        do {
            id = new Id(number == 1 ? base : base + "-" + number);
            number++;
        } while (!taken.add(id));
        next.put(base, number);
        return id;
    }

    /** A name in small letters and hyphens, from 1 to so many of them. */
    static String slug(String name, int longest) {
        String plain = FieldWords.normal(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.length() <= longest ? plain : plain.substring(0, longest).replaceAll("-$", "");
        return cut.isEmpty() ? "x" : cut;
    }
}
