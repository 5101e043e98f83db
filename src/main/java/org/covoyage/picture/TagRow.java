package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;

/**
 * A row of small tags that follow from the journey: its steps. A step with a colour of its own has a bar in it, hatched
 * where hues cannot be seen: steps of one colour have one hatch.
 */
final class TagRow implements StackedRow {
    static final Type TYPE = Type.regular(9.5);
    static final double PAD = 4;
    /** Width of the bar. */
    private static final double BAR = 5;
    private static final double TINT = 0.22;
    /** Letters on a tint have at least this contrast. */
    private static final double READABLE = 5.5;

    private record Block(Step step, double bar, List<String> lines, double height) {
    }

    private final Sheet sheet;
    private final Stacks<Block> stacks;
    /** The colours of steps in the order in which the journey has them. */
    private final List<String> colours;

    /** The steps of each stage. */
    TagRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.colours = data.journey().all(Step.class).stream().filter(step -> step.colour() != null)
                .map(TagRow::colour).distinct().toList();
        List<List<Block>> cells = new ArrayList<>();
        for (Stage stage : data.stages()) {
            double width = grid.columnWidth(cells.size());
            cells.add(data.steps(stage).stream().map(step -> block(step, width)).toList());
        }
        this.stacks = new Stacks<>(sheet, grid, lane, cells, Block::height, this::draw);
    }

    private static String colour(Step step) {
        return step.colour().toUpperCase(Locale.ROOT);
    }

    private Block block(Step step, double width) {
        double bar = step.colour() == null ? 0 : BAR;
        List<String> lines = sheet.wrapping().balanced(step.name(), TYPE, Math.max(12, width - bar - 2 * PAD));
        return new Block(step, bar, lines, 2 * PAD + Sheet.height(lines.size(), TYPE));
    }

    @Override
    public Stacks<?> stacks() {
        return stacks;
    }

    private void draw(Block block, Bounds area) {
        Theme theme = sheet.theme();
        String subject = block.step().id().value();
        Colour own = block.bar() == 0 ? null : Colour.of(block.step().colour());
        sheet.box(subject, area, 2.5, Fill.of(own == null || theme.isBlackAndWhite() ? theme.card() : tint(theme, own)),
                Stroke.of(theme.rule(), 0.6));
        if (own != null) {
            sheet.box(subject, new Bounds(area.x(), area.y(), BAR, area.height()), 1.2, theme.isBlackAndWhite()
                    ? theme.area(colours.indexOf(colour(block.step()))) : Fill.of(own),
                    theme.isBlackAndWhite() ? Stroke.of(theme.ink(), 0.5) : null);
        }
        sheet.lines(subject, block.lines(), area.x() + block.bar() + PAD, area.y() + PAD, TYPE, theme.ink(), area);
    }

    /** So much of a colour that letters can be read on it. */
    private static Colour tint(Theme theme, Colour own) {
        double strength = TINT;
        Colour tint = theme.tint(own, strength);
        while (strength > 0.02 && tint.contrast(theme.ink()) < READABLE) {
            strength *= 0.7;
            tint = theme.tint(own, strength);
        }
        return tint;
    }
}
