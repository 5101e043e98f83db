/** The project itself in the window: its scenarios and its cover, as commands and small dialogs. */
package org.covoyage.ui.scenario;
