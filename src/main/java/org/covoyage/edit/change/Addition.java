package org.covoyage.edit.change;

/** What can be added about an element that has no cell of its own on the map. */
public enum Addition {
    /** What customers say, 0 … 10. */
    SAID,
    /** What employees say, 0 … 10. */
    STAFF_SAID,
    /** What the company believes customers say, 0 … 10. */
    BELIEVED,
    /** What the customer feels, −2 … +2. */
    FELT,
    /** What employees feel, −2 … +2. */
    STAFF_FELT,
    /** A complaint. */
    COMPLAINT,
    /** A key figure. */
    MEASURE,
    /** A way to the touchpoint that follows. */
    WAY,
    /** A role the customer plays. */
    ROLE,
    /** A seat in the decision unit. */
    SEAT,
    /** A bond: who listens to whom. */
    BOND,
    /** A persona. */
    PERSONA,
    /** A source of evidence. */
    SOURCE
}
