package org.covoyage.journey;

/** Whose line a reading belongs to. */
public enum Series {
    /** What customers feel or say. */
    CUSTOMER,
    /** What employees feel or say. */
    EMPLOYEE,
    /** What the company believes of its customers. */
    BELIEVED
}
