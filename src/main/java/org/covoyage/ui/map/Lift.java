package org.covoyage.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;

/**
 * One subject lifted out of its layer: the other items of the layer, in the colour of the ground, lie as a veil over
 * themselves; the subject's own items stand above it. Nothing else of the drawing is touched. Immutable.
 *
 * @param number   tells it from others
 * @param receding the veil, on a ground that lets everything through
 * @param standing what is lifted, on such a ground
 * @param area     what the two cover
 */
record Lift(long number, Drawing receding, Drawing standing, Bounds area) {
    /** How much of what recedes is taken away. */
    private static final double VEIL = 0.74;
    /** So much wider than what it covers is a veil's line, in points, so that no rim is left. */
    private static final double RIM = 0.5;
    private static final Colour CLEAR = new Colour(0);

    /**
     * Lifts subjects of a drawing.
     *
     * @param lifted what stands
     * @param layer  what recedes, unless it stands
     * @return nothing when the drawing shows none of what stands, or nothing that could recede
     */
    static Optional<Lift> of(long number, Drawing drawing, Set<String> lifted, Set<String> layer) {
        List<Item> veil = new ArrayList<>();
        List<Item> own = new ArrayList<>();
        gather(drawing.items(), null, lifted, layer, Fill.of(drawing.ground()), veil, own);
        if (own.isEmpty() || veil.isEmpty()) {
            return Optional.empty();
        }
        Bounds area = Group.of(null, null, veil).bounds().union(Group.of(null, null, own).bounds());
        return Optional.of(new Lift(number, clear(drawing, veil), clear(drawing, own), area));
    }

    private static Drawing clear(Drawing drawing, List<Item> items) {
        return new Drawing(drawing.width(), drawing.height(), CLEAR, items, drawing.title(), drawing.description(),
                drawing.frozen(), drawing.cells(), drawing.fields(), drawing.family());
    }

    /** Items without a subject of their own belong to that of the group around them. */
    private static void gather(List<Item> items, String around, Set<String> lifted, Set<String> layer, Fill ground,
            List<Item> veil, List<Item> own) {
        for (Item item : items) {
            String subject = item.subject() == null ? around : item.subject();
            if (item instanceof Group group) {
                gather(group.items(), subject, lifted, layer, ground, veil, own);
            } else if (subject != null && lifted.contains(subject)) {
                own.add(item);
            } else if (subject != null && layer.contains(subject)) {
                veil.add(veil(item, ground));
            }
        }
    }

    private static Item veil(Item item, Fill ground) {
        return switch (item) {
            case Box box -> new Box(null, box.area(), box.radius(), box.fill() == null ? null : ground,
                    veil(box.stroke(), ground));
            case Path path -> Path.of(null, path.outline(), path.fill() == null ? null : ground,
                    veil(path.stroke(), ground));
            // The letters alone would leave their soft rims behind.
            case TextRun run -> new Box(null, run.bounds(), 0, ground, null);
            case Picture picture -> new Box(null, picture.area(), 0, ground, null);
            case Group group -> throw new IllegalArgumentException("a group is veiled item by item: " + group.label());
        };
    }

    private static Stroke veil(Stroke stroke, Fill ground) {
        return stroke == null ? null : new Stroke(ground.colour(), stroke.width() + RIM, Dash.SOLID);
    }

    /** Paints one tile, veil and what stands above it, on nothing. For any thread. */
    int[] paint(TileKey key, Pixels pixels) {
        int[] below = pixels.paint(receding, key.region(), key.scale(), TileKey.SIDE, TileKey.SIDE);
        int[] above = pixels.paint(standing, key.region(), key.scale(), TileKey.SIDE, TileKey.SIDE);
        for (int i = 0; i < below.length; i++) {
            int over = above[i];
            double share = VEIL * (1 - (over >>> 24) / 255.0);
            below[i] = share == 0 || below[i] == 0 ? over : sum(over, below[i], share);
        }
        return below;
    }

    /** Premultiplied colours laid on each other. */
    private static int sum(int over, int under, double share) {
        return channel(over, under, share, 24) | channel(over, under, share, 16) | channel(over, under, share, 8)
                | channel(over, under, share, 0);
    }

    private static int channel(int over, int under, double share, int shift) {
        int value = (over >>> shift & 255) + (int) Math.round((under >>> shift & 255) * share);
        return Math.min(255, value) << shift;
    }
}
