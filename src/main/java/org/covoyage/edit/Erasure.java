package org.covoyage.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.covoyage.file.journal.Leftover;
import org.covoyage.file.journal.Leftovers;
import org.covoyage.file.lock.Locks;

/**
 * Removes what the program keeps beside documents: work left by processes that are gone, and earlier versions. The
 * documents themselves, and what is open anywhere now, stay as they are. What is erased cannot be had back.
 */
public final class Erasure {
    /**
     * What was erased.
     *
     * @param works    pieces of unsaved work
     * @param versions earlier versions
     */
    public record Erased(int works, int versions) {
    }

    private final Safekeeping keeping;

    /** Erasure of what is kept there. */
    public Erasure(Safekeeping keeping) {
        this.keeping = keeping;
    }

    /** Erases what belongs to one document; blocks while the disk works. */
    public Erased of(Path document) throws IOException {
        Path path = document.toAbsolutePath();
        return new Erased(works(Optional.of(path)), keeping.versions().erase(path));
    }

    /** Erases everything; blocks while the disk works. */
    public Erased all() throws IOException {
        return new Erased(works(Optional.empty()), keeping.versions().eraseAll());
    }

    private int works(Optional<Path> of) throws IOException {
        Leftovers leftovers = keeping.leftovers();
        int erased = 0;
        for (Leftover leftover : leftovers.find()) {
            if (of.isPresent() && !leftover.document().equals(of)) {
                continue;
            }
            Optional<Locks.Lock> claim = leftovers.claim(leftover);
            if (claim.isPresent()) {
                // The lock goes with the rest.
                leftovers.discard(leftover);
                erased++;
            }
        }
        return erased;
    }
}
