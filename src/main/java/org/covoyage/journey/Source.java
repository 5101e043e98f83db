package org.covoyage.journey;

import java.util.List;

/**
 * A source of evidence.
 *
 * @param id     identity
 * @param title  what to print on the map
 * @param kind   what kind of source
 * @param method how it was gathered
 * @param n      how many people or cases
 * @param date   when, as {@code 2026}, {@code 2026-03} or {@code 2026-03-12}
 * @param link   where to find it
 * @param note   limits and remarks
 */
public record Source(Id id, String title, SourceKind kind, String method, Integer n, String date, String link,
        String note) implements Element {
    /** Checks what is required, and the range. */
    public Source {
        RefusedValue.required("id", id);
        RefusedValue.required("title", title);
        Range.COUNT.check("n", n);
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
