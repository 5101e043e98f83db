/**
 * Journeys as drawings. A picture takes a journey and a request and gives a {@link org.covoyage.drawing.Drawing};
 * there is one layout, so what is on the screen is what is on the slide. It knows no painter and no window.
 */
package org.covoyage.picture;
