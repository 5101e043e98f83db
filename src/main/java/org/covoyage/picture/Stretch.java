package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.journey.Reading;

/**
 * A stretch of a curve between places where nobody knows.
 *
 * @param line     its course
 * @param readings what it goes through
 */
record Stretch(Monotone line, List<Reading> readings) {
    /** The stretches of a curve through places, from left to right. */
    static List<Stretch> of(List<Moment> moments, Function<Moment, Reading> reading, ToDoubleFunction<Reading> height) {
        List<Stretch> stretches = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        List<Reading> found = new ArrayList<>();
        for (Moment moment : moments) {
            Reading here = reading.apply(moment);
            if (here != null) {
                places.add(moment.x());
                found.add(here);
            } else {
                add(stretches, places, found, height);
            }
        }
        add(stretches, places, found, height);
        return stretches;
    }

    private static void add(List<Stretch> stretches, List<Double> places, List<Reading> found,
            ToDoubleFunction<Reading> height) {
        if (!found.isEmpty()) {
            stretches.add(new Stretch(new Monotone(places.stream().mapToDouble(x -> x).toArray(),
                    found.stream().mapToDouble(height).toArray()), List.copyOf(found)));
            places.clear();
            found.clear();
        }
    }

    /** The courses alone. */
    static List<Monotone> lines(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::line).toList();
    }

    /** Draws the line, between two readings as the less well known of them, and paler where one of them is old. */
    void draw(Sheet sheet, String subject, Colour colour, double width, Function<Reading, Dash> known,
            Predicate<Reading> old) {
        int from = 0;
        while (from < readings.size() - 1) {
            Dash dash = weaker(known, from);
            boolean pale = isOld(old, from);
            int to = from + 1;
            while (to < readings.size() - 1 && weaker(known, to) == dash && isOld(old, to) == pale) {
                to++;
            }
            Outline part = line.outline(from, to);
            sheet.aged(pale, () -> sheet.path(subject, part, null, new Stroke(colour, width, dash)));
            from = to;
        }
    }

    private boolean isOld(Predicate<Reading> old, int from) {
        return old.test(readings.get(from)) || old.test(readings.get(from + 1));
    }

    private Dash weaker(Function<Reading, Dash> known, int from) {
        Dash one = known.apply(readings.get(from));
        Dash other = known.apply(readings.get(from + 1));
        return one.compareTo(other) >= 0 ? one : other;
    }
}
