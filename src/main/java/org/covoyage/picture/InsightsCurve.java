package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.picture.finding.Findings;
import org.covoyage.picture.finding.StageFinding;

/**
 * Where the journey tips: the inclination from stage to stage, beside it the ghost of the journey without somebody, and
 * below how much the companions differ. What is against is hatched and its points are hollow.
 */
final class InsightsCurve {
    private static final Type TITLE = Type.bold(11);
    private static final Type SMALL = InsightsHead.SMALL;
    private static final Type VALUE = Type.bold(9.5);
    private static final double LEAST = 70;
    private static final double COMFORTABLE = 96;
    private static final double MOST = 190;
    private static final double STEP = 0.25;
    private static final double LABEL = 12;
    /** Above and below the plot: room for the value of the highest and of the lowest point. */
    private static final double EDGE = LABEL + 4;
    private static final double CONFLICT = 24;
    private static final double POINT = 3;
    private static final double TICK = 5;
    /** Half the width of a lozenge where the curve crosses its axis, in points. */
    static final double CROSSING = 3.4;

    private final Sheet sheet;
    private final InsightsGrid grid;
    private final List<StageFinding> stages;
    private final InsightsWords words;
    private final InsightsNotes notes;
    private final boolean hasGhost;
    private final List<String> title;
    private final List<String> how = new ArrayList<>();
    private final double high;
    private final double low;

    InsightsCurve(Sheet sheet, InsightsGrid grid, Findings found, List<StageFinding> stages, InsightsWords words,
            InsightsNotes notes) {
        this.sheet = sheet;
        this.grid = grid;
        this.stages = stages;
        this.words = words;
        this.notes = notes;
        this.hasGhost = found.ghost() != null;
        double room = grid.words(0, 0).width();
        this.title = sheet.wrapping().lines(words.tipping(found.stages()), TITLE, room, 2);
        how.addAll(sheet.wrapping().lines(sheet.labels().of("insights.inclination.how"), SMALL, room, 3));
        if (hasGhost) {
            how.addAll(sheet.wrapping().lines(words.ghost(found.ghost()), SMALL, room, 2));
        }
        this.high = Math.max(STEP, Math.ceil(values().max().orElse(0) / STEP - 1e-9) * STEP);
        this.low = Math.min(-STEP, Math.floor(values().min().orElse(0) / STEP + 1e-9) * STEP);
    }

    static boolean crosses(List<StageFinding> stages) {
        return IntStream.range(1, stages.size()).anyMatch(i ->
                stages.get(i - 1).inclination() * stages.get(i).inclination() < 0);
    }

    private DoubleStream values() {
        return stages.stream().flatMapToDouble(stage -> hasGhost
                ? DoubleStream.of(stage.inclination(), stage.without())
                : DoubleStream.of(stage.inclination()));
    }

    double least() {
        return Math.max(LEAST + CONFLICT, text());
    }

    double comfortable() {
        return Math.max(COMFORTABLE + CONFLICT, text());
    }

    double most() {
        return Math.max(MOST + CONFLICT, text());
    }

    private double text() {
        return Sheet.height(title.size(), TITLE) + 2 + Sheet.height(how.size(), SMALL)
                + CONFLICT + 3;
    }

    void draw(double top, double height) {
        Theme theme = sheet.theme();
        Bounds text = grid.words(top, height);
        double y = sheet.lines(null, title, text.x(), top, TITLE, theme.ink(), text);
        sheet.lines(null, how, text.x(), y + 2, SMALL, theme.muted(), text);
        double bottom = top + height - CONFLICT;
        Bounds said = new Bounds(text.x(), bottom + 2, text.width(), CONFLICT);
        String called = sheet.labels().of("insights.conflict");
        sheet.text(null, called, said.x(), said.y(), VALUE, theme.ink(), said);
        double behind = sheet.width(called, VALUE) + 6;
        sheet.text(null, sheet.wrapping().single(sheet.labels().of("insights.conflict.how",
                sheet.labels().fixed(StageFinding.STRONG, 1)), SMALL, said.width() - behind), said.x() + behind,
                said.y(), SMALL, theme.muted(), said);
        if (stages.isEmpty()) {
            return;
        }
        Bounds plot = grid.stages(top + EDGE, bottom - top - 2 * EDGE);
        axis(plot);
        curves(plot);
        for (int i = 0; i < stages.size(); i++) {
            int at = i;
            StageFinding stage = stages.get(i);
            sheet.noted(stage.stage().value(), sheet.labels().of("insights.conflict"), Double.isNaN(stage.conflict())
                    ? null : notes.conflict(stage.stage()), () -> divided(at, top + height - CONFLICT + 3));
        }
    }

    private double y(Bounds plot, double value) {
        return plot.y() + plot.height() * (high - value) / (high - low);
    }

    private void axis(Bounds plot) {
        Theme theme = sheet.theme();
        for (double value : new double[] {high, 0, low}) {
            double y = y(plot, value);
            if (value != 0 && Math.abs(y - y(plot, 0)) < LABEL) {
                // Two numbers do not stand on one another; nought is the one that is needed.
                continue;
            }
            sheet.line(null, plot.x(), y, value == 0 ? plot.right() : plot.x() + TICK, y, Stroke.of(theme.muted(), 0.9));
            String text = value == 0 ? "0" : words.signed(value);
            Bounds box = new Bounds(plot.x() - 40, y - 6.2, 36, 12);
            sheet.textRight(null, text, box.right(), box.y(), SMALL, theme.muted(), box);
        }
    }

    private void curves(Bounds plot) {
        Theme theme = sheet.theme();
        double[] x = IntStream.range(0, stages.size()).mapToDouble(grid::middle).toArray();
        double[] real = stages.stream().mapToDouble(stage -> y(plot, stage.inclination())).toArray();
        double zero = y(plot, 0);
        Monotone line = new Monotone(x, real);
        if (stages.size() > 1 && stages.stream().anyMatch(stage -> stage.inclination() < 0)) {
            sheet.path(null, line.area(zero, false), theme.isBlackAndWhite()
                    ? new Fill(theme.ground(), Hatch.RISING, theme.muted()) : Fill.of(theme.tint(theme.pain(), 0.16)), null);
        }
        if (hasGhost) {
            double[] ghost = stages.stream().mapToDouble(stage -> y(plot, stage.without())).toArray();
            sheet.noted(null, null, notes.ghost(), () -> sheet.path(null, new Monotone(x, ghost).outline(), null,
                    new Stroke(theme.muted(), 1.4, Dash.DASHED)));
        }
        sheet.path(null, line.outline(), null, Stroke.of(theme.accent(), 2.2));
        crossings(x, real, zero);
        for (int i = 0; i < stages.size(); i++) {
            int at = i;
            StageFinding stage = stages.get(i);
            sheet.noted(stage.stage().value(), words.naming().of(stage.stage()) + ": " + words.signed(stage.inclination()),
                    notes.inclination(stage.stage()), () -> point(plot, at, x[at], real[at]));
        }
    }

    /** A small ring on the axis where the curve goes from one side to the other. */
    private void crossings(double[] x, double[] real, double zero) {
        Theme theme = sheet.theme();
        Monotone line = new Monotone(x, real);
        for (int i = 0; i + 1 < x.length; i++) {
            if (Math.signum(real[i] - zero) * Math.signum(real[i + 1] - zero) < 0) {
                double from = x[i];
                double to = x[i + 1];
                for (int k = 0; k < 24; k++) {
                    double middle = (from + to) / 2;
                    if (Math.signum(line.at(middle) - zero) == Math.signum(real[i] - zero)) {
                        from = middle;
                    } else {
                        to = middle;
                    }
                }
                crossing(sheet, from, zero, theme.ink());
            }
        }
    }

    /** A lozenge around the point where a curve crosses its axis. */
    static void crossing(Sheet sheet, double x, double y, Colour colour) {
        sheet.path(null, Outline.at(x - CROSSING, y).to(x, y - CROSSING).to(x + CROSSING, y).to(x, y + CROSSING).closed(),
                Fill.of(sheet.theme().ground()), Stroke.of(colour, 1));
    }

    private void point(Bounds plot, int at, double x, double y) {
        Theme theme = sheet.theme();
        StageFinding stage = stages.get(at);
        String subject = stage.stage().value();
        boolean against = stage.inclination() <= -Findings.VISIBLE;
        Colour colour = against ? theme.pain() : theme.accent();
        sheet.box(subject, new Bounds(x - POINT, y - POINT, 2 * POINT, 2 * POINT), POINT,
                Fill.of(against ? theme.ground() : colour), Stroke.of(colour, 1.6));
        String text = words.signed(stage.inclination());
        double wide = sheet.width(text, VALUE);
        if (wide + 4 > grid.pitch() && !isNotable(at)) {
            return;
        }
        double start = Math.clamp(x - wide / 2, plot.x(), Math.max(plot.x(), plot.right() - wide));
        double top = free(plot, stage, y);
        sheet.text(subject, text, start, top, VALUE, against ? theme.pain() : theme.ink(),
                new Bounds(start - 1, top - 1, wide + 2, LABEL + 2));
    }

    /** Top of a value's text: where neither the axis nor the ghost passes, nearest to its point. */
    private double free(Bounds plot, StageFinding stage, double y) {
        double ghost = hasGhost ? y(plot, stage.without()) : y;
        double zero = y(plot, 0);
        double[] tops = {y - LABEL - 4, y + 4, Math.min(y, ghost) - LABEL - 4, Math.max(y, ghost) + 4};
        double best = tops[0];
        int least = Integer.MAX_VALUE;
        for (double top : tops) {
            // Under nought the area above the curve is shaded.
            boolean shaded = stage.inclination() < 0 && top > zero - LABEL && top < y;
            int struck = (isStruck(top, zero) || shaded ? 1 : 0) + (hasGhost && isStruck(top, ghost) ? 1 : 0)
                    + (top < plot.y() - EDGE || top > plot.bottom() + EDGE - LABEL ? 4 : 0);
            if (struck < least) {
                least = struck;
                best = top;
            }
        }
        return best;
    }

    private static boolean isStruck(double top, double line) {
        return line > top && line < top + LABEL;
    }

    /** Where not every value has room: the highest and the lowest. */
    private boolean isNotable(int at) {
        double value = stages.get(at).inclination();
        int highest = 0;
        int lowest = 0;
        for (int i = 1; i < stages.size(); i++) {
            highest = stages.get(i).inclination() > stages.get(highest).inclination() ? i : highest;
            lowest = stages.get(i).inclination() < stages.get(lowest).inclination() ? i : lowest;
        }
        return (at == highest || at == lowest) && Math.abs(highest - lowest) * grid.pitch() > 40;
    }

    private boolean isMostDivided(int at) {
        return IntStream.range(0, stages.size()).filter(i -> !Double.isNaN(stages.get(i).conflict())).boxed()
                .max(Comparator.comparingDouble(i -> stages.get(i).conflict())).orElseThrow() == at;
    }

    /** How much companions differ at a stage, as a number where there is room and as a small bar. */
    private void divided(int at, double top) {
        Theme theme = sheet.theme();
        StageFinding stage = stages.get(at);
        if (Double.isNaN(stage.conflict())) {
            return;
        }
        String subject = stage.stage().value();
        boolean strong = stage.isStronglyDivided();
        Type type = strong ? VALUE : SMALL;
        String text = sheet.labels().fixed(stage.conflict(), 2);
        double wide = sheet.width(text, type);
        double x = grid.middle(at);
        if (wide + 3 <= grid.pitch() || isMostDivided(at)) {
            double from = Math.min(x - wide / 2, grid.right() - wide);
            sheet.text(subject, text, from, top, type, strong ? theme.pain() : theme.muted(),
                    new Bounds(from - 1, top - 1, wide + 2, 14));
        }
        double room = Math.min(grid.pitch() - 4, 44);
        double left = x - room / 2;
        sheet.box(subject, new Bounds(left, top + 14, room, 3), 1.5, Fill.of(theme.isBlackAndWhite() ? theme.ground()
                : theme.rule()), theme.isBlackAndWhite() ? Stroke.of(theme.muted(), 0.5) : null);
        sheet.box(subject, new Bounds(left, top + 14, Math.max(0.1, room * Math.min(1, stage.conflict())), 3), 1.5,
                Fill.of(strong ? theme.pain() : theme.muted()), null);
    }
}
