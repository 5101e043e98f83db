package org.covoyage.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.edit.change.PresenceTable.Aspect;
import org.covoyage.edit.change.PresenceTable.Cell;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Journey;
import org.covoyage.journey.RefusedValue;
import org.covoyage.journey.Stage;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Whole;
import org.junit.jupiter.api.Test;

/** Companions by stage, as tables of numbers. */
class PresenceTableTest {
    private final Journey journey = RandomJourney.seed(11).build();
    private final PresenceTable table = new PresenceTable(journey, new FreshIds(List.of(journey)));

    private Map<Cell, Double> everywhere(Double number) {
        Map<Cell, Double> numbers = new LinkedHashMap<>();
        for (Companion companion : table.companions()) {
            for (Stage stage : table.stages()) {
                numbers.put(new Cell(companion.id(), stage.id()), number);
            }
        }
        return numbers;
    }

    private void carriesOut(Aspect aspect, Map<Cell, Double> numbers) {
        Change change = table.write(aspect, numbers);
        assertThat(Whole.wrongWith(journey, change)).isEmpty();
        journey.apply(change);
    }

    @Test
    void whatIsWrittenStandsThereAfterwards() {
        for (Aspect aspect : Aspect.values()) {
            Map<Cell, Double> numbers = everywhere(aspect == Aspect.VOICES ? 3 : 0.75);
            carriesOut(aspect, numbers);
            numbers.forEach((cell, number) -> assertThat(table.value(aspect, cell)).isEqualTo(number));
        }
    }

    @Test
    void nobodyIsThereWhereEveryInvolvementIsTakenOut() {
        carriesOut(Aspect.INVOLVEMENT, everywhere(null));
        everywhere(null).keySet().forEach(cell -> {
            for (Aspect aspect : Aspect.values()) {
                assertThat(table.value(aspect, cell)).isNull();
            }
        });
    }

    @Test
    void aDirectionConnectsWhoWasAbsentUnlessItSaysNothing() {
        carriesOut(Aspect.INVOLVEMENT, everywhere(0.0));
        assertThat(table.write(Aspect.DIRECTION, everywhere(0.0)).edits()).isEmpty();
        assertThat(table.write(Aspect.VOICES, everywhere(1.0)).edits()).isEmpty();
        carriesOut(Aspect.DIRECTION, everywhere(-0.5));
        everywhere(null).keySet().forEach(cell -> assertThat(table.value(Aspect.INVOLVEMENT, cell))
                .isEqualTo(Presence.INVOLVEMENT));
    }

    @Test
    void aNumberOutsideItsRangeIsRefusedAndSoIsAllThatCameWithIt() {
        Whole before = Whole.of(journey);
        assertThatThrownBy(() -> table.write(Aspect.INVOLVEMENT, everywhere(1.5))).isInstanceOf(RefusedValue.class);
        assertThat(Whole.of(journey)).isEqualTo(before);
    }
}
