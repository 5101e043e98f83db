/** The clipboard: elements between journeys, and text, tables and pictures to and from other programs. */
package org.covoyage.ui.clipboard;
