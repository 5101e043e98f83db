package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Towards;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;

/**
 * Loops, branches, skips and exits as lines above the stage headers, on as few levels as keep their labels apart.
 * The plain way from a stage to the next is not drawn: the chevrons say it.
 */
final class WayArcs {
    private static final Type LABEL = Type.regular(9.5);
    private static final double LEVEL = 14;
    private static final int MOST_IN_HEADLINE = 3;
    private static final double PORT = 9;
    private static final double ROUND = 5;

    private record Way(Transition transition, int from, int to, String label) {
        boolean isExit() {
            return to < 0;
        }
    }

    private record Placed(Way way, int level, double fromX, double toX, double labelX, double labelRight) {
        double left() {
            return Math.min(Math.min(fromX, toX), labelX);
        }

        double right() {
            return Math.max(Math.max(fromX, toX), labelRight);
        }
    }

    private final Sheet sheet;
    private final Grid grid;
    private final List<Placed> placed = new ArrayList<>();
    private final int levels;

    WayArcs(Sheet sheet, Grid grid, MapData data) {
        this.sheet = sheet;
        this.grid = grid;
        List<Way> ways = new ArrayList<>();
        for (Transition t : data.journey().all(Transition.class)) {
            if (data.journey().get(t.from(), Stage.class) == null) {
                continue;
            }
            int from = data.column(t.from());
            int to = t.target() == null ? -1 : data.column(t.target());
            boolean plain = t.kind() == TransitionKind.FORWARD && to == from + 1 && t.label() == null;
            if (from >= 0 && (t.target() == null || to >= 0) && !plain) {
                ways.add(new Way(t, from, to, label(t)));
            }
        }
        this.levels = place(data.isHeadline() ? telling(ways) : ways);
    }

    private String label(Transition t) {
        String label = t.label() == null ? "" : t.label();
        if (t.probability() != null) {
            label += (label.isEmpty() ? "" : " · ") + sheet.labels().percent(t.probability());
        }
        return label;
    }

    /** For a slide: what feeds other people's journeys first, then what most take. */
    private static List<Way> telling(List<Way> ways) {
        return ways.stream().sorted(Comparator.comparing((Way way) -> way.transition().towards() != Towards.OTHERS)
                .thenComparing(way -> way.transition().probability() == null ? 0 : -way.transition().probability())
                .thenComparing(way -> way.transition().id())).limit(MOST_IN_HEADLINE).toList();
    }

    /**
     * Short ways lie low, exits on top. Each takes the lowest level on which its span is free and a place for its label where no
     * line of another way passes; where there is none, it lies above all others and its line may pass a label.
     */
    private int place(List<Way> ways) {
        List<Way> order = new ArrayList<>(ways);
        order.sort(Comparator.comparingInt((Way way) -> way.isExit() ? Integer.MAX_VALUE : Math.abs(way.to() - way.from()))
                .thenComparing(way -> way.transition().id()));
        int[] ports = new int[Math.max(1, grid.columns()) * 2];
        int levels = 0;
        for (Way way : order) {
            double fromX = port(way.from(), true, ports);
            double toX = way.isExit() ? fromX : port(way.to(), false, ports);
            double room = Math.min(sheet.width(way.label(), LABEL) + icon(way), grid.right() - grid.left() - 20);
            Placed free = null;
            for (int level = 0; free == null; level++) {
                free = way.isExit() ? exit(way, level, fromX, room, level < levels)
                        : at(way, level, fromX, toX, room, level < levels);
            }
            placed.add(free);
            levels = Math.max(levels, free.level() + 1);
        }
        return levels;
    }

    /** An exit may leave its stage anywhere on the right half. */
    private Placed exit(Way way, int level, double fromX, double room, boolean clear) {
        double last = grid.x(way.from()) + grid.columnWidth() - 6;
        for (double x = fromX; x <= last; x += PORT) {
            Placed free = at(way, level, x, x, room, true);
            if (free != null) {
                return free;
            }
        }
        return clear ? null : at(way, level, fromX, fromX, room, false);
    }

    private Placed at(Way way, int level, double fromX, double toX, double room, boolean clear) {
        double[] shares = way.isExit() ? new double[] {1, 0} : new double[] {0.5, 0.3, 0.7, 0.15, 0.85};
        for (double share : shares) {
            double wanted = way.isExit() ? share == 1 ? fromX + 12 : fromX - 12 - room
                    : fromX + (toX - fromX) * share - room / 2;
            double labelX = Math.clamp(wanted, grid.left(), Math.max(grid.left(), grid.right() - room));
            Placed candidate = new Placed(way, level, fromX, toX, labelX, labelX + room);
            if (isFree(candidate, clear)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean isFree(Placed candidate, boolean clear) {
        for (Placed other : placed) {
            if (clash(candidate, other, clear) || clash(other, candidate, clear)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two spans share a level, or a line of the one passes through the label of the other. */
    private static boolean clash(Placed one, Placed other, boolean clear) {
        if (one.level() == other.level()) {
            return one.left() - 6 < other.right() && other.left() - 6 < one.right();
        }
        return clear && one.level() > other.level() && (inLabel(one.fromX(), other) || inLabel(one.toX(), other));
    }

    private static boolean inLabel(double x, Placed placed) {
        return x > placed.labelX() - 6 && x < placed.labelRight() + 6;
    }

    /** Where a way meets a header: it leaves on the right half and arrives on the left half. */
    private double port(int column, boolean leaving, int[] ports) {
        int used = ports[column * 2 + (leaving ? 1 : 0)]++;
        double half = grid.columnWidth() / 2 - 10;
        double step = Math.min(used * PORT, Math.max(0, half - 4));
        double middle = grid.x(column) + grid.columnWidth() / 2;
        return leaving ? middle + 8 + step : middle - 8 - step;
    }

    private static double icon(Way way) {
        return hasIcon(way) ? 13 : 0;
    }

    private static boolean hasIcon(Way way) {
        return way.transition().kind() == TransitionKind.LOOP && way.transition().towards() == Towards.OTHERS
                || way.isExit();
    }

    double height() {
        return levels == 0 ? 0 : levels * LEVEL + 6;
    }

    /** Draws the ways between a height and the headers below. */
    void draw(double top) {
        double base = top + height();
        for (Placed p : placed) {
            Transition t = p.way().transition();
            sheet.group(t.id().value(), p.way().label(), () -> draw(p, base));
        }
        placed.forEach(p -> label(p, height(p, base)));
    }

    private void draw(Placed p, double base) {
        Theme theme = sheet.theme();
        Transition t = p.way().transition();
        String subject = t.id().value();
        double y = height(p, base);
        Dash dash = switch (t.kind()) {
            case FORWARD -> Dash.SOLID;
            case LOOP -> Dash.DASHED;
            case SKIP, EXIT -> Dash.DOTTED;
        };
        Colour colour = theme.muted();
        Stroke stroke = new Stroke(colour, 1, dash);
        double end = base - 2;
        if (p.way().isExit()) {
            double way = p.labelX() >= p.fromX() ? 1 : -1;
            double stop = way > 0 ? p.labelX() - 2 : p.labelRight() + 2;
            sheet.path(subject, Outline.at(p.fromX(), end).to(p.fromX(), y + ROUND)
                    .curveTo(p.fromX(), y + 2, p.fromX() + way * 2, y, p.fromX() + way * ROUND, y).to(stop, y).open(),
                    null, stroke);
        } else {
            double way = Math.signum(p.toX() - p.fromX());
            double round = Math.min(ROUND, Math.abs(p.toX() - p.fromX()) / 2);
            sheet.path(subject, Outline.at(p.fromX(), end).to(p.fromX(), y + round)
                    .curveTo(p.fromX(), y + round / 2, p.fromX() + way * round / 2, y, p.fromX() + way * round, y)
                    .to(p.toX() - way * round, y)
                    .curveTo(p.toX() - way * round / 2, y, p.toX(), y + round / 2, p.toX(), y + round)
                    .to(p.toX(), end - 1).open(), null, stroke);
            sheet.path(subject, Outline.at(p.toX() - 3, end - 4.5).to(p.toX(), end).to(p.toX() + 3, end - 4.5).open(),
                    null, Stroke.of(colour, 1.1));
        }
    }

    private static double height(Placed p, double base) {
        return base - 6 - p.level() * LEVEL - LEVEL / 2 + 2;
    }

    private void label(Placed p, double y) {
        if (p.way().label().isEmpty() && !hasIcon(p.way())) {
            return;
        }
        Theme theme = sheet.theme();
        String subject = p.way().transition().id().value();
        Bounds box = new Bounds(p.labelX() - 4, y - 7, p.labelRight() - p.labelX() + 8, 14);
        sheet.box(subject, box, 0, Fill.of(theme.ground()), null);
        double x = p.labelX();
        if (hasIcon(p.way())) {
            sheet.icon(subject, p.way().isExit() ? "exit" : "kind-group", x, y - 5, 10, theme.muted());
            x += 13;
        }
        String text = sheet.wrapping().single(p.way().label(), LABEL, p.labelRight() - x + 0.5);
        sheet.text(subject, text, x, y - 5.6, LABEL, theme.muted(), box);
    }
}
