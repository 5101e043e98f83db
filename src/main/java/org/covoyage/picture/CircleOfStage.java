package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.journey.Language;
import org.covoyage.picture.circle.CircleLayout;
import org.covoyage.picture.circle.Dot;

/** The circle of one stage, large, beside its table. */
final class CircleOfStage {
    private static final double TABLE = 400;
    private static final double BETWEEN = 20;

    private final Sheet sheet;
    private final CircleData data;
    private final CircleTable table;

    /** The circle of the one stage that data have. */
    CircleOfStage(Sheet sheet, CircleData data, Language language) {
        this.sheet = sheet;
        this.data = data;
        this.table = new CircleTable(sheet, data, new CircleWords(sheet.labels(), language, data));
    }

    /** Height that the table needs. */
    double height() {
        return table.height(TABLE);
    }

    /** Draws both. */
    void draw(Bounds inside) {
        CircleStage stage = data.stages().getFirst();
        Bounds area = new Bounds(inside.x(), inside.y(), inside.width() - TABLE - BETWEEN, inside.height());
        double half = Math.min(area.height() / 2, area.width() / 2 - 44);
        CircleLayout layout = CircleMultiples.layout(data, half, CircleDisc.rim(true));
        double cx = area.centreX();
        double cy = area.centreY();
        CircleDisc disc = new CircleDisc(sheet, layout, null, cx, cy, true).within(area);
        disc.draw();
        List<Dot> all = layout.at(0);
        double self = layout.radius(CircleMultiples.scene(stage).self());
        CircleBonds bonds = new CircleBonds(sheet, data, all, self, true);
        bonds.draw(cx, cy);
        CircleDots dots = new CircleDots(sheet, data, stage, layout, cx, cy, true);
        disc.nameRings(covered(all, cx, cy));
        dots.draw(disc.taken());
        new CircleNames(sheet, data, dots, true).draw(cx, cy, area.moved(-cx, -cy), all, self,
                dots.taken().stream().map(b -> b.moved(-cx, -cy)).toList(), bonds.samples());
        table.draw(new Bounds(inside.right() - TABLE, inside.y(), TABLE, inside.height()));
    }

    /** The squares around dots. */
    static List<Bounds> covered(List<Dot> dots, double cx, double cy) {
        return dots.stream().map(dot -> new Bounds(cx + dot.x() - dot.radius(), cy + dot.y() - dot.radius(),
                2 * dot.radius(), 2 * dot.radius())).toList();
    }
}
