package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.journey.Transition;

/**
 * Finds a level for each way above the stage headers and a spot for its label: few levels, no line through a label
 * where that can be avoided. Draws nothing.
 */
final class WayPlan {
    private static final double PORT = 9;

    /** A way between two columns, or out of one; its label and the width of it. */
    record Way(Transition transition, int from, int to, String label, double room) {
        boolean isExit() {
            return to < 0;
        }
    }

    /** Where a label may stand: its left end, and whether above its line rather than in or beside it. */
    record Spot(double x, boolean above) {
    }

    /** A way where it is drawn. */
    record Placed(Way way, int level, double fromX, double toX, Spot spot, double room) {
        Placed at(int other) {
            return new Placed(way, other, fromX, toX, spot, room);
        }

        double labelX() {
            return spot.x();
        }

        double labelRight() {
            return spot.x() + room;
        }

        int labelLevel() {
            return spot.above() ? level + 1 : level;
        }

        double left() {
            return Math.min(fromX, toX);
        }

        double right() {
            return Math.max(fromX, toX);
        }
    }

    private final Grid grid;
    private final List<Placed> placed = new ArrayList<>();
    private final int levels;

    WayPlan(Grid grid, List<Way> ways) {
        this.grid = grid;
        this.levels = place(ways);
    }

    /** The ways where they are drawn. */
    List<Placed> placed() {
        return placed;
    }

    /** How many levels they take. */
    int levels() {
        return levels;
    }

    /**
     * Short ways lie low, exits on top. Each takes the lowest level on which its line is free and a spot for its
     * label where no line of another way passes; where there is none, it lies above all others.
     */
    private int place(List<Way> ways) {
        List<Way> order = new ArrayList<>(ways);
        order.sort(Comparator.comparingInt((Way way) -> way.isExit() ? Integer.MAX_VALUE : Math.abs(way.to() - way.from()))
                .thenComparing(way -> way.transition().id()));
        int[] ports = new int[Math.max(1, grid.columns()) * 2];
        List<double[]> ends = new ArrayList<>();
        for (Way way : order) {
            double fromX = port(way.from(), true, ports);
            ends.add(new double[] {fromX, way.isExit() ? fromX : port(way.to(), false, ports)});
        }
        int levels = 0;
        for (int i = 0; i < order.size(); i++) {
            double room = Math.min(order.get(i).room(), grid.right() - grid.left() - 20);
            List<Placed> clear = clear(order.get(i), i, ends, room);
            List<Placed> leastCovering = leastCovering(order.get(i), i, ends, room);
            Placed free = null;
            for (int level = 0; free == null; level++) {
                free = free(clear, level, true);
                if (free == null && level >= levels) {
                    free = free(leastCovering, level, false);
                }
            }
            placed.add(free);
            levels = Math.max(levels, free.labelLevel() + 1);
        }
        return levels;
    }

    /** The places of a way whose labels no line may ever have to pass, by preference; an exit may move. */
    private List<Placed> clear(Way way, int own, List<double[]> ends, double room) {
        List<Placed> clear = new ArrayList<>();
        double fromX = ends.get(own)[0];
        double last = way.isExit() ? grid.x(way.from()) + grid.columnWidth(way.from()) - 6 : fromX;
        for (; fromX <= last; fromX += PORT) {
            for (Placed candidate : candidates(way, fromX, way.isExit() ? fromX : ends.get(own)[1], room)) {
                if (covered(candidate, own, ends) == 0) {
                    clear.add(candidate);
                }
            }
        }
        return clear;
    }

    /** The places of a way, those first whose labels the fewest lines may have to pass. */
    private List<Placed> leastCovering(Way way, int own, List<double[]> ends, double room) {
        return candidates(way, ends.get(own)[0], ends.get(own)[1], room).stream()
                .sorted(Comparator.comparingInt(candidate -> covered(candidate, own, ends))).toList();
    }

    /** How many of the ways that are still to come may have to rise through a label. */
    private static int covered(Placed candidate, int own, List<double[]> ends) {
        int covered = 0;
        for (double[] other : ends.subList(own + 1, ends.size())) {
            covered += inLabel(other[0], candidate) || inLabel(other[1], candidate) ? 1 : 0;
        }
        return covered;
    }

    /** A way with its label at each of its spots, on the lowest level. */
    private List<Placed> candidates(Way way, double fromX, double toX, double room) {
        return spots(way, fromX, toX, room).stream().map(spot -> new Placed(way, 0, fromX, toX, spot, room)).toList();
    }

    /** The first candidate for which there is room on a level, or {@code null}. */
    private Placed free(List<Placed> candidates, int level, boolean strict) {
        for (Placed candidate : candidates) {
            Placed raised = candidate.at(level);
            if (isFree(raised, strict)) {
                return raised;
            }
        }
        return null;
    }

    private boolean isFree(Placed candidate, boolean strict) {
        for (Placed other : placed) {
            if (clash(candidate, other, strict)) {
                return false;
            }
        }
        return true;
    }

    /** Spots of a label in order of preference: in its line where that is long enough, beside it, above it. */
    private List<Spot> spots(Way way, double fromX, double toX, double room) {
        double left = Math.min(fromX, toX);
        double span = Math.abs(toX - fromX);
        List<Spot> spots = new ArrayList<>();
        if (!way.isExit() && span >= room + 28) {
            for (double share : new double[] {0.5, 0.3, 0.7, 0.15, 0.85}) {
                spots.add(new Spot(Math.clamp(left + span * share - room / 2, left + 12, left + span - 12 - room),
                        false));
            }
            return spots;
        }
        // A way back has its exits on the right of it, a way onwards on the left.
        Spot before = new Spot(left - 12 - room, false);
        Spot behind = new Spot(left + span + 12, false);
        spots.addAll(fromX > toX ? List.of(before, behind) : List.of(behind, before));
        if (!way.isExit()) {
            spots.add(new Spot(left + span / 2 - room / 2, true));
        }
        spots.removeIf(spot -> spot.x() < grid.left() || spot.x() + room > grid.right());
        if (spots.isEmpty()) {
            spots.add(new Spot(Math.clamp(left + span / 2 - room / 2, grid.left(),
                    Math.max(grid.left(), grid.right() - room)), !way.isExit()));
        }
        return spots;
    }

    /** Whether two ways want the same place, or the line of the one passes through the label of the other. */
    private static boolean clash(Placed one, Placed other, boolean strict) {
        boolean lines = one.level() == other.level() && near(one.left(), one.right(), other.left(), other.right());
        boolean labels = one.labelLevel() == other.labelLevel()
                && near(one.labelX(), one.labelRight(), other.labelX(), other.labelRight());
        return lines || labels || onLabel(one, other) || onLabel(other, one)
                || strict && (rises(one, other) || rises(other, one));
    }

    /** Whether the level part of a line meets the other's label. */
    private static boolean onLabel(Placed line, Placed other) {
        return line.level() == other.labelLevel()
                && near(line.left(), line.right(), other.labelX(), other.labelRight());
    }

    /** Whether a line on its way up or down meets the other's label. */
    private static boolean rises(Placed line, Placed other) {
        return line.level() > other.labelLevel() && (inLabel(line.fromX(), other) || inLabel(line.toX(), other));
    }

    private static boolean near(double from1, double to1, double from2, double to2) {
        return from1 - 6 < to2 && from2 - 6 < to1;
    }

    private static boolean inLabel(double x, Placed placed) {
        return x > placed.labelX() - 6 && x < placed.labelRight() + 6;
    }


    /** Where a way meets a header: it leaves on the right half and arrives on the left half. */
    private double port(int column, boolean leaving, int[] ports) {
        int used = ports[column * 2 + (leaving ? 1 : 0)]++;
        double half = grid.columnWidth(column) / 2 - 10;
        double step = Math.min(used * PORT, Math.max(0, half - 4));
        double middle = grid.x(column) + grid.columnWidth(column) / 2;
        return leaving ? middle + 8 + step : middle - 8 - step;
    }
}
