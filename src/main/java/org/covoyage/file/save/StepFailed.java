package org.covoyage.file.save;

import java.io.IOException;
import java.util.Optional;

/** A step of the protocol failed, and the place where it failed knows the reason better than the system's words. */
final class StepFailed extends IOException {
    private static final long serialVersionUID = 1L;

    private final SaveProblem.Code code;
    private final transient Optional<Kept> kept;

    StepFailed(SaveProblem.Code code, IOException cause) {
        this(code, Optional.empty(), cause);
    }

    StepFailed(SaveProblem.Code code, Kept kept, IOException cause) {
        this(code, Optional.of(kept), cause);
    }

    private StepFailed(SaveProblem.Code code, Optional<Kept> kept, IOException cause) {
        super(cause);
        this.code = code;
        this.kept = kept;
    }

    SaveProblem.Code code() {
        return code;
    }

    /** What is on the disk, where that is not simply what was there before. */
    Optional<Kept> kept() {
        return kept;
    }
}
