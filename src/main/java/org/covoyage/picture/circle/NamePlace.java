package org.covoyage.picture.circle;

import org.covoyage.drawing.Bounds;

/**
 * Where a name stands.
 *
 * @param dot    whose name it is
 * @param form   which way of writing it
 * @param box    where
 * @param leader where a line to the dot ends at the name, then where it begins at the dot: x, y, x, y; {@code null}
 *               where the name stands beside its dot
 * @param cost   how far from ideal it is
 */
public record NamePlace(Dot dot, int form, Bounds box, double[] leader, double cost) {
}
