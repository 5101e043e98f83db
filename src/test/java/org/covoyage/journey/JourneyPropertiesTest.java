package org.covoyage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every journey after any change. */
@Execution(ExecutionMode.CONCURRENT)
class JourneyPropertiesTest {
    private static final int CHANGES = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void afterAnyChangeTheGraphIsWhatTheRecordsSayAndTheInverseTakesItBack(long seed) {
        Journey journey = RandomJourney.seed(seed).build();
        RandomChange changes = new RandomChange(new SplittableRandom(seed), Texts.PLAIN);
        State start = State.of(journey);
        Deque<Change> undo = new ArrayDeque<>();
        for (int i = 0; i < CHANGES; i++) {
            State before = State.of(journey);
            Change change = changes.next(journey);
            Change inverse = journey.apply(change);
            State after = State.of(journey);
            assertThat(after).isEqualTo(State.recomputed(journey));

            Change again = journey.apply(inverse);
            assertThat(State.of(journey)).isEqualTo(before);
            assertThat(again).isEqualTo(change);
            undo.push(journey.apply(again));
            assertThat(State.of(journey)).isEqualTo(after);
        }
        undo.forEach(journey::apply);
        assertThat(State.of(journey)).isEqualTo(start);
    }

    @Test
    void randomChangesTouchEveryKindInEveryWay() {
        Set<Kind> added = EnumSet.noneOf(Kind.class);
        Set<Kind> removed = EnumSet.noneOf(Kind.class);
        Set<Kind> replaced = EnumSet.noneOf(Kind.class);
        Set<Kind> moved = EnumSet.noneOf(Kind.class);
        for (int seed = 0; seed < 20; seed++) {
            Journey journey = RandomJourney.seed(seed).build();
            RandomChange changes = new RandomChange(new SplittableRandom(seed), Texts.PLAIN);
            for (int i = 0; i < 60; i++) {
                Change change = changes.next(journey);
                change.edits().forEach(edit -> (edit.before() == null ? added : edit.after() == null ? removed
                        : edit.from() != edit.to() ? moved : replaced).add(edit.kind()));
                journey.apply(change);
            }
        }
        Set<Kind> parts = EnumSet.complementOf(EnumSet.of(Kind.SCENARIO));
        assertThat(List.of(added, removed, moved, replaced))
                .isEqualTo(List.of(parts, parts, parts, EnumSet.allOf(Kind.class)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfAKindIsThatOfItsIdsAfterAnyChange(long seed) {
        Journey journey = RandomJourney.seed(seed).build();
        RandomChange changes = new RandomChange(new SplittableRandom(seed), Texts.PLAIN);
        for (int i = 0; i < CHANGES; i++) {
            for (Kind kind : Kind.values()) {
                List<Element> elements = new ArrayList<>(journey.all(kind).reversed());
                elements.sort(journey.inOrder(kind));
                assertThat(elements.stream().map(Element::id).toList()).isEqualTo(journey.ids(kind));
            }
            Change change = changes.next(journey);
            Change inverse = journey.apply(change);
            if (i % 3 == 0) {
                journey.apply(inverse);
            }
        }
    }

    @Test
    void aCopyIsEqualAndGoesItsOwnWay() {
        for (int seed = 0; seed < 20; seed++) {
            Journey journey = RandomJourney.seed(seed).build();
            List<Change> told = new ArrayList<>();
            journey.onChange(told::add);
            Journey copy = journey.copy();
            State before = State.of(journey);
            assertThat(State.of(copy)).isEqualTo(before);

            RandomChange changes = new RandomChange(new SplittableRandom(seed), Texts.PLAIN);
            for (int i = 0; i < 20; i++) {
                copy.apply(changes.next(copy));
            }
            assertThat(State.of(journey)).isEqualTo(before);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void anotherJourneyWithTheSameElementsTakesTheSameChanges() {
        Journey one = RandomJourney.seed(99).build();
        Journey other = one.copy();
        RandomChange changes = new RandomChange(new SplittableRandom(99), Texts.HOSTILE);
        for (int i = 0; i < CHANGES; i++) {
            Change change = changes.next(one);
            assertThat(one.apply(change)).isEqualTo(other.apply(change));
        }
        assertThat(State.of(other)).isEqualTo(State.of(one));
    }
}
