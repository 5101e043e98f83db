/** The window in which two scenarios stand beside each other, of one project or of two. */
package org.covoyage.ui.compare;
