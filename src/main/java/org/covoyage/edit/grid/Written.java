package org.covoyage.edit.grid;

import org.covoyage.journey.Id;

/**
 * What became of a text that was written into the grid.
 *
 * @param deed    what it did
 * @param element the element written, or what takes the place of one that went; may be {@code null}
 */
record Written(Deed deed, Id element) {
}
