/**
 * What a hand does with the pointer on a picture, from the press to the step in the history: a small state chart, one
 * class for each kind of drag, no screen. It must not know how a preview is painted nor where the pointer is in a window.
 */
package org.covoyage.edit.tool;
