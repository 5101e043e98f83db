package org.covoyage.export;

/**
 * What a shape covers of each pixel of a small rectangle.
 *
 * @param left     column of the first pixel, from the shape's origin
 * @param top      row of the first pixel, from the shape's origin
 * @param width    pixels across
 * @param height   pixels down
 * @param coverage row by row, 0 … 255, not to be written to
 */
record Mask(int left, int top, int width, int height, byte[] coverage) {
    private static final Mask NOTHING = new Mask(0, 0, 0, 0, new byte[0]);

    /**
     * The mask of closed polygons that do not overlap, by exact areas: each edge adds to each pixel it crosses the
     * area to its right, and a running sum along the row does the rest.
     *
     * @param edges  x1, y1, x2, y2 of each edge, in pixels
     * @param dx     moved by, in pixels
     * @param dy     moved by, in pixels
     * @param first  first row wanted, from the shape's origin
     * @param end    row after the last wanted
     */
    static Mask of(float[] edges, double dx, double dy, int first, int end) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < edges.length; i += 2) {
            left = Math.min(left, edges[i]);
            right = Math.max(right, edges[i]);
            top = Math.min(top, edges[i + 1]);
            bottom = Math.max(bottom, edges[i + 1]);
        }
        int x = (int) Math.floor(left + dx);
        int y = Math.max(first, (int) Math.floor(top + dy));
        int width = (int) Math.ceil(right + dx) - x + 1;
        int height = Math.min(end, (int) Math.ceil(bottom + dy)) - y;
        if (edges.length == 0 || height <= 0) {
            return NOTHING;
        }
        float[] areas = new float[width * height + 1];
        for (int i = 0; i < edges.length; i += 4) {
            edge(areas, width, height, edges[i] + dx - x, edges[i + 1] + dy - y, edges[i + 2] + dx - x,
                    edges[i + 3] + dy - y);
        }
        return new Mask(x, y, width, height, sums(areas, width, height));
    }

    private static void edge(float[] areas, int width, int height, double x1, double y1, double x2, double y2) {
        if (y1 == y2) {
            return;
        }
        double turn = y1 < y2 ? 1 : -1;
        double top = Math.min(y1, y2);
        double bottom = Math.max(y1, y2);
        double topX = y1 < y2 ? x1 : x2;
        double slope = (x2 - x1) / (y2 - y1);
        int end = (int) Math.min(height, Math.ceil(bottom));
        for (int row = (int) Math.max(0, Math.floor(top)); row < end; row++) {
            double from = Math.max(top, row);
            double to = Math.min(bottom, row + 1);
            double a = topX + (from - top) * slope;
            double b = topX + (to - top) * slope;
            part(areas, row * width, Math.min(a, b), Math.max(a, b), turn * (to - from));
        }
    }

    /** One edge within one row, from x {@code a} to {@code b}, covering a share {@code rise} of the row's height. */
    private static void part(float[] areas, int row, double a, double b, double rise) {
        int first = (int) Math.max(0, Math.floor(a));
        int last = (int) Math.max(first, Math.ceil(b) - 1);
        if (first == last) {
            double inside = first + 1 - (a + b) / 2;
            areas[row + first] += (float) (rise * inside);
            areas[row + first + 1] += (float) (rise * (1 - inside));
            return;
        }
        double perPixel = rise / (b - a);
        double before = 0;
        for (int x = first; x <= last; x++) {
            double from = Math.max(a, x);
            double to = Math.min(b, x + 1);
            double passed = (from - a) * perPixel;
            double here = passed + (to - from) * perPixel * (x + 1 - (from + to) / 2);
            areas[row + x] += (float) (here - before);
            before = here;
        }
        areas[row + last + 1] += (float) (rise - before);
    }

    private static byte[] sums(float[] areas, int width, int height) {
        byte[] coverage = new byte[width * height];
        for (int row = 0; row < height; row++) {
            float sum = 0;
            for (int i = row * width; i < (row + 1) * width; i++) {
                sum += areas[i];
                coverage[i] = (byte) (Math.min(1, Math.abs(sum)) * 255 + 0.5f);
            }
        }
        return coverage;
    }
}
