package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.picture.finding.Findings;

/** Who decides together, one plate for each stage; where a veto blocks, the plate is framed and bears its mark. */
final class InsightsUnits {
    private static final Type TITLE = Type.bold(10);
    private static final Type SMALL = InsightsHead.SMALL;
    private static final double PAD = 4;
    private static final double BETWEEN = 8;
    private static final double MARK = 13;
    private static final int ACROSS = 3;

    private record Plate(DecisionUnit unit, List<String> title, List<String> why) {
        double height() {
            return 2 * PAD + Sheet.height(title.size(), TITLE) + Sheet.height(why.size(), SMALL);
        }
    }

    private final Sheet sheet;
    private final InsightsGrid grid;
    private final InsightsNotes notes;
    private final List<List<Plate>> rows = new ArrayList<>();
    private final double wide;

    InsightsUnits(Sheet sheet, InsightsGrid grid, Findings found, InsightsWords words, InsightsNotes notes) {
        this.sheet = sheet;
        this.grid = grid;
        this.notes = notes;
        int across = Math.clamp(found.units().size(), 1, ACROSS);
        this.wide = (grid.width() - (across - 1) * BETWEEN) / across;
        double room = wide - 2 * PAD - MARK - 8;
        List<Plate> all = found.units().stream().map(unit -> new Plate(unit,
                sheet.wrapping().lines(words.outcome(unit), TITLE, room, 2),
                sheet.wrapping().lines(words.why(unit, found.threshold()), SMALL, room, 2))).toList();
        for (int i = 0; i < all.size(); i += across) {
            rows.add(all.subList(i, Math.min(all.size(), i + across)));
        }
    }

    double height() {
        return rows.stream().mapToDouble(row -> BETWEEN + tallest(row)).sum();
    }

    private static double tallest(List<Plate> row) {
        return row.stream().mapToDouble(Plate::height).max().orElse(0);
    }

    void draw(double top) {
        double y = top + BETWEEN;
        for (List<Plate> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Plate plate = row.get(i);
                Bounds area = new Bounds(grid.left() + i * (wide + BETWEEN), y, wide, tallest(row));
                sheet.noted(plate.unit().stage().value(), String.join(" ", plate.title()),
                        notes.unit(plate.unit()), () -> draw(plate, area));
            }
            y += tallest(row) + BETWEEN;
        }
    }

    private void draw(Plate plate, Bounds area) {
        Theme theme = sheet.theme();
        String subject = plate.unit().stage().value();
        boolean blocked = plate.unit().isBlocked();
        Colour colour = blocked ? theme.pain() : theme.muted();
        sheet.box(subject, area, 4, Fill.of(blocked ? theme.tint(theme.pain(), theme.isBlackAndWhite() ? 0 : 0.08)
                : theme.card()), Stroke.of(blocked ? theme.pain() : theme.rule(), blocked ? 1.4 : 0.8));
        double x = area.x() + PAD + MARK + 6;
        sheet.icon(subject, blocked ? "veto" : "kind-group", area.x() + PAD + 2, area.y() + PAD, MARK, colour);
        double y = sheet.lines(subject, plate.title(), x, area.y() + PAD - 0.5, TITLE,
                blocked ? theme.pain() : theme.ink(), area);
        sheet.lines(subject, plate.why(), x, y, SMALL, theme.ink(), area);
    }
}
