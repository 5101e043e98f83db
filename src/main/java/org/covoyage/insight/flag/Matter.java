package org.covoyage.insight.flag;

/**
 * What a flag is about, with its severity. In brackets: the figures it carries, in their order; where nothing is said
 * of {@code where}, that is one touchpoint (or, for ratings, a stage or step).
 */
public enum Matter {
    /** Staff pay for the customer's comfort (C, E, gap −1 … 1). */
    STAFF_PAY(Subject.MIRROR, Severity.WARNING),
    /** The customer pays for staff's comfort (C, E, gap −1 … 1). */
    CUSTOMER_PAYS(Subject.MIRROR, Severity.WARNING),
    /** The company believes more than customers say (B, P, gap −10 … 10). */
    OVER_ESTIMATION(Subject.PERCEPTION_GAP, Severity.WARNING),
    /** Customers say more than the company believes (B, P, gap −10 … 10). */
    HIDDEN_STRENGTH(Subject.PERCEPTION_GAP, Severity.NOTICE),
    /** Both sides are strangers to each other (AL, and AL after one step of the lever); the detail is the lever. */
    ALIENATION(Subject.HUMAN_HAND, Severity.WARNING),
    /** No human can be reached from here (nothing). */
    NO_HUMAN(Subject.HUMAN_HAND, Severity.WARNING),
    /** An AI does not say that it is one (nothing). */
    AI_NOT_DISCLOSED(Subject.HUMAN_HAND, Severity.WARNING),
    /** Staff know more than the customer's name, and no legal basis is recorded (cp). */
    PERSONAL_WITHOUT_BASIS(Subject.CONSENT, Severity.WARNING),
    /** An opportunity score over 15 (score, I, P). */
    MOMENT_URGENT(Subject.MOMENTS_OF_TRUTH, Severity.WARNING),
    /** An opportunity score over 12 (score, I, P). */
    MOMENT_TO_ACT(Subject.MOMENTS_OF_TRUTH, Severity.NOTICE),
    /** Memory is kinder than the journey was (peak–end, mean, difference); where: peak and end. */
    MEMORY_KINDER(Subject.EMOTION, Severity.NOTICE),
    /** Memory is harsher than the journey was (peak–end, mean, difference); where: peak and end. */
    MEMORY_HARSHER(Subject.EMOTION, Severity.WARNING),
    /** Two feelings of opposite sign (value, the other). */
    MIXED_FEELINGS(Subject.EMOTION, Severity.NOTICE),
    /** Feelings differ by half the scale or more (low, high). */
    WIDE_SPREAD(Subject.EMOTION, Severity.NOTICE),
    /** The least coherent way, under one half (its coherence, mean of all); where: way, from, to. */
    BROKEN_WAY(Subject.COHERENCE, Severity.WARNING),
    /** The least coherent way (its coherence, mean of all); where: way, from, to. */
    WEAKEST_WAY(Subject.COHERENCE, Severity.NOTICE),
    /** The customer must say everything again (nothing); where: way, from, to. */
    MUST_REPEAT(Subject.COHERENCE, Severity.WARNING),
    /** A role is played and no touchpoint of the stage serves it (r); where: the stage; the detail is the role. */
    ROLE_UNSUPPORTED(Subject.ROLES, Severity.NOTICE),
    /** After the answer the customer is less satisfied than before (before, after, difference); where: complaint, place. */
    COMPLAINT_BELOW(Subject.COMPLAINTS, Severity.WARNING),
    /** After the answer the customer is more satisfied than before (before, after, difference); where: complaint, place. */
    COMPLAINT_ABOVE(Subject.COMPLAINTS, Severity.NOTICE),
    /** Less than half of the customer's effort came back (g, r, balance); where: complaint, place. */
    NO_RECIPROCITY(Subject.COMPLAINTS, Severity.WARNING),
    /** The complaint went public (share of complaints that did); where: complaint, place. */
    COMPLAINT_PUBLIC(Subject.COMPLAINTS, Severity.WARNING),
    /** The customer was not told what changed (share of complaints whose author was); where: complaint, place. */
    LOOP_OPEN(Subject.COMPLAINTS, Severity.NOTICE),
    /** Data, but no legal basis (nothing). */
    NO_BASIS(Subject.CONSENT, Severity.ERROR),
    /** Consent that cannot be withdrawn here (nothing). */
    NO_WITHDRAWAL(Subject.CONSENT, Severity.ERROR),
    /** Special categories without a condition of article 9(2) (nothing). */
    NO_ARTICLE_9(Subject.CONSENT, Severity.ERROR),
    /** Legitimate interests without a balancing note (nothing). */
    NO_BALANCING(Subject.CONSENT, Severity.WARNING),
    /** Nobody says how long data are kept (nothing). */
    NO_RETENTION(Subject.CONSENT, Severity.WARNING),
    /** The person is not informed (nothing). */
    NOT_INFORMED(Subject.CONSENT, Severity.WARNING),
    /** An automated decision without a human to turn to (nothing). */
    AUTOMATED_WITHOUT_HUMAN(Subject.CONSENT, Severity.WARNING),
    /** Two or more of nine criteria: an impact assessment is required in principle (criteria met). */
    DPIA_EXPECTED(Subject.CONSENT, Severity.WARNING),
    /** One of nine criteria: look again whether an impact assessment is needed (criteria met). */
    DPIA_REVIEW(Subject.CONSENT, Severity.NOTICE),
    /** Asked later than needed (stages); where: touchpoint, stage at which it is needed. */
    ASKED_TOO_LATE(Subject.CONSENT, Severity.WARNING),
    /** Asked earlier than needed (stages); where: touchpoint, stage at which it is needed. */
    ASKED_TOO_EARLY(Subject.CONSENT, Severity.NOTICE),
    /** Used before anyone asked (stages); where: touchpoint, touchpoint at which it is asked; the text names the data. */
    USED_BEFORE_ASKED(Subject.CONSENT, Severity.WARNING),
    /** Used, and nobody ever asks (nothing); the text names the data. */
    USED_NEVER_ASKED(Subject.CONSENT, Severity.WARNING),
    /** Third parties stand on the map under their real names (how many); where: the companions. */
    REAL_NAMES(Subject.CONSENT, Severity.WARNING),
    /** A key figure rests on few answers (n); where: the measure. */
    FEW_ANSWERS(Subject.LOYALTY, Severity.WARNING),
    /** Stays without liking (nothing); where: the persona. */
    SPURIOUS_LOYALTY(Subject.LOYALTY, Severity.WARNING),
    /** Would leave if leaving were not so dear (switching cost); where: the persona. */
    CAPTIVE_LOYALTY(Subject.LOYALTY, Severity.WARNING),
    /** The stage of most unwanted contacts (contacts a month, mean of the other stages); where: the stage. */
    PRESSURE(Subject.INTRUSION, Severity.NOTICE),
    /** What the journey says is on average worth less than an expert's word (index, share validated); where: the scenario. */
    EVIDENCE_THIN(Subject.EVIDENCE, Severity.WARNING);

    private final Subject subject;
    private final Severity severity;

    Matter(Subject subject, Severity severity) {
        this.subject = subject;
        this.severity = severity;
    }

    /** Which side of the relation it belongs to. */
    public Subject subject() {
        return subject;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }
}
