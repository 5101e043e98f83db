package org.covoyage.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this system wants programs to keep what they remember. It must not create anything. */
public final class AppFolder {
    private AppFolder() {
    }

    /**
     * The folder of this program.
     *
     * @param system      name of the operating system
     * @param home        the user's folder
     * @param environment variables of the environment
     */
    public static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) {
            return given(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Covoyage");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/Covoyage");
        }
        return given(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("covoyage");
    }

    /**
     * The folder for what belongs to this machine and nobody else: journals, versions, locks. Never one that travels
     * with a profile, because copies of clients' work lie there.
     *
     * @param system      name of the operating system
     * @param home        the user's folder
     * @param environment variables of the environment
     */
    public static Path state(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) {
            return given(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Covoyage");
        }
        if (name.contains("mac")) {
            return of(system, home, environment);
        }
        return given(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("covoyage");
    }

    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.get(variable);
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
