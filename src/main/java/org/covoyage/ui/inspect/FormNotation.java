package org.covoyage.ui.inspect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A text of a fixed form.
 *
 * @param fits    whether it has the form
 * @param refusal the sentence for what has not
 */
record FormNotation(Predicate<String> fits, String refusal) implements Notation {
    /** A date as far as it is known: year, month or day, and one that the calendar has. */
    static FormNotation day(String pattern, String refusal) {
        return new FormNotation(typed -> typed.matches(pattern) && exists(typed), refusal);
    }

    /** A colour. */
    static FormNotation colour(String pattern, String refusal) {
        return new FormNotation(typed -> typed.matches(pattern), refusal);
    }

    private static boolean exists(String day) {
        try {
            return day.length() < "2026-03-12".length() || LocalDate.parse(day) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }

    @Override
    public String write(Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    @Override
    public Object read(String typed) throws Refused {
        String stripped = typed.strip().toUpperCase(Locale.ROOT);
        if (!stripped.isEmpty() && !fits.test(stripped)) {
            throw new Refused(refusal);
        }
        return stripped.isEmpty() ? null : stripped;
    }
}
