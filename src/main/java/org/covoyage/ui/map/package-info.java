/**
 * A map in a window: a camera over a drawing, tiles painted by the painter of the exports, hover and selection above.
 *
 * <p>It knows drawings and the names of their subjects. What the pointer does on them it hands to {@code edit.tool}, and
 * shows what comes back; of what a journey holds it knows nothing.
 */
package org.covoyage.ui.map;
