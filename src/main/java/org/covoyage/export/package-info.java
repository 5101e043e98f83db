/**
 * Painters of a {@link org.covoyage.drawing.Drawing}: pixels for the screen and for PNG, SVG for slides and the web.
 *
 * <p>Every painter is an exhaustive switch over the items. Nothing here knows journeys, windows or where files are
 * kept: an export writes to an {@link java.io.OutputStream}, and whoever opened it decides what becomes of a failure.
 */
package org.covoyage.export;
