package org.covoyage.export;

import org.covoyage.drawing.Outline;

/** Outlines and hatches in the words of SVG. */
final class SvgShapes {
    private SvgShapes() {
    }

    /** The course of an outline as the {@code d} of a path. */
    static String course(Outline outline) {
        StringBuilder d = new StringBuilder();
        outline.follow(new Outline.Pen() {
            @Override
            public void move(double x, double y) {
                step('M', x, y);
            }

            @Override
            public void line(double x, double y) {
                step('L', x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                step('C', x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                step('Z');
            }

            private void step(char command, double... numbers) {
                d.append(d.isEmpty() ? "" : " ").append(command);
                for (int i = 0; i < numbers.length; i++) {
                    d.append(i == 0 ? "" : " ").append(SvgWriter.number(numbers[i]));
                }
            }
        });
        return d.toString();
    }

    /** The lengths of dashes and gaps, or {@code null} for an unbroken line. */
    static String dashes(double[] pattern) {
        StringBuilder lengths = new StringBuilder();
        for (double length : pattern) {
            lengths.append(lengths.isEmpty() ? "" : " ").append(SvgWriter.number(length));
        }
        return lengths.isEmpty() ? null : lengths.toString();
    }

    /** The lines of one period of a hatch as the {@code d} of a path, long enough to join those of the next. */
    static String hatch(org.covoyage.drawing.Hatch hatch) {
        double p = Hatching.period(hatch);
        Outline.Builder lines = Outline.builder();
        for (Hatching.Across across : Hatching.lines(hatch)) {
            if (across.dx() == 0 || across.dy() == 0) {
                // On the edge of the tile half of it would be cut off, hence once more on the other side.
                for (int i = 0; i < 2; i++) {
                    lines.move(i * p * across.dx(), i * p * across.dy());
                    lines.line(i * p * across.dx() + p * across.dy(), i * p * across.dy() + p * across.dx());
                }
            } else {
                for (int i = 0; i < 3; i++) {
                    double x = (i - 1) * p;
                    boolean rising = across.dy() > 0;
                    lines.move(x - p / 2, rising ? p * 1.5 : -p / 2);
                    lines.line(x + 1.5 * p, rising ? -p / 2 : p * 1.5);
                }
            }
        }
        return course(lines.open());
    }
}
