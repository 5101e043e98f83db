package org.covoyage.export;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The letters of one font at one size in pixels, as polygons, and as masks where they are small enough to come again
 * and again. Letters are not hinted: they grow evenly with the scale. Knows letters that need no shaping only.
 * Thread-safe: what two threads make at once is equal.
 */
final class Strike {
    /** Exact, whatever the device: no hints, no rounding of advances. */
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** Places within a pixel that a small letter can take, in each direction. */
    static final int PLACES = 4;
    /** Places within a pixel that a large letter can take. */
    static final int FINE_PLACES = 16;
    private static final double MEASURED_AT = 100;
    private static final double OUTLINED_AT = 1000;
    private static final double LARGEST_KEPT = 40;
    private static final double FLATNESS = 0.03;
    private static final int PAGE = 128;

    /**
     * A letter.
     *
     * @param advance to the next one, in pixels
     * @param edges   of its polygons
     * @param masks   kept, by place within a pixel
     */
    record Glyph(double advance, float[] edges, AtomicReferenceArray<Mask> masks) {
    }

    private final Font measured;
    private final Font outlined;
    private final double size;
    private final AtomicReferenceArray<AtomicReferenceArray<Glyph>> pages =
            new AtomicReferenceArray<>(Character.MAX_VALUE / PAGE + 1);

    /**
     * Nothing drawn yet.
     *
     * @param size of the em square in pixels
     */
    Strike(Font font, double size) {
        this.measured = font.deriveFont((float) MEASURED_AT);
        this.outlined = font.deriveFont((float) OUTLINED_AT);
        this.size = size;
    }

    /** A letter. */
    Glyph glyph(char c) {
        AtomicReferenceArray<Glyph> page = pages.get(c / PAGE);
        if (page == null) {
            pages.compareAndSet(c / PAGE, null, new AtomicReferenceArray<>(PAGE));
            page = pages.get(c / PAGE);
        }
        Glyph glyph = page.get(c % PAGE);
        if (glyph == null) {
            glyph = make(c);
            page.set(c % PAGE, glyph);
        }
        return glyph;
    }

    private Glyph make(char c) {
        String text = String.valueOf(c);
        double advance = measured.getStringBounds(text, EXACT).getWidth() * size / MEASURED_AT;
        GlyphVector vector = outlined.createGlyphVector(EXACT, text);
        return new Glyph(advance, edges(vector.getOutline(), size / OUTLINED_AT),
                size <= LARGEST_KEPT ? new AtomicReferenceArray<>(PLACES * PLACES) : null);
    }

    /** Lays a letter down, its origin at a place in pixels. */
    void draw(Glyph glyph, Canvas canvas, double x, double y, int argb) {
        if (glyph.edges().length > 0) {
            if (glyph.masks() == null) {
                drawEdges(glyph.edges(), canvas, x, y, argb);
            } else {
                drawKept(glyph, canvas, x, y, argb);
            }
        }
    }

    private static void drawKept(Glyph glyph, Canvas canvas, double x, double y, int argb) {
        long atX = Math.round(x * PLACES);
        long atY = Math.round(y * PLACES);
        int placeX = Math.floorMod(atX, PLACES);
        int placeY = Math.floorMod(atY, PLACES);
        int place = placeY * PLACES + placeX;
        Mask mask = glyph.masks().get(place);
        if (mask == null) {
            mask = Mask.of(glyph.edges(), placeX / (double) PLACES, placeY / (double) PLACES, Integer.MIN_VALUE,
                    Integer.MAX_VALUE);
            glyph.masks().set(place, mask);
        }
        canvas.mask(mask, (int) Math.floorDiv(atX, PLACES) + mask.left(), (int) Math.floorDiv(atY, PLACES) + mask.top(),
                argb);
    }

    /** Fills polygons once, their origin at a place in pixels. */
    static void drawEdges(float[] edges, Canvas canvas, double x, double y, int argb) {
        long atX = Math.round(x * FINE_PLACES);
        long atY = Math.round(y * FINE_PLACES);
        int wholeX = (int) Math.floorDiv(atX, FINE_PLACES);
        int wholeY = (int) Math.floorDiv(atY, FINE_PLACES);
        Mask mask = Mask.of(edges, Math.floorMod(atX, FINE_PLACES) / (double) FINE_PLACES,
                Math.floorMod(atY, FINE_PLACES) / (double) FINE_PLACES, -wholeY, canvas.height() - wholeY);
        canvas.mask(mask, wholeX + mask.left(), wholeY + mask.top(), argb);
    }

    /** The edges of a shape, scaled, its curves flattened so that no eye can tell. */
    static float[] edges(Shape shape, double scale) {
        float[] edges = new float[256];
        int count = 0;
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null, FLATNESS / scale); !i.isDone(); i.next()) {
            int step = i.currentSegment(point);
            double toX = step == PathIterator.SEG_LINETO ? point[0] * scale : startX;
            double toY = step == PathIterator.SEG_LINETO ? point[1] * scale : startY;
            if (count + 4 > edges.length) {
                edges = Arrays.copyOf(edges, edges.length * 2);
            }
            edges[count++] = (float) x;
            edges[count++] = (float) y;
            edges[count++] = (float) toX;
            edges[count++] = (float) toY;
            x = toX;
            y = toY;
            if (step == PathIterator.SEG_MOVETO) {
                startX = point[0] * scale;
                startY = point[1] * scale;
                x = startX;
                y = startY;
            }
        }
        return Arrays.copyOf(edges, count);
    }
}
