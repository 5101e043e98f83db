package org.covoyage.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.DecisionRule;
import org.covoyage.journey.Distance;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Score;
import org.covoyage.journey.Weights;
import org.junit.jupiter.api.Test;

/** What the model says where a formula has nothing to work on. */
class EdgeCasesTest {
    private static final Id ANNA = new Id("anna");
    private static final Id STAGE = new Id("s");

    private static CircleBuilder stage() {
        return new CircleBuilder().stage("s", 1, 0.2, 1, Phase.DECISION);
    }

    private static CompanionInfluence only(Circle circle) {
        return JourneyInfluence.of(circle).companions().getFirst();
    }

    @Test
    void aCompanionWithoutAnyDistanceIsLeftOutAndNoted() {
        Circle circle = stage().companion("anna", 1, Criteria.NONE, Grade.B).tie("anna", "s", 1, 1, 1).circle();
        CompanionInfluence anna = only(circle);
        assertThat(anna).isEqualTo(new CompanionInfluence(ANNA, 0, Double.NaN,
                Distance.Basis.CRITERIA, Double.NaN, 0, Double.NaN, Double.NaN, Double.NaN, 1, anna.evidence()));
        StageInfluence stage = JourneyInfluence.of(circle).stages().getFirst();
        assertThat(List.of(stage.totalWeight(), stage.self(), stage.inclination())).containsExactly(0.0, 1.0, 0.2);
        assertThat(stage.companions().getFirst().share()).isNaN();
        assertThat(Notes.of(circle)).containsExactly(new Note(Note.Matter.NO_DISTANCE, ANNA, null));
        assertThat(NetworkInfluence.of(circle).totalShare()).isEqualTo(Map.of(circle.customer(), 1.0));
        assertThat(Uncertainty.of(circle, JourneyInfluence.of(circle), new Draws(10, 1, true)).companions().getFirst()
                .rankOne()).isNaN();
    }

    /** 0.1/1.3 + 0.5/1.3 + 0.7/1.3 is more than 1 in doubles. */
    @Test
    void roundingLeavesNoScale() {
        JourneyInfluence alone = JourneyInfluence.of(new CircleBuilder().stage("a", 1, 1, 0.1, null)
                .stage("b", 1, 1, 0.5, null).stage("c", 1, 1, 0.7, null).circle());
        assertThat(alone.self()).isEqualTo(1);
        assertThat(alone.inclination()).isEqualTo(1);
        for (int i = 1; i < 40; i++) {
            Circle circle = new CircleBuilder().stage("s", 0.7, -1, 1, null).at("anna", i / 40.0, 1.3)
                    .at("ben", 0.3, 0.25 + i / 40.0).tie("anna", "s", 0.35, 1, 1).tie("ben", "s", 0.9, -1, i).circle();
            StageInfluence stage = JourneyInfluence.of(circle).stages().getFirst();
            assertThat(stage.companions()).allSatisfy(tie ->
                    assertThat(stage.inclinationWithout(tie)).isBetween(-1.0, 1.0));
            Circle agreed = new CircleBuilder().stage("s", 0.7, 1, 1, null).at("anna", i / 40.0, 1.3)
                    .at("ben", 0.3, 0.25 + i / 40.0).tie("anna", "s", 0.35, 1, 1).tie("ben", "s", 0.9, 1, 3)
                    .bond("ben", "anna", 0.3).bond("anna", "ben", 0.7).circle();
            assertThat(NetworkInfluence.of(agreed).stages().getFirst().inclination()).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void aDistanceKnownAtOneStageOnlyCountsThereOnly() {
        Circle circle = stage().stage("t", 1, 0, 1, null).companion("anna", 1, Criteria.NONE, Grade.B)
                .tie("anna", "s", 1, 1, 1)
                .tie("anna", "t", 1, 1, 1, null, new DistanceOverride(0.0, Grade.B, "seen there")).circle();
        CompanionInfluence anna = only(circle);
        assertThat(anna.rank()).isEqualTo(1);
        assertThat(anna.share()).isCloseTo(0.25, within(1e-12));
        assertThat(Notes.of(circle)).containsExactly(new Note(Note.Matter.NOT_ENOUGH_SCORED, ANNA, null),
                new Note(Note.Matter.NO_DISTANCE, ANNA, STAGE));
    }

    @Test
    void atDistanceOneACompanionHasNoInfluenceButStaysInTheList() {
        Circle circle = stage().at("anna", 1, 2).tie("anna", "s", 1, -1, 1).circle();
        CompanionInfluence anna = only(circle);
        assertThat(List.of(anna.rank(), anna.reach())).containsExactly(1, 1);
        assertThat(anna.share()).isZero();
        JourneyInfluence influence = JourneyInfluence.of(circle);
        assertThat(influence.concentration()).isEqualTo(Concentration.NONE);
        assertThat(influence.evidence()).isNaN();
        assertThat(influence.stages().getFirst().conflict()).isNaN();
        assertThat(Notes.of(circle)).containsExactly(new Note(Note.Matter.FARTHEST, ANNA, null));
    }

    @Test
    void voicesAreCountedUpToTheCapAndNotedAboveTheGroupsSize() {
        Circle circle = stage().companion("anna", 1, 30.0, new Criteria(Score.of(0, Grade.A), null, null, null,
                null, null, null), null, Grade.A).tie("anna", "s", 1, 0, 100).circle();
        double near = 1 - circle.distance[0];
        assertThat(circle.weight[0]).isCloseTo(5 * near, within(1e-12));
        assertThat(Notes.of(circle)).extracting(Note::matter).containsExactly(Note.Matter.NOT_ENOUGH_SCORED,
                Note.Matter.VOICES_OVER_GROUP, Note.Matter.VOICES_CAPPED);
    }

    @Test
    void aJourneyWhereNoStageCountsIsRefused() {
        assertThatThrownBy(() -> new CircleBuilder().circle())
                .isInstanceOfSatisfying(InsightRefused.class, refused ->
                        assertThat(refused.reason()).isEqualTo(InsightRefused.Reason.NO_STAGES));
        assertThatThrownBy(() -> new CircleBuilder().stage("s", 1, 0, 0, null).circle())
                .isInstanceOfSatisfying(InsightRefused.class, refused ->
                        assertThat(refused.reason()).isEqualTo(InsightRefused.Reason.NO_IMPORTANCE));
    }

    @Test
    void equalSharesAreRankedByTheSmallerMeanDistanceWeightedByInvolvement() {
        // Twice as far and twice as strong: the same share.
        Circle circle = stage().at("far", 0.5, 2).tie("far", "s", 0.5, 0, 1).at("near", 0, 1)
                .tie("near", "s", 0.5, 0, 1).circle();
        assertThat(JourneyInfluence.of(circle).ranking()).extracting(of -> of.companion().value())
                .containsExactly("near", "far");
    }

    @Test
    void companionsWhoLeaveTogetherAreRemovedTogether() {
        Circle circle = stage().at("anna", 0, 1).tie("anna", "s", 1, 1, 1).at("ben", 0, 1).tie("ben", "s", 1, -1, 1)
                .bond("anna", "ben", 1).seat("s", "ben", 1.0, 0.5, false).circle();
        Removal removal = Removal.of(circle, Set.of(ANNA, new Id("ben")));
        assertThat(removal.after().self()).isEqualTo(1);
        assertThat(removal.inclinationChange().getFirst()).isCloseTo(0.2 / 3 - 0.2, within(1e-12));
        assertThat(circle.without(Set.of(new Id("ben"))).hasBonds()).isFalse();
        assertThat(DecisionUnit.of(circle.without(Set.of(new Id("ben"))))).isEmpty();
    }

    @Test
    void whoeverIsAbsentCanBeListenedToByThosePresentAndHoldsNoOpinion() {
        Circle circle = stage().at("anna", 0, 1).tie("anna", "s", 1, 1, 1).at("away", 0, 1).bond("anna", "away", 1)
                .circle();
        NetworkInfluence.AtStage stage = NetworkInfluence.of(circle).stages().getFirst();
        assertThat(stage.totalShare().get(new Id("away"))).isCloseTo(0.25, within(1e-12));
        assertThat(stage.inclination()).isCloseTo(0.5 * 0.2 + 0.25, within(1e-12));
    }

    @Test
    void whatTheCustomerListensToIsSaidByTiesNotByBonds() {
        Circle circle = stage().at("anna", 0, 1).tie("anna", "s", 1, 1, 1).bond("customer", "anna", 5).circle();
        assertThat(NetworkInfluence.of(circle).totalShare().get(ANNA)).isCloseTo(0.5, within(1e-12));
        assertThat(Notes.of(circle)).extracting(Note::matter).containsExactly(Note.Matter.BOND_OF_CUSTOMER);
    }

    @Test
    void theLoopRunsThroughTheLastStageWhereNoneIsForSharing() {
        Circle circle = stage().stage("last", 1, -1, 1, null).at("anna", 0, 1).tie("anna", "s", 1, 1, 1).circle();
        SharingLoop loop = SharingLoop.of(circle);
        assertThat(loop.stage()).isEqualTo(new Id("last"));
        // Nobody is there to hear it, so nothing comes back.
        assertThat(loop.rounds()).extracting(SharingLoop.Round::journeyInclination).containsOnly((0.6 - 1) / 2);
    }

    @Test
    void seatsWithoutPositionDropOutAndRightsAreScaled() {
        Circle circle = new CircleBuilder().stage("s", 1, 0, 1, null, DecisionRule.MAJORITY).at("anna", 0, 1)
                .at("ben", 0, 1).seat("s", "customer", 0.6, 0.5, false).seat("s", "anna", 0.2, -0.5, false)
                .seat("s", "ben", 0.2, null, true).circle();
        DecisionUnit unit = DecisionUnit.of(circle).getFirst();
        assertThat(unit.inclination()).isCloseTo(0.25, within(1e-12));
        assertThat(unit.inFavour()).isCloseTo(0.75, within(1e-12));
        assertThat(unit.carries()).isTrue();
        assertThat(Notes.of(circle)).containsExactly(
                new Note(Note.Matter.SEAT_WITHOUT_POSITION, new Id("ben"), STAGE),
                new Note(Note.Matter.RIGHTS_SCALED, STAGE, STAGE));
    }

    @Test
    void eachRuleReadsTheSamePositionsItsOwnWay() {
        for (DecisionRule rule : DecisionRule.values()) {
            DecisionUnit unit = DecisionUnit.of(new CircleBuilder().stage("s", 1, 0, 1, null, rule).at("anna", 0, 1)
                    .seat("s", "customer", 0.4, 1.0, false).seat("s", "anna", 0.6, -0.1, true).circle()).getFirst();
            assertThat(unit.isBlocked()).isFalse();
            assertThat(unit.carries()).as(rule.name()).isEqualTo(switch (rule) {
                case WEIGHTED_MEAN, VETO -> true;
                case UNANIMITY, MAJORITY -> false;
            });
        }
    }

    @Test
    void positionsWithoutAnyRightsGiveNoMeanButStillAVeto() {
        DecisionUnit unit = DecisionUnit.of(stage().at("anna", 0, 1).seat("s", "anna", null, -0.9, true).circle())
                .getFirst();
        assertThat(unit.inclination()).isNaN();
        assertThat(unit.blockedBy()).containsExactly(ANNA);
        assertThat(unit.carries()).isFalse();
    }

    @Test
    void criteriaOfATieMoveDistanceDeviationAndDrawsThereOnly() {
        Criteria general = new Criteria(Score.of(0.5, Grade.A), Score.of(0.5, Grade.A), null, null, null, null, null);
        Criteria here = new Criteria(Score.of(0.1, Grade.D), null, null, null, null, null, null);
        Circle circle = stage().stage("t", 1, 0, 1, null).companion("anna", 1, general, Grade.A)
                .tie("anna", "s", 1, 0, 1).tie("anna", "t", 1, 0, 1, here, null).circle();
        List<StageInfluence> stages = JourneyInfluence.of(circle).stages();
        assertThat(stages.get(0).companions().getFirst().distance()).isCloseTo(0.5, within(1e-12));
        assertThat(stages.get(1).companions().getFirst().distance()).isCloseTo(0.3, within(1e-12));
        assertThat(stages.get(0).companions().getFirst().distanceDeviation())
                .isCloseTo(Math.sqrt(2) * 0.025, within(1e-12));
        assertThat(stages.get(1).companions().getFirst().distanceDeviation())
                .isCloseTo(Math.hypot(0.125, 0.025), within(1e-12));
        assertThat(only(circle).meanDistance()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void anOverrideIsDrawnWithItsOwnGradeAndUntouchedByTheCriteriasWeights() {
        Circle sure = stage().companion("anna", 1, null, null, new DistanceOverride(0.5, Grade.A, "x"), Grade.A)
                .tie("anna", "s", 0.5, 0, 1).circle();
        Circle unsure = stage().companion("anna", 1, null, null, new DistanceOverride(0.5, Grade.D, "x"), Grade.A)
                .tie("anna", "s", 0.5, 0, 1).circle();
        Draws draws = new Draws(4000, 9, false);
        Uncertainty.Spread narrow = Uncertainty.of(sure, JourneyInfluence.of(sure), draws).companions().getFirst();
        Uncertainty.Spread wide = Uncertainty.of(unsure, JourneyInfluence.of(unsure), draws).companions().getFirst();
        assertThat(narrow.median()).isCloseTo(0.2, within(0.01));
        assertThat(wide.high() - wide.low()).isGreaterThan(3 * (narrow.high() - narrow.low()));
    }

    @Test
    void aSlopeThatIsNotFiniteIsUndefinedAndNotInfinite() {
        Circle circle = stage().with(CircleBuilder.parameters(Weights.EQUAL, 0.5, 0.5)).at("anna", 1, 1)
                .tie("anna", "s", 1, 0, 1).circle();
        assertThat(JourneyInfluence.of(circle).stages().getFirst().companions().getFirst().weightDeviation()).isNaN();
    }

    @Test
    void moreDrawsThanMemoryShouldHoldAreRefused() {
        CircleBuilder crowd = stage();
        for (int i = 0; i < 50; i++) {
            crowd.at("c" + i, 0.5, 1);
        }
        Circle circle = crowd.circle();
        JourneyInfluence influence = JourneyInfluence.of(circle);
        assertThatThrownBy(() -> Uncertainty.of(circle, influence, new Draws(1_000_000, 1, false)))
                .isInstanceOf(InsightRefused.class);
    }

    @Test
    void groupsAreFoundWhereSomeAreBoundAndOthersAreNot() {
        Circle circle = stage().at("a", 0, 1).at("b", 0, 1).at("c", 0, 1).at("d", 0, 1).at("alone", 0, 1)
                .tie("a", "s", 1, 0, 1).bond("a", "b", 1).bond("c", "d", 1).circle();
        CircleStructure structure = CircleStructure.of(circle);
        assertThat(structure.groups()).containsExactly(Set.of(new Id("a"), new Id("b")),
                Set.of(new Id("c"), new Id("d")));
        assertThat(structure.cutPoints()).isEqualTo(Map.of(new Id("a"), Set.of(new Id("b"))));
        assertThat(structure.chains()).extracting(chain -> chain.path().getFirst().value()).containsExactly("a", "b");
    }
}
