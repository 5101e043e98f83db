package org.covoyage.picture.explain;

import java.util.List;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.NetworkInfluence;
import org.covoyage.insight.Removal;
import org.covoyage.insight.SharingLoop;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Tie;
import org.covoyage.picture.Labels;

/**
 * How every number that is shown came about. Given results of the model, it writes them out with what went in; it
 * computes none of them anew. Where they are shown it does not know.
 */
public final class Explanations {
    private final AboutDistance distances;
    private final AboutStage stages;
    private final AboutJourney journeys;
    private final AboutTogether groups;

    /** Explanations of a journey's numbers in the language of labels. */
    public Explanations(Labels labels, Journey journey) {
        Wording words = new Wording(labels, journey);
        distances = new AboutDistance(words);
        stages = new AboutStage(words, distances);
        journeys = new AboutJourney(words);
        groups = new AboutTogether(words);
    }

    /** A companion's distance in general (2): criteria with scores, weights and grades, a distance by hand beside. */
    public Explanation distance(Companion companion) {
        return distances.inGeneral(companion);
    }

    /** A tie's distance at its stage, and which rule gave it. */
    public Explanation distance(Tie tie) {
        return distances.of(tie);
    }

    /** How much of the criteria's weight is scored. */
    public Explanation coverage(Companion companion) {
        return distances.coverage(companion);
    }

    /** All that a ribbon shows at a stage: distance, share, direction. */
    public Explanation place(StageInfluence stage, TieInfluence tie) {
        return stages.place(stage, tie);
    }

    /** i = (1 − d)^γ (3). */
    public Explanation immediacy(TieInfluence tie) {
        return stages.immediacy(tie);
    }

    /** w = p S (1 − d)^γ n^t (4). */
    public Explanation weight(StageInfluence stage, TieInfluence tie) {
        return stages.weight(stage, tie);
    }

    /** A companion's share at a stage (5). */
    public Explanation share(StageInfluence stage, TieInfluence tie) {
        return stages.share(stage, tie);
    }

    /** The shares of several companions that are shown as one (5). */
    public Explanation together(StageInfluence stage, List<TieInfluence> ties) {
        return stages.together(stage, ties);
    }

    /** The customer's own share at a stage (5). */
    public Explanation self(StageInfluence stage) {
        return stages.self(stage);
    }

    /** All companions' share at a stage (5). */
    public Explanation socialShare(StageInfluence stage) {
        return stages.socialShare(stage);
    }

    /** V at a stage (5). */
    public Explanation netDirection(StageInfluence stage) {
        return stages.netDirection(stage);
    }

    /** y at a stage (5). */
    public Explanation inclination(StageInfluence stage) {
        return stages.inclination(stage);
    }

    /** P at a stage (5). */
    public Explanation conflict(StageInfluence stage) {
        return stages.conflict(stage);
    }

    /** Δy of one companion at one stage (7). */
    public Explanation change(StageInfluence stage, TieInfluence tie) {
        return stages.change(stage, tie);
    }

    /** A companion's share J of the journey (6). */
    public Explanation share(JourneyInfluence journey, Id companion) {
        return journeys.share(journey, companion);
    }

    /** The customer's own share of the journey (6). */
    public Explanation self(JourneyInfluence journey) {
        return journeys.self(journey);
    }

    /** The mean inclination of the journey. */
    public Explanation inclination(JourneyInfluence journey) {
        return journeys.inclination(journey);
    }

    /** The interval from 5 to 95 % of a share J (9). */
    public Explanation interval(Uncertainty uncertainty, Id companion) {
        return journeys.interval(uncertainty, companion);
    }

    /** P(rank 1) of a companion (9). */
    public Explanation rankOne(Uncertainty uncertainty, Id companion) {
        return journeys.rankOne(uncertainty, companion);
    }

    /** A companion's consequence R (7). */
    public Explanation consequence(JourneyInfluence journey, Id companion) {
        return journeys.consequence(journey, companion);
    }

    /** R and Δy of a removal, of one companion or several (7). */
    public Explanation removal(Removal removal) {
        return journeys.removal(removal);
    }

    /** HHI and effective number of companions over the journey (8). */
    public Explanation concentration(JourneyInfluence journey) {
        return journeys.concentration(journey);
    }

    /** HHI and effective number of companions at a stage (8). */
    public Explanation concentration(StageInfluence stage) {
        return journeys.concentration(stage);
    }

    /** The evidence index of the journey (9). */
    public Explanation evidence(JourneyInfluence journey) {
        return journeys.evidence(journey);
    }

    /** Y, agreement and blocking of a decision unit (12). */
    public Explanation decisionUnit(DecisionUnit unit) {
        return groups.decisionUnit(unit);
    }

    /** The total share of a companion or the customer in the network (10). */
    public Explanation totalShare(NetworkInfluence network, Id actor) {
        return groups.totalShare(network, actor);
    }

    /** What sharing does to the next journey (11). */
    public Explanation loop(SharingLoop loop) {
        return groups.loop(loop);
    }
}
