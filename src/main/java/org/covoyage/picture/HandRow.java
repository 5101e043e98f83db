package org.covoyage.picture;

import java.util.List;
import java.util.Map;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.journey.Mode;
import org.covoyage.picture.relation.ModeFill;

/**
 * How much of the time a human hand serves: for each stage a thin bar of the minutes of every mode, the more human the
 * darker, and the share. It belongs to the touchpoints above it.
 */
final class HandRow implements AttachedRow {
    private static final Type TYPE = Type.medium(9.5);
    private static final double BAR = 7;
    private static final double LINE = 12.5;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final SideTitle title;

    HandRow(Sheet sheet, Grid grid, MapData data) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.title = new SideTitle(sheet, grid, sheet.labels().of("attached.hand"),
                List.of(sheet.labels().of("hand.journey", share(data.relation().hands().journey()))));
    }

    /** Whether anything is known of the time. */
    static boolean isKnown(MapData data) {
        return data.stages().stream().map(stage -> data.marks().balance(stage.id()))
                .anyMatch(balance -> balance != null && balance.human().isKnown());
    }

    private String share(HandBalance.Balance balance) {
        return sheet.labels().percent(balance.human().value());
    }

    @Override
    public double height() {
        return Math.max(LINE, title.height());
    }

    @Override
    public void draw(double top, double height) {
        title.draw(top, data.marks().notes().balance(data.relation().hands().journey()));
        for (int i = 0; i < data.stages().size(); i++) {
            HandBalance.Balance balance = data.marks().balance(data.stages().get(i).id());
            if (balance != null && balance.human().isKnown()) {
                int column = i;
                sheet.cell(() -> sheet.noted(data.stages().get(column).id().value(), null,
                        data.marks().notes().balance(balance), () -> bar(balance, grid.cell(column, top, LINE))));
            }
        }
    }

    private void bar(HandBalance.Balance balance, Bounds cell) {
        Theme theme = sheet.theme();
        String text = share(balance);
        double wide = sheet.width(text, TYPE);
        sheet.text(null, text, cell.right() - wide, cell.y(), TYPE, theme.ink(), cell.grown(0.5));
        double room = Math.max(8, cell.width() - sheet.width(sheet.labels().percent(1), TYPE) - 6);
        double all = balance.minutes().values().stream().mapToDouble(minutes -> minutes).sum();
        double x = cell.x();
        double y = cell.y() + 3;
        for (Map.Entry<Mode, Double> part : balance.minutes().entrySet()) {
            double width = room * part.getValue() / all;
            if (width > 0) {
                sheet.box(null, new Bounds(x, y, width, BAR), 0, ModeFill.of(theme, part.getKey()), null);
            }
            x += width;
        }
        sheet.box(null, new Bounds(cell.x(), y, room, BAR), 1, null, Stroke.of(theme.muted(), 0.6));
    }
}
