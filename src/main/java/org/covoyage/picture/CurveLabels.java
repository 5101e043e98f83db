package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Type;

/**
 * Puts names beside the points of a curve where they touch neither each other nor faces nor the line; a name that
 * finds no such place is left out (the touchpoints' own row has it).
 */
final class CurveLabels {
    private static final Type TYPE = Type.regular(9.5);
    private static final double[] WIDTHS = {128, 96, 74, 56};
    private static final double ROOM = 5;
    private static final double CLEARLY = 1.6;
    private static final double[] SHIFTS = {0, -0.25, 0.25, -0.5, 0.5};

    private final Sheet sheet;
    private final Bounds area;
    private final List<Monotone> lines;
    /** Lines that names keep off where they can. */
    private final List<Monotone> others;
    private final Crowd taken = new Crowd();
    private final List<Bounds> axes = new ArrayList<>();
    /** The points that names are given to, by their place across. */
    private final NavigableMap<Double, Double> points = new TreeMap<>();

    CurveLabels(Sheet sheet, Bounds area, List<Monotone> lines, List<Monotone> others) {
        this.sheet = sheet;
        this.area = new Bounds(area.x(), area.y() - ROOM, area.width(), area.height() + 2 * ROOM);
        this.lines = lines;
        this.others = others;
    }

    /** Says where a point is, so that no other point's name comes to stand beside it. */
    void point(double x, double y) {
        points.put(x, y);
    }

    /** Keeps an area free of names. */
    void reserve(Bounds bounds) {
        taken.add(bounds.grown(0.5));
    }

    /** Keeps a line of the axis free of names where that is possible. */
    void avoid(double height) {
        axes.add(new Bounds(area.x(), height - 0.8, area.width(), 1.6));
    }

    /** Writes a name near a point: above it or below it, else beside it, on as few lines as it can. */
    void place(String subject, String name, double x, double y, double radius, boolean aboveFirst) {
        place(subject, name, TYPE, sheet.theme().ink(), x, y, radius, aboveFirst);
    }

    /** The same in a type and colour; whether there was room for it. */
    boolean place(String subject, String name, Type type, Colour colour, double x, double y, double radius,
            boolean aboveFirst) {
        double longest = Arrays.stream(name.split("\\s+")).mapToDouble(word -> sheet.width(word, type)).max().orElse(0);
        Name wanted = new Name(subject, name, type, colour, longest, x, y, radius, aboveFirst);
        return place(wanted, axes, others, true) || place(wanted, List.of(), List.of(), true)
                || place(wanted, List.of(), List.of(), false);
    }

    private record Name(String subject, String text, Type type, Colour colour, double longestWord, double x, double y,
            double radius, boolean aboveFirst) {
    }

    private boolean place(Name name, List<Bounds> avoided, List<Monotone> kept, boolean nearest) {
        double x = name.x();
        double y = name.y();
        Type type = name.type();
        for (double width : WIDTHS) {
            if (name.longestWord() > width) {
                continue;
            }
            List<String> text = sheet.wrapping().balanced(name.text(), type, width);
            if (text.size() > 3) {
                continue;
            }
            double wide = text.stream().mapToDouble(line -> sheet.width(line, type)).max().orElse(0);
            double high = Sheet.height(text.size(), type);
            for (Bounds box : places(x, y, name.radius(), wide, high, name.aboveFirst())) {
                if (isFree(box) && kept.stream().noneMatch(line -> crosses(line, box.grown(0.5))) && avoided.stream().noneMatch(box::overlaps)
                        && (!nearest || isNearestTo(box, x, y))) {
                    taken.add(box);
                    if (sheet.theme().isBlackAndWhite() && axes.stream().anyMatch(box::overlaps)) {
                        // Where the axis is as dark as the letters it must not strike them through.
                        sheet.box(null, box.grown(1), 1, Fill.of(sheet.theme().ground()), null);
                    }
                    sheet.linesCentred(name.subject(), text, box.centreX(), box.y(), type, name.colour(), box);
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Bounds> places(double x, double y, double radius, double wide, double high,
            boolean aboveFirst) {
        List<Bounds> places = new ArrayList<>();
        for (double shift : SHIFTS) {
            double left = x - wide / 2 + shift * wide;
            Bounds above = new Bounds(left, y - radius - 3 - high, wide, high);
            Bounds below = new Bounds(left, y + radius + 3, wide, high);
            places.add(aboveFirst ? above : below);
            places.add(aboveFirst ? below : above);
        }
        places.add(new Bounds(x + radius + 5, y - high / 2, wide, high));
        places.add(new Bounds(x - radius - 5 - wide, y - high / 2, wide, high));
        places.add(new Bounds(x + radius + 9, y - high, wide, high));
        places.add(new Bounds(x - radius - 5 - wide, y - high, wide, high));
        places.add(new Bounds(x + radius + 5, y, wide, high));
        places.add(new Bounds(x - radius - 5 - wide, y, wide, high));
        for (double shift : SHIFTS) {
            double left = x - wide / 2 + shift * wide;
            places.add(new Bounds(left, y + radius + 14, wide, high));
            places.add(new Bounds(left, y - radius - 14 - high, wide, high));
        }
        // Clear of a level curve, of the star and of a spread.
        for (double away : new double[] {7, 15}) {
            places.add(new Bounds(x + radius + 5, y - high - away, wide, high));
            places.add(new Bounds(x - radius - 5 - wide, y - high - away, wide, high));
            places.add(new Bounds(x + radius + 5, y + away, wide, high));
            places.add(new Bounds(x - radius - 5 - wide, y + away, wide, high));
        }
        return places;
    }

    /** Whether every other point is clearly farther from a name than its own. */
    private boolean isNearestTo(Bounds box, double x, double y) {
        double near = CLEARLY * distance(box, x, y);
        return points.subMap(box.x() - near, true, box.right() + near, true).entrySet().stream()
                .allMatch(point -> point.getKey().equals(x) || distance(box, point.getKey(), point.getValue()) > near);
    }

    private static double distance(Bounds box, double x, double y) {
        return Math.hypot(Math.max(0, Math.max(box.x() - x, x - box.right())),
                Math.max(0, Math.max(box.y() - y, y - box.bottom())));
    }

    private boolean isFree(Bounds box) {
        return area.contains(box, 0) && !taken.overlaps(box.grown(1.5))
                && lines.stream().noneMatch(line -> crosses(line, box.grown(0.5)));
    }

    private static boolean crosses(Monotone line, Bounds box) {
        double from = Math.max(line.from(), box.x());
        double to = Math.min(line.to(), box.right());
        if (to < from) {
            return false;
        }
        int steps = Math.max(1, (int) ((to - from) / 2));
        boolean over = line.at(from) < box.y();
        boolean under = line.at(from) > box.bottom();
        for (int i = 0; i <= steps; i++) {
            double height = line.at(from + (to - from) * i / steps);
            if (!(over && height < box.y()) && !(under && height > box.bottom())) {
                return true;
            }
        }
        return false;
    }
}
