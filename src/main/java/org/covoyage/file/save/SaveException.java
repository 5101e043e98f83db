package org.covoyage.file.save;

import java.io.IOException;

/** An output that could not be written; an earlier file of that name is still whole. */
public final class SaveException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient SaveProblem problem;

    SaveException(SaveProblem problem) {
        super(problem.code() + " " + problem.path(), problem.cause().orElse(null));
        this.problem = problem;
    }

    /** What went wrong, what was kept. */
    public SaveProblem problem() {
        return problem;
    }
}
