package org.covoyage.edit.grid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them, with comma or point and any minus. */
final class Numbers {
    /** What a number looks like. */
    static final String FORM = "[+\\-−–]?\\d{1,12}(?:[.,]\\d{1,6})?";
    private static final Pattern NUMBER = Pattern.compile("\\s*(" + FORM + ")\\s*");

    private Numbers() {
    }

    /** The number that a text is. */
    static Optional<Double> read(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches() ? Optional.of(value(matcher.group(1))) : Optional.empty();
    }

    /** The value of something of {@link #FORM}. */
    static double value(String number) {
        return Double.parseDouble(number.replace(',', '.').replace('−', '-').replace('–', '-').replace("+", "")) + 0.0;
    }

    /** A number as one would type it. */
    static String written(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
