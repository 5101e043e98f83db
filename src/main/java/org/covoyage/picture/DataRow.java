package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.Consent;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;

/**
 * The personal data that touchpoints use: which, on what legal basis, what is wrong with it, and whether anyone asked
 * in time.
 */
final class DataRow implements StackedRow {
    private static final Type TYPE = Type.regular(9.5);
    private static final double PAD = 4;
    private static final double ICON = 13;

    private record Block(Consent.Use use, List<String> categories, Chips chips, double height) {
    }

    private final Sheet sheet;
    private final MapData data;
    private final Grid grid;
    private final Stacks<Block> stacks;

    DataRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.stacks = new Stacks<>(sheet, grid, lane, data.stages().stream().map(stage -> data.touchpoints(stage)
                .stream().filter(Touchpoint::usesData).map(each -> block(each.id(), width(stage))).toList()).toList(),
                Block::height, this::draw);
    }

    private double width(Stage stage) {
        return grid.columnWidth(data.column(stage.id()));
    }

    private Block block(Id touchpoint, double width) {
        Consent.Use use = data.marks().use(touchpoint);
        double room = Math.max(12, width - 2 * PAD - ICON);
        List<String> categories = sheet.wrapping().balanced(use.data().title(), TYPE, room);
        Chips chips = new Chips(sheet, data.marks().consent(touchpoint), width - 2 * PAD);
        return new Block(use, categories, chips,
                2 * PAD + Sheet.height(categories.size(), TYPE) + chips.height());
    }

    @Override
    public Stacks<?> stacks() {
        return stacks;
    }

    private void draw(Block block, Bounds area) {
        String subject = block.use().at().value();
        sheet.noted(subject, null, data.marks().notes().data(block.use()), () -> {
            sheet.box(subject, area, 2.5, Fill.of(sheet.theme().card()), Stroke.of(sheet.theme().rule(), 0.6));
            sheet.icon(subject, "personal-data", area.x() + PAD, area.y() + PAD + 0.5, 10, sheet.theme().muted());
            double y = sheet.lines(subject, block.categories(), area.x() + PAD + ICON, area.y() + PAD, TYPE,
                    sheet.theme().ink(), area);
            block.chips().draw(subject, area.x() + PAD, y, area);
        });
    }
}
