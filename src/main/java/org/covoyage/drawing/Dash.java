package org.covoyage.drawing;

/** How a line is broken: it says how well a thing is known, also in black and white. */
public enum Dash {
    /** Unbroken. */
    SOLID,
    /** Broken. */
    DASHED,
    /** Dotted. */
    DOTTED,
    /** Dashes and dots in turn: nothing about knowledge, a connection over where somebody is not. */
    CHAIN;

    /** Lengths of dash and gap in points for a line of a width; empty when unbroken. */
    public double[] pattern(double width) {
        return switch (this) {
            case SOLID -> new double[0];
            case DASHED -> new double[] {Math.max(3, 3.5 * width), Math.max(2, 2.5 * width)};
            case DOTTED -> new double[] {0.01, Math.max(1.6, 2.2 * width)};
            case CHAIN -> new double[] {6, 2.5, 0.01, 2.5};
        };
    }
}
