package org.covoyage.ui.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.covoyage.edit.Safekeeping;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.lock.Locks;
import org.covoyage.file.save.TempSweep;

/** Reads what is to be opened and says that it is open here, on another thread. It must not show anything. */
public final class Opening {
    private final Safekeeping keeping;

    /** Opening with locks kept there. */
    public Opening(Safekeeping keeping) {
        this.keeping = keeping;
    }

    /**
     * What was found.
     *
     * @param opened the project, or why there is none
     * @param lock   of its file; nothing when it has none, or when none could be asked for
     */
    public record Found(Opened opened, Optional<Locks.Attempt> lock) {
        /** Gives the lock back when nobody wants the project any more. */
        public void giveBack() throws IOException {
            if (lock.isPresent() && lock.get() instanceof Locks.Attempt.Taken taken) {
                taken.lock().release();
            }
        }
    }

    /** Opens a file, and clears away what a crash of ours while saving left beside it. */
    public Found file(Path file) {
        Opened opened = new ProjectReader().open(file);
        sweep(file);
        return new Found(opened, opened instanceof Opened.Usable ? lock(file) : Optional.empty());
    }

    private static void sweep(Path file) {
        try {
            new TempSweep().sweep(file);
        } catch (IOException unreadable) {
            // In a folder that cannot be listed litter stays; whether the file can be read has been found out above.
            return;
        }
    }

    /** Opens the bytes of something that is in no file. */
    public Found bytes(byte[] bytes) {
        return new Found(new ProjectReader().open(bytes), Optional.empty());
    }

    /**
     * Says that a file is open here. Where the program's own folder cannot be written nobody can be told, and nobody
     * is kept from opening the file: before a save its content is looked at in any case.
     */
    public Optional<Locks.Attempt> lock(Path file) {
        try {
            return Optional.of(keeping.locks().takeDocument(file));
        } catch (IOException noFolder) {
            return Optional.empty();
        }
    }
}
