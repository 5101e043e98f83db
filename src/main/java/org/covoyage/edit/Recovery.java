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
        List<Deed> deeds = leftover.deeds();
        for (int i = 0; i < deeds.size(); i++) {
            try {
                again(session, deeds.get(i));
            } catch (IllegalChange | IndexOutOfBoundsException doesNotFit) {
                return new Restored.Back(session, Optional.of(new Loss(Loss.Code.DOES_NOT_FIT, deeds.size() - i)));
            }
        }
        return new Restored.Back(session, switch (leftover.ending()) {
            case WHOLE -> Optional.empty();
            case TORN -> Optional.of(new Loss(Loss.Code.TORN, 0));
            case DAMAGED -> Optional.of(new Loss(Loss.Code.DAMAGED, 0));
        });
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
