package org.covoyage.export;

import java.awt.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;

/**
 * The edges of long outlines, kept from one tile or strip to the next, and from one drawing to the next in which they
 * are the same: to dash a line across the whole map takes longer than to paint the part of it in sight. Those used least
 * recently go first. Thread-safe.
 */
final class KeptEdges {
    /** Shorter outlines, in pixels, are reckoned as quickly as found. */
    private static final double LONG = 160;

    /**
     * What edges are of.
     *
     * @param stroke the line along the outline; {@code null} for what lies inside
     */
    private record Course(Outline outline, Stroke stroke, double scale) {
    }

    private final Map<Course, Edges> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final long most;
    private long size;

    /** Keeps at most so many numbers. */
    KeptEdges(long most) {
        this.most = most;
    }

    /**
     * The edges of an outline.
     *
     * @param length of its longer side, in pixels
     * @param shape  makes the shape when it is not known
     */
    Edges of(Outline outline, Stroke stroke, double scale, double length, Supplier<Shape> shape) {
        if (length < LONG) {
            return Edges.of(shape.get());
        }
        Course course = new Course(outline, stroke, scale);
        synchronized (kept) {
            Edges known = kept.get(course);
            if (known != null) {
                return known;
            }
        }
        Edges made = Edges.of(shape.get());
        synchronized (kept) {
            if (kept.putIfAbsent(course, made) == null) {
                size += made.size();
            }
            var oldest = kept.values().iterator();
            while (size > most && oldest.hasNext()) {
                size -= oldest.next().size();
                oldest.remove();
            }
        }
        return made;
    }
}
