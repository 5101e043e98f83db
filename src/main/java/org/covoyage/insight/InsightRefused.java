package org.covoyage.insight;

/** A question that a journey cannot answer; the reason is a word that who asks turns into a sentence. */
public final class InsightRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {
        /** There is no stage. */
        NO_STAGES,
        /** Every stage has importance 0, so that no stage counts. */
        NO_IMPORTANCE,
        /** More draws times companions than memory should be spent on. */
        TOO_MANY_DRAWS
    }

    private final Reason reason;

    /** A refusal for a reason. */
    public InsightRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
