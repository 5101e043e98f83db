package org.covoyage.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Figure;
import org.covoyage.insight.compare.Side;
import org.covoyage.journey.Companion;
import org.covoyage.picture.explain.Explanations;

/**
 * The companions' shares of the decision in two scenarios: from a hollow point, before, to a full one, after. Who moved
 * most stands out by weight.
 */
final class CompareShares {
    private static final double HEAD = 20;
    private static final Pitch PITCH = new Pitch(17, 20, 30);
    private static final int ROWS = 8;
    private static final double NAMES = 0.24;
    private static final double VALUES = 0.19;
    private static final double RANKS = 0.15;
    private static final double POINT = 3.6;

    private final Sheet sheet;
    private final Comparison comparison;
    private final ComparisonWords words;
    private final ComparisonFigures figures;
    private final double width;
    private final List<Comparison.OfCompanion> shown;
    private final int hidden;
    private final double largest;

    CompareShares(Sheet sheet, Comparison comparison, ComparisonWords words, double width) {
        this.sheet = sheet;
        this.comparison = comparison;
        this.words = words;
        this.figures = words.figures();
        this.width = width;
        List<Comparison.OfCompanion> all = comparison.companions();
        // Of a large circle those with most to say are shown, and whoever moved most.
        List<Comparison.OfCompanion> first = all.stream().limit(ROWS).toList();
        this.shown = comparison.mover().filter(mover -> !first.contains(mover)).map(mover -> Stream.concat(
                first.stream().limit(ROWS - 1), Stream.of(mover)).toList()).orElse(first);
        this.hidden = all.size() - shown.size();
        this.largest = Math.max(0.05, shown.stream().flatMap(of -> Stream.of(of.share().before(), of.share().after()))
                .filter(share -> !Double.isNaN(share)).mapToDouble(share -> share).max().orElse(0));
    }

    private int rows() {
        return Math.max(1, shown.size()) + (hidden > 0 ? 1 : 0);
    }

    double least() {
        return HEAD + PITCH.least(rows());
    }

    double comfortable() {
        return HEAD + PITCH.comfortable(rows());
    }

    double most() {
        return HEAD + PITCH.most(rows());
    }

    void draw(Bounds area) {
        Theme theme = sheet.theme();
        sheet.text(null, words.of("companions"), area.x(), area.y(), ComparePicture.TITLE, theme.ink(), area);
        if (shown.isEmpty()) {
            sheet.text(null, words.of("companions.none"), area.x(), area.y() + HEAD, ComparePicture.SMALL,
                    theme.muted(), area);
            return;
        }
        double row = PITCH.in(area.height() - HEAD, rows());
        double left = area.x() + width * NAMES;
        double right = area.right() - width * (VALUES + RANKS) - 8;
        sheet.line(null, left, area.y() + HEAD - 3, left, area.y() + HEAD + shown.size() * row,
                Stroke.of(theme.muted(), 0.8));
        Comparison.OfCompanion mover = comparison.mover().orElse(null);
        double y = area.y() + HEAD;
        for (Comparison.OfCompanion of : shown) {
            double middle = y + row / 2;
            sheet.noted(of.pair().id().value(), of.pair().latest().name(), note(of),
                    () -> draw(of, of == mover, area, left, right, middle));
            y += row;
        }
        if (hidden > 0) {
            sheet.text(null, words.of("changes.more", hidden), area.x(), y + row / 2 - 6, ComparePicture.SMALL,
                    theme.muted(), area);
        }
    }

    private void draw(Comparison.OfCompanion of, boolean moves, Bounds area, double left, double right, double y) {
        Theme theme = sheet.theme();
        String subject = of.pair().id().value();
        Type type = moves ? ComparePicture.STRONG : ComparePicture.SMALL;
        Figure share = of.share();
        Bounds name = new Bounds(area.x(), y - 6.5, left - area.x() - 8, 13);
        sheet.text(subject, sheet.wrapping().single(of.pair().latest().name(), type, name.width()), name.x(), y - 6,
                type, theme.ink(), name.grown(1));
        Colour colour = moves ? theme.accent() : theme.muted();
        double before = left + 5 + (right - left - 10) * share.before() / largest;
        double after = left + 5 + (right - left - 10) * share.after() / largest;
        if (share.isComparable() && Math.abs(after - before) > 2 * POINT) {
            double towards = Math.signum(after - before);
            double tip = after - towards * (POINT + 1);
            sheet.line(subject, before + towards * POINT, y, tip - towards * 5, y, Stroke.of(colour, moves ? 2.6 : 1.1));
            sheet.path(subject, Outline.at(tip, y).to(tip - towards * 7, y - 3.6).to(tip - towards * 7, y + 3.6)
                    .closed(), Fill.of(colour), null);
        }
        if (!Double.isNaN(share.before())) {
            dot(subject, before, y, Fill.of(theme.ground()), Stroke.of(colour, moves ? 1.8 : 1.2));
        }
        if (!Double.isNaN(share.after())) {
            dot(subject, after, y, Fill.of(colour), Stroke.of(colour, 1));
        }
        Bounds values = new Bounds(right + 4, y - 6.5, width * VALUES, 13);
        sheet.text(subject, sheet.wrapping().single(values(of), type, values.width()), values.x(), y - 6, type,
                theme.ink(), values.grown(1));
        Bounds ranks = new Bounds(area.right() - width * RANKS, y - 6.5, width * RANKS, 13);
        sheet.textRight(subject, sheet.wrapping().single(figures.rank(of), type, ranks.width()), ranks.right(), y - 6,
                type, moves ? theme.ink() : theme.muted(), ranks.grown(1));
    }

    private void dot(String subject, double x, double y, Fill fill, Stroke stroke) {
        sheet.box(subject, new Bounds(x - POINT, y - POINT, 2 * POINT, 2 * POINT), POINT, fill, stroke);
    }

    private String values(Comparison.OfCompanion of) {
        Figure share = of.share();
        if (of.pair().before() == null) {
            return figures.share(share.after()) + ", " + words.appeared(true);
        }
        if (of.pair().after() == null) {
            return figures.share(share.before()) + ", " + words.appeared(false);
        }
        String was = figures.share(share.before());
        String is = figures.share(share.after());
        return share.isUnchanged() ? is + ", " + words.of("unchanged") : was.equals(is) ? is : was + " → " + is;
    }

    /** How the share came about in each scenario. */
    private Note note(Comparison.OfCompanion of) {
        return new Note(() -> Stream.of(explained(comparison.before(), of.pair().before(), true),
                explained(comparison.after(), of.pair().after(), false)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n")));
    }

    private String explained(Side side, Companion companion, boolean first) {
        if (companion == null || side.influence() == null) {
            return "";
        }
        return words.name(first) + "\n" + new Explanations(sheet.labels(), side.journey())
                .share(side.influence(), companion.id()).text();
    }
}
