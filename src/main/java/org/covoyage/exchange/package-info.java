/**
 * Other people's formats in and out: what consultants have on their clipboard becomes a draft of a journey, and a
 * journey becomes text for a mail, a spreadsheet or a wiki.
 *
 * <p>Reading never fails: the answer is a {@link org.covoyage.exchange.Draft} to preview, with a
 * {@link org.covoyage.exchange.Finding} for everything that was assumed or left out. This room knows the model and
 * nothing of project files, pictures or windows.
 */
package org.covoyage.exchange;
