package org.covoyage.ui.companion;

import java.util.function.Function;
import org.covoyage.insight.StageInfluence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Tie;
import org.covoyage.picture.Labels;
import org.covoyage.picture.explain.Explanation;
import org.covoyage.picture.explain.Explanations;

/**
 * How the panel's numbers came about, in the language of the window. Where there is no number there is nothing to
 * explain, and it says so with an empty text.
 */
final class Reasons {
    private final Estimate estimate;
    /** Of the journey as it is now. */
    private final Explanations now;
    /** Of the journey that the estimate is of, which may be that of a moment ago. */
    private final Explanations explanations;

    Reasons(Language language, Journey journey, Estimate estimate) {
        this.estimate = estimate;
        Labels labels = new Labels(language);
        now = new Explanations(labels, journey);
        explanations = estimate.isKnown() ? new Explanations(labels, estimate.journey()) : now;
    }

    String distance(Companion companion) {
        return now.distance(companion).text();
    }

    String distance(Tie tie) {
        return now.distance(tie).text();
    }

    String coverage(Companion companion) {
        return now.coverage(companion).text();
    }

    String share(Id companion) {
        return ranked(companion) ? explanations.share(estimate.influence(), companion).text() : "";
    }

    String interval(Id companion) {
        return ranked(companion) && estimate.spread(companion).isPresent()
                ? explanations.interval(estimate.uncertainty(), companion).text() : "";
    }

    String rankOne(Id companion) {
        return ranked(companion) && estimate.spread(companion).isPresent()
                ? explanations.rankOne(estimate.uncertainty(), companion).text() : "";
    }

    String consequence(Id companion) {
        return ranked(companion) ? explanations.consequence(estimate.influence(), companion).text() : "";
    }

    String shareAt(Id companion, Id stage) {
        return estimate.stage(stage).flatMap(at -> estimate.tie(companion, stage)
                .filter(tie -> !Double.isNaN(tie.share())).map(tie -> explanations.share(at, tie).text())).orElse("");
    }

    String at(Id stage, Function<StageInfluence, Explanation> which) {
        return estimate.stage(stage).map(which).map(Explanation::text).orElse("");
    }

    Explanations explanations() {
        return explanations;
    }

    private boolean ranked(Id companion) {
        return estimate.companion(companion).filter(known -> known.isRanked()).isPresent();
    }
}
