/**
 * Work on an open project: what was done, and how it is taken back.
 *
 * <p>Every change comes here as a {@link org.covoyage.journey.Change} with a name, goes through the one gate of its
 * journey; cover and list of scenarios change as a {@link org.covoyage.journey.ProjectChange} through that of the
 * project. Each is kept: in the history, and in a journal on the disk before the next one. {@link
 * org.covoyage.edit.EditSession} is the door; {@link org.covoyage.edit.Recovery} brings back what a killed process had
 * done. This room knows no window: everything in it is tested without one.
 */
package org.covoyage.edit;
