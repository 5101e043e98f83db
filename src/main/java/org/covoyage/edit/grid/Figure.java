package org.covoyage.edit.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covoyage.journey.Measure;

/**
 * A key figure as typed in one line: {@code NPS 42}, {@code Wait 3,5 days}, {@code CSAT 71 %}, or a name alone.
 *
 * @param name  what is measured
 * @param value {@code null} when none was typed
 * @param unit  {@code null} when none was typed
 */
record Figure(String name, Double value, String unit) {
    private static final Pattern FIGURE =
            Pattern.compile("(\\S.*?)\\s+(" + Numbers.FORM + ")\\s*(\\D{0,20})", Pattern.DOTALL);

    /** What was typed. */
    static Figure read(String text) {
        Matcher matcher = FIGURE.matcher(text.strip());
        if (!matcher.matches()) {
            return new Figure(text.strip(), null, null);
        }
        String unit = matcher.group(3).strip();
        return new Figure(matcher.group(1), Numbers.value(matcher.group(2)), unit.isEmpty() ? null : unit);
    }

    /** The figure of a record. */
    static Figure of(Measure measure) {
        return new Figure(measure.name(), measure.value(), measure.unit());
    }

    /** The figure as one would type it. */
    String written() {
        return name + (value == null ? "" : " " + Numbers.written(value) + (unit == null ? "" : " " + unit));
    }
}
