/**
 * The command line: thin commands over the other rooms. Only this room writes to the standard streams. It works
 * without a display and never loads JavaFX.
 */
package org.covoyage.cli;
