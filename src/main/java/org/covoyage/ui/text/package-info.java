/** The words of the interface in its languages, changed while it runs. */
package org.covoyage.ui.text;
