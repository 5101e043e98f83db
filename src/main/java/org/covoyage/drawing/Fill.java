package org.covoyage.drawing;

/**
 * What an area is filled with.
 *
 * @param colour the ground
 * @param hatch  a pattern on it
 * @param ink    the colour of the pattern; {@code null} when there is none
 */
public record Fill(Colour colour, Hatch hatch, Colour ink) {
    /** Distance of hatch lines in points. */
    public static final double HATCH_STEP = 4;
    /** Width of hatch lines in points. */
    public static final double HATCH_WIDTH = 0.6;

    /** A plain area. */
    public static Fill of(Colour colour) {
        return new Fill(colour, Hatch.NONE, null);
    }
}
