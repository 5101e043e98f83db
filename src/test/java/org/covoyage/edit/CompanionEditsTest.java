package org.covoyage.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.covoyage.journey.Autonomy;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Principal;
import org.covoyage.journey.RefusedValue;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Score;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.TieScore;
import org.covoyage.journey.TieStrength;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said otherwise of a companion. */
class CompanionEditsTest {
    private static final Id FRIEND = new Id("friend");

    private final Journey journey = Journey.of(List.of(
            new Scenario(new Id("now"), "Now", null, null, null, null),
            new Companion(FRIEND, "Friend", null, CompanionKind.PERSON, List.of(), 1.0, 1.25,
                    new Criteria(new Score(0.25, Grade.B, null, "phone"), null, Score.of(0.25, Grade.C),
                            TieScore.closeness(6, Grade.B), new Score(null, Grade.A, null, null), null, null),
                    null, null, null, null, null, null, false, 3, null)));

    private CompanionEdits edits() {
        return new CompanionEdits(journey, FRIEND);
    }

    private Companion friend() {
        return journey.get(FRIEND, Companion.class);
    }

    private Criteria after(Change change) {
        assertThat(Everything.comesBack(journey, change)).isTrue();
        journey.apply(change);
        return friend().criteriaOrNone();
    }

    @Test
    void aScoreKeepsWhatItRestsOn() {
        assertThat(after(edits().score(Criterion.PRESENCE, 0.5)).presence())
                .isEqualTo(new Score(0.5, Grade.B, null, "phone"));
    }

    @Test
    void aScoreTakenAwayLeavesTheDistanceToTheOthers() {
        after(edits().score(Criterion.PRESENCE, null));
        assertThat(SocialDistance.of(ModelParameters.DEFAULT, friend()).coverage()).isEqualTo(0.6000000000000001);
        assertThat(friend().criteria().presence()).isEqualTo(new Score(null, Grade.B, null, "phone"));
    }

    @Test
    void theLastThingSaidOfACriterionLeavesNothingBehind() {
        after(edits().score(Criterion.IDENTITY, 0.5));
        assertThat(after(edits().score(Criterion.IDENTITY, null)).identity()).isNull();
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        assertThat(List.of(edits().score(Criterion.PRESENCE, 0.25), edits().score(Criterion.IDENTITY, null),
                edits().closeness(6), edits().groupSize(1.0), edits().strength(1.25), edits().override(null),
                edits().principalName(" "), edits().grade(Criterion.TIE, Grade.B)))
                .allSatisfy(change -> assertThat(change.edits()).isEmpty());
    }

    @Test
    void onlyOneInstrumentScoresTheTie() {
        assertThat(after(edits().acceptance(3)).tie()).isEqualTo(tie(null, null, null, 3.0));
        assertThat(after(edits().score(Criterion.TIE, 0.4)).tie()).isEqualTo(tie(0.4, null, null, null));
        assertThat(after(edits().closeness(5)).tie()).isEqualTo(tie(null, 5.0, null, null));
        assertThat(friend().criteria().tie().distance()).isEqualTo(2 / 6.0);
    }

    @Test
    void fourQuestionsReplaceTheOtherInstrumentOnceAllAreAnswered() {
        after(edits().ingredient(TieIngredient.TIME, 3.0));
        after(edits().ingredient(TieIngredient.INTENSITY, 4.0));
        assertThat(after(edits().ingredient(TieIngredient.INTIMACY, 3.0)).tie())
                .isEqualTo(tie(null, 6.0, new TieStrength(3.0, 4.0, 3.0, null), null));
        assertThat(friend().criteria().tie().distance()).isEqualTo(1 / 6.0);
        assertThat(after(edits().ingredient(TieIngredient.SERVICES, 2.0)).tie())
                .isEqualTo(tie(null, null, new TieStrength(3.0, 4.0, 3.0, 2.0), null));
        assertThat(friend().criteria().tie().distance()).isEqualTo(0.25);
    }

    @Test
    void withdrawnAnswersLeaveNothingBehind() {
        after(edits().ingredient(TieIngredient.TIME, 3.0));
        assertThat(after(edits().ingredient(TieIngredient.TIME, null)).tie()).isEqualTo(tie(null, 6.0, null, null));
    }

    private static TieScore tie(Double value, Double closeness, TieStrength strength, Double acceptance) {
        return new TieScore(value, closeness, strength, acceptance, Grade.B, null, null);
    }

    @Test
    void theNumberFollowsFromTheGroupSizeAgainWhenThatIsSaid() {
        assertThat(after(edits().score(Criterion.NUMBER, 0.9)).score(Criterion.NUMBER, 1.0)).isEqualTo(0.9);
        assertThat(after(edits().groupSize(10.0)).score(Criterion.NUMBER, friend().groupSize())).isEqualTo(1 / 3.0);
        assertThat(after(edits().groupSize(null)).score(Criterion.NUMBER, friend().groupSize())).isNull();
        assertThat(friend().criteria().grade(Criterion.NUMBER)).isEqualTo(Grade.A);
    }

    @Test
    void gradesAreSaidForEveryCriterionScoredOrNot() {
        for (Criterion criterion : Criterion.values()) {
            assertThat(after(edits().grade(criterion, Grade.A)).grade(criterion)).isEqualTo(Grade.A);
            assertThat(after(edits().grade(criterion, null)).grade(criterion)).isEqualTo(Grade.D);
        }
    }

    @Test
    void aDistanceSetByHandStandsBesideTheCriteriaAndGoesAgain() {
        Criteria before = friend().criteria();
        after(edits().override(new DistanceOverride(0.8, Grade.C, null)));
        assertThat(SocialDistance.of(ModelParameters.DEFAULT, friend()).value()).isEqualTo(0.8);
        assertThat(friend().criteria()).isEqualTo(before);
        after(edits().override(null));
        assertThat(friend().override()).isNull();
    }

    @Test
    void howFarAnAgentMayGoSaysItsStrength() {
        after(edits().autonomy(Autonomy.SHORTLISTS));
        after(edits().principal(Principal.BRAND));
        after(edits().principalName(" Acme "));
        assertThat(friend().strengthOrDefault()).isEqualTo(1.25);
        assertThat(List.of(friend().principal(), friend().principalName())).containsExactly(Principal.BRAND, "Acme");
        after(edits().strength(0.6));
        assertThat(friend().strengthOrDefault()).isEqualTo(0.6);
    }

    @Test
    void valuesOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> edits().score(Criterion.PRESENCE, 1.1)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> edits().closeness(8)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> edits().ingredient(TieIngredient.TIME, 4.5)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> edits().strength(2.5)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> edits().groupSize(0.0)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> new CompanionEdits(journey, new Id("now"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyChangeOfAnyCompanionAppliesAndComesBack(long seed) {
        Journey any = RandomJourney.seed(seed).build();
        Random random = new Random(seed);
        for (Id id : any.ids(org.covoyage.journey.Kind.COMPANION)) {
            CompanionEdits edits = new CompanionEdits(any, id);
            for (Criterion criterion : Criterion.values()) {
                assertThat(Everything.comesBack(any, edits.score(criterion, random.nextDouble()))).isTrue();
                assertThat(Everything.comesBack(any, edits.score(criterion, null))).isTrue();
                assertThat(Everything.comesBack(any, edits.grade(criterion, Grade.values()[random.nextInt(4)]))).isTrue();
            }
            for (TieIngredient each : TieIngredient.values()) {
                assertThat(Everything.comesBack(any, edits.ingredient(each, (double) random.nextInt(5)))).isTrue();
            }
            assertThat(List.of(edits.closeness(1 + random.nextInt(7)), edits.acceptance(1 + random.nextInt(7)),
                    edits.groupSize(1.0 + random.nextInt(500)), edits.groupSize(null), edits.strength(null),
                    edits.strength(1.5), edits.autonomy(Autonomy.DECIDES), edits.autonomy(null),
                    edits.principal(Principal.THIRD_PARTY), edits.principalName("somebody"),
                    edits.involvementGrade(Grade.A), edits.override(null),
                    edits.override(new DistanceOverride(random.nextDouble(), null, "because"))))
                    .allSatisfy(change -> assertThat(Everything.comesBack(any, change)).isTrue());
        }
    }
}
