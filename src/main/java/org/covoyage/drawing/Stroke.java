package org.covoyage.drawing;

/**
 * A line. Ends and corners are round.
 *
 * @param colour its colour
 * @param width  its width in points
 * @param dash   how it is broken
 */
public record Stroke(Colour colour, double width, Dash dash) {
    /** An unbroken line. */
    public static Stroke of(Colour colour, double width) {
        return new Stroke(colour, width, Dash.SOLID);
    }
}
