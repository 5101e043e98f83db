package org.covoyage.picture.circle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the dots of several stages lie: the same companion at the same bearing at every stage, at the radius of its
 * distance, its area its share, on one scale for all. Dots are as large as they can be without touching. Where even
 * small ones are too many, a dot turns within its sector, and leaves its radius by the least amount when it must.
 */
public final class CircleLayout {
    /** Radius of a share of 1, as a share of the circle's. */
    private static final double LARGEST = 0.44;
    /** Below this, dots rather move than shrink. */
    private static final double SMALL = 0.26;
    private static final double SHRINK = 0.95;
    /** Radius of distance 0 as a share of the circle's, at the least and most. */
    private static final double LEAST_INNER = 0.16;
    private static final double MOST_INNER = 0.42;
    private static final int TRIES = 120;

    private final int[] groups;
    private final List<Scene> scenes;
    private final double outer;
    private final double smallest;
    private final double gap;
    private final int[] order;
    private List<List<Dot>> dots = List.of();
    private List<Sector> sectors = List.of();
    private Rings rings;
    private double size;
    private double floor;

    /**
     * Lays out circles.
     *
     * @param groups the group of each companion, from 0; groups stand around the circle in rising order
     * @param scenes the stages
     * @param outer  radius of distance 1, in points
     */
    public CircleLayout(int[] groups, List<Scene> scenes, double outer) {
        this.groups = groups.clone();
        this.scenes = List.copyOf(scenes);
        this.outer = outer;
        int most = scenes.stream().mapToInt(scene -> scene.present().size()).max().orElse(0);
        double room = outer / Math.sqrt(most + 1.0);
        this.smallest = Math.min(2.2, 0.3 * room);
        this.gap = Math.min(1.8, 0.15 * room);
        this.order = order();
        settle();
    }

    /** Those who are at any stage, group by group. */
    private int[] order() {
        return scenes.stream().flatMap(scene -> scene.present().stream()).map(Presence::who).distinct()
                .sorted((a, b) -> groups[a] == groups[b] ? a - b : groups[a] - groups[b]).mapToInt(i -> i).toArray();
    }

    private void settle() {
        size = LARGEST * outer;
        floor = smallest;
        for (int i = 0; i < TRIES; i++, size *= SHRINK) {
            boolean small = size < SMALL * outer;
            double wanted = inner();
            rings = new Rings(Math.clamp(wanted, LEAST_INNER * outer, MOST_INNER * outer), outer);
            Bearings bearings = Bearings.of(Arrays.stream(order).map(who -> groups[who]).toArray(), needed(), shares());
            if (!small && (bearings.inTheWay() || wanted > MOST_INNER * outer)) {
                continue;
            }
            if (small && i > TRIES / 2) {
                floor *= SHRINK;
            }
            if (place(bearings)) {
                return;
            }
        }
        throw new IllegalStateException("no room for the dots of a circle of radius " + outer);
    }

    /** The radius of distance 0 that keeps every dot off the customer's. */
    private double inner() {
        double least = 0;
        for (Scene scene : scenes) {
            for (Presence p : scene.present()) {
                double clear = radius(scene.self()) + radius(p.share()) + gap;
                if (p.distance() < 1) {
                    least = Math.max(least, (clear - p.distance() * outer) / (1 - p.distance()));
                }
            }
        }
        return least;
    }

    /** The least angle between any two at the stages where both are. */
    private double[][] needed() {
        double[][] needed = new double[order.length][order.length];
        for (Scene scene : scenes) {
            Presence[] at = new Presence[order.length];
            for (Presence p : scene.present()) {
                at[placeOf(p.who())] = p;
            }
            for (int i = 0; i < at.length; i++) {
                for (int j = i + 1; j < at.length; j++) {
                    if (at[i] != null && at[j] != null) {
                        needed[i][j] = Math.max(needed[i][j], angle(at[i], at[j]));
                    }
                }
            }
        }
        return needed;
    }

    /** Those near the centre get more of the angle, so that the room between dots is alike all over the circle. */
    private double[] shares() {
        double[] shares = new double[order.length];
        for (Scene scene : scenes) {
            for (Presence p : scene.present()) {
                shares[placeOf(p.who())] = Math.max(shares[placeOf(p.who())], 1 / rings.radius(p.distance()));
            }
        }
        double mean = Arrays.stream(shares).average().orElse(1);
        return Arrays.stream(shares).map(share -> share / mean).toArray();
    }

    private int placeOf(int who) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] == who) {
                return i;
            }
        }
        throw new IllegalArgumentException("nobody: " + who);
    }

    private double angle(Presence one, Presence other) {
        double a = rings.radius(one.distance());
        double b = rings.radius(other.distance());
        double apart = radius(one.share()) + radius(other.share()) + gap + 1e-6;
        if (Math.abs(a - b) >= apart) {
            return 0;
        }
        return Math.acos(Math.clamp((a * a + b * b - apart * apart) / (2 * a * b), -1, 1));
    }

    private boolean place(Bearings bearings) {
        double[] angles = bearings.angles();
        sectors = Sectors.of(Arrays.stream(order).map(who -> groups[who]).toArray(), angles);
        List<List<Dot>> all = new ArrayList<>();
        for (Scene scene : scenes) {
            Settler settler = new Settler(rings, radius(scene.self()), gap);
            List<Presence> heaviest = scene.present().stream().sorted((a, b) -> a.share() == b.share()
                    ? a.who() - b.who() : Double.compare(b.share(), a.share())).toList();
            // First those who can stand where they should, so that nobody else takes their place.
            List<Presence> late = new ArrayList<>();
            for (Presence p : heaviest) {
                if (!settler.stand(p, radius(p.share()), angles[placeOf(p.who())])) {
                    late.add(p);
                }
            }
            for (Presence p : late) {
                Sector sector = sectors.stream().filter(s -> s.group() == groups[p.who()]).findFirst().orElseThrow();
                if (!settler.squeeze(p, radius(p.share()), angles[placeOf(p.who())], sector)) {
                    return false;
                }
            }
            all.add(settler.dots());
        }
        dots = List.copyOf(all);
        return true;
    }

    /** The radius of a dot that shows a share, in points. */
    public double radius(double share) {
        return Math.max(floor, size * Math.sqrt(share));
    }

    /** Where distances lie. */
    public Rings rings() {
        return rings;
    }

    /** The groups in use, in their order. */
    public List<Sector> sectors() {
        return sectors;
    }

    /** How many stages there are. */
    public int stages() {
        return dots.size();
    }

    /** The dots of a stage. */
    public List<Dot> at(int stage) {
        return dots.get(stage);
    }

    /** How far any dot of any stage reaches from the centre, in points; at least the radius of distance 1. */
    public double reach() {
        return dots.stream().flatMap(List::stream).mapToDouble(d -> Math.hypot(d.x(), d.y()) + d.radius())
                .reduce(outer, Math::max);
    }
}
