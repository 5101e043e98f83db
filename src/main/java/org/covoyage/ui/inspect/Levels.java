package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.covoyage.journey.Handover;
import org.covoyage.journey.HumanHand;
import org.covoyage.ui.text.Texts;

/**
 * A scale from 0 to 1 whose points have words: how much of a person somebody is for another (DOMAIN 3 (c)), what stays
 * the same from one place to the next (DOMAIN 3 (f)).
 */
enum Levels {
    /** From a number to a continuing relation. */
    PERSON(0, 0.25, 0.5, 0.75, 1),
    /** Contradictory, partly the same, the same. */
    SAME(0, 0.5, 1);

    private static final double NEAR = 0.005;
    private static final Set<String> PERSONAL = Set.of("employeeToCustomer", "customerToEmployee");

    private final List<Double> points;

    Levels(double... values) {
        points = Arrays.stream(values).boxed().toList();
    }

    /** The points with words of a field; {@code null} when it has none. */
    static Levels of(Field field) {
        Class<?> owner = field.owner().type();
        return owner == HumanHand.class && PERSONAL.contains(field.member().name()) ? PERSON
                : owner == Handover.class ? SAME : null;
    }

    /** The values of the points, rising. */
    List<Double> points() {
        return points;
    }

    /** From one point to the next. */
    double step() {
        return 1.0 / (points.size() - 1);
    }

    /** The words of the nearest point, and whether the value is only near it. */
    String words(Texts texts, double value) {
        int nearest = (int) Math.round(value * (points.size() - 1));
        String words = texts.get("inspect.level." + name() + "." + nearest);
        return Math.abs(points.get(nearest) - value) < NEAR ? words : texts.get("side.about", words);
    }

    /** All points with their words, in a line. */
    String all(Texts texts) {
        List<String> all = new ArrayList<>();
        points.forEach(value -> all.add(texts.number(value, 2) + " " + words(texts, value)));
        return String.join(", ", all);
    }
}
