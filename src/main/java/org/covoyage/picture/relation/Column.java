package org.covoyage.picture.relation;

/**
 * A column of a slide's table, told by shares of the table's width: what {@link Across} turns into points. What stands
 * in it, it does not know.
 *
 * @param from where it begins, 0…1
 * @param wide what its texts may take, more than 0
 */
record Column(double from, double wide) {
    /** A column whose marks and titles stand around a middle. */
    static Column around(double middle, double wide) {
        return new Column(middle - wide / 2, wide);
    }

    /** A column from one place to another. */
    static Column between(double from, double to) {
        return new Column(from, to - from);
    }

    /** Its middle. */
    double middle() {
        return from + wide / 2;
    }
}
