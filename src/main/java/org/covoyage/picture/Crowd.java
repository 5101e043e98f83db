package org.covoyage.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.drawing.Bounds;

/** Areas that are taken, kept by where they are across, so that thousands of them are quickly asked. */
final class Crowd {
    /** Width of a slice in points; most areas lie in two or three. */
    private static final double SLICE = 64;

    private final Map<Integer, List<Bounds>> slices = new HashMap<>();

    /** Takes an area. */
    void add(Bounds area) {
        for (int slice = slice(area.x()); slice <= slice(area.right()); slice++) {
            slices.computeIfAbsent(slice, _ -> new ArrayList<>()).add(area);
        }
    }

    /** Whether any area that is taken shares some with this one. */
    boolean overlaps(Bounds area) {
        for (int slice = slice(area.x()); slice <= slice(area.right()); slice++) {
            for (Bounds other : slices.getOrDefault(slice, List.of())) {
                if (area.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int slice(double x) {
        return (int) Math.floor(x / SLICE);
    }
}
