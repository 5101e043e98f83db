package org.covoyage.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.RandomProjectChange;
import org.covoyage.testing.Texts;

/**
 * A program that edits a file until it is killed, saying the number of every command once it is safe. What it does
 * follows from its seed alone, so that others can say what should be there. It knows no test library.
 */
final class EditingLoop {
    private EditingLoop() {
    }

    /**
     * Edits for ever.
     *
     * @param arguments the folder of the program, the file, the seed
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        EditSession session = EditSession.kept(Works.open(Files.readAllBytes(file)), Optional.of(file), "kill",
                new Safekeeping(Path.of(arguments[0])), problem -> {
                    throw new IllegalStateException(problem);
                });
        EditingLoop.Hand hand = new Hand(session, Long.parseLong(arguments[2]));
        for (int command = 1; command < Integer.MAX_VALUE; command++) {
            hand.next();
            if (!session.settle()) {
                throw new IllegalStateException("not kept");
            }
            System.out.println(command);
        }
    }

    /** Somebody who does the same again with the same seed. */
    static final class Hand {
        private final EditSession session;
        private final RandomGenerator random;
        private final RandomChange changes;
        private final RandomProjectChange around;

        Hand(EditSession session, long seed) {
            this.session = session;
            random = new SplittableRandom(seed);
            changes = new RandomChange(random, Texts.PLAIN);
            around = new RandomProjectChange(random, Texts.PLAIN);
        }

        /** One command: mostly a step, sometimes back, forward, or a save. */
        void next() {
            switch (random.nextInt(12)) {
                case 0, 1 -> session.history().undo();
                case 2 -> session.history().redo();
                case 3 -> session.history().goTo(random.nextInt(session.history().steps().size() + 1));
                case 4 -> session.carryOut(session.save());
                case 5 -> {
                    Id scenario = Works.journey(session).scenario().id();
                    session.perform(new StepName("project", ""), around.next(session.project()), scenario, scenario);
                }
                default -> {
                    Journey journey = Works.journey(session);
                    Id scenario = journey.scenario().id();
                    session.perform(new StepName("random", ""), scenario, changes.next(journey), scenario, scenario);
                }
            }
        }
    }
}
