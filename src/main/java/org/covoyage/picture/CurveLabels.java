package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Type;

/**
 * Puts names beside the points of a curve where they touch neither each other nor faces nor the line; a name that
 * finds no such place is left out (the touchpoints' own row has it).
 */
final class CurveLabels {
    private static final Type TYPE = Type.regular(9.5);
    private static final double[] WIDTHS = {128, 96, 74, 56};
    private static final double[] SHIFTS = {0, -0.25, 0.25, -0.5, 0.5};

    private final Sheet sheet;
    private final Bounds area;
    private final List<Monotone> lines;
    private final List<Bounds> taken = new ArrayList<>();

    CurveLabels(Sheet sheet, Bounds area, List<Monotone> lines) {
        this.sheet = sheet;
        this.area = area;
        this.lines = lines;
    }

    /** Keeps an area free of names. */
    void reserve(Bounds bounds) {
        taken.add(bounds.grown(0.5));
    }

    /** Writes a name near a point: above it or below it first, on few lines, as close to the middle as it can. */
    void place(String subject, String name, double x, double y, double radius, boolean aboveFirst) {
        for (double width : WIDTHS) {
            List<String> text = sheet.wrapping().balanced(name, TYPE, width);
            if (text.size() > 3 || text.stream().anyMatch(line -> sheet.width(line, TYPE) > width)) {
                continue;
            }
            double wide = text.stream().mapToDouble(line -> sheet.width(line, TYPE)).max().orElse(0);
            double high = Sheet.height(text.size(), TYPE);
            for (double shift : SHIFTS) {
                for (boolean above : new boolean[] {aboveFirst, !aboveFirst}) {
                    Bounds box = new Bounds(x - wide / 2 + shift * wide, above ? y - radius - 3 - high : y + radius + 3,
                            wide, high);
                    if (isFree(box)) {
                        taken.add(box);
                        sheet.linesCentred(subject, text, box.centreX(), box.y(), TYPE, sheet.theme().ink(), box);
                        return;
                    }
                }
            }
        }
    }

    private boolean isFree(Bounds box) {
        return area.contains(box, 0) && taken.stream().noneMatch(box.grown(1.5)::overlaps)
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
