package org.covoyage.journey;

/** A change that the journey refuses; the journey is as it was before. */
public final class IllegalChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public IllegalChange(String message) {
        super(message);
    }
}
