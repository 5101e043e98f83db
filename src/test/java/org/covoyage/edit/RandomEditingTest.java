package org.covoyage.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectWriter;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Integrity;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.RandomProjectChange;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Random editing, undoing and doing again: 500 sequences of 50 changes, more with {@code -Dediting.sequences=100000}, not
 * from the first one on with {@code -Dediting.first=50000}.
 * A sequence that fails is named by its number, which is its seed.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomEditingTest {
    private static final int SEQUENCES = Integer.getInteger("editing.sequences", 500);
    private static final int FIRST = Integer.getInteger("editing.first", 0);
    private static final int CHANGES = 50;
    /** So many projects are made; a thousand sequences of different changes may begin with the same one. */
    private static final int PROJECTS = 100;
    private static final int LARGE = 10;

    @Test
    void undoneAllIsTheBeginningDoneAgainAllIsTheEndAndEveryFileOpensEqual() {
        IntStream.range(FIRST, SEQUENCES).parallel().forEach(seed -> {
            try {
                sequence(seed);
            } catch (RuntimeException failed) {
                throw new AssertionError("sequence " + seed, failed);
            }
        });
    }

    private static void sequence(int seed) {
        Texts mood = Texts.values()[seed % Texts.values().length];
        RandomJourney begun = RandomJourney.seed(seed % PROJECTS).texts(mood);
        // Most are small: what is tried is the order of steps, and more sequences try more of it.
        byte[] initial = new ProjectWriter().bytes((seed % LARGE == 0 ? begun
                : begun.stages(3).lanes(4).cards(5).touchpoints(3).companions(2)).project(1 + seed % 2), Kept.nothing());
        EditSession session = EditSession.inMemory(Works.open(initial), Optional.empty(), "random");
        RandomGenerator random = new SplittableRandom(seed);
        RandomChange changes = new RandomChange(random, mood);
        RandomProjectChange around = new RandomProjectChange(random, mood);
        for (int i = 0; i < CHANGES; i++) {
            Journey journey = session.project().scenarios().get(random.nextInt(session.project().scenarios().size()));
            Id selected = journey.scenario().id();
            Step step = random.nextInt(8) == 0
                    ? session.perform(new StepName("project", "" + i), around.next(session.project()), selected, selected)
                    : session.perform(new StepName("random", "" + i), selected, changes.next(journey), selected, null);
            assertThat(session.history().undoable()).as("sequence %d", seed).contains(step);
            if (random.nextInt(6) == 0) {
                wander(session, random);
            }
            whole(session, seed);
        }
        String finale = text(session);
        int done = session.history().done();
        Opened.Usable reopened = Works.open(finale.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(reopened.problems()).as("sequence %d", seed).isEmpty();
        assertThat(elements(reopened.project())).as("sequence %d, reopened", seed)
                .isEqualTo(elements(session.project()));

        session.history().goTo(0);
        assertThat(session.isDirty()).isFalse();
        assertThat(text(session)).as("sequence %d, undone", seed).isEqualTo(Works.text(initial));
        session.history().goTo(done);
        assertThat(text(session)).as("sequence %d, done again", seed).isEqualTo(finale);
        for (int at = done; at > 0; at--) {
            assertThat(session.history().undo()).contains(session.history().steps().get(at - 1));
        }
        assertThat(text(session)).as("sequence %d, undone one by one", seed).isEqualTo(Works.text(initial));
    }

    /** Goes back some steps, and sometimes forward again. */
    private static void wander(EditSession session, RandomGenerator random) {
        session.history().goTo(random.nextInt(session.history().done() / 2, session.history().done() + 1));
        if (random.nextBoolean()) {
            session.history().goTo(session.history().steps().size());
        }
    }

    private static void whole(EditSession session, int seed) {
        for (Journey journey : session.project().scenarios()) {
            assertThat(Integrity.flaws(elements(journey))).as("sequence %d", seed).isEmpty();
        }
    }

    private static String text(EditSession session) {
        return Works.text(session);
    }

    private static List<List<Element>> elements(org.covoyage.journey.Project project) {
        return project.scenarios().stream().map(RandomEditingTest::elements).toList();
    }

    private static List<Element> elements(Journey journey) {
        List<Element> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(journey.all(kind));
        }
        return all;
    }
}
