/**
 * The commands that shape stages, steps and lanes, for menus, palette and context menus. What they do to a journey,
 * {@code edit.grid} knows.
 */
package org.covoyage.ui.structure;
