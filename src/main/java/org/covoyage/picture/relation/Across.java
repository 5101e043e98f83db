package org.covoyage.picture.relation;

/**
 * From where to where a slide's body, or a part of it, reaches: its columns are told by shares of it.
 *
 * @param left  left end, in points
 * @param width in points
 */
record Across(double left, double width) {
    /** Right end. */
    double right() {
        return left + width;
    }

    /** The place that a share of the width lies from the left. */
    double at(double share) {
        return left + width * share;
    }

    /** A share of the width. */
    double of(double share) {
        return width * share;
    }

    /** Where a column begins. */
    double at(Column column) {
        return at(column.from());
    }

    /** What the texts of a column may take. */
    double of(Column column) {
        return of(column.wide());
    }

    /** The middle of a column. */
    double middle(Column column) {
        return at(column.middle());
    }
}
