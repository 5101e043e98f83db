package org.covoyage.picture;

import java.util.List;
import java.util.function.Function;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Stage;

/** A row of small tags that follow from the journey: its steps. */
final class TagRow implements StackedRow {
    static final Type TYPE = Type.regular(9.5);
    static final double PAD = 4;

    private record Tag(Id id, String text) {
    }

    private record Block(Tag tag, List<String> lines, double height) {
    }

    private final Sheet sheet;
    private final Grid grid;
    private final Stacks<Block> stacks;

    private TagRow(Sheet sheet, Grid grid, MapData data, Lane lane, Function<Stage, List<Tag>> tags) {
        this.sheet = sheet;
        this.grid = grid;
        this.stacks = new Stacks<>(sheet, grid, lane, data.stages().stream()
                .map(stage -> tags.apply(stage).stream().map(this::block).toList()).toList(),
                Block::height, this::draw);
    }

    /** The steps of each stage. */
    static TagRow steps(Sheet sheet, Grid grid, MapData data, Lane lane) {
        return new TagRow(sheet, grid, data, lane, stage -> data.steps(stage).stream()
                .map(step -> new Tag(step.id(), step.name())).toList());
    }

    private Block block(Tag tag) {
        double room = Math.max(12, grid.columnWidth() - 2 * PAD);
        List<String> lines = sheet.wrapping().balanced(tag.text(), TYPE, room);
        return new Block(tag, lines, 2 * PAD + Sheet.height(lines.size(), TYPE));
    }

    @Override
    public Stacks<?> stacks() {
        return stacks;
    }

    private void draw(Block block, Bounds area) {
        String subject = block.tag().id().value();
        sheet.box(subject, area, 2.5, Fill.of(sheet.theme().card()), Stroke.of(sheet.theme().rule(), 0.6));
        sheet.lines(subject, block.lines(), area.x() + PAD, area.y() + PAD, TYPE, sheet.theme().ink(), area);
    }
}
