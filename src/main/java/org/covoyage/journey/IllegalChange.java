package org.covoyage.journey;

import java.util.List;

/** A change that the journey refuses; the journey is as it was before. */
public final class IllegalChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    /** Says why. */
    public IllegalChange(String message) {
        super(message);
        flaws = List.of();
    }

    /** Names the first of the rules that would be broken. */
    IllegalChange(List<Flaw> flaws) {
        super(flaws.getFirst().toString());
        this.flaws = List.copyOf(flaws);
    }

    /** The rules that would be broken; empty when the change does not fit what is there. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
