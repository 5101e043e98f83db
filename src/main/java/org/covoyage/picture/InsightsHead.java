package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Stage;

/**
 * What stands above the columns: their titles, how their numbers are computed, and the names of the stages, which
 * become numbers where names do not fit.
 */
final class InsightsHead {
    private static final Type TITLE = Type.bold(10);
    static final Type SMALL = Type.regular(9.5);
    private static final double BELOW = 4;
    private static final double APART = 7;
    /** Shares whose dots are shown as a key. */
    private static final List<Double> KEYS = List.of(0.05, 0.2, 0.4);

    private final Sheet sheet;
    private final InsightsGrid grid;
    private final List<Stage> stages;
    private final List<String> ranking;
    private final List<String> consequence;
    /** Lines of each stage's name; empty where stages are numbered. */
    private final List<List<String>> names = new ArrayList<>();
    private final List<String> numbers;
    private final int lines;

    InsightsHead(Sheet sheet, InsightsGrid grid, List<Stage> stages, boolean drawn) {
        this.sheet = sheet;
        this.grid = grid;
        this.stages = stages;
        Labels labels = sheet.labels();
        ranking = sheet.wrapping().lines(labels.of(drawn ? "insights.ranking.how" : "insights.ranking.how.point"), SMALL,
                grid.shares(0, 0).width(), 4);
        consequence = sheet.wrapping().lines(labels.of("insights.consequence.how"), SMALL,
                grid.consequences(0, 0).width(), 3);
        if (stages.stream().allMatch(this::isNamed)) {
            stages.forEach(stage -> names.add(sheet.wrapping().lines(stage.name(), SMALL, room(stage))));
        }
        numbers = names.isEmpty() && !stages.isEmpty() ? sheet.wrapping().balanced(numbered(), SMALL, grid.width())
                : List.of();
        lines = Math.max(Math.max(ranking.size(), consequence.size() + 1),
                1 + names.stream().mapToInt(List::size).max().orElse(1));
    }

    /** Whether a name takes three lines at most, no word broken. */
    private boolean isNamed(Stage stage) {
        return room(stage) <= grid.pitch() - 1 && sheet.wrapping().lines(stage.name(), SMALL, room(stage)).size() <= 3;
    }

    /** White space between two names, except where a word needs it. */
    private double room(Stage stage) {
        return Math.max(grid.pitch() - APART, Arrays.stream(stage.name().split("\\h+"))
                .mapToDouble(word -> sheet.width(word, SMALL)).max().orElse(0) + 0.01);
    }

    /** Whether the stages are named where they stand. */
    boolean isNamed() {
        return numbers.isEmpty();
    }

    private String numbered() {
        return sheet.labels().of("insights.numbers") + " " + IntStream.range(0, stages.size()).mapToObj(i ->
                (i + 1) + "\u00A0" + stages.get(i).name().replace(' ', '\u00A0')).collect(Collectors.joining("\u00A0· "));
    }

    double height() {
        return Sheet.height(1, TITLE) + Sheet.height(lines, SMALL) + BELOW;
    }

    /** Height of the list of numbered stages; 0 where stages are named. */
    double listHeight() {
        return numbers.isEmpty() ? 0 : Sheet.height(numbers.size(), SMALL) + BELOW;
    }

    void drawList(double top) {
        if (!numbers.isEmpty()) {
            Bounds box = new Bounds(grid.left(), top, grid.width(), listHeight());
            sheet.lines(null, numbers, box.x(), top, SMALL, sheet.theme().muted(), box);
        }
    }

    void draw(double top) {
        Theme theme = sheet.theme();
        Labels labels = sheet.labels();
        title(labels.of("insights.companion"), grid.names(top, height()));
        column(labels.of("insights.ranking"), ranking, grid.shares(top, height()));
        Bounds change = grid.consequences(top, height());
        column(labels.of("insights.consequence"), consequence, change);
        double last = top + Sheet.height(1, TITLE) + Sheet.height(lines - 1, SMALL);
        Bounds fall = new Bounds(change.x(), last, change.width() / 2 - 3, Sheet.height(1, SMALL));
        sheet.textRight(null, sheet.wrapping().single(labels.of("insights.falls"), SMALL, fall.width() - 8),
                fall.right() - 8, last, SMALL, theme.ink(), fall);
        arrow(fall.right() - 1, last + 6, -1);
        Bounds rise = new Bounds(change.centreX() + 3, last, change.width() / 2 - 3, Sheet.height(1, SMALL));
        sheet.text(null, sheet.wrapping().single(labels.of("insights.rises"), SMALL, rise.width() - 8), rise.x() + 8,
                last, SMALL, theme.ink(), rise);
        arrow(rise.x() + 1, last + 6, 1);
        stages(top);
        double line = top + height() - 1;
        sheet.line(null, grid.left(), line, grid.right(), line, Stroke.of(theme.rule(), 0.7));
    }

    /** A small head of an arrow that points out from the axis. */
    private void arrow(double x, double y, int direction) {
        sheet.path(null, Outline.at(x, y - 3).to(x + 4 * direction, y).to(x, y + 3).closed(),
                Fill.of(sheet.theme().muted()), null);
    }

    private void stages(double top) {
        Theme theme = sheet.theme();
        Bounds all = grid.stages(top, height());
        double key = key(top, all);
        title(sheet.labels().of("insights.stages"), new Bounds(all.x(), top, key - 8 - all.x(), height()));
        double bottom = top + height() - BELOW;
        for (int i = 0; i < stages.size(); i++) {
            List<String> name = names.isEmpty() ? List.of(String.valueOf(i + 1)) : names.get(i);
            double height = Sheet.height(name.size(), SMALL);
            Bounds box = new Bounds(grid.middle(i) - grid.pitch() / 2, bottom - height, grid.pitch(), height);
            String subject = stages.get(i).id().value();
            sheet.group(subject, stages.get(i).name(), () ->
                    sheet.linesCentred(subject, name, box.centreX(), box.y(), SMALL, theme.muted(), box));
        }
    }

    /** Dots of known size with their shares, from the right; gives where they begin. */
    private double key(double top, Bounds all) {
        Theme theme = sheet.theme();
        double x = all.right();
        for (double share : KEYS.reversed()) {
            String text = sheet.labels().percent(share);
            double wide = sheet.width(text, SMALL);
            double radius = InsightsSay.radius(share, grid.pitch());
            Bounds box = new Bounds(x - wide - 1, top, wide + 2, Sheet.height(1, SMALL));
            sheet.text(null, text, x - wide, top + 0.3, SMALL, theme.muted(), box);
            x -= wide + 4 + 2 * radius;
            sheet.box(null, new Bounds(x, top + 6.3 - radius, 2 * radius, 2 * radius), radius,
                    Fill.of(theme.tint(theme.muted(), 0.35)), Stroke.of(theme.muted(), 0.8));
            x -= 9;
        }
        return x;
    }

    private void title(String text, Bounds box) {
        sheet.text(null, sheet.wrapping().single(text, TITLE, box.width()), box.x(), box.y(), TITLE,
                sheet.theme().ink(), box);
    }

    private void column(String title, List<String> how, Bounds box) {
        title(title, box);
        sheet.lines(null, how, box.x(), box.y() + Sheet.height(1, TITLE), SMALL, sheet.theme().muted(), box);
    }
}
