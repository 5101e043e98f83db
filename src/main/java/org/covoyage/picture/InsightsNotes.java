package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Note;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.picture.explain.Explanation;
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
    Note share(Standing of) {
        return of.isFolded() ? null : Explanation.note(() -> explanations.share(finder.influence(), of.companion()));
    }

    /** The interval of a share; nothing where nothing was drawn. */
    Note interval(Standing of) {
        return of.isFolded() ? null : finder.uncertainty()
                .map(drawn -> Explanation.note(() -> explanations.interval(drawn, of.companion()))).orElse(null);
    }

    /** How sure a place is: the first leads, another's share has its interval. */
    Note place(Standing of, boolean leads) {
        return !leads || of.isFolded() ? interval(of) : finder.uncertainty()
                .map(drawn -> Explanation.note(() -> explanations.rankOne(drawn, of.companion()))).orElse(null);
    }

    /** What would change without somebody, or without several at once. */
    Note change(Standing of) {
        return of.isFolded() ? Explanation.note(() -> explanations.removal(finder.without(of)))
                : Explanation.note(() -> explanations.consequence(finder.influence(), of.companion()));
    }

    /** A share at a stage at which there is one. */
    Note share(Standing of, Id stage) {
        StageInfluence at = finder.stage(stage);
        List<TieInfluence> ties = at.companions().stream().filter(tie -> of.members().contains(tie.companion())
                && tie.involvement() > 0 && !Double.isNaN(tie.share())).toList();
        return of.isFolded() ? Explanation.note(() -> explanations.together(at, ties))
                : Explanation.note(() -> explanations.share(at, ties.getFirst()));
    }

    /** The customer's share of the journey. */
    Note self() {
        return Explanation.note(() -> explanations.self(finder.influence()));
    }

    /** The customer's share at a stage. */
    Note self(Id stage) {
        return Explanation.note(() -> explanations.self(finder.stage(stage)));
    }

    /** The inclination at a stage. */
    Note inclination(Id stage) {
        return Explanation.note(() -> explanations.inclination(finder.stage(stage)));
    }

    /** The conflict at a stage. */
    Note conflict(Id stage) {
        return Explanation.note(() -> explanations.conflict(finder.stage(stage)));
    }

    /** The second curve; nothing where there is none. */
    Note ghost() {
        return finder.removal().map(removal -> Explanation.note(() -> explanations.removal(removal))).orElse(null);
    }

    /** The outcome of a decision unit. */
    Note unit(DecisionUnit unit) {
        return Explanation.note(() -> explanations.decisionUnit(unit));
    }
}
