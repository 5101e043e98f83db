package org.covoyage.picture.relation;

import java.util.Comparator;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.insight.relation.PerceptionGap.Verdict;
import org.covoyage.picture.Pitch;
import org.covoyage.picture.Sheet;

/** The gaps by rank, under what they tell: over-estimated, in line, hidden strengths. */
final class GapBody implements Table.Body {
    private static final Pitch PITCH = new Pitch(17, 26, 52.5);
    private static final double SECTION = 19;
    private static final double GUESS = 1.5;
    private static final double STAGE_END = 0.355;
    private static final Column RATINGS = new Column(0.43, 0.27);
    private static final Column GAP = new Column(0.755, 0.12);
    private static final Column IMPORTANCE = new Column(0.885, 0.115);
    /** How far under the pair the guesses stand. */
    private static final double UNDER = 7.2;

    private final Easel easel;
    private final Sheet sheet;
    private final List<GapRow> rows;
    private final List<Verdict> sections;
    private final Across across;
    private final Table table;
    private final PlaceAndStage places;
    private final RatingAxis axis;

    GapBody(Easel easel, List<GapRow> rows, int left, Across across) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.rows = rows;
        this.across = across;
        this.table = new Table(easel, across, PITCH, rows.size(), new Table.Rest("gap.more", left));
        this.places = new PlaceAndStage(easel, across, table);
        this.axis = new RatingAxis(easel, across.at(RATINGS), across.of(RATINGS));
        this.sections = rows.stream().map(row -> row.point().verdict()).distinct().sorted(Comparator.naturalOrder()).toList();
    }

    @Override
    public double beside() {
        return sections.size() * SECTION;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public boolean isRoomy() {
        return rows.stream().allMatch(row -> easel.placeWidth(row.point().at()) <= places.room()
                && places.holds(row.point().stage()));
    }

    @Override
    public void draw(double top, double height) {
        double line = table.line(height - beside());
        places.titles(top);
        table.title("gap.head.gap", GAP, top);
        table.title("gap.head.importance", IMPORTANCE, top);
        axis.numbers(top);
        double y = top + table.head();
        axis.draw(y, table.bottom(top, line) + beside());
        Verdict section = null;
        for (GapRow of : rows) {
            if (of.point().verdict() != section) {
                section = of.point().verdict();
                section(section, y);
                y += SECTION;
            }
            row(of, y + line / 2);
            y += line;
        }
        table.drawRest(y, 0);
    }

    private void section(Verdict verdict, double top) {
        Theme theme = easel.theme();
        sheet.line(null, across.left(), top, across.right(), top, Stroke.of(theme.muted(), 0.8));
        String text = easel.labels().of("slide.gap.verdict", verdict);
        sheet.box(null, new Bounds(across.left() - 1, top + 3, sheet.width(text, Easel.HEAD) + 4, 13), 0, Fill.of(theme.ground()), null);
        easel.put(null, text, across.left(), top + 4, across.of(0.4), Easel.HEAD, colour(verdict));
    }

    private Colour colour(Verdict verdict) {
        return switch (verdict) {
            case OVER_ESTIMATION -> easel.theme().pain();
            case IN_LINE -> easel.theme().muted();
            case HIDDEN_STRENGTH -> easel.theme().opportunity();
        };
    }

    private void row(GapRow row, double y) {
        PerceptionGap.Point point = row.point();
        String subject = point.at().value();
        Theme theme = easel.theme();
        sheet.group(subject, easel.name(point.at()), () -> {
            easel.place(point.at(), across.left(), y - 6.6, places.room());
            places.stage(subject, point.stage(), y);
        });
        axis.track(y);
        sheet.noted(subject, null, Easel.note(() -> note(row)), () -> pair(row, subject, y));
        sheet.noted(subject, null, Easel.note(() -> note(row)), () -> easel.put(subject, easel.signed(point.gap(), 1),
                across.at(GAP), y - 6.6, across.of(GAP), Easel.NUMBER, point.verdict() == Verdict.IN_LINE ? theme.ink()
                        : colour(point.verdict())));
        importance(point, subject, across.at(IMPORTANCE), y);
    }

    private void importance(PerceptionGap.Point point, String subject, double x, double y) {
        Theme theme = easel.theme();
        if (Double.isNaN(point.importance())) {
            easel.put(subject, easel.say("gap.no-weight"), x, y - 6, across.of(IMPORTANCE), Easel.SMALL,
                    theme.muted());
            return;
        }
        double room = across.of(IMPORTANCE) - 24;
        sheet.box(subject, new Bounds(x, y - 2.5, room, 5), 0, null, Stroke.of(theme.rule(), 0.7));
        if (point.importance() > 0) {
            sheet.box(subject, new Bounds(x, y - 2.5, room * point.importance() / 10, 5), 0,
                    Fill.of(theme.muted()), null);
        }
        easel.putRight(subject, easel.rating(point.importance()), across.right(), y - 6, Easel.SMALL, theme.ink());
    }

    private String note(GapRow row) {
        PerceptionGap.Point point = row.point();
        String text = easel.say("gap.note", easel.name(point.at()), easel.rating(point.believed()),
                easel.known(row.believed().evidence()), easel.rating(point.said()), easel.known(row.said().evidence()),
                easel.signed(point.gap(), 1), easel.index(point.ratio()));
        List<Double> guesses = row.believed().guesses();
        return guesses.isEmpty() ? text : text + "\n" + easel.say("gap.guesses.note", guesses.size(),
                easel.rating(guesses.stream().min(Comparator.naturalOrder()).orElseThrow()),
                easel.rating(guesses.stream().max(Comparator.naturalOrder()).orElseThrow()));
    }

    private void pair(GapRow row, String subject, double y) {
        PerceptionGap.Point point = row.point();
        Theme theme = easel.theme();
        double believed = axis.at(point.believed());
        double said = axis.at(point.said());
        if (!row.believed().guesses().isEmpty()) {
            guesses(sheet, subject, row.believed().guesses().stream().map(axis::at).toList(),
                    y + UNDER);
        }
        boolean tells = point.verdict() != Verdict.IN_LINE;
        if (point.gap() != 0) {
            sheet.line(subject, believed, y, said, y,
                    Stroke.of(tells ? colour(point.verdict()) : theme.muted(), tells ? 4 : 1.5));
        }
        boolean saidLeft = point.gap() >= 0;
        if (point.gap() == 0) {
            Marks.around(sheet, subject, believed, y, Easel.dash(row.believed().evidence()));
        } else {
            Marks.believed(sheet, subject, believed, y, Easel.dash(row.believed().evidence()));
        }
        if (point.gap() != 0) {
            Marks.value(easel, subject, easel.rating(point.believed()), believed, y, !saidLeft);
        }
        Marks.customer(sheet, subject, said, y, Easel.dash(row.said().evidence()));
        String value = easel.rating(point.said());
        String n = point.n() == null ? "" : easel.labels().of("n", easel.count(point.n()));
        // In brackets and never before the value: with a mere dot between, two figures read as a product.
        String both = n.isEmpty() ? value : value + " (" + n + ")";
        double room = Marks.HALF + 8 + sheet.width(both, Easel.SMALL);
        boolean hasRoom = saidLeft ? said - room > across.at(STAGE_END) : said + room < across.at(GAP);
        double beside = point.gap() == 0 ? said - Marks.RING : said;
        Marks.value(easel, subject, hasRoom ? both : value, beside, y, saidLeft);
    }

    /** The single guesses of a workshop as dots under the pair, on a line from the lowest to the highest. */
    static void guesses(Sheet sheet, String subject, List<Double> places, double y) {
        Theme theme = sheet.theme();
        double from = places.stream().min(Comparator.naturalOrder()).orElseThrow();
        double to = places.stream().max(Comparator.naturalOrder()).orElseThrow();
        sheet.line(subject, from, y, to, y, Stroke.of(theme.muted(), 0.7));
        for (double place : places) {
            sheet.box(subject, Marks.around(place, y, GUESS), GUESS, Fill.of(theme.muted()), null);
        }
    }
}
