package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Figure;
import org.covoyage.insight.compare.Headline;

/** The figures of a comparison as a table: before, after, difference, and whether that is better. */
final class CompareFigures {
    private static final double ROW = 14.6;
    private static final double HEAD = 20;
    private static final int FEWEST = 6;
    private static final int FAIR = 10;
    private static final int KEY_FIGURES = 3;
    private static final double NUMBERS = 0.135;
    private static final double DIFFERENCE = 0.165;
    private static final double VERDICT = 0.15;

    /** Which figures stay when there is no room for all. */
    private static final List<Headline> FIRST = List.of(Headline.MEAN_FEELING, Headline.PEAK_END, Headline.ALIENATION,
            Headline.SOCIAL_SHARE, Headline.HUMAN_SHARE, Headline.EASE, Headline.MIRROR_INDEX, Headline.PERCEPTION_GAP,
            Headline.OPPORTUNITIES, Headline.LEAST_COHERENCE, Headline.STAFF_FEELING, Headline.CONSENT_COVERAGE,
            Headline.INCLINATION, Headline.ASSESSMENTS, Headline.CUSTOMER_ALIENATION, Headline.EMPLOYEE_ALIENATION,
            Headline.MEMORY_GAP, Headline.COHERENCE, Headline.MIRROR_GAP, Headline.EQUIPMENT, Headline.PRESSURE,
            Headline.REPETITIONS, Headline.UNSUPPORTED_ROLES, Headline.COMPLAINTS);

    private record Row(String subject, String name, String before, String after, String difference, String verdict,
            boolean better, boolean unchanged, Note note) {
    }

    private final Sheet sheet;
    private final double width;
    private final Comparison comparison;
    private final ComparisonWords words;
    private final ComparisonFigures figures;
    private final List<Headline> known;
    private final List<Row> measures;

    CompareFigures(Sheet sheet, Comparison comparison, ComparisonWords words, double width) {
        this.sheet = sheet;
        this.width = width;
        this.comparison = comparison;
        this.words = words;
        this.figures = words.figures();
        this.known = words.known();
        this.measures = comparison.measures().stream().filter(of -> of.value().isKnown())
                .sorted(Comparator.comparing(of -> !of.value().isComparable())).map(this::row).toList();
    }

    private int all() {
        return known.size() + measures.size();
    }

    double least() {
        return HEAD + ROW * Math.max(1, Math.min(all(), FEWEST)) + 4;
    }

    /** Height of the figures that matter most: what the list of changes must leave. */
    double fair() {
        return HEAD + ROW * Math.max(1, Math.min(all(), FAIR)) + 4;
    }

    double most() {
        return HEAD + ROW * Math.max(1, all()) + 4;
    }

    private Row row(Headline headline) {
        Figure figure = comparison.figure(headline);
        Optional<String> verdict = words.verdict(headline);
        return new Row(null, words.name(headline), figures.value(headline, figure.before()),
                figures.value(headline, figure.after()), figures.difference(headline, figure), verdict.orElse(""),
                headline.verdict(figure) > 0, figure.isUnchanged(), new Note(() -> words.how(headline)));
    }

    private Row row(Comparison.OfMeasure of) {
        return new Row(of.pair().id().value(), of.pair().latest().name(),
                of.pair().before() == null ? words.of("unknown") : figures.value(of.pair().before(), of.value().before()),
                of.pair().after() == null ? words.of("unknown") : figures.value(of.pair().after(), of.value().after()),
                figures.change(of), "", false, of.value().isUnchanged(), null);
    }

    /** What fits in a height: the first figures, some key figures, and how many are left out. */
    private List<Row> rows(double height) {
        int room = Math.max(1, (int) ((height - HEAD - 4 + 0.01) / ROW));
        if (all() <= room) {
            List<Row> rows = new ArrayList<>(known.stream().map(this::row).toList());
            rows.addAll(measures);
            return rows;
        }
        int keys = Math.min(measures.size(), Math.min(KEY_FIGURES, Math.max(0, room - FEWEST)));
        List<Headline> kept = FIRST.stream().filter(known::contains).sorted(Comparator.comparing(headline ->
                !comparison.figure(headline).isComparable())).limit(Math.max(0, room - 1 - keys)).toList();
        List<Row> rows = new ArrayList<>(known.stream().filter(kept::contains).map(this::row).toList());
        rows.addAll(measures.subList(0, keys));
        rows.add(new Row(null, words.of("measures.more", all() - rows.size()), "", "", "", "", false, false, null));
        return rows;
    }

    void draw(Bounds area) {
        Theme theme = sheet.theme();
        Type small = ComparePicture.SMALL;
        double y = area.y();
        sheet.text(null, words.of("figures"), area.x(), y, ComparePicture.TITLE, theme.ink(), area);
        if (all() == 0) {
            sheet.text(null, words.of("figures.none"), area.x(), y + HEAD, small, theme.muted(), area);
            return;
        }
        double verdict = area.right() - width * VERDICT;
        double difference = verdict - 6;
        double after = difference - width * DIFFERENCE;
        double before = after - width * NUMBERS;
        head(words.of("before"), before, width * NUMBERS, y);
        head(words.of("after"), after, width * NUMBERS, y);
        head(words.of("difference"), difference, width * DIFFERENCE, y);
        y += HEAD - 2;
        sheet.line(null, area.x(), y - 1, area.right(), y - 1, Stroke.of(theme.muted(), 0.8));
        boolean first = true;
        for (Row row : rows(area.height())) {
            double top = y + 1;
            if (!first) {
                sheet.line(null, area.x(), y, area.right(), y, Stroke.of(theme.rule(), 0.5));
            }
            first = false;
            sheet.noted(row.subject(), row.name(), row.note(), () -> {
                Type type = row.unchanged() ? ComparePicture.SMALL : ComparePicture.STRONG;
                Bounds name = new Bounds(area.x(), top, before - width * NUMBERS - area.x() - 2, ROW);
                sheet.text(row.subject(), sheet.wrapping().single(row.name(), small, name.width()), name.x(), top,
                        small, row.before().isEmpty() ? theme.muted() : theme.ink(), name.grown(0.5));
                number(row, row.before(), before, top, small, theme.muted(), width * NUMBERS);
                number(row, row.after(), after, top, type, theme.ink(), width * NUMBERS);
                number(row, row.difference(), difference, top, type, row.unchanged() ? theme.muted() : theme.ink(),
                        width * DIFFERENCE);
                if (!row.verdict().isEmpty()) {
                    Bounds box = new Bounds(verdict, top, area.right() - verdict, ROW);
                    Colour colour = row.better() ? theme.opportunity() : theme.pain();
                    sheet.text(row.subject(), sheet.wrapping().single(row.verdict(),
                            row.better() ? small : ComparePicture.STRONG, box.width()), box.x(), top,
                            row.better() ? small : ComparePicture.STRONG, colour, box.grown(1));
                }
            });
            y += ROW;
        }
    }

    private void head(String text, double right, double wide, double y) {
        Bounds box = new Bounds(right - wide, y, wide, HEAD);
        sheet.textRight(null, sheet.wrapping().single(text, ComparePicture.SMALL, wide), right, y + 2,
                ComparePicture.SMALL, sheet.theme().muted(), box.grown(1));
    }

    private void number(Row row, String text, double right, double top, Type type, Colour colour, double wide) {
        if (!text.isEmpty()) {
            String shown = sheet.wrapping().single(text, type, wide - 3);
            Bounds box = new Bounds(right - wide, top, wide, ROW);
            sheet.textRight(row.subject(), shown, right, top, type, colour, box.grown(1));
        }
    }
}
