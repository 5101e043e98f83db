package org.covoyage.picture;

import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Figure;
import org.covoyage.insight.compare.Headline;
import org.covoyage.journey.Measure;

/**
 * How the figures of a comparison are printed: with no more digits than the evidence bears, a sign where they are
 * differences, a word where nothing changed, a dash where nobody knows. It computes nothing.
 */
public final class ComparisonFigures {
    private final Labels labels;

    /** Figures in the language of labels. */
    ComparisonFigures(Labels labels) {
        this.labels = labels;
    }

    /** A figure's value as it is printed; a dash when it is unknown. */
    public String value(Headline headline, double value) {
        return switch (headline.unit()) {
            case SHARE -> share(value);
            case FEELING -> signed(value, 2);
            case INDEX -> headline == Headline.INCLINATION || headline == Headline.MIRROR_GAP ? signed(value, 2)
                    : plain(value, 2);
            case POINTS -> headline == Headline.PERCEPTION_GAP ? signed(value, 1) : plain(value, 1);
            case COUNT -> plain(value, 0);
        };
    }

    /** The difference of a figure as it is printed: with its sign, "unchanged" for none, a dash when unknown. */
    public String difference(Headline headline, Figure figure) {
        return switch (headline.unit()) {
            case SHARE -> points(figure);
            case FEELING, INDEX -> difference(figure, 2);
            case POINTS -> difference(figure, 1);
            case COUNT -> difference(figure, 0);
        };
    }

    /** The difference of two shares in points of percentage. */
    public String points(Figure share) {
        return !share.isComparable() || share.isUnchanged() ? difference(share, 0) : labels.of("compare.points",
                difference(Figure.of(share.before() * 100, share.after() * 100), 0),
                Math.abs(Math.rint(share.difference() * 100)));
    }

    /** The difference of a key figure, with as many decimals as it has, two at most; of percentages in points. */
    public String change(Comparison.OfMeasure of) {
        Figure figure = of.value();
        if (!figure.isComparable() || figure.isUnchanged()) {
            return difference(figure, 0);
        }
        String change = (figure.difference() > 0 ? "+" : "") + labels.number(figure.difference(), 2);
        return "%".equals(of.pair().latest().unit()) ? labels.of("compare.points", change, Math.abs(figure.difference()))
                : change;
    }

    /** A difference with so many decimals. */
    public String difference(Figure figure, int decimals) {
        if (!figure.isComparable()) {
            return labels.of("compare.unknown");
        }
        return figure.isUnchanged() ? labels.of("compare.unchanged") : signed(figure.difference(), decimals);
    }

    /** A key figure's value with its unit. */
    public String value(Measure measure, double value) {
        return Double.isNaN(value) ? labels.number(value, 2) : labels.number(value, 2) + labels.unit(measure.unit());
    }

    /** A share as a whole percentage; under one rather than a false nought, a dash when unknown. */
    public String share(double share) {
        return labels.share(share);
    }

    /** A number with its sign; nought has none; a dash when unknown. */
    public String signed(double value, int decimals) {
        return labels.signed(value, decimals);
    }

    /** A number with so many decimals, never minus nought; a dash when unknown. */
    public String plain(double value, int decimals) {
        return labels.fixed(value, decimals);
    }

    /** Rank before and after; empty when neither is known. */
    public String rank(Comparison.OfCompanion of) {
        Figure rank = of.rank();
        if (!rank.isKnown()) {
            return labels.of("compare.unranked");
        }
        if (!rank.isComparable()) {
            return labels.of("compare.same-rank", labels.number(Double.isNaN(rank.after()) ? rank.before()
                    : rank.after(), 0));
        }
        return rank.isUnchanged() ? labels.of("compare.same-rank", labels.number(rank.after(), 0))
                : labels.of("compare.rank", labels.number(rank.before(), 0), labels.number(rank.after(), 0));
    }
}
