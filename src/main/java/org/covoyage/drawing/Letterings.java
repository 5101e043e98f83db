package org.covoyage.drawing;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The letters of families, each made once: whoever measures and whoever paints a picture have the same. Which picture
 * is set in which family it does not know. Thread-safe.
 */
public final class Letterings {
    private final Map<String, Lettering> made = new ConcurrentHashMap<>();

    /** The letters of an installed family; our own when it is {@code null}, blank or not installed. */
    public Lettering of(String family) {
        String name = family == null || family.isBlank() ? Lettering.OWN : family.strip();
        return made.computeIfAbsent(name.toLowerCase(Locale.ROOT),
                _ -> name.equalsIgnoreCase(Lettering.OWN) ? new Lettering() : new Lettering(name));
    }
}
