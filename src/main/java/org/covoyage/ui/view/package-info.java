/** Saved views of the map: commands and the dialog that says what one shows. */
package org.covoyage.ui.view;
