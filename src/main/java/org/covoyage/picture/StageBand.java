package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Stage;

/** The stage headers as chevrons: name and duration; in full density the goal below. */
final class StageBand {
    static final Type NAME = Type.bold(12);
    private static final Type SMALL = Type.bold(10.5);
    private static final Type DURATION = Type.regular(9.5);
    private static final Type GOAL = Type.italic(9.5);
    static final double NOTCH = 8;
    static final double PAD = 5;

    private final Sheet sheet;
    private final Grid grid;
    private final List<Stage> stages;
    private final Type type;
    private final List<List<String>> names = new ArrayList<>();
    private final List<List<String>> durations = new ArrayList<>();
    private final List<List<String>> goals = new ArrayList<>();
    private final double chevron;

    StageBand(Sheet sheet, Grid grid, MapData data) {
        this.sheet = sheet;
        this.grid = grid;
        this.stages = data.stages();
        this.type = IntStream.range(0, stages.size()).allMatch(i -> fits(stages.get(i).name(), NAME, room(i))) ? NAME
                : SMALL;
        int nameLines = 1;
        int durationLines = 0;
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            double room = room(i);
            List<String> name = sheet.wrapping().balanced(stage.name(), type, room);
            names.add(name);
            List<String> duration = stage.duration() == null ? List.of()
                    : sheet.wrapping().lines(stage.duration(), DURATION, room, 2);
            durations.add(duration);
            goals.add(data.isFull() && stage.goal() != null
                    ? sheet.wrapping().balanced(stage.goal(), GOAL, grid.columnWidth(i) - 6) : List.of());
            nameLines = Math.max(nameLines, name.size());
            durationLines = Math.max(durationLines, duration.size());
        }
        this.chevron = 2 * PAD + Sheet.height(nameLines, type) + Sheet.height(durationLines, DURATION);
    }

    /** The narrowest distance of columns at which no word of a stage's name breaks. */
    static double narrowestPitch(Sheet sheet, List<Stage> stages) {
        double widest = 0;
        for (Stage stage : stages) {
            for (String word : stage.name().split("[ -]")) {
                widest = Math.max(widest, sheet.width(word, SMALL));
            }
        }
        return widest + 2 * NOTCH + 3 + Grid.GUTTER;
    }

    /** What the name of a stage has from end to end. */
    private double room(int column) {
        return Math.max(16, grid.columnWidth(column) - 2 * NOTCH - 2);
    }

    private boolean fits(String name, Type wanted, double room) {
        for (String word : name.split("[ -]")) {
            if (sheet.width(word, wanted) > room) {
                return false;
            }
        }
        return sheet.wrapping().lines(name, wanted, room).size() <= 2;
    }

    /** Height of the chevrons alone. */
    double chevronHeight() {
        return chevron;
    }

    double height() {
        int lines = goals.stream().mapToInt(List::size).max().orElse(0);
        return chevron + (lines == 0 ? 0 : 5 + Sheet.height(lines, GOAL));
    }

    void draw(double top) {
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            int column = i;
            sheet.group(stage.id().value(), stage.name(), () -> chevron(stage, column, top));
        }
    }

    private void chevron(Stage stage, int column, double top) {
        Theme theme = sheet.theme();
        double x = grid.x(column);
        double right = x + grid.columnWidth(column) + (column == stages.size() - 1 ? 0 : Grid.GUTTER - 3);
        double middle = top + chevron / 2;
        Outline.Builder shape = Outline.at(x, top).to(right - NOTCH, top).to(right, middle)
                .to(right - NOTCH, top + chevron).to(x, top + chevron);
        if (column > 0) {
            shape.to(x + NOTCH, middle);
        }
        Colour own = stage.colour() == null || theme.isBlackAndWhite() ? null : Colour.of(stage.colour());
        Colour fill = own == null ? theme.band() : theme.tint(own, 0.35);
        sheet.path(stage.id().value(), shape.closed(), Fill.of(fill),
                theme.isBlackAndWhite() ? Stroke.of(theme.ink(), 1) : null);
        Bounds box = new Bounds(x + NOTCH - 2, top, right - x - 2 * NOTCH + 4, chevron);
        double text = Sheet.height(names.get(column).size(), type)
                + Sheet.height(durations.get(column).size(), DURATION);
        double y = sheet.linesCentred(stage.id().value(), names.get(column), box.centreX(),
                top + (chevron - text) / 2, type, theme.ink(), box);
        sheet.linesCentred(stage.id().value(), durations.get(column), box.centreX(), y, DURATION, theme.muted(), box);
        Bounds below = grid.cell(column, top + chevron + 4, height() - chevron);
        sheet.linesCentred(stage.id().value(), goals.get(column), below.centreX(), below.y(), GOAL, theme.muted(),
                below);
    }
}
