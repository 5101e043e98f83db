/** Small windows that ask for a few things and then do one. */
package org.covoyage.ui.ask;
