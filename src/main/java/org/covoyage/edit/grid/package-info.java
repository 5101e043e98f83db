/**
 * The map as a grid for the keyboard: stages across, lanes down, in every cell any number of items. Plain input values
 * come in, steps go out; it knows no window, no clipboard of a system and no pixel.
 */
package org.covoyage.edit.grid;
