package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.journey.Id;
import org.covoyage.journey.Reading;
import org.covoyage.picture.Focus;
import org.covoyage.picture.Sheet;

/** The pairs of the mirror, stage after stage: who is better off, by how much, and with what at hand. */
final class MirrorBody implements Slide.Body {
    private static final double ROW = 17;
    private static final double ROW_COMFORTABLE = 25;
    private static final double ROW_MOST = 40;
    /** Name of a stage with its figures beneath. */
    private static final double STAGE = 2 * Easel.LINE + 3;
    private static final double HEAD = 18;
    private static final double MORE = 16;
    private static final double BAR = 4;
    /** What a gap's number takes before its words. */
    private static final double NUMBER = 37;
    /** Share of the width that a stage with its figures takes, and where the places begin. */
    private static final double STAGE_SHARE = 0.185;
    private static final double PLACE = 0.195;
    private static final Mirror.Side NOTHING =
            new Mirror.Side(null, Average.NONE, Average.NONE, Average.NONE, Average.NONE);

    /** A stage with its lines. */
    private record Part(Id stage, List<MirrorRow> rows, boolean figures) {
        double least() {
            return Math.max(figures ? STAGE : ROW, rows.size() * ROW);
        }
    }

    private final Easel easel;
    private final Sheet sheet;
    private final double width;
    private final KeyFigures figures;
    private final List<Part> parts = new ArrayList<>();
    private final List<MirrorRow> left;
    private final int count;

    MirrorBody(Easel easel, List<MirrorRow> shown, List<MirrorRow> all, double width, KeyFigures figures) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.width = width;
        this.figures = figures;
        this.count = shown.size();
        this.left = all.stream().filter(row -> !shown.contains(row)).toList();
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

    private double fixed() {
        return figures.height() + HEAD + (left.isEmpty() ? 0 : MORE);
    }

    @Override
    public double least() {
        return fixed() + parts.stream().mapToDouble(Part::least).sum();
    }

    @Override
    public double comfortable() {
        return fixed() + parts.stream().mapToDouble(part -> Math.max(part.least() + 6, part.rows().size()
                * ROW_COMFORTABLE)).sum();
    }

    @Override
    public boolean isRoomy() {
        return parts.stream().flatMap(part -> part.rows().stream()).allMatch(row ->
                easel.placeWidth(row.at()) <= width * (0.39 - PLACE)
                        && (row.point() == null || sheet.width(tilt(row), verdict(row)) <= gapRoom() - NUMBER));
    }

    @Override
    public void draw(Bounds area) {
        figures.draw(area.x(), area.y());
        double top = area.y() + figures.height();
        double spare = Math.min(area.height() - least(), count * ROW_MOST);
        double extra = Math.max(0, spare) / Math.max(1, count);
        heads(area.x(), top);
        double y = top + HEAD;
        double bottom = y + parts.stream().mapToDouble(part -> part.least() + extra * part.rows().size()).sum();
        axis(area.x(), y, bottom);
        for (Part part : parts) {
            double tall = part.least() + extra * part.rows().size();
            sheet.line(null, area.x(), y, area.x() + width, y, Stroke.of(easel.theme().rule(), 0.8));
            stage(part, area.x(), y, tall);
            double row = tall / part.rows().size();
            for (int i = 0; i < part.rows().size(); i++) {
                row(part.rows().get(i), area.x(), y + i * row, row);
            }
            y += tall;
        }
        more(area.x(), y);
    }

    private double plotLeft(double x) {
        return x + width * 0.42;
    }

    private double plotWidth() {
        return width * 0.27;
    }

    private double at(double x, double rating) {
        return plotLeft(x) + plotWidth() * rating / 10;
    }

    private double gapRoom() {
        return width * (0.885 - 0.725) - 10;
    }

    private double gapLeft(double x) {
        return x + width * 0.725;
    }

    private double equipmentLeft(double x) {
        return x + width * 0.885;
    }

    private void heads(double x, double top) {
        Theme theme = easel.theme();
        easel.put(null, easel.say("head.stage"), x, top, width * 0.16, Easel.HEAD, theme.muted());
        easel.put(null, easel.say("head.place"), x + width * PLACE, top, width * 0.19, Easel.HEAD, theme.muted());
        easel.put(null, easel.say("mirror.head.gap"), gapLeft(x), top, width * 0.15, Easel.HEAD, theme.muted());
        easel.put(null, easel.say("mirror.head.equipment"), equipmentLeft(x), top, width * 0.115, Easel.HEAD,
                theme.muted());
        for (int rating : new int[] {0, 5, 10}) {
            easel.putCentred(null, easel.labels().number(rating, 0), at(x, rating), top, Easel.SMALL, theme.muted());
        }
    }

    private void axis(double x, double top, double bottom) {
        for (int rating = 0; rating <= 10; rating += 5) {
            sheet.line(null, at(x, rating), top, at(x, rating), bottom, Stroke.of(easel.theme().rule(), 0.7));
        }
    }

    private void stage(Part part, double x, double top, double tall) {
        String subject = part.stage().value();
        Mirror.Side side = side(part.stage());
        Note note = part.figures() ? Easel.note(() -> easel.say("mirror.stage.note", easel.index(side.symmetry().value()),
                easel.signed(side.gap().value(), 2), easel.index(side.index().value()), side.gap().n())) : null;
        sheet.noted(subject, easel.name(part.stage()), note, () -> {
            double high = part.figures() ? 2 * Easel.LINE : Easel.LINE;
            // Level with its first line, or in the middle of its only one.
            double y = part.rows().size() == 1 ? top + (tall - high) / 2
                    : top + Math.max(2, (tall / part.rows().size() - Easel.LINE) / 2);
            easel.put(subject, easel.name(part.stage()), x, y, width * STAGE_SHARE, Easel.HEAD, easel.theme().ink());
            if (part.figures()) {
                easel.put(subject, figures(side), x, y + Easel.LINE, width * STAGE_SHARE, Easel.SMALL, easel.theme().muted());
            }
        });
    }

    /** The means of a stage; where they have too little room without the symmetry, which the note still tells. */
    private String figures(Mirror.Side side) {
        String all = easel.say("mirror.stage", easel.signed(side.gap().value(), 2), easel.index(side.symmetry().value()),
                easel.index(side.index().value()), side.gap().n());
        return sheet.width(all, Easel.SMALL) <= width * STAGE_SHARE ? all : easel.say("mirror.stage.short",
                easel.signed(side.gap().value(), 2), easel.index(side.index().value()), side.gap().n());
    }

    private void row(MirrorRow row, double x, double top, double tall) {
        double middle = top + tall / 2;
        String subject = row.at().value();
        sheet.group(subject, easel.name(row.at()), () ->
                easel.place(row.at(), x + width * PLACE, middle - 6.6, width * (0.39 - PLACE)));
        sheet.line(null, plotLeft(x), middle, plotLeft(x) + plotWidth(), middle, new Stroke(easel.theme().rule(), 0.7,
                Dash.DOTTED));
        sheet.noted(subject, null, pairNote(row), () -> pair(row, subject, x, middle));
        sheet.noted(subject, null, pairNote(row), () -> gap(row, subject, x, middle));
        if (row.equipped() != null) {
            sheet.noted(subject, null, equipmentNote(row), () -> equipment(row, subject, x, middle));
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

    private void pair(MirrorRow row, String subject, double x, double y) {
        Theme theme = easel.theme();
        if (row.point() != null && row.point().gap() != 0) {
            boolean paid = isPaid(row);
            sheet.line(subject, at(x, row.point().employee()), y, at(x, row.point().customer()), y,
                    Stroke.of(paid ? theme.pain() : theme.muted(), paid ? 4.5 : 1.5));
        }
        boolean customerLeft = row.point() != null && row.point().gap() < 0;
        if (row.employee() != null) {
            double at = at(x, row.employee().value());
            Marks.employee(sheet, subject, at, y, Easel.dash(row.employee().evidence()));
            value(subject, row.employee(), at, y, row.point() != null && !customerLeft && row.point().gap() != 0);
        }
        if (row.customer() != null) {
            double at = at(x, row.customer().value());
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
            easel.put(subject, easel.say(missing), gapLeft(x), y - 6, room, Easel.SMALL, theme.muted());
            return;
        }
        Colour colour = isPaid(row) ? theme.pain() : theme.ink();
        String number = easel.signed(row.point().gap(), 2);
        easel.put(subject, number, gapLeft(x), y - 6.6, 40, Easel.NUMBER, colour);
        easel.put(subject, tilt(row), gapLeft(x) + NUMBER, y - 6, room - NUMBER, verdict(row),
                isPaid(row) ? colour : theme.muted());
    }

    private String tilt(MirrorRow row) {
        return easel.labels().of("slide.mirror.tilt", row.point().tilt());
    }

    private static Type verdict(MirrorRow row) {
        return isPaid(row) ? Easel.HEAD : Easel.SMALL;
    }

    private void equipment(MirrorRow row, String subject, double x, double y) {
        double bars = width * 0.115 - 34;
        bars(sheet, subject, equipmentLeft(x), y, bars, row.equipped().customer(), row.equipped().employee());
        easel.putRight(subject, easel.index(row.equipped().symmetry()), x + width, y - 6, row.equipped().symmetry() < 0.5
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

    private void more(double x, double top) {
        if (left.isEmpty()) {
            return;
        }
        sheet.group(Focus.OTHERS, null, () -> easel.put(Focus.OTHERS, easel.say("mirror.more", left.size()),
                x + width * PLACE, top + 3, width * 0.8, Easel.SMALL, easel.theme().muted()));
    }
}
