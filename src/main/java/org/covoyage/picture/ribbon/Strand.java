package org.covoyage.picture.ribbon;

/**
 * One ribbon at one stage.
 *
 * @param ribbon    which ribbon
 * @param distance  social distance there, 0 … 1; between two stages of presence, the distance a connection passes at
 * @param thickness what the ribbon's thickness shows, in points; 0 for a connection
 * @param extent    room it takes with its marks, at least its thickness, in points
 * @param above     room to keep free above it, such as for its name, in points
 * @param present   whether the companion travels along here, or only a connection passes
 */
public record Strand(int ribbon, double distance, double thickness, double extent, double above, boolean present) {
}
