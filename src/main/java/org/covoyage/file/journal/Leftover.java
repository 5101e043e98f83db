package org.covoyage.file.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A journal whose process is gone.
 *
 * @param files   where it lies
 * @param head    what it is a journal of; nothing when not even that can be read
 * @param deeds   what happened, as far as it can be read
 * @param ending  how the lines end
 * @param written when the last line was written
 */
public record Leftover(JournalFiles files, Optional<Head> head, List<Deed> deeds, Ending ending, Instant written) {
    /** How the lines of a journal end. */
    public enum Ending {
        /** With a whole line. */
        WHOLE,
        /** In the middle of the last line: it was being written when the process ended. */
        TORN,
        /** With a line that is damaged although others follow; those cannot be used. */
        DAMAGED
    }

    /** Copies the list. */
    public Leftover {
        deeds = List.copyOf(deeds);
    }

    /** The file the project was in when its process ended; nothing when it was in none. */
    public Optional<Path> document() {
        String path = head.map(Head::document).orElse("");
        for (Deed deed : deeds) {
            if (deed instanceof Deed.Saved saved) {
                path = saved.path();
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    }

    /** How many steps the project had behind it. */
    public int done() {
        int done = 0;
        for (Deed deed : deeds) {
            done = switch (deed) {
                case Deed.Done _, Deed.DoneToProject _ -> done + 1;
                case Deed.Turned turned -> turned.done();
                case Deed.Saved _ -> done;
            };
        }
        return done;
    }

    /** Whether it holds work that is in no file; when in doubt, it does. */
    public boolean isUnsaved() {
        if (head.isEmpty() || ending == Ending.DAMAGED) {
            return true;
        }
        // A step's number says where it stood, but steps may since have been forgotten: then it is another step.
        boolean saved = true;
        int done = 0;
        int at = 0;
        boolean known = true;
        for (Deed deed : deeds) {
            switch (deed) {
                case Deed.Done _, Deed.DoneToProject _ -> {
                    known &= at <= done;
                    done++;
                }
                case Deed.Turned turned -> done = turned.done();
                case Deed.Saved save -> {
                    at = save.done();
                    known = true;
                }
            }
            saved = known && done == at;
        }
        return !saved;
    }
}
