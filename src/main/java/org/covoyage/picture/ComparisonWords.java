package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Fate;
import org.covoyage.insight.compare.Figure;
import org.covoyage.insight.compare.Headline;
import org.covoyage.insight.compare.Pair;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Language;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Touchpoint;

/**
 * What two scenarios tell beside each other, in words and in numbers with no more digits than the evidence bears. It
 * draws nothing and computes nothing.
 */
public final class ComparisonWords {
    private final Comparison comparison;
    private final Labels labels;
    private final ComparisonFigures figures;
    private final ComparisonHeadline headline;
    private final ComparisonChanges changes;
    private final Cover before;
    private final Cover after;
    private final Integer leftOut;

    /**
     * The words of a comparison in a language.
     *
     * @param before  the cover of the first scenario's project
     * @param after   the cover of the second scenario's project, perhaps the same
     * @param leftOut how many claims the two lack because only validated ones are compared; {@code null} for none.
     *                Whoever is missing then may be there all the same, so nobody is said to have come or gone
     */
    public ComparisonWords(Cover before, Cover after, Comparison comparison, Language language, Integer leftOut) {
        this.comparison = comparison;
        this.labels = new Labels(language);
        this.before = before;
        this.after = after;
        this.leftOut = leftOut;
        this.figures = new ComparisonFigures(labels);
        this.headline = new ComparisonHeadline(comparison, labels, figures);
        this.changes = new ComparisonChanges(comparison, labels, leftOut != null);
    }

    /** How figures are printed. */
    public ComparisonFigures figures() {
        return figures;
    }

    /** What the comparison finds, in a sentence without a full stop. */
    public String headline() {
        return headline.sentence(this::name);
    }

    /** What differs, element by element: stages, touchpoints, companions. Key figures are told by their values. */
    public List<ComparisonChanges.Line> changes() {
        return changes.lines();
    }

    /** What became of an element. */
    public String fate(Pair<? extends Element> pair, Fate fate) {
        return changes.fate(pair, fate);
    }

    /** What the two scenarios are called: by their own names, by their projects' titles where these are alike. */
    public String sides() {
        return labels.of("compare.sides", name(true), name(false));
    }

    /** What a scenario is called. */
    public String name(boolean first) {
        Scenario one = comparison.before().journey().scenario();
        Scenario other = comparison.after().journey().scenario();
        Scenario asked = first ? one : other;
        Cover cover = first ? before : after;
        return one.name().equals(other.name()) && !before.title().equals(after.title())
                ? labels.of("compare.titled", cover.title(), asked.name()) : asked.name();
    }

    /** What a figure is called. */
    public String name(Headline headline) {
        return labels.of("compare.figure", headline);
    }

    /** How a figure is computed, with its two values and what they rest on. */
    public String how(Headline headline) {
        Figure figure = comparison.figure(headline);
        List<String> lines = new ArrayList<>(List.of(name(headline), labels.of("compare.how", headline),
                labels.of("compare.how.values", name(true), figures.value(headline, figure.before()), name(false),
                        figures.value(headline, figure.after()), figures.difference(headline, figure))));
        if (figure.countBefore() + figure.countAfter() > 0) {
            lines.add(labels.of("compare.how.counts", figure.countBefore(), figure.countAfter()));
        }
        return String.join("\n", lines);
    }

    /** How a feeling at a touchpoint compares. */
    String how(Comparison.Feeling feeling) {
        return String.join("\n", labels.of("compare.how.feeling", feeling.pair().latest().name()),
                labels.of("compare.how.values", name(true), figures.signed(feeling.value().before(), 2), name(false),
                        figures.signed(feeling.value().after(), 2), figures.difference(feeling.value(), 2)));
    }

    /** What is remembered, and whether that changed. */
    public String memory() {
        Figure memory = comparison.figure(Headline.PEAK_END);
        if (!memory.isComparable()) {
            return labels.of("compare.memory.open");
        }
        String now = figures.signed(memory.after(), 2);
        if (!memory.isUnchanged()) {
            return labels.of("compare.memory.other", figures.signed(memory.before(), 2), now);
        }
        EmotionCurve.Point was = comparison.before().relation().emotion().peak();
        EmotionCurve.Point is = comparison.after().relation().emotion().peak();
        Touchpoint at = comparison.after().journey().get(is.at(), Touchpoint.class);
        return was.at().equals(is.at()) && at != null
                ? labels.of("compare.memory.same", now, at.name(), figures.signed(is.value(), 1))
                : labels.of("compare.memory.plain", now);
    }

    /** That somebody's share is known on one side only. */
    String appeared(boolean after) {
        return leftOut == null ? labels.of(after ? "compare.new" : "compare.gone") : labels.of(after ? "compare.only.after"
                : "compare.only.before");
    }

    /** The headline figures known on one side at least, in their order. */
    public List<Headline> known() {
        return Stream.of(Headline.values()).filter(headline -> comparison.figure(headline).isKnown()).toList();
    }

    /** That only validated claims are compared, and how many of both scenarios are left out; empty when all are. */
    public Optional<String> validated() {
        return Optional.ofNullable(leftOut).map(labels::validated);
    }

    /** A text of the picture that is no number, such as the heading of a part. */
    public String of(String key, Object... named) {
        return labels.of("compare." + key, named);
    }

    /** The mark that a figure got better or worse, for those who cannot see it; none when nobody can say. */
    Optional<String> verdict(Headline headline) {
        int verdict = headline.verdict(comparison.figure(headline));
        return verdict == 0 ? Optional.empty() : Optional.of(labels.of(verdict > 0 ? "compare.legend.better"
                : "compare.legend.worse"));
    }
}
