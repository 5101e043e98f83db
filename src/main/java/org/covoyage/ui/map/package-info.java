/**
 * A map in a window: a camera over a drawing, tiles painted by the painter of the exports, hover and selection above.
 *
 * <p>It knows drawings and the names of their subjects, and nothing of journeys.
 */
package org.covoyage.ui.map;
