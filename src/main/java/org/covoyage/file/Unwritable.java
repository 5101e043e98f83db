package org.covoyage.file;

import java.util.List;

/** Something that a project file cannot say, such as a text longer than its member takes. */
public final class Unwritable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Unwritable(List<Problem> problems) {
        super(problems.isEmpty() ? "not a change" : problems.getFirst().code() + " "
                + problems.getFirst().details());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with it, without places; empty when it is no change at all. */
    public List<Problem> problems() {
        return problems;
    }
}
