/** Taking pictures out of the window: what is to leave, in which form, and the dialogs that ask for it. */
package org.covoyage.ui.export;
