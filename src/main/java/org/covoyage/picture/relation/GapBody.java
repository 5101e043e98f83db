package org.covoyage.picture.relation;

import java.util.Comparator;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.insight.relation.PerceptionGap.Verdict;
import org.covoyage.picture.Focus;
import org.covoyage.picture.Sheet;

/** The gaps by rank, under what they tell: over-estimated, in line, hidden strengths. */
final class GapBody implements Slide.Body {
    private static final double ROW = 17;
    private static final double ROW_COMFORTABLE = 26;
    private static final double ROW_MOST = 44;
    private static final double HEAD = 18;
    private static final double SECTION = 19;
    private static final double MORE = 16;
    private static final double GUESS = 1.5;
    private static final double STAGE_END = 0.355;
    /** How far under the pair the guesses stand. */
    private static final double UNDER = 7.2;

    private final Easel easel;
    private final Sheet sheet;
    private final List<GapRow> rows;
    private final List<Verdict> sections;
    private final int left;
    private final double width;
    private final KeyFigures figures;

    GapBody(Easel easel, List<GapRow> rows, int left, double width, KeyFigures figures) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.rows = rows;
        this.left = left;
        this.width = width;
        this.figures = figures;
        this.sections = rows.stream().map(row -> row.point().verdict()).distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private double fixed() {
        return figures.height() + HEAD + sections.size() * SECTION + (left == 0 ? 0 : MORE);
    }

    @Override
    public double least() {
        return fixed() + rows.size() * ROW;
    }

    @Override
    public double comfortable() {
        return fixed() + rows.size() * ROW_COMFORTABLE;
    }

    private double at(double x, double rating) {
        return x + width * (0.43 + 0.027 * rating);
    }

    private double gapLeft(double x) {
        return x + width * 0.755;
    }

    private double importanceLeft(double x) {
        return x + width * 0.885;
    }

    @Override
    public boolean isRoomy() {
        return rows.stream().allMatch(row -> easel.placeWidth(row.point().at()) <= width * 0.235);
    }

    @Override
    public void draw(Bounds area) {
        figures.draw(area.x(), area.y());
        double row = Math.clamp((area.height() - fixed()) / Math.max(1, rows.size()), ROW, ROW_MOST + ROW / 2);
        double x = area.x();
        double top = area.y() + figures.height();
        heads(x, top);
        double y = top + HEAD;
        axis(x, y, y + sections.size() * SECTION + rows.size() * row);
        Verdict section = null;
        for (GapRow of : rows) {
            if (of.point().verdict() != section) {
                section = of.point().verdict();
                section(section, x, y);
                y += SECTION;
            }
            row(of, x, y + row / 2);
            y += row;
        }
        if (left > 0) {
            double behind = y;
            sheet.group(Focus.OTHERS, null, () -> easel.put(Focus.OTHERS, easel.say("gap.more", left), x, behind + 3,
                    width, Easel.SMALL, easel.theme().muted()));
        }
    }

    private void heads(double x, double top) {
        Colour muted = easel.theme().muted();
        easel.put(null, easel.say("head.place"), x, top, width * 0.2, Easel.HEAD, muted);
        easel.put(null, easel.say("head.stage"), x + width * 0.245, top, width * 0.1, Easel.HEAD, muted);
        easel.put(null, easel.say("gap.head.gap"), gapLeft(x), top, width * 0.12, Easel.HEAD, muted);
        easel.put(null, easel.say("gap.head.importance"), importanceLeft(x), top, width * 0.115, Easel.HEAD, muted);
        for (int rating : new int[] {0, 5, 10}) {
            easel.putCentred(null, easel.labels().number(rating, 0), at(x, rating), top, Easel.SMALL, muted);
        }
    }

    private void axis(double x, double top, double bottom) {
        for (int rating = 0; rating <= 10; rating += 5) {
            sheet.line(null, at(x, rating), top, at(x, rating), bottom, Stroke.of(easel.theme().rule(), 0.7));
        }
    }

    private void section(Verdict verdict, double x, double top) {
        Theme theme = easel.theme();
        sheet.line(null, x, top, x + width, top, Stroke.of(theme.muted(), 0.8));
        String text = easel.labels().of("slide.gap.verdict", verdict);
        sheet.box(null, new Bounds(x - 1, top + 3, sheet.width(text, Easel.HEAD) + 4, 13), 0, Fill.of(theme.ground()), null);
        easel.put(null, text, x, top + 4, width * 0.4, Easel.HEAD, colour(verdict));
    }

    private Colour colour(Verdict verdict) {
        return switch (verdict) {
            case OVER_ESTIMATION -> easel.theme().pain();
            case IN_LINE -> easel.theme().muted();
            case HIDDEN_STRENGTH -> easel.theme().opportunity();
        };
    }

    private void row(GapRow row, double x, double y) {
        PerceptionGap.Point point = row.point();
        String subject = point.at().value();
        Theme theme = easel.theme();
        sheet.group(subject, easel.name(point.at()), () -> {
            easel.place(point.at(), x, y - 6.6, width * 0.235);
            easel.put(subject, easel.name(point.stage()), x + width * 0.245, y - 6, width * 0.105, Easel.SMALL,
                    theme.muted());
        });
        sheet.line(null, at(x, 0), y, at(x, 10), y, new Stroke(theme.rule(), 0.7, Dash.DOTTED));
        sheet.noted(subject, null, Easel.note(() -> note(row)), () -> pair(row, subject, x, y));
        sheet.noted(subject, null, Easel.note(() -> note(row)), () -> easel.put(subject, easel.signed(point.gap(), 1),
                gapLeft(x), y - 6.6, width * 0.1, Easel.NUMBER, point.verdict() == Verdict.IN_LINE ? theme.ink()
                        : colour(point.verdict())));
        importance(point, subject, x, y);
    }

    private void importance(PerceptionGap.Point point, String subject, double x, double y) {
        Theme theme = easel.theme();
        if (Double.isNaN(point.importance())) {
            easel.put(subject, easel.say("gap.no-weight"), importanceLeft(x), y - 6, width * 0.115, Easel.SMALL,
                    theme.muted());
            return;
        }
        double room = width * 0.115 - 24;
        sheet.box(subject, new Bounds(importanceLeft(x), y - 2.5, room, 5), 0, null, Stroke.of(theme.rule(), 0.7));
        if (point.importance() > 0) {
            sheet.box(subject, new Bounds(importanceLeft(x), y - 2.5, room * point.importance() / 10, 5), 0,
                    Fill.of(theme.muted()), null);
        }
        easel.putRight(subject, easel.rating(point.importance()), x + width, y - 6, Easel.SMALL, theme.ink());
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

    private void pair(GapRow row, String subject, double x, double y) {
        PerceptionGap.Point point = row.point();
        Theme theme = easel.theme();
        if (!row.believed().guesses().isEmpty()) {
            guesses(sheet, subject, row.believed().guesses().stream().map(guess -> at(x, guess)).toList(),
                    y + UNDER);
        }
        boolean tells = point.verdict() != Verdict.IN_LINE;
        if (point.gap() != 0) {
            sheet.line(subject, at(x, point.believed()), y, at(x, point.said()), y,
                    Stroke.of(tells ? colour(point.verdict()) : theme.muted(), tells ? 4 : 1.5));
        }
        boolean saidLeft = point.gap() >= 0;
        if (point.gap() == 0) {
            Marks.around(sheet, subject, at(x, point.believed()), y, Easel.dash(row.believed().evidence()));
        } else {
            Marks.believed(sheet, subject, at(x, point.believed()), y, Easel.dash(row.believed().evidence()));
        }
        if (point.gap() != 0) {
            Marks.value(easel, subject, easel.rating(point.believed()), at(x, point.believed()), y, !saidLeft);
        }
        Marks.customer(sheet, subject, at(x, point.said()), y, Easel.dash(row.said().evidence()));
        String said = easel.rating(point.said());
        String n = point.n() == null ? "" : easel.labels().of("n", easel.labels().number(point.n(), 0));
        // In brackets and never before the value: with a mere dot between, two figures read as a product.
        String both = n.isEmpty() ? said : said + " (" + n + ")";
        double room = Marks.HALF + 8 + sheet.width(both, Easel.SMALL);
        boolean hasRoom = saidLeft ? at(x, point.said()) - room > x + width * STAGE_END : at(x, point.said()) + room < gapLeft(x);
        double beside = point.gap() == 0 ? at(x, point.said()) - Marks.RING : at(x, point.said());
        Marks.value(easel, subject, hasRoom ? both : said, beside, y, saidLeft);
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
