package org.covoyage.export;

/** How much of a drawing is painted when it is small. */
public enum Detail {
    /** Everything, however small: for exports. */
    FULL,
    /** What an eye can tell apart: letters too small to read become a faint bar, specks are left out. */
    READABLE
}
