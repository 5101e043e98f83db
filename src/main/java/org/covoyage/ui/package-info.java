/**
 * The windows. It may know every room but the command line, and nobody knows it but the class that starts it.
 *
 * <p>{@link org.covoyage.ui.App} puts the services together once and hands them on by constructor;
 * {@link org.covoyage.ui.Windows} opens one window for each project; the rest is in rooms of its own: the map on its
 * canvas, the details beside it, the gallery, the exports, and what all of them share.
 */
package org.covoyage.ui;
