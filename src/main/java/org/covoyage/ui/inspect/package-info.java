/**
 * The inspector: every value of what is selected, to be read and changed. Its forms follow the one description of the
 * records; it must not know the picture.
 */
package org.covoyage.ui.inspect;
