/** Small windows: how they are set up, where they open, and those that ask for a few things and then do one. */
package org.covoyage.ui.ask;
