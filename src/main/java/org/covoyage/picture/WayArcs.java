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
    private static final Type LABEL = Type.regular(9);
    private static final double LEVEL = 16;
    private static final double PORT = 9;
    private static final double ROUND = 5;

    private record Way(Transition transition, int from, int to, String label) {
        boolean isExit() {
            return to < 0;
        }
    }

    private record Placed(Way way, int level, double fromX, double toX, double labelX, double labelRight) {
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
        this.levels = place(ways);
    }

    private String label(Transition t) {
        String label = t.label() == null ? "" : t.label();
        if (t.probability() != null) {
            label += (label.isEmpty() ? "" : " · ") + sheet.labels().percent(t.probability());
        }
        return label;
    }

    /** Short ways lie low. Each takes the lowest level on which its span and its label are free. */
    private int place(List<Way> ways) {
        List<Way> order = new ArrayList<>(ways);
        order.sort(Comparator.comparingInt((Way way) -> way.isExit() ? 0 : Math.abs(way.to() - way.from()))
                .thenComparing(way -> way.transition().id()));
        int[] ports = new int[Math.max(1, grid.columns()) * 2];
        List<List<double[]>> taken = new ArrayList<>();
        for (Way way : order) {
            double fromX = port(way.from(), true, ports);
            double toX = way.isExit() ? fromX : port(way.to(), false, ports);
            double room = Math.min(sheet.width(way.label(), LABEL) + icon(way), grid.right() - grid.left() - 20);
            double middle = way.isExit() ? fromX + 10 + room / 2 : (fromX + toX) / 2;
            double labelX = Math.clamp(middle - room / 2, grid.left(), Math.max(grid.left(), grid.right() - room));
            double from = Math.min(Math.min(fromX, toX), labelX) - 6;
            double to = Math.max(Math.max(fromX, toX), labelX + room) + 6;
            int level = 0;
            while (level < taken.size() && taken.get(level).stream().anyMatch(s -> s[0] < to && from < s[1])) {
                level++;
            }
            if (level == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(level).add(new double[] {from, to});
            placed.add(new Placed(way, level, fromX, toX, labelX, labelX + room));
        }
        return taken.size();
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
    }

    private void draw(Placed p, double base) {
        Theme theme = sheet.theme();
        Transition t = p.way().transition();
        String subject = t.id().value();
        double y = base - 6 - p.level() * LEVEL - LEVEL / 2 + 2;
        Dash dash = switch (t.kind()) {
            case FORWARD -> Dash.SOLID;
            case LOOP -> Dash.DASHED;
            case SKIP, EXIT -> Dash.DOTTED;
        };
        Colour colour = theme.muted();
        Stroke stroke = new Stroke(colour, 1, dash);
        double end = base - 2;
        if (p.way().isExit()) {
            sheet.path(subject, Outline.at(p.fromX(), end).to(p.fromX(), y + ROUND)
                    .curveTo(p.fromX(), y + 2, p.fromX() + 2, y, p.fromX() + ROUND, y).to(p.labelX() - 2, y).open(),
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
        label(p, y);
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
