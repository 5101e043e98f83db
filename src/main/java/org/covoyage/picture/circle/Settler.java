package org.covoyage.picture.circle;

import java.util.ArrayList;
import java.util.List;

/** Puts the dots of one stage down one by one, so that none touches another or the customer's. */
final class Settler {
    private static final int TURNS = 60;
    private static final int SHIFTS = 80;

    private final Rings rings;
    private final double self;
    private final double gap;
    private final List<Dot> dots = new ArrayList<>();

    Settler(Rings rings, double self, double gap) {
        this.rings = rings;
        this.self = self;
        this.gap = gap;
    }

    /** Puts a dot where it should be, if there is room. */
    boolean stand(Presence presence, double radius, double angle) {
        return put(presence, radius, rings.radius(presence.distance()), angle, false);
    }

    /** Puts a dot as near to its radius as there is room in its sector, and there as near to its bearing. */
    boolean squeeze(Presence presence, double radius, double angle, Sector sector) {
        double honest = rings.radius(presence.distance());
        double step = rings.outer() / SHIFTS;
        for (int shift = 0; shift <= SHIFTS; shift++) {
            for (int side = 1; side >= -1; side -= 2) {
                double at = honest + side * shift * step;
                boolean inside = at > 0 && at <= Math.max(rings.outer(), honest);
                if (inside && turn(presence, radius, at, angle, sector, shift > 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean turn(Presence presence, double radius, double at, double angle, Sector sector, boolean moved) {
        double room = Math.max(angle - sector.from(), sector.to() - angle);
        for (int i = 0; i <= TURNS; i++) {
            double by = room * i / TURNS;
            if (angle + by <= sector.to() && put(presence, radius, at, angle + by, moved)
                    || angle - by >= sector.from() && put(presence, radius, at, angle - by, moved)) {
                return true;
            }
        }
        return false;
    }

    private boolean put(Presence presence, double radius, double at, double angle, boolean moved) {
        if (at < self + radius + gap * 0.99) {
            return false;
        }
        Dot dot = new Dot(presence, at * Math.cos(angle), at * Math.sin(angle), radius, moved);
        for (Dot other : dots) {
            if (dot.gap(other) < gap * 0.99) {
                return false;
            }
        }
        return dots.add(dot);
    }

    List<Dot> dots() {
        return List.copyOf(dots);
    }
}
