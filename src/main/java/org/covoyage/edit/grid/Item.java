package org.covoyage.edit.grid;

import org.covoyage.journey.Id;

/**
 * One thing in a cell.
 *
 * @param element what is selected there, and what goes when it is deleted: a card, touchpoint, step, figure, reading, or
 *                tie; {@code null} for a place of a curve where nobody knows what is felt
 * @param about   whom or what it is about: the companion of a tie, the place of a reading; else the element itself
 * @param text    what it says
 */
public record Item(Id element, Id about, String text) {
}
