package org.covoyage.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.testing.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdditionsTest {
    private static Journey sample(String name) {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples/en/" + name + ".covoyage"))).project()
                .scenarios().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"corner-bakery", "card-fraud", "scheduling-software"})
    void whateverIsOfferedCanBeAddedEverywhereAndTakenBack(String name) {
        Journey journey = sample(name);
        Whole before = Whole.of(journey);
        Set<Addition> seen = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            for (Id about : List.copyOf(journey.ids(kind))) {
                for (Addition addition : new Additions(new Draft(journey, new FreshIds(List.of(journey)))).about(about)) {
                    Draft draft = new Draft(journey, new FreshIds(List.of(journey)));
                    Id made = new Additions(draft).add(addition, about, "Name");
                    Change back = journey.apply(draft.change());
                    assertThat(journey.get(made)).as("%s about %s", addition, about).isNotNull();
                    journey.apply(back);
                    seen.add(addition);
                }
            }
        }
        assertThat(Whole.of(journey)).isEqualTo(before);
        assertThat(seen).contains(Addition.FELT, Addition.COMPLAINT, Addition.ROLE, Addition.SEAT, Addition.BOND,
                Addition.PERSONA, Addition.SOURCE, Addition.MEASURE);
    }

    @Test
    void whatIsAddedBringsTheLaneThatShowsItWhereThereIsNone() {
        Journey journey = sample("corner-bakery");
        Whole before = Whole.of(journey);
        Draft without = new Draft(journey, new FreshIds(List.of(journey)));
        without.all(Lane.class).stream().filter(lane -> lane.type() == LaneType.EMOTION
                || lane.type() == LaneType.MEASURES).toList().forEach(lane -> new Lanes(without).retype(lane.id(), LaneType.CUSTOM));
        Change whole = journey.apply(without.change());
        Id stage = journey.ids(Kind.STAGE).getFirst();
        Draft draft = new Draft(journey, new FreshIds(List.of(journey)));
        Additions additions = new Additions(draft);
        List<LaneType> lanes = new ArrayList<>(types(draft));
        additions.add(Addition.STAFF_SAID, stage, "");
        lanes.add(LaneType.EMOTION);
        assertThat(types(draft)).isEqualTo(lanes);
        additions.add(Addition.STAFF_FELT, stage, "");
        assertThat(types(draft)).isEqualTo(lanes);
        additions.add(Addition.MEASURE, stage, "Waiting time");
        additions.add(Addition.MEASURE, stage, "Returns");
        lanes.add(LaneType.MEASURES);
        assertThat(types(draft)).isEqualTo(lanes);
        Change back = journey.apply(draft.change());
        journey.apply(back);
        journey.apply(whole);
        assertThat(Whole.of(journey)).isEqualTo(before);
    }

    private static List<LaneType> types(Draft draft) {
        return draft.all(Lane.class).stream().map(Lane::type).toList();
    }

    @Test
    void aRatingThatIsThereIsNotOfferedAgain() {
        Journey journey = sample("card-fraud");
        Draft draft = new Draft(journey, new FreshIds(List.of(journey)));
        Additions additions = new Additions(draft);
        Id touchpoint = new Id("t3");
        assertThat(additions.about(touchpoint)).doesNotContain(Addition.SAID, Addition.BELIEVED, Addition.FELT)
                .contains(Addition.STAFF_SAID);
        Id made = additions.add(Addition.STAFF_SAID, touchpoint, "");
        assertThat(draft.get(made, Reading.class)).satisfies(reading -> {
            assertThat(reading.series()).isEqualTo(Series.EMPLOYEE);
            assertThat(reading.scale()).isEqualTo(Scale.RATING);
        });
        assertThat(additions.about(touchpoint)).doesNotContain(Addition.STAFF_SAID);
        assertThatThrownBy(() -> additions.add(Addition.STAFF_SAID, touchpoint, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
