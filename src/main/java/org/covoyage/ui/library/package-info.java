/** Companions of other journeys, to be used again. */
package org.covoyage.ui.library;
