package org.covoyage.edit;

import java.util.Optional;

/** What became of restoring work. */
public sealed interface Restored {
    /**
     * It is back, with its history, and counts as unsaved.
     *
     * @param session the work
     * @param missing what of it is not back; nothing when all is
     */
    record Back(EditSession session, Optional<Loss> missing) implements Restored {
    }

    /**
     * It could not be restored; its files are still there.
     *
     * @param loss why
     */
    record Lost(Loss loss) implements Restored {
    }
}
