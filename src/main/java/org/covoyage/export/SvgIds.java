package org.covoyage.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of elements of an SVG: made from subjects, fit for XML, no two alike. */
final class SvgIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** A name of its own for something that shows a subject. */
    String of(String subject) {
        String plain = subject.replaceAll("[^A-Za-z0-9_.-]+", "-");
        String base = plain.matches("[A-Za-z_].*") ? plain : "_" + plain;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + last.merge(base, 2, (n, two) -> n + 1);
        }
        return id;
    }
}
