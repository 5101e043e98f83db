package org.covoyage.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scales on which people note feelings, and what they are on −2 … +2. The ends and the middle meet. */
enum FeelingScale {
    /** −2 … +2, the program's own. */
    TWO(-2, 2),
    /** −1 … +1. */
    ONE(-1, 1),
    /** −3 … +3. */
    THREE(-3, 3),
    /** −5 … +5. */
    FIVE(-5, 5),
    /** 1 … 5. */
    ONE_TO_FIVE(1, 5),
    /** 0 … 5. */
    ZERO_TO_FIVE(0, 5),
    /** 1 … 7. */
    ONE_TO_SEVEN(1, 7),
    /** 1 … 10. */
    ONE_TO_TEN(1, 10),
    /** 0 … 10. */
    ZERO_TO_TEN(0, 10),
    /** 0 … 20, French marks. */
    ZERO_TO_TWENTY(0, 20),
    /** 0 … 100. */
    HUNDRED(0, 100);

    private static final Pattern NAMED =
            Pattern.compile("([-−–+]?\\d{1,3})\\s*(?:-|–|—|…|\\.\\.+|à|to|/|→)\\s*([+]?\\d{1,3})");
    private static final Pattern OUT_OF = Pattern.compile("/\\s*(\\d{1,3})|(%)");

    private final double min;
    private final double max;

    FeelingScale(double min, double max) {
        this.min = min;
        this.max = max;
    }

    /** The value on −2 … +2, with two decimals. */
    double convert(double value) {
        double converted = -2 + 4 * (value - min) / (max - min);
        return Math.round(converted * 100) / 100.0 + 0.0;
    }

    boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** The scale that a name says, as in "Feelings (1–5)" or "Satisfaction /10". */
    static Optional<FeelingScale> named(String name) {
        Matcher both = NAMED.matcher(name);
        if (both.find()) {
            double from = Double.parseDouble(both.group(1).replaceAll("[−–]", "-").replace("+", ""));
            double to = Double.parseDouble(both.group(2).replace("+", ""));
            for (FeelingScale scale : values()) {
                if (scale.min == from && scale.max == to) {
                    return Optional.of(scale);
                }
            }
        }
        Matcher end = OUT_OF.matcher(name);
        return end.find() ? outOf(end.group(2) != null ? "100" : end.group(1)) : Optional.empty();
    }

    /** The scale that ends so: of 5 and 7 it begins with 1, of others with 0. */
    static Optional<FeelingScale> outOf(String end) {
        return Optional.ofNullable(switch (end) {
            case "5" -> ONE_TO_FIVE;
            case "7" -> ONE_TO_SEVEN;
            case "10" -> ZERO_TO_TEN;
            case "20" -> ZERO_TO_TWENTY;
            case "100" -> HUNDRED;
            default -> null;
        });
    }

    /** The narrowest usual scale that holds all values; nothing when none does. */
    static Optional<FeelingScale> guess(List<Double> values, boolean signed) {
        boolean negative = signed || values.stream().anyMatch(value -> value < 0);
        List<FeelingScale> candidates = negative ? List.of(TWO, THREE, FIVE)
                : values.stream().allMatch(value -> value <= 2) ? List.of(TWO)
                : List.of(ONE_TO_FIVE, ZERO_TO_FIVE, ZERO_TO_TEN, ZERO_TO_TWENTY, HUNDRED);
        return candidates.stream().filter(scale -> values.stream().allMatch(scale::contains)).findFirst();
    }

    /** How the scale is written. */
    String words() {
        return min < 0 ? "−" + (int) -min + "…+" + (int) max : (int) min + "–" + (int) max;
    }
}
