package org.covoyage.insight.compare;

/** How two elements were found to be the same thing. */
public enum Found {
    /** They share an id. */
    ID,
    /** They are of one kind and have one name; stages also one phase. */
    NAME,
    /** There is none on the other side. */
    ALONE
}
