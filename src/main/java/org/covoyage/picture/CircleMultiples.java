package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Language;
import org.covoyage.picture.circle.CircleLayout;
import org.covoyage.picture.circle.Dot;
import org.covoyage.picture.circle.Presence;
import org.covoyage.picture.circle.Scene;

/** Small circles of several stages, the same companion at the same bearing in each. */
final class CircleMultiples {
    private static final Type TITLE = Type.bold(11.5);
    private static final Type LINE = Type.regular(9.5);
    private static final double ONE = 19;
    private static final double TWO = 32;
    private static final double BETWEEN = 8;
    private static final double UNKNOWN = 12.5;
    /** In smaller circles arrows, shares and names of rings would be noise. */
    private static final double ROOMY = 105;
    /** Shares whose dots are shown as a key. */
    private static final List<Double> KEYS = List.of(0.05, 0.2, 0.4);

    private final Sheet sheet;
    private final CircleData data;
    private final CircleWords words;

    CircleMultiples(Sheet sheet, CircleData data, Language language) {
        this.sheet = sheet;
        this.data = data;
        this.words = new CircleWords(sheet.labels(), language, data);
    }

    /** The grid for so many stages in an area. */
    CircleGrid grid(int stages, Bounds area) {
        return CircleGrid.within(stages, area.width(), area.height(), ONE + unknown(), TWO + unknown(), oneLine());
    }

    /** The grid for so many stages at a width. */
    CircleGrid natural(int stages, double width) {
        return CircleGrid.natural(stages, width, ONE + unknown(), TWO + unknown(), oneLine());
    }

    /** Height of the line of those whose distance nobody knows, below a circle. */
    private double unknown() {
        return data.stages().stream().anyMatch(stage -> !stage.unknown().isEmpty()) ? UNKNOWN : 0;
    }

    /** The width that a stage's name and line need side by side. */
    private double oneLine() {
        return data.stages().stream().mapToDouble(stage -> sheet.width(stage.stage().name(), TITLE) + BETWEEN
                + sheet.width(words.line(stage), LINE) + 2).max().orElse(0);
    }

    /** Whether circles of a grid are so large that arrows are drawn. */
    static boolean isRoomy(CircleGrid grid) {
        return grid.radius() >= ROOMY;
    }

    /** What a layout of stages needs to know of them. */
    static Scene scene(CircleStage stage) {
        double self = stage.now() == null ? 1 : Math.max(stage.now().self(), stage.real().self());
        return new Scene(self, stage.present().stream()
                .map(place -> new Presence(place.fellow(), place.distance(), place.larger())).toList());
    }

    /** A layout whose rim and dots stay within a distance from the centre. */
    static CircleLayout layout(CircleData data, double half, double rim) {
        int[] groups = data.fellows().stream().mapToInt(Fellow::group).toArray();
        List<Scene> scenes = data.stages().stream().map(CircleMultiples::scene).toList();
        CircleLayout layout = new CircleLayout(groups, scenes, half - rim);
        double over = layout.reach() + 1 - half;
        return over <= 0 ? layout : new CircleLayout(groups, scenes, (half - rim) * half / (layout.reach() + 1.5));
    }

    /**
     * Draws the circles of the stages from one to before another.
     *
     * @param half  half the side of the square in which each stands
     * @param roomy whether they are large enough for arrows, shares and names of rings
     */
    void draw(CircleGrid grid, double half, Bounds inside, int from, int to, boolean roomy) {
        CircleLayout layout = layout(data, half, CircleDisc.rim(false));
        for (int i = from; i < to; i++) {
            CircleStage stage = data.stages().get(i);
            Bounds cell = grid.cell(i - from, inside.x(), inside.y());
            boolean first = i == from;
            sheet.cell(() -> draw(stage, layout, grid, cell, roomy, first));
        }
    }

    private void draw(CircleStage stage, CircleLayout layout, CircleGrid grid, Bounds cell, boolean roomy,
            boolean first) {
        header(stage, cell, grid.header() - unknown() < TWO);
        double top = cell.y() + grid.header() - unknown();
        double bottom = cell.bottom() - unknown();
        double cx = cell.centreX();
        double cy = (top + bottom) / 2;
        CircleDisc disc = new CircleDisc(sheet, layout, stage.stage().id().value(), cx, cy, false);
        disc.draw();
        List<Dot> all = layout.at(data.stages().indexOf(stage));
        double self = layout.radius(scene(stage).self());
        CircleBonds bonds = roomy ? new CircleBonds(sheet, data, all, self, false) : null;
        if (bonds != null) {
            bonds.draw(cx, cy);
        }
        CircleDots dots = new CircleDots(sheet, data, stage, layout, cx, cy, roomy);
        if (roomy) {
            disc.nameRings(CircleOfStage.covered(all, cx, cy));
        } else if (first) {
            disc.nameZones(CircleOfStage.covered(all, cx, cy));
            sizes(layout, cell, bottom, cx, cy, disc);
        }
        dots.draw(disc.taken());
        new CircleNames(sheet, data, dots, roomy).draw(cx, cy, new Bounds(cell.x(), top, cell.width(), bottom - top)
                .moved(-cx, -cy), all, self, dots.taken().stream().map(b -> b.moved(-cx, -cy)).toList(), bonds == null ? List.of() : bonds.samples());
        String unknown = words.unknown(stage);
        if (!unknown.isEmpty()) {
            Bounds box = new Bounds(cell.x(), bottom, cell.width(), UNKNOWN);
            sheet.textCentred(null, sheet.wrapping().single(unknown, LINE, cell.width() - 2), cx, bottom, LINE,
                    sheet.theme().muted(), box);
        }
    }

    /** Dots of known shares in the corner of a cell, where the circle leaves room for them; names keep away. */
    private void sizes(CircleLayout layout, Bounds cell, double bottom, double cx, double cy, CircleDisc disc) {
        Theme theme = sheet.theme();
        double most = layout.radius(KEYS.getLast());
        double words = KEYS.stream().mapToDouble(share -> sheet.width(sheet.labels().percent(share), LINE)).max()
                .orElse(0);
        double wide = 2 * most + 4 + words;
        double tall = KEYS.stream().mapToDouble(share -> Math.max(12.5, 2 * layout.radius(share) + 3)).sum();
        double y = bottom - tall;
        // How far the circle reaches to the left at the height of the key's upper edge.
        double rim = layout.rings().outer() + 3;
        double down = Math.max(0, y - cy);
        if (cell.x() + wide > cx - Math.sqrt(Math.max(0, rim * rim - down * down))) {
            return;
        }
        Bounds key = new Bounds(cell.x(), y, wide, tall);
        for (double share : KEYS) {
            double radius = layout.radius(share);
            double middle = y + Math.max(12.5, 2 * radius + 3) / 2;
            sheet.box(null, new Bounds(cell.x() + most - radius, middle - radius, 2 * radius, 2 * radius), radius,
                    Fill.of(theme.tint(theme.muted(), theme.isBlackAndWhite() ? 0 : 0.25)), Stroke.of(theme.muted(), 0.8));
            sheet.text(null, sheet.labels().percent(share), cell.x() + 2 * most + 4, middle - 6, LINE, theme.muted(),
                    key.grown(1));
            y += Math.max(12.5, 2 * radius + 3);
        }
        disc.taken().add(key);
    }

    private void header(CircleStage stage, Bounds cell, boolean one) {
        Theme theme = sheet.theme();
        String subject = stage.stage().id().value();
        sheet.line(null, cell.x(), cell.y(), cell.right(), cell.y(), Stroke.of(theme.rule(), 0.8));
        Bounds box = new Bounds(cell.x(), cell.y(), cell.width(), one ? ONE : TWO);
        String title = sheet.wrapping().single(stage.stage().name(), TITLE, cell.width() - 2);
        sheet.text(subject, title, cell.x(), cell.y() + 3, TITLE, theme.ink(), box);
        String line = sheet.wrapping().single(words.line(stage), LINE, cell.width() - 2);
        if (one) {
            sheet.textRight(subject, line, cell.right(), cell.y() + 4.6, LINE, theme.muted(), box);
        } else {
            sheet.text(subject, line, cell.x(), cell.y() + 17.5, LINE, theme.muted(), box);
        }
    }
}
