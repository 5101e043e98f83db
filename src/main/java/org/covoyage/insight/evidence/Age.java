package org.covoyage.insight.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * From when on a claim is stale. It does not know what day it is today.
 *
 * @param months older than so many months, 0 or more
 * @param day    on this day
 */
public record Age(int months, LocalDate day) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when months are negative
     */
    public Age {
        if (months < 0) {
            throw new IllegalArgumentException("months must be 0 or more, not " + months);
        }
    }

    /** Whether a claim is stale; one without a date, or with one that is not in the calendar, is not. */
    public boolean isStale(Claim claim) {
        return isStale(claim.date());
    }

    /** Whether a date as written in a file ({@code 2026}, {@code 2026-03}, {@code 2026-03-12}) is too long ago. */
    public boolean isStale(String written) {
        return last(written).map(date -> date.plusMonths(months).isBefore(day)).orElse(false);
    }

    /** The last day a date may mean: of a year or month its end. */
    private static Optional<LocalDate> last(String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(switch (written.length()) {
                case 4 -> Year.parse(written).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(written).atEndOfMonth();
                default -> LocalDate.parse(written);
            });
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
