package org.covoyage.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.RefusedValue;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Touchpoint;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Whole;
import org.junit.jupiter.api.Test;

/** Single values put otherwise, however deep they lie. */
class FieldsTest {
    private final Journey journey = RandomJourney.seed(5).build();

    private Companion companion() {
        return journey.all(Companion.class).getFirst();
    }

    @Test
    void objectsOnTheWayAreMadeAndGoWhenNothingIsLeftInThem() {
        Companion bare = Fields.with(companion(), List.of("criteria"), null);
        Companion scored = Fields.with(bare, List.of("criteria", "tie", "strength", "time"), 3.0);
        assertThat(Fields.get(scored, List.of("criteria", "tie", "strength", "time"))).isEqualTo(3.0);
        assertThat(scored.criteria().presence()).isNull();
        Companion graded = Fields.with(scored, List.of("criteria", "tie", "grade"), Grade.B);
        assertThat(graded.criteria().tie().strength().time()).isEqualTo(3);
        Companion again = Fields.with(Fields.with(graded, List.of("criteria", "tie", "grade"), null),
                List.of("criteria", "tie", "strength", "time"), null);
        assertThat(again).isEqualTo(bare);
        assertThat(again.criteria()).isNotEqualTo(Criteria.NONE);
    }

    @Test
    void parametersThatNobodySetAreTheDefaults() {
        Scenario bare = Fields.with(journey.scenario(), List.of("parameters"), null);
        Scenario set = Fields.with(bare, List.of("parameters", "decay"), 2.0);
        assertThat(Fields.get(set, List.of("parameters", "decay"))).isEqualTo(2.0);
        assertThat(Fields.with(set, List.of("parameters", "decay"), null).parameters())
                .isEqualTo(ModelParameters.DEFAULT);
    }

    @Test
    void whatARecordRefusesChangesNothing() {
        Whole before = Whole.of(journey);
        List<Id> all = journey.ids(Kind.TOUCHPOINT);
        assertThatThrownBy(() -> Fields.set(journey, all, List.of("ease"), 9.0)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> Fields.set(journey, all, List.of("nothing"), 9.0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Whole.of(journey)).isEqualTo(before);
    }

    @Test
    void whatMovesToAnotherStageForgetsTheStepItLeaves() {
        List<Id> touchpoints = journey.ids(Kind.TOUCHPOINT);
        for (Id stage : journey.ids(Kind.STAGE)) {
            var change = Fields.set(journey, touchpoints, List.of("stage"), stage);
            assertThat(Whole.wrongWith(journey, change)).isEmpty();
            Journey moved = journey.copy();
            moved.apply(change);
            moved.all(Touchpoint.class).forEach(touchpoint -> {
                assertThat(touchpoint.stage()).isEqualTo(stage);
                assertThat(touchpoint.step() == null || moved.get(touchpoint.step(),
                        org.covoyage.journey.Step.class).stage().equals(stage)).isTrue();
            });
        }
    }
}
