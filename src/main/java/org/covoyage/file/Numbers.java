package org.covoyage.file;

import java.math.BigDecimal;

/** Numbers as a person would write them: no trailing zeros, no exponent where it can be helped. */
final class Numbers {
    private Numbers() {
    }

    /**
     * A decimal with all its digits, as plain digits where that is short. Never longer than {@link Limits#NUMBER} when
     * what was read was not.
     */
    static String exactly(BigDecimal value) {
        if (value.scale() >= 0 && value.scale() <= Limits.NUMBER || value.scale() < 0 && value.scale() >= -20) {
            String plain = value.toPlainString();
            if (plain.length() <= (value.scale() < 0 ? 25 : Limits.NUMBER)) {
                return plain;
            }
        }
        return value.unscaledValue() + "e" + -(long) value.scale();
    }

    /** The shortest decimal that reads back as the same double. */
    static String written(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return Math.abs(exact.scale()) <= 20 ? exact.toPlainString() : exact.toString();
    }
}
