package org.covoyage.picture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Source;

/**
 * From when on claims count as old and fade in a picture. The day is given, so that a picture can be drawn again.
 *
 * @param day    the day on which one looks
 * @param months how many months before it a claim counts as old, at least 1
 */
public record Aging(LocalDate day, int months) {
    /**
     * Checks the age.
     *
     * @throws IllegalArgumentException when the age is under one month
     */
    public Aging {
        Objects.requireNonNull(day, "day");
        if (months < 1) {
            throw new IllegalArgumentException("months: " + months);
        }
    }

    /** Whether a claim is older than that, by its own date, else its source's; what has no date is not. */
    boolean isOld(Journey journey, Evidence evidence) {
        if (evidence == null) {
            return false;
        }
        Source source = evidence.source() == null ? null : journey.get(evidence.source(), Source.class);
        String date = evidence.date() != null ? evidence.date() : source == null ? null : source.date();
        LocalDate last = last(date);
        return last != null && last.isBefore(day.minusMonths(months));
    }

    /** The last day that a date written as year, month or day may mean; {@code null} for anything else. */
    private static LocalDate last(String written) {
        try {
            return written == null ? null : switch (written.length()) {
                case 4 -> Year.parse(written).atDay(1).plusYears(1).minusDays(1);
                case 7 -> YearMonth.parse(written).atEndOfMonth();
                default -> LocalDate.parse(written);
            };
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
