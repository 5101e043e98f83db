/**
 * What a user can do to a journey, as changes: each class makes the edits of one kind of element in a
 * {@link org.covoyage.edit.change.Draft}, which becomes one {@link org.covoyage.journey.Change}, one step. Several may
 * be made in one draft. Nothing here carries a change out, selects or shows anything.
 */
package org.covoyage.edit.change;
