package org.covoyage.ui.settings;

/** How bright the windows are. */
public enum ThemeChoice {
    /** As the system says, and changing with it. */
    SYSTEM,
    /** Dark on white. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** For a projector: black on white, larger letters in windows and pictures. */
    PROJECTOR
}
