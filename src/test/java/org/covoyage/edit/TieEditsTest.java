package org.covoyage.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.RefusedValue;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said otherwise of a companion's part at a stage, and of the stage. */
class TieEditsTest {
    private static final Id FRIEND = new Id("friend");
    private static final Id STAGE = new Id("s-search");

    private final Journey journey = Journey.of(List.of(
            new Scenario(new Id("now"), "Now", null, null, null, null),
            new Stage(STAGE, "Search", null, null, null, null, null, null, null, null, null, null),
            new Companion(FRIEND, "Friend", null, CompanionKind.PERSON, List.of(), null, null, null, null, null, null,
                    null, null, null, false, null, null)));

    private TieEdits edits() {
        return new TieEdits(journey, FRIEND, STAGE);
    }

    private Tie after(Change change) {
        assertThat(Everything.comesBack(journey, change)).isTrue();
        journey.apply(change);
        return TieEdits.find(journey, FRIEND, STAGE);
    }

    private static Tie tie(Double involvement, Double direction, Double voices, DistanceOverride override) {
        return new Tie(new Id("friend-at-search"), FRIEND, STAGE, involvement, direction, voices, List.of(), null,
                override, null, null);
    }

    @Test
    void theFirstInvolvementMakesATie() {
        assertThat(after(edits().involvement(0.5))).isEqualTo(tie(0.5, null, null, null));
        assertThat(after(edits().involvement(0.75))).isEqualTo(tie(0.75, null, null, null));
    }

    @Test
    void absenceTakesABareTieAway() {
        after(edits().involvement(0.5));
        after(edits().direction(-0.3));
        assertThat(after(edits().involvement(0))).isNull();
        assertThat(edits().involvement(0).edits()).isEmpty();
    }

    @Test
    void absenceKeepsATieThatCarriesADistanceSetByHand() {
        after(edits().involvement(0.5));
        after(edits().override(new DistanceOverride(0.2, null, null)));
        assertThat(after(edits().involvement(0)))
                .isEqualTo(tie(0.0, null, null, new DistanceOverride(0.2, null, null)));
    }

    @Test
    void directionAndVoicesNeedATie() {
        assertThat(List.of(edits().direction(1), edits().voices(3), edits().override(null)))
                .allSatisfy(change -> assertThat(change.edits()).isEmpty());
        after(edits().involvement(1));
        after(edits().direction(-0.5));
        assertThat(after(edits().voices(3))).isEqualTo(tie(1.0, -0.5, 3.0, null));
    }

    @Test
    void whatAppliesByDefaultIsNoChange() {
        after(edits().involvement(1));
        assertThat(List.of(edits().direction(0), edits().voices(1), edits().involvement(1)))
                .allSatisfy(change -> assertThat(change.edits()).isEmpty());
    }

    @Test
    void valuesOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> edits().involvement(1.2)).isInstanceOf(RefusedValue.class);
        after(edits().involvement(1));
        assertThatThrownBy(() -> edits().direction(-1.2)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> edits().voices(0)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> new TieEdits(journey, STAGE, FRIEND)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStageSaysWhatTheCustomersOwnJudgementWeighs() {
        StageEdits edits = new StageEdits(journey, STAGE);
        for (Change change : List.of(edits.ownJudgement(2), edits.inclination(-0.4), edits.importance(1.5))) {
            assertThat(Everything.comesBack(journey, change)).isTrue();
        }
        journey.apply(edits.ownJudgement(2));
        assertThat(journey.get(STAGE, Stage.class).ownJudgement()).isEqualTo(2);
        assertThat(List.of(edits.inclination(0), edits.importance(1)))
                .allSatisfy(change -> assertThat(change.edits()).isEmpty());
        assertThatThrownBy(() -> edits.ownJudgement(5)).isInstanceOf(RefusedValue.class);
    }

    @Test
    void aTieIsCalledByWhoAndWhereAndIsNobodyElse() {
        FreshIds ids = FreshIds.of(journey);
        assertThat(List.of(ids.between(Kind.TIE, new Id("friend"), "at-", new Id("s-nowhere")),
                ids.between(Kind.TIE, new Id("friend"), "at-", new Id("s-nowhere"))))
                .containsExactly(new Id("friend-at-nowhere"), new Id("friend-at-nowhere-2"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyChangeOfAnyPartAppliesAndComesBack(long seed) {
        Journey any = RandomJourney.seed(seed).build();
        for (Id companion : any.ids(Kind.COMPANION)) {
            for (Id stage : any.ids(Kind.STAGE)) {
                TieEdits edits = new TieEdits(any, companion, stage);
                for (double p : new double[]{0, 0.25, 1}) {
                    assertThat(Everything.comesBack(any, edits.involvement(p))).isTrue();
                }
                assertThat(List.of(edits.direction(0.35), edits.voices(7), edits.override(null),
                        edits.override(new DistanceOverride(0.5, null, null))))
                        .allSatisfy(change -> assertThat(Everything.comesBack(any, change)).isTrue());
            }
        }
    }
}
