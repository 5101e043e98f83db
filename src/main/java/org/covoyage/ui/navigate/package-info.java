/** Finding one's way: to a command, to a text, to an element, to an earlier state; and walking others through it. */
package org.covoyage.ui.navigate;
