package org.covoyage.file;

import java.math.BigDecimal;

/** Numbers as a person would write them: no trailing zeros, no exponent where it can be helped. */
final class Numbers {
    private Numbers() {
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
