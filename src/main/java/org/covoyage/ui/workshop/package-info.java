/**
 * The workshop round in which everybody guesses alone, on one laptop, what customers would say. The window knows the
 * round of {@link org.covoyage.edit.workshop} and a pen to write with; it must not know files.
 */
package org.covoyage.ui.workshop;
