package org.covoyage.export;

import java.awt.Shape;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Fills free shapes, row by row: sixteen level cuts through each row of pixels, exact across. All places are reckoned
 * from the origin of the drawing, in whole parts of a pixel, so that a row is the same in whatever tile or strip it is
 * painted; Java2D, which cuts shapes at the edge of the image first, does not give that.
 */
final class Sweep {
    private static final int CUTS = 16;
    private static final int PARTS = 256;
    /** Crossings that are sorted more quickly by insertion. */
    private static final int FEW = 40;

    private final Canvas canvas;
    private final boolean evenOdd;
    private final double[] edges;
    private final int[] order;
    private final int[] covered;
    private final int[] colours;
    private long[] crossings = new long[16];

    private Sweep(Canvas canvas, double[] edges, boolean evenOdd) {
        this.canvas = canvas;
        this.edges = edges;
        this.evenOdd = evenOdd;
        this.order = byTop(edges);
        this.covered = new int[canvas.width() + 2];
        this.colours = new int[canvas.width() + 2];
    }

    /** Fills a shape given in pixels from the origin of the drawing. */
    static void fill(Canvas canvas, Shape shape, Ink ink) {
        fill(canvas, Edges.of(shape), ink);
    }

    /** Fills what edges surround. */
    static void fill(Canvas canvas, Edges shape, Ink ink) {
        double[] edges = shape.on(canvas);
        if (edges.length > 0) {
            new Sweep(canvas, edges, shape.isEvenOdd()).rows(ink);
        }
    }

    private static int[] byTop(double[] edges) {
        long[] keys = new long[edges.length / Edges.STEP];
        for (int i = 0; i < keys.length; i++) {
            long top = (long) Math.floor(edges[Edges.STEP * i + 1] * CUTS);
            keys[i] = top << 24 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (keys[i] & 0xFFFFFF) * Edges.STEP;
        }
        return order;
    }

    private void rows(Ink ink) {
        int[] active = new int[order.length];
        int alive = 0;
        int next = 0;
        int first = (int) Math.max(0, Math.floor(edges[order[0] + 1] - canvas.top()));
        for (int row = first; row < canvas.height() && (alive > 0 || next < order.length); row++) {
            double top = canvas.top() + row;
            while (next < order.length && edges[order[next] + 1] < top + 1) {
                active[alive++] = order[next++];
            }
            for (int cut = 0; cut < CUTS; cut++) {
                cut(active, alive, top + (cut + 0.5) / CUTS);
            }
            paint(row, ink);
            int kept = 0;
            for (int i = 0; i < alive; i++) {
                if (edges[active[i] + 3] > top + 1) {
                    active[kept++] = active[i];
                }
            }
            alive = kept;
        }
    }

    /**
     * One cut: where it crosses edges, and what lies between. Of a long shape most crossings are beside the canvas:
     * those on its left count without their places, those on its right do not count at all.
     */
    private void cut(int[] active, int alive, double y) {
        long most = (long) canvas.width() * PARTS;
        int count = 0;
        int before = 0;
        int winding = 0;
        boolean beyond = false;
        for (int i = 0; i < alive; i++) {
            int e = active[i];
            if (edges[e + 1] <= y && y < edges[e + 3]) {
                double x = edges[e] + (y - edges[e + 1]) * (edges[e + 2] - edges[e])
                        / (edges[e + 3] - edges[e + 1]);
                long place = Math.round((x - canvas.left()) * PARTS);
                if (place <= 0) {
                    before++;
                    winding += edges[e + 4] > 0 ? 1 : -1;
                } else if (place >= most) {
                    beyond = true;
                } else {
                    if (count == crossings.length) {
                        crossings = Arrays.copyOf(crossings, count * 2);
                    }
                    crossings[count++] = place << 1 | (edges[e + 4] > 0 ? 1 : 0);
                }
            }
        }
        sort(count);
        long from = 0;
        for (int i = 0; i <= count; i++) {
            boolean inside = evenOdd ? (before + i & 1) == 1 : winding != 0;
            long to = i < count ? crossings[i] >> 1 : most;
            if (inside && (i < count || beyond)) {
                cover(from, to);
            }
            if (i < count) {
                winding += (crossings[i] & 1) == 1 ? 1 : -1;
                from = to;
            }
        }
    }

    /** By insertion where there are few, as neighbours are mostly in order. */
    private void sort(int count) {
        if (count > FEW) {
            Arrays.sort(crossings, 0, count);
            return;
        }
        for (int i = 1; i < count; i++) {
            long crossing = crossings[i];
            int j = i - 1;
            while (j >= 0 && crossings[j] > crossing) {
                crossings[j + 1] = crossings[j];
                j--;
            }
            crossings[j + 1] = crossing;
        }
    }

    /** Notes that a stretch is covered, as differences between neighbouring pixels. */
    private void cover(long from, long to) {
        long most = (long) canvas.width() * PARTS;
        change(Math.clamp(from, 0, most), 1);
        change(Math.clamp(to, 0, most), -1);
    }

    private void change(long place, int sign) {
        int pixel = (int) (place / PARTS);
        int part = (int) (place % PARTS);
        covered[pixel] += sign * (PARTS - part);
        covered[pixel + 1] += sign * part;
    }

    /** Lays down one row and forgets it. */
    private void paint(int row, Ink ink) {
        int sum = 0;
        int start = 0;
        for (int x = 0; x <= canvas.width(); x++) {
            int change = covered[x];
            if (change != 0) {
                stretch(row, start, x, sum, ink);
                start = x;
                sum += change;
                covered[x] = 0;
            }
        }
        covered[canvas.width() + 1] = 0;
    }

    private void stretch(int row, int from, int to, int sum, Ink ink) {
        if (sum <= 0 || from >= to) {
            return;
        }
        double share = Math.min(1, sum / (double) (CUTS * PARTS));
        OptionalInt plain = ink.plain();
        if (plain.isPresent()) {
            canvas.span(row, from, to, plain.getAsInt(), share);
        } else {
            ink.row(canvas.left() + from, canvas.top() + row, to - from, colours);
            for (int x = from; x < to; x++) {
                canvas.dot(x, row, colours[x - from], share);
            }
        }
    }
}
