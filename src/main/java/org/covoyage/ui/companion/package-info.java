/**
 * What the side panel says of a companion, of its part at a stage and of a stage: the numbers of the Companion
 * Influence Model, and everything they come from, to be changed in place.
 *
 * <p>It must not know the project's window: it reaches the journey through a {@link org.covoyage.ui.companion.Pen}.
 */
package org.covoyage.ui.companion;
