/**
 * A small vocabulary of immutable shapes, and what it takes to make them: text measuring, icons, themes, hit testing.
 *
 * <p>A {@link org.covoyage.drawing.Drawing} is a list of {@link org.covoyage.drawing.Item}s in points of a slide that
 * is 960 points wide. It knows nothing of journeys: an item carries the name of its subject, and no more. Painters
 * are elsewhere and are exhaustive switches over the items.
 */
package org.covoyage.drawing;
