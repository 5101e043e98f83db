/**
 * Work on an open project: what was done, and how it is taken back.
 *
 * <p>Every change comes here as a {@link org.covoyage.journey.Change} with a name, goes through the one gate of its
 * journey and is kept. This room knows no window: everything in it is tested without one.
 */
package org.covoyage.edit;
