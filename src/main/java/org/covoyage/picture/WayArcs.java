package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Towards;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;
import org.covoyage.picture.WayPlan.Placed;
import org.covoyage.picture.WayPlan.Way;

/**
 * Loops, branches, skips and exits as lines above the stage headers, on as few levels as keep their labels apart.
 * The plain way from a stage to the next is not drawn: the chevrons say it.
 */
final class WayArcs {
    private static final Type LABEL = Type.regular(9.5);
    private static final double LEVEL = 14;
    private static final int MOST_IN_HEADLINE = 2;
    private static final double ICON = 13;
    private static final double ROUND = 5;

    private final Sheet sheet;
    private final MapData data;
    private final WayPlan plan;

    WayArcs(Sheet sheet, Grid grid, MapData data) {
        this.sheet = sheet;
        this.data = data;
        List<Way> ways = new ArrayList<>();
        for (Transition t : data.journey().all(Transition.class)) {
            if (data.journey().get(t.from(), Stage.class) == null) {
                continue;
            }
            int from = data.column(t.from());
            int to = t.target() == null ? -1 : data.column(t.target());
            boolean plain = t.kind() == TransitionKind.FORWARD && to == from + 1 && t.label() == null
                    && t.probability() == null;
            if (from >= 0 && (t.target() == null || to >= 0) && !plain) {
                ways.add(new Way(t, from, to, label(t), sheet.width(label(t), LABEL) + (hasIcon(t) ? ICON : 0)));
            }
        }
        this.plan = new WayPlan(grid, data.isHeadline() ? telling(ways) : ways);
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

    private static boolean hasIcon(Transition t) {
        return t.kind() == TransitionKind.LOOP && t.towards() == Towards.OTHERS || t.target() == null;
    }

    double height() {
        return plan.levels() == 0 ? 0 : plan.levels() * LEVEL + 6;
    }

    /** Draws the ways between a height and the headers below. */
    void draw(double top) {
        double base = top + height();
        for (Placed p : plan.placed()) {
            Transition t = p.way().transition();
            sheet.group(t.id().value(), p.way().label(), () -> draw(p, base));
        }
        plan.placed().forEach(p -> label(p, height(p.labelLevel(), base) + (p.spot().above() ? 3 : 0)));
    }

    private void draw(Placed p, double base) {
        Theme theme = sheet.theme();
        Transition t = p.way().transition();
        String subject = t.id().value();
        double y = height(p.level(), base);
        Colour colour = theme.muted();
        // Where it leads is said by its arrow and its icon; the line says, as everywhere, how well it is known.
        Stroke stroke = new Stroke(colour, 1, data.dash(t.id(), t.evidence()));
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

    private static double height(int level, double base) {
        return base - 6 - level * LEVEL - LEVEL / 2 + 2;
    }

    private void label(Placed p, double y) {
        if (p.way().label().isEmpty() && !hasIcon(p.way().transition())) {
            return;
        }
        Theme theme = sheet.theme();
        String subject = p.way().transition().id().value();
        Bounds box = new Bounds(p.labelX() - 4, y - 7, p.labelRight() - p.labelX() + 8, 14);
        sheet.box(subject, box, 0, Fill.of(theme.ground()), null);
        double x = p.labelX();
        if (hasIcon(p.way().transition())) {
            sheet.icon(subject, p.way().isExit() ? "exit" : "kind-group", x, y - 5, 10, theme.muted());
            x += ICON;
        }
        String text = sheet.wrapping().single(p.way().label(), LABEL, p.labelRight() - x + 0.5);
        sheet.text(subject, text, x, y - 5.6, LABEL, theme.muted(), box);
    }
}
