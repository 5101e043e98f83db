package org.covoyage.drawing;

/**
 * The bands that stay in sight while a window scrolls.
 *
 * @param top    upper edge of the header band
 * @param bottom lower edge of the header band
 * @param right  right edge of the band of titles on the left
 * @param end    lower edge of the band of titles
 */
public record Frozen(double top, double bottom, double right, double end) {
}
