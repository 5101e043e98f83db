/**
 * How work reaches the disk and comes back, as the user sees it: saving, closing with unsaved work, others' changes,
 * earlier versions, work that a crash left. What is decided here is said in sentences; what is done is done by {@link
 * org.covoyage.edit.EditSession}.
 */
package org.covoyage.ui.save;
