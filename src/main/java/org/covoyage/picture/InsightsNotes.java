package org.covoyage.picture;

import java.util.List;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.picture.explain.Explanations;
import org.covoyage.picture.finding.Finder;
import org.covoyage.picture.finding.Standing;

/** How the numbers of an insights picture came about, for those who point at them. It draws nothing. */
final class InsightsNotes {
    private final Finder finder;
    private final Explanations explanations;

    InsightsNotes(Labels labels, Journey journey, Finder finder) {
        this.finder = finder;
        this.explanations = new Explanations(labels, journey);
    }

    /** A share of the journey; nothing for several shown as one, whose shares merely add up. */
    String share(Standing of) {
        return of.isFolded() ? null : explanations.share(finder.influence(), of.companion()).text();
    }

    /** The interval of a share; nothing where nothing was drawn. */
    String interval(Standing of) {
        return of.isFolded() ? null : finder.uncertainty()
                .map(drawn -> explanations.interval(drawn, of.companion()).text()).orElse(null);
    }

    /** How sure a place is: the first leads, another's share has its interval. */
    String place(Standing of, boolean leads) {
        return !leads || of.isFolded() ? interval(of) : finder.uncertainty()
                .map(drawn -> explanations.rankOne(drawn, of.companion()).text()).orElse(null);
    }

    /** What would change without somebody, or without several at once. */
    String change(Standing of) {
        return of.isFolded() ? explanations.removal(finder.without(of)).text()
                : explanations.consequence(finder.influence(), of.companion()).text();
    }

    /** A share at a stage at which there is one. */
    String share(Standing of, Id stage) {
        StageInfluence at = finder.stage(stage);
        List<TieInfluence> ties = at.companions().stream().filter(tie -> of.members().contains(tie.companion())
                && tie.involvement() > 0 && !Double.isNaN(tie.share())).toList();
        return of.isFolded() ? explanations.together(at, ties).text()
                : explanations.share(at, ties.getFirst()).text();
    }

    /** The customer's share of the journey. */
    String self() {
        return explanations.self(finder.influence()).text();
    }

    /** The customer's share at a stage. */
    String self(Id stage) {
        return explanations.self(finder.stage(stage)).text();
    }

    /** The inclination at a stage. */
    String inclination(Id stage) {
        return explanations.inclination(finder.stage(stage)).text();
    }

    /** The conflict at a stage. */
    String conflict(Id stage) {
        return explanations.conflict(finder.stage(stage)).text();
    }

    /** The second curve; nothing where there is none. */
    String ghost() {
        return finder.removal().map(removal -> explanations.removal(removal).text()).orElse(null);
    }

    /** The outcome of a decision unit. */
    String unit(DecisionUnit unit) {
        return explanations.decisionUnit(unit).text();
    }
}
