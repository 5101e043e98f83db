/**
 * Editing on the map itself: keys become inputs of the grid, its cursor is shown above the map, and text is typed where
 * it will stand. What keys mean and what becomes of a text, {@code edit.grid} knows.
 */
package org.covoyage.ui.edit;
