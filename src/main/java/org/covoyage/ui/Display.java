package org.covoyage.ui;

import java.util.Locale;

/** Whether there is anything to open a window on, found out before the toolkit complains. */
final class Display {
    private Display() {
    }

    static boolean isThere() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        return headless || !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
