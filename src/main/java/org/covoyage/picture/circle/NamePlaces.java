package org.covoyage.picture.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.drawing.Bounds;

/**
 * Finds places for names: near their dots, on no dot, on no other name, inside the area; with a line to the dot where
 * there is no room beside it. Heavier dots choose first; then everybody may choose again, twice.
 */
public final class NamePlaces {
    private static final double[] GAPS = {2.5, 6, 11, 18, 27, 38, 52, 70};
    private static final double BESIDE = 7;
    private static final int DIRECTIONS = 16;
    private static final int ROUNDS = 2;

    private final Bounds area;
    private final List<Dot> dots;
    private final double self;
    private final List<Bounds> taken;
    private final List<double[]> soft;
    private final List<NamePlace> places = new ArrayList<>();

    /**
     * Finds places.
     *
     * @param area   where names may stand; the circle's centre is at 0, 0
     * @param dots   dots that no name may cover
     * @param self   radius of the customer's dot
     * @param taken  areas that are taken
     * @param soft   points, x and y, that names had better not cover, such as those of lines
     * @param wishes the names
     */
    public NamePlaces(Bounds area, List<Dot> dots, double self, List<Bounds> taken, List<double[]> soft,
            List<NameWish> wishes) {
        this.area = area;
        this.dots = dots;
        this.self = self;
        this.taken = taken;
        this.soft = soft;
        List<NameWish> heaviest = wishes.stream()
                .sorted(Comparator.comparingDouble((NameWish w) -> -w.dot().presence().share())
                        .thenComparingInt(w -> w.dot().presence().who())).toList();
        for (int round = 0; round <= ROUNDS; round++) {
            for (NameWish wish : heaviest) {
                places.removeIf(place -> place.dot() == wish.dot());
                NamePlace best = best(wish);
                if (best != null) {
                    places.add(best);
                }
            }
        }
    }

    /** The names that found a place. */
    public List<NamePlace> places() {
        return List.copyOf(places);
    }

    private NamePlace best(NameWish wish) {
        NamePlace best = null;
        for (int form = 0; form < wish.forms().size(); form++) {
            for (double gap : GAPS) {
                for (int i = 0; i < DIRECTIONS; i++) {
                    best = better(best, around(wish, form, gap, 2 * Math.PI * i / DIRECTIONS, best));
                }
            }
        }
        return best != null ? best : atTheEdge(wish);
    }

    /** A place in a column at the left or right edge, where nothing nearer is free. */
    private NamePlace atTheEdge(NameWish wish) {
        NamePlace best = null;
        for (int form = 0; form < wish.forms().size(); form++) {
            NameWish.Form size = wish.forms().get(form);
            for (double y = area.y(); y + size.height() <= area.bottom(); y += 2) {
                for (double x : new double[] {area.x(), area.right() - size.width()}) {
                    Bounds box = new Bounds(x, y, size.width(), size.height());
                    best = better(best, judged(wish.dot(), form, box, Math.abs(box.centreY() - wish.dot().y())
                            + 60 + size.cost(), best));
                }
            }
        }
        return best;
    }

    private static NamePlace better(NamePlace one, NamePlace other) {
        return one == null || other != null && other.cost() < one.cost() ? other : one;
    }

    private NamePlace around(NameWish wish, int form, double gap, double angle, NamePlace best) {
        Dot dot = wish.dot();
        NameWish.Form size = wish.forms().get(form);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double px = dot.x() + (dot.radius() + gap) * cos;
        double py = dot.y() + (dot.radius() + gap) * sin;
        double x = cos > 0.2 ? px : cos < -0.2 ? px - size.width() : px - size.width() / 2;
        double y = sin > 0.6 ? py : sin < -0.6 ? py - size.height() : py - size.height() / 2;
        double away = Math.hypot(dot.x(), dot.y());
        double outward = away < 1 ? 1 : (dot.x() * cos + dot.y() * sin) / away;
        double level = Math.abs(sin) < 0.2 ? 0 : Math.abs(cos) < 0.2 ? 4 : 2.5;
        double cost = gap * 1.3 + level + 4 * (1 - outward) + size.cost();
        if (best != null && cost >= best.cost()) {
            return null;
        }
        return judged(dot, form, new Bounds(x, y, size.width(), size.height()), cost, best);
    }

    /** A place with all that speaks against it; {@code null} when it is impossible or no better. */
    private NamePlace judged(Dot dot, int form, Bounds box, double base, NamePlace best) {
        if (!area.contains(box, 0.01) || overlaps(0, 0, self + 1, box)) {
            return null;
        }
        double cost = base;
        double own = distance(dot.x(), dot.y(), box) - dot.radius();
        for (Dot other : dots) {
            double space = distance(other.x(), other.y(), box) - other.radius();
            if (space < (other == dot ? 0.5 : 1.2)) {
                return null;
            }
            if (other != dot && space < own + 1.5) {
                cost += 6;
            }
        }
        Bounds grown = box.grown(0.8);
        for (Bounds other : taken) {
            if (grown.overlaps(other)) {
                return null;
            }
        }
        double[] leader = own > BESIDE ? leader(dot, box) : null;
        for (NamePlace other : places) {
            if (grown.overlaps(other.box()) || leader != null && crosses(leader, other.box())
                    || other.leader() != null && crosses(other.leader(), grown)) {
                return null;
            }
            if (leader != null && other.leader() != null && cross(leader, other.leader())) {
                cost += 40;
            }
        }
        if (leader != null) {
            cost += 6;
            for (Dot other : dots) {
                cost += other != dot && passes(leader, other.x(), other.y(), other.radius()) ? 30 : 0;
            }
            cost += passes(leader, 0, 0, self) ? 30 : 0;
        }
        for (double[] point : soft) {
            cost += box.contains(point[0], point[1]) ? 1.2 : 0;
        }
        return best != null && cost >= best.cost() ? null : new NamePlace(dot, form, box, leader, cost);
    }

    private static double[] leader(Dot dot, Bounds box) {
        double x = Math.clamp(dot.x(), box.x(), box.right());
        double y = Math.abs(dot.y() - box.centreY()) < box.height() || x > box.x() && x < box.right()
                ? Math.clamp(dot.y(), box.y(), box.bottom()) : box.centreY();
        double length = Math.hypot(x - dot.x(), y - dot.y());
        return new double[] {x, y, dot.x() + (x - dot.x()) / length * dot.radius(),
            dot.y() + (y - dot.y()) / length * dot.radius()};
    }

    private static boolean overlaps(double x, double y, double radius, Bounds box) {
        return distance(x, y, box) < radius;
    }

    /** Distance of a point from a rectangle; 0 inside. */
    private static double distance(double x, double y, Bounds box) {
        return Math.hypot(x - Math.clamp(x, box.x(), box.right()), y - Math.clamp(y, box.y(), box.bottom()));
    }

    private static boolean passes(double[] line, double x, double y, double radius) {
        double dx = line[2] - line[0];
        double dy = line[3] - line[1];
        double t = Math.clamp(((x - line[0]) * dx + (y - line[1]) * dy) / (dx * dx + dy * dy + 1e-12), 0, 1);
        return Math.hypot(line[0] + t * dx - x, line[1] + t * dy - y) < radius;
    }

    private static boolean crosses(double[] line, Bounds box) {
        for (int i = 0; i <= 12; i++) {
            double t = i / 12.0;
            if (box.contains(line[0] + t * (line[2] - line[0]), line[1] + t * (line[3] - line[1]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean cross(double[] a, double[] b) {
        return side(a, b[0], b[1]) != side(a, b[2], b[3]) && side(b, a[0], a[1]) != side(b, a[2], a[3]);
    }

    private static boolean side(double[] line, double x, double y) {
        return (line[2] - line[0]) * (y - line[1]) > (line[3] - line[1]) * (x - line[0]);
    }
}
