package org.covoyage.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Distance;
import org.covoyage.picture.ribbon.RibbonLayout.Lying;

/** What is written on ribbons: names, marks for and against, distances that nearer ribbons made them leave. */
final class RibbonWords {
    private static final Type NAME = Type.medium(9.5);
    private static final Type NUMBER = Type.regular(9.5);
    private static final double MARK = 8;
    private static final double THIN = 8.5;

    private final Sheet sheet;
    private final RibbonColumns columns;
    private final MapData data;
    private final List<Traveller> travellers;
    private final RibbonPlan plan;
    private final double line;
    private final RibbonNotes notes;

    /** Words for the ribbons of a plan above a customer's line. */
    RibbonWords(Sheet sheet, RibbonColumns columns, MapData data, RibbonPlan plan, double line, RibbonNotes notes) {
        this.sheet = sheet;
        this.columns = columns;
        this.data = data;
        this.travellers = data.travellers().ribbons();
        this.plan = plan;
        this.line = line;
        this.notes = notes;
    }

    /** Name, marks for and against, and the true distance of a ribbon that was pushed off it. */
    void draw(int index) {
        Traveller t = travellers.get(index);
        for (int stage = Math.max(0, t.first()); stage <= t.last(); stage++) {
            Traveller.Place place = t.places().get(stage);
            if (place == null) {
                continue;
            }
            int at = stage;
            sheet.aged(data.isOld(t, at), () -> draw(t, place, at, plan.at(at, index)));
        }
    }

    private void draw(Traveller t, Traveller.Place place, int stage, Lying lying) {
        double y = line - lying.centre();
        double right = columns.right(stage) - 5;
        if (Math.abs(place.direction()) > 1e-9 && !t.gone()) {
            mark(t, place.direction() > 0 ? "for" : "against", right - MARK, y, lying.strand().thickness());
        }
        double left = columns.left(stage) + 6;
        double end = right - MARK - 3;
        boolean inside = lying.strand().thickness() >= RibbonPlan.TEXT;
        if (plan.isOff(lying)) {
            String number = sheet.labels().fixed(place.distance(), 2);
            end -= sheet.width(number, NUMBER);
            double x = end;
            sheet.noted(null, null, notes.distance(t, stage), () -> write(t, number, x, y - RibbonPlan.TEXT / 2,
                    NUMBER, lying.strand().thickness() < THIN));
            end -= 5;
        }
        if (t.isNamed(stage) || inside && t.joins(stage)) {
            double top = inside ? y - RibbonPlan.TEXT / 2 : y - lying.strand().extent() / 2 - RibbonPlan.TEXT + 1;
            double room = Math.max(10, (inside ? end : right) - left);
            name(t, left, top, room, inside);
        }
    }

    /** The name, and behind it the mark of a companion of whom too little is scored. */
    private void name(Traveller t, double left, double top, double room, boolean inside) {
        double mark = t.doubtful() ? DoubtMark.SIDE + 3 : 0;
        String name = sheet.wrapping().single(t.name(), NAME, Math.max(10, room - mark));
        Bounds above = new Bounds(left - 1, top, sheet.width(name, NAME) + 2, RibbonPlan.TEXT - 2);
        if (!inside && isStruck(above)) {
            sheet.box(null, above, 1, Fill.of(sheet.theme().ground()), null);
        }
        write(t, name, left, top, NAME, false);
        if (t.doubtful() && mark + 10 < room) {
            DoubtMark.draw(sheet, t.subject(), left + sheet.width(name, NAME) + 3, top + 0.6);
        }
    }

    /** Whether a word above its ribbon stands where near or far begins: that line makes way for it. */
    private boolean isStruck(Bounds word) {
        return DoubleStream.of(Distance.PROXIMAL, Distance.DISTAL).map(distance -> line - distance * plan.plot())
                .anyMatch(y -> y > word.y() - 1 && y < word.bottom() + 1);
    }

    /** For or against; on a thin ribbon in a bead of its own. */
    private void mark(Traveller t, String icon, double x, double y, double thickness) {
        Theme theme = sheet.theme();
        Colour colour = theme.isBlackAndWhite() ? theme.ink() : RibbonRow.colour(sheet.theme(), t);
        if (thickness >= THIN) {
            patch(new Bounds(x, y - MARK / 2, MARK, MARK));
            sheet.icon(t.subject(), icon, x, y - MARK / 2, MARK, colour);
        } else {
            sheet.box(t.subject(), new Bounds(x, y - MARK / 2, MARK, MARK), MARK / 2, Fill.of(theme.ground()),
                    Stroke.of(colour, 0.7));
            sheet.icon(t.subject(), icon, x + 1, y - MARK / 2 + 1, MARK - 2, colour);
        }
    }

    /** Writes on a ribbon; a thin one is interrupted for it. */
    private void write(Traveller t, String text, double x, double top, Type type, boolean interrupt) {
        Bounds box = new Bounds(x - 1, top - 0.5, sheet.width(text, type) + 2, RibbonPlan.TEXT + 1);
        if (interrupt) {
            sheet.box(null, box, 1, Fill.of(sheet.theme().ground()), null);
        } else {
            patch(box);
        }
        sheet.text(t.subject(), text, x, top - 0.1, type, type == NAME && !t.gone() ? sheet.theme().ink() : sheet.theme().muted(),
                box);
    }

    /** Where areas are hatched, words and marks stand on a patch of the ground. */
    private void patch(Bounds area) {
        if (sheet.theme().isBlackAndWhite()) {
            sheet.box(null, area, 1, Fill.of(sheet.theme().ground()), null);
        }
    }
}
