package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.journey.Id;
import org.covoyage.journey.Reading;
import org.covoyage.picture.Pitch;
import org.covoyage.picture.Sheet;

/** The pairs of the mirror, stage after stage: who is better off, by how much, and with what at hand. */
final class MirrorBody implements Slide.Body {
    private static final Pitch PITCH = new Pitch(17, 25, 40);
    /** Name of a stage with its figures beneath. */
    private static final double STAGE_TALL = 2 * Easel.LINE + 3;
    private static final double BAR = 4;
    /** What a gap's number takes before its words. */
    private static final double NUMBER = 37;
    private static final Column STAGE = new Column(0, 0.185);
    private static final Column PLACE = new Column(0.195, 0.195);
    private static final Column RATINGS = new Column(0.42, 0.27);
    private static final Column GAP = Column.between(0.725, 0.885);
    private static final Column EQUIPMENT = new Column(0.885, 0.115);
    private static final Mirror.Side NOTHING =
            new Mirror.Side(null, Average.NONE, Average.NONE, Average.NONE, Average.NONE);

    /** A stage with its lines. */
    private record Part(Id stage, List<MirrorRow> rows, boolean figures) {
        double least() {
            return Math.max(figures ? STAGE_TALL : PITCH.least(), PITCH.least(rows.size()));
        }
    }

    private final Easel easel;
    private final Sheet sheet;
    private final Across across;
    private final Table table;
    private final RatingAxis axis;
    private final List<Part> parts = new ArrayList<>();
    private final int count;

    MirrorBody(Easel easel, List<MirrorRow> shown, int left, Across across) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.across = across;
        this.table = new Table(easel, across, PITCH, 0, new Table.Rest("mirror.more", left));
        this.axis = new RatingAxis(easel, across.at(RATINGS), across.of(RATINGS));
        this.count = shown.size();
        easel.data().stages().forEach(stage -> {
            List<MirrorRow> rows = shown.stream().filter(row -> row.stage().equals(stage.id())).toList();
            if (!rows.isEmpty()) {
                parts.add(new Part(stage.id(), rows, side(stage.id()).gap().isKnown()));
            }
        });
    }

    private Mirror.Side side(Id stage) {
        return easel.relation().mirror().stages().stream().filter(side -> stage.equals(side.stage())).findFirst()
                .orElse(NOTHING);
    }

    @Override
    public double least() {
        return table.least() + parts.stream().mapToDouble(Part::least).sum();
    }

    @Override
    public double comfortable() {
        return table.least() + parts.stream().mapToDouble(part -> Math.max(part.least() + 6,
                PITCH.comfortable(part.rows().size()))).sum();
    }

    @Override
    public boolean isRoomy() {
        return parts.stream().flatMap(part -> part.rows().stream()).allMatch(row ->
                easel.placeWidth(row.at()) <= across.of(PLACE)
                        && (row.point() == null || sheet.width(tilt(row), verdict(row)) <= gapRoom() - NUMBER));
    }

    @Override
    public void draw(double top, double height) {
        double extra = Math.clamp((height - least()) / Math.max(1, count), 0, PITCH.most());
        table.title("head.stage", STAGE, top);
        table.title("head.place", PLACE, top);
        table.title("mirror.head.gap", GAP, top);
        table.title("mirror.head.equipment", EQUIPMENT, top);
        axis.numbers(top);
        double y = top + table.head();
        axis.draw(y, y + parts.stream().mapToDouble(part -> part.least() + extra * part.rows().size()).sum());
        for (Part part : parts) {
            double tall = part.least() + extra * part.rows().size();
            sheet.line(null, across.left(), y, across.right(), y, Stroke.of(easel.theme().rule(), 0.8));
            stage(part, y, tall);
            double row = tall / part.rows().size();
            for (int i = 0; i < part.rows().size(); i++) {
                row(part.rows().get(i), y + i * row + row / 2);
            }
            y += tall;
        }
        table.drawRest(y, PLACE.from());
    }

    private double gapRoom() {
        return across.of(GAP) - 10;
    }

    private void stage(Part part, double top, double tall) {
        String subject = part.stage().value();
        Mirror.Side side = side(part.stage());
        Note note = part.figures() ? Easel.note(() -> easel.say("mirror.stage.note", easel.index(side.symmetry().value()),
                easel.signed(side.gap().value(), 2), easel.index(side.index().value()), side.gap().n())) : null;
        sheet.noted(subject, easel.name(part.stage()), note, () -> {
            double high = part.figures() ? 2 * Easel.LINE : Easel.LINE;
            // Level with its first line, or in the middle of its only one.
            double y = part.rows().size() == 1 ? top + (tall - high) / 2
                    : top + Math.max(2, (tall / part.rows().size() - Easel.LINE) / 2);
            easel.put(subject, easel.name(part.stage()), across.left(), y, across.of(STAGE), Easel.HEAD, easel.theme().ink());
            if (part.figures()) {
                easel.put(subject, figures(side), across.left(), y + Easel.LINE, across.of(STAGE), Easel.SMALL,
                        easel.theme().muted());
            }
        });
    }

    /** The means of a stage; where they have too little room without the symmetry, which the note still tells. */
    private String figures(Mirror.Side side) {
        String all = easel.say("mirror.stage", easel.signed(side.gap().value(), 2), easel.index(side.symmetry().value()),
                easel.index(side.index().value()), side.gap().n());
        return sheet.width(all, Easel.SMALL) <= across.of(STAGE) ? all : easel.say("mirror.stage.short",
                easel.signed(side.gap().value(), 2), easel.index(side.index().value()), side.gap().n());
    }

    private void row(MirrorRow row, double middle) {
        String subject = row.at().value();
        sheet.group(subject, easel.name(row.at()), () ->
                easel.place(row.at(), across.at(PLACE), middle - 6.6, across.of(PLACE)));
        axis.track(middle);
        sheet.noted(subject, null, pairNote(row), () -> pair(row, subject, middle));
        sheet.noted(subject, null, pairNote(row), () -> gap(row, subject, across.at(GAP), middle));
        if (row.equipped() != null) {
            sheet.noted(subject, null, equipmentNote(row), () -> equipment(row, subject, across.at(EQUIPMENT), middle));
        }
    }

    private Note pairNote(MirrorRow row) {
        if (row.point() == null) {
            return row.customer() == null && row.employee() == null ? null
                    : Easel.note(() -> easel.say("mirror.one.note", easel.name(row.at())));
        }
        Mirror.Point point = row.point();
        return Easel.note(() -> easel.say("mirror.pair.note", easel.name(row.at()), easel.rating(point.customer()),
                easel.known(row.customer().evidence()), easel.rating(point.employee()),
                easel.known(row.employee().evidence()), easel.signed(point.gap(), 2), easel.index(point.symmetry()),
                easel.index(point.index())));
    }

    private Note equipmentNote(MirrorRow row) {
        Mirror.Equipped of = row.equipped();
        return Easel.note(() -> easel.say("mirror.equipped.note", easel.name(row.at()), easel.index(of.customer()),
                easel.index(of.employee()), easel.index(of.symmetry())));
    }

    private void pair(MirrorRow row, String subject, double y) {
        Theme theme = easel.theme();
        if (row.point() != null && row.point().gap() != 0) {
            boolean paid = isPaid(row);
            sheet.line(subject, axis.at(row.point().employee()), y, axis.at(row.point().customer()), y,
                    Stroke.of(paid ? theme.pain() : theme.muted(), paid ? 4.5 : 1.5));
        }
        boolean customerLeft = row.point() != null && row.point().gap() < 0;
        if (row.employee() != null) {
            double at = axis.at(row.employee().value());
            Marks.employee(sheet, subject, at, y, Easel.dash(row.employee().evidence()));
            value(subject, row.employee(), at, y, row.point() != null && !customerLeft && row.point().gap() != 0);
        }
        if (row.customer() != null) {
            double at = axis.at(row.customer().value());
            Marks.customer(sheet, subject, at, y, Easel.dash(row.customer().evidence()));
            if (row.point() == null || row.point().gap() != 0) {
                value(subject, row.customer(), at, y, customerLeft);
            }
        }
    }

    private void value(String subject, Reading of, double x, double y, boolean before) {
        Marks.value(easel, subject, easel.rating(of.value()), x, y, before);
    }

    private static boolean isPaid(MirrorRow row) {
        return row.point().tilt() == Mirror.Tilt.STAFF_PAY || row.point().tilt() == Mirror.Tilt.CUSTOMER_PAYS;
    }

    private void gap(MirrorRow row, String subject, double x, double y) {
        Theme theme = easel.theme();
        double room = gapRoom();
        if (row.point() == null) {
            String missing = row.customer() == null && row.employee() == null ? "mirror.missing.both"
                    : row.employee() == null ? "mirror.missing.employee" : "mirror.missing.customer";
            easel.put(subject, easel.say(missing), x, y - 6, room, Easel.SMALL, theme.muted());
            return;
        }
        Colour colour = isPaid(row) ? theme.pain() : theme.ink();
        String number = easel.signed(row.point().gap(), 2);
        easel.put(subject, number, x, y - 6.6, 40, Easel.NUMBER, colour);
        easel.put(subject, tilt(row), x + NUMBER, y - 6, room - NUMBER, verdict(row),
                isPaid(row) ? colour : theme.muted());
    }

    private String tilt(MirrorRow row) {
        return easel.labels().of("slide.mirror.tilt", row.point().tilt());
    }

    private static Type verdict(MirrorRow row) {
        return isPaid(row) ? Easel.HEAD : Easel.SMALL;
    }

    private void equipment(MirrorRow row, String subject, double x, double y) {
        double bars = across.of(EQUIPMENT) - 34;
        bars(sheet, subject, x, y, bars, row.equipped().customer(), row.equipped().employee());
        easel.putRight(subject, easel.index(row.equipped().symmetry()), across.right(), y - 6, row.equipped().symmetry() < 0.5
                ? Easel.HEAD : Easel.SMALL, easel.theme().ink());
    }

    /** Two levels on one another: the customer's filled, the employee's open. */
    static void bars(Sheet sheet, String subject, double x, double y, double room, double customer, double employee) {
        Theme theme = sheet.theme();
        sheet.line(subject, x, y - BAR - 1.5, x, y + BAR + 1.5, Stroke.of(theme.muted(), 0.8));
        if (customer > 0) {
            sheet.box(subject, new Bounds(x, y - BAR - 0.6, room * customer, BAR), 0, Fill.of(theme.accent()), null);
        }
        if (employee > 0) {
            sheet.box(subject, new Bounds(x, y + 0.6, room * employee, BAR), 0, Fill.of(theme.ground()),
                    Stroke.of(theme.ink(), 0.9));
        }
    }
}
