package org.covoyage.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * How numbers are written in pictures and windows: in a language's way, with a real minus and never minus nought, and a
 * dash for what nobody knows. What they are numbers of, it does not know. For any thread.
 */
public final class Numerals {
    /** What stands for a number that nobody knows. */
    public static final String UNKNOWN = "–";
    private static final char NARROW = '\u202F';
    private static final char MINUS = '\u2212';

    private final NumberFormat format;

    /** Numbers as they are written there. */
    public Numerals(Locale locale) {
        format = NumberFormat.getNumberInstance(locale);
    }

    /** A number with so many decimals at most; a dash for what is no number. */
    public String number(double value, int decimals) {
        return written(value, 0, decimals);
    }

    /** A number with exactly so many decimals; a dash for what is no number. */
    public String fixed(double value, int decimals) {
        return written(value, decimals, decimals);
    }

    /** The same with its sign; what is written as nought has none. */
    public String signed(double value, int decimals) {
        String written = fixed(value, decimals);
        return value > 0 && isMore(written) ? "+" + written : written;
    }

    private String written(double value, int least, int most) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        String size = size(Math.abs(value), least, most);
        return value < 0 && isMore(size) ? MINUS + size : size;
    }

    /**
     * A half is rounded away from nought, as people do, and by the digits that are in the file: to a machine 0.075 is
     * a little less. A format is no place for two threads.
     */
    private String size(double value, int least, int most) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP);
        synchronized (format) {
            format.setMinimumFractionDigits(least);
            format.setMaximumFractionDigits(most);
            return format.format(rounded).replace('\u00A0', NARROW);
        }
    }

    /** Whether a number, as it is written, is another than nought. */
    private static boolean isMore(String number) {
        return number.chars().anyMatch(c -> c >= '1' && c <= '9');
    }
}
