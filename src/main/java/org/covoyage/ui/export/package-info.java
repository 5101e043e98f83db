/** Taking a map out of the window: as a file, as an image on the clipboard. */
package org.covoyage.ui.export;
