package org.covoyage.ui.map;

/**
 * A note of the drawing, and where in the view what it explains is.
 *
 * @param text its lines
 * @param x    in pixels of the view
 * @param y    in pixels of the view
 */
public record Noted(String text, double x, double y) {
}
