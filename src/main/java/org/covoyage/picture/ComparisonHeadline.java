package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.insight.compare.Figure;
import org.covoyage.insight.compare.Headline;
import org.covoyage.insight.compare.Pair;

/**
 * The one sentence that two scenarios tell beside each other: who gained or lost say, and how it feels, as long as they
 * are one journey before and after. It computes nothing.
 */
final class ComparisonHeadline {
    /** Changes that are worth a clause of the headline. */
    private static final double NOTABLE_SHARE = 0.02;
    private static final double NOTABLE = 0.1;
    /** With one part in so many shared, it is not one journey before and after. */
    private static final int LITTLE = 4;

    /** What one of the two scenarios is called. */
    @FunctionalInterface
    interface NameOfSide {
        String of(boolean first);
    }

    private final Comparison comparison;
    private final Labels labels;
    private final ComparisonFigures figures;

    ComparisonHeadline(Comparison comparison, Labels labels, ComparisonFigures figures) {
        this.comparison = comparison;
        this.labels = labels;
        this.figures = figures;
    }

    /**
     * What the comparison finds, in a sentence without a full stop.
     *
     * @param name gives what the first scenario is called, or the other
     */
    String sentence(NameOfSide name) {
        long all = comparison.elements().count();
        long shared = comparison.elements().filter(Pair::isInBoth).count();
        if (shared == 0 && all > 0) {
            boolean nothingBefore = comparison.elements().allMatch(pair -> pair.before() == null);
            boolean nothingAfter = comparison.elements().allMatch(pair -> pair.after() == null);
            return nothingBefore || nothingAfter ? labels.of("compare.empty", labels.quoted(name.of(nothingBefore)))
                    : labels.of("compare.apart");
        }
        if (shared * LITTLE < all) {
            return labels.of("compare.little", shared, all);
        }
        List<String> clauses = new ArrayList<>();
        comparison.mover().filter(mover -> Math.abs(mover.share().difference()) >= NOTABLE_SHARE)
                .ifPresent(mover -> clauses.add(mover(mover)));
        Figure feeling = comparison.figure(Headline.MEAN_FEELING);
        Figure alienation = comparison.figure(Headline.ALIENATION);
        boolean felt = Math.abs(feeling.difference()) >= NOTABLE;
        if (felt) {
            clauses.add(labels.of(feeling.difference() > 0 ? "compare.feeling.rises" : "compare.feeling.falls",
                    labels.fixed(Math.abs(feeling.difference()), 2)));
        } else if (Math.abs(alienation.difference()) >= NOTABLE) {
            clauses.add(labels.of(alienation.difference() < 0 ? "compare.alienation.falls" : "compare.alienation.rises",
                    labels.fixed(Math.abs(alienation.difference()), 2)));
        }
        if (clauses.isEmpty()) {
            return nothing();
        }
        String sentence = clauses.size() == 1 ? clauses.getFirst()
                : labels.of("compare.and", clauses.getFirst(), clauses.getLast());
        Figure memory = comparison.figure(Headline.PEAK_END);
        if (felt && memory.isUnchanged()) {
            sentence = labels.of("compare.but", sentence, figures.signed(memory.after(), 2));
        }
        return labels.capital(sentence);
    }

    private String nothing() {
        if (comparison.isSame()) {
            return labels.of("compare.none");
        }
        long differing = comparison.elements().filter(pair -> !pair.isSame()).count();
        if (differing == 0) {
            return labels.of("compare.evidence-only");
        }
        return differing == 1 ? labels.of("compare.one") : labels.of("compare.some", differing);
    }

    private String mover(Comparison.OfCompanion mover) {
        Naming naming = new Naming(comparison.after().journey(), labels);
        String share = labels.of(mover.share().difference() > 0 ? "compare.share.rises" : "compare.share.falls",
                naming.after(mover.pair().id()), figures.share(mover.share().before()), figures.share(mover.share().after()));
        Figure rank = mover.rank();
        return !rank.isComparable() || rank.isUnchanged() ? share : labels.of("compare.share.ranks", share,
                labels.number(rank.before(), 0), labels.number(rank.after(), 0));
    }

}
