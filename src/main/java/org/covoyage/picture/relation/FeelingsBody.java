package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.picture.Face;
import org.covoyage.picture.Pitch;
import org.covoyage.picture.Sheet;

/** The journey from top to bottom, its feelings from bad to good: a curve on its side, and where memory puts the whole. */
final class FeelingsBody implements Table.Body {
    private static final Pitch PITCH = new Pitch(19, 27, 46);
    /** Room for the names of the two lines under the table. */
    private static final double MEMORY = 18;
    private static final double STAGE_WIDE = 0.13;
    private static final Column FEELING = new Column(0.405, 0.34);
    private static final double MINUTES_END = 0.845;
    private static final Column REMARK = Column.between(0.875, 1);
    private static final double FACE = 14;
    private static final double SECOND = 10;
    private static final double RING = 2.6;

    private final Easel easel;
    private final Sheet sheet;
    private final List<FeelingLine> lines;
    private final Across across;
    private final Table table;
    private final PlaceAndStage places;
    private final FeelingAxis axis;

    FeelingsBody(Easel easel, List<FeelingLine> lines, int left, Across across) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.lines = lines;
        this.across = across;
        this.table = new Table(easel, across, PITCH, lines.size(), new Table.Rest("feelings.more", left));
        this.places = new PlaceAndStage(easel, across, table, STAGE_WIDE);
        this.axis = new FeelingAxis(easel, across.at(FEELING), across.of(FEELING));
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public double beside() {
        return MEMORY;
    }

    @Override
    public boolean isRoomy() {
        return lines.stream().allMatch(line -> easel.placeWidth(line.point().at()) <= places.room()
                && places.holds(line.point().stage())
                && sheet.width(remark(line), Easel.HEAD) <= across.of(REMARK));
    }

    @Override
    public void draw(double top, double height) {
        double tall = table.line(height - MEMORY);
        double bottom = table.bottom(top, tall);
        places.titles(top);
        axis.numbers(top);
        String minutes = easel.say("feelings.head.minutes");
        easel.putRight(null, minutes, across.at(MINUTES_END), top, Easel.HEAD, easel.theme().muted());
        table.title("feelings.head.memory", REMARK, top);
        axis.draw(top + table.head(), bottom);
        axis.memory(easel.relation().emotion(), top + table.head(), bottom);
        curve(top + table.head() + tall / 2, tall);
        table.draw(top, tall, (place, y) -> row(lines.get(place), y));
    }

    /** Joins places that follow each other in the journey; one that is left out breaks the curve. */
    private void curve(double first, double tall) {
        for (int i = 1; i < lines.size(); i++) {
            FeelingLine before = lines.get(i - 1);
            FeelingLine line = lines.get(i);
            if (line.place() == before.place() + 1) {
                double y = first + (i - 1) * tall;
                double x = axis.at(before.point().value());
                double to = axis.at(line.point().value());
                Dash dash = Easel.dash(line.reading().evidence());
                sheet.path(null, Outline.at(x, y).curveTo(x, y + tall / 2, to, y + tall / 2, to, y + tall).open(), null,
                        new Stroke(easel.theme().accent(), 1.8, dash));
            }
        }
    }

    private void row(FeelingLine line, double y) {
        EmotionCurve.Point point = line.point();
        Theme theme = easel.theme();
        String subject = point.at().value();
        sheet.group(subject, easel.name(point.at()), () -> {
            easel.place(point.at(), across.left(), y - 6.6, places.room());
            places.stage(subject, point.stage(), y);
        });
        sheet.noted(subject, null, Easel.note(() -> note(line)), () -> feeling(line, subject, y));
        if (!Double.isNaN(point.minutes())) {
            easel.putRight(subject, easel.labels().number(point.minutes(), 0), across.at(MINUTES_END), y - 6, Easel.SMALL,
                    theme.ink());
        }
        String remark = remark(line);
        if (!remark.isEmpty()) {
            sheet.noted(subject, null, Easel.note(() -> note(line)), () -> easel.put(subject, remark, across.at(REMARK), y - 6,
                    across.of(REMARK), line.isKept() ? Easel.HEAD : Easel.SMALL, line.isKept() ? theme.ink() : theme.muted()));
        }
    }

    /** What memory makes of it, and whether two feelings live side by side. */
    private String remark(FeelingLine line) {
        List<String> parts = new ArrayList<>();
        if (line.peak()) {
            parts.add(easel.say("feelings.peak"));
        }
        if (line.end()) {
            parts.add(easel.say("feelings.end"));
        }
        if (line.point().isMixed()) {
            parts.add(easel.say("feelings.mixed"));
        }
        return String.join(", ", parts);
    }

    private void feeling(FeelingLine line, String subject, double y) {
        EmotionCurve.Point point = line.point();
        Theme theme = easel.theme();
        double x = axis.at(point.value());
        if (!Double.isNaN(point.low() + point.high())) {
            sheet.line(subject, axis.at(point.low()), y, axis.at(point.high()), y,
                    Stroke.of(theme.isBlackAndWhite() ? theme.rule() : theme.accent().withAlpha(0.45), 3));
        }
        if (point.isMixed()) {
            double second = axis.at(point.mixed());
            sheet.line(subject, x, y, second, y, Stroke.of(theme.accent(), 0.9));
            sheet.box(subject, Marks.around(second, y, SECOND / 2), SECOND / 2, Fill.of(theme.ground()), null);
            sheet.icon(subject, Face.icon(point.mixed()), second - SECOND / 2, y - SECOND / 2, SECOND, theme.accent());
        }
        face(sheet, subject, x, y, point.value(), line.isKept(), Easel.dash(line.reading().evidence()));
    }

    /** A face on paper, its edge saying how well it is known; memory keeps to a ringed one. */
    private static void face(Sheet sheet, String subject, double x, double y, double value, boolean kept, Dash dash) {
        Theme theme = sheet.theme();
        Bounds face = Marks.around(x, y, FACE / 2);
        if (kept) {
            sheet.box(subject, face.grown(RING), FACE / 2 + RING, Fill.of(theme.ground()), Stroke.of(theme.ink(), 1.2));
        }
        sheet.box(subject, face, FACE / 2, Fill.of(theme.ground()),
                dash == Dash.SOLID ? null : new Stroke(theme.accent(), 0.8, dash));
        sheet.icon(subject, Face.icon(value), face.x(), face.y(), FACE, theme.accent());
    }

    private String note(FeelingLine line) {
        EmotionCurve.Point point = line.point();
        String text = easel.say("feelings.note", easel.name(point.at()), easel.signed(point.value(), 1),
                easel.known(line.reading().evidence()));
        return point.isMixed() ? text + "\n" + easel.say("feelings.note.mixed", easel.signed(point.mixed(), 1)) : text;
    }
}
