package org.covoyage.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.journal.Deed;
import org.covoyage.file.journal.Leftover;
import org.covoyage.file.journal.Leftovers;
import org.covoyage.file.lock.Locks;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Project;

/**
 * Brings back work of a process that ended without closing it: carries out its steps again on the bytes it was opened
 * from. The old journal goes only when a new one holds all that came back. For one thread.
 */
public final class Recovery {
    private final Safekeeping keeping;
    private final Leftovers leftovers;

    /** Recovery of what is kept there. */
    public Recovery(Safekeeping keeping) {
        this.keeping = keeping;
        leftovers = keeping.leftovers();
    }

    /** Work that is in no file, the latest first. */
    public List<Leftover> find() throws IOException {
        return leftovers.find();
    }

    /** Gives work up for good. */
    public void discard(Leftover leftover) throws IOException {
        leftovers.discard(leftover);
    }

    /**
     * Restores work, as far as it can be; whatever is missing is said.
     *
     * @param trouble as for {@link EditSession#kept}
     */
    public Restored restore(Leftover leftover, Consumer<IOException> trouble) throws IOException {
        Optional<Locks.Lock> claim = leftovers.claim(leftover);
        if (claim.isEmpty()) {
            return lost(Loss.Code.TAKEN);
        }
        boolean moved = false;
        try {
            Restored restored = replay(leftover, trouble);
            moved = restored instanceof Restored.Back back && back.session().settle();
            return restored;
        } finally {
            if (moved) {
                leftovers.discard(leftover);
            } else {
                claim.get().release();
            }
        }
    }

    /**
     * The project as restoring would bring it back, to be looked at; nothing is restored, taken or written.
     *
     * @return nothing when it could not be restored
     */
    public Optional<Project> look(Leftover leftover) throws IOException {
        Optional<byte[]> base = leftover.head().isPresent() ? leftovers.base(leftover) : Optional.empty();
        if (base.isEmpty() || !(new ProjectReader().open(base.get()) instanceof Opened.Usable opened)) {
            return Optional.empty();
        }
        EditSession session = EditSession.inMemory(opened, Optional.empty(), leftover.head().get().name());
        carryOutAgain(session, leftover.deeds());
        return Optional.of(session.project());
    }

    /**
     * What there is beside kept work: what its file holds now, or where there is none that opens, what was opened.
     *
     * @return nothing when neither opens
     */
    public Optional<Project> beside(Leftover leftover) throws IOException {
        if (leftover.document().isPresent()
                && new ProjectReader().open(leftover.document().get()) instanceof Opened.Usable file) {
            return Optional.of(file.project());
        }
        Optional<byte[]> base = leftover.head().isPresent() ? leftovers.base(leftover) : Optional.empty();
        return base.isPresent() && new ProjectReader().open(base.get()) instanceof Opened.Usable opened
                ? Optional.of(opened.project()) : Optional.empty();
    }

    private Restored replay(Leftover leftover, Consumer<IOException> trouble) throws IOException {
        if (leftover.head().isEmpty()) {
            return lost(Loss.Code.NO_HEAD);
        }
        Optional<byte[]> base = leftovers.base(leftover);
        if (base.isEmpty()) {
            return lost(Loss.Code.NO_BASE);
        }
        if (!(new ProjectReader().open(base.get()) instanceof Opened.Usable opened)) {
            return lost(Loss.Code.BASE_REFUSED);
        }
        String document = leftover.head().get().document();
        EditSession session = EditSession.kept(opened,
                document.isEmpty() ? Optional.empty() : Optional.of(Path.of(document)), leftover.head().get().name(),
                keeping, trouble);
        int left = carryOutAgain(session, leftover.deeds());
        if (left > 0) {
            return new Restored.Back(session, Optional.of(new Loss(Loss.Code.DOES_NOT_FIT, left)));
        }
        return new Restored.Back(session, switch (leftover.ending()) {
            case WHOLE -> Optional.empty();
            case TORN -> Optional.of(new Loss(Loss.Code.TORN, 0));
            case DAMAGED -> Optional.of(new Loss(Loss.Code.DAMAGED, 0));
        });
    }

    /** How many deeds were left when one did not fit; 0 when all did. */
    private static int carryOutAgain(EditSession session, List<Deed> deeds) {
        for (int i = 0; i < deeds.size(); i++) {
            try {
                again(session, deeds.get(i));
            } catch (IllegalChange | IndexOutOfBoundsException doesNotFit) {
                return deeds.size() - i;
            }
        }
        return 0;
    }

    private static void again(EditSession session, Deed deed) {
        switch (deed) {
            case Deed.Done done -> session.perform(new StepName(done.key(), done.about()), done.scenario(),
                    done.change(), done.before(), done.after());
            case Deed.DoneToProject done -> session.perform(new StepName(done.key(), done.about()), done.change(),
                    done.before(), done.after());
            case Deed.Turned turned -> session.history().goTo(turned.done());
            case Deed.Saved saved -> session.wasSaved(Path.of(saved.path()), saved.digest(), saved.done());
        }
    }

    private static Restored lost(Loss.Code code) {
        return new Restored.Lost(new Loss(code, 0));
    }
}
