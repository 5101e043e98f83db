package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.covoyage.edit.EditSession;
import org.covoyage.edit.Safekeeping;
import org.covoyage.edit.StepName;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.lock.Holder;
import org.covoyage.file.lock.Processes;
import org.covoyage.file.save.RealFileOps;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Journey;

/** A program that was killed at its work. */
final class Killed {
    private static final class Dead implements Processes {
        @Override
        public Holder me() {
            Holder me = Processes.ofThisMachine(InstantSource.system()).me();
            return new Holder(me.pid(), me.started().minusSeconds(5000), me.host(), me.user(), me.since());
        }

        @Override
        public boolean isRunning(Holder holder) {
            return false;
        }
    }

    private Killed() {
    }

    /**
     * Leaves work on a file, one card of which reads “almost lost”.
     *
     * @param folder of a desk
     */
    static void leave(Path folder, Path file) {
        Safekeeping keeping = new Safekeeping(folder.resolve("state"), new RealFileOps(), new Dead(),
                InstantSource.system(), ZoneOffset.UTC);
        EditSession session = EditSession.kept((Opened.Usable) new ProjectReader().open(file), Optional.of(file),
                file.getFileName().toString(), keeping, problem -> {
                    throw new AssertionError(problem);
                });
        Journey journey = session.project().scenarios().getFirst();
        Card card = journey.all(Card.class).getFirst();
        session.perform(new StepName("text", ""), journey.scenario().id(),
                Change.of(journey).replace(card.withText("almost lost")).build(), card.id(), card.id());
        assertThat(session.settle()).isTrue();
    }
}
