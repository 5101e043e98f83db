package org.covoyage.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.settings.SettingsStore;
import org.covoyage.ui.settings.ThemeChoice;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The commands that every window has, each declared once. */
final class AppActions {
    final Action create;
    final Action open;
    final Action gallery;
    final Action close;
    final Action quit;
    final Action howComputed;
    final Action erase;
    final List<Action> themes = new ArrayList<>();
    final List<Action> languages = new ArrayList<>();
    final List<Action> wheels = new ArrayList<>();

    AppActions(AppWindow window, Windows windows, Tools tools) {
        create = Action.of("create", Material2OutlinedAL.ADD_CIRCLE_OUTLINE, () -> windows.showCreate(window))
                .on("Shortcut+N");
        open = Action.of("open", Material2OutlinedAL.FOLDER_OPEN,
                () -> windows.openFiles(tools.dialogs().open(window.stage()), window)).on("Shortcut+O");
        gallery = Action.of("gallery", Material2OutlinedAL.APPS, windows::showGallery).on("Shortcut+Shift+O");
        close = Action.of("close", null, window::close).on("Shortcut+W");
        quit = Action.of("quit", null, windows::quit).on("Shortcut+Q");
        // F1 alone shows the keys.
        howComputed = Action.of("howComputed", Material2OutlinedAL.HELP_OUTLINE, window::showHelp).on("Shift+F1");
        erase = Action.of("erase", null, window::showErase);
        SettingsStore settings = tools.settings();
        for (ThemeChoice theme : ThemeChoice.values()) {
            themes.add(Action.of("theme." + Word.of(theme), null, () -> settings.update(s -> s.withTheme(theme)))
                    .showing(Bindings.createBooleanBinding(() -> settings.get().theme() == theme,
                            settings.property())));
        }
        for (boolean zooms : List.of(false, true)) {
            wheels.add(Action.of(zooms ? "wheel.zooms" : "wheel.moves", null,
                    () -> settings.update(s -> s.withWheelZooms(zooms))).showing(Bindings.createBooleanBinding(
                            () -> settings.get().wheelZooms() == zooms, settings.property())));
        }
        for (Language language : Language.values()) {
            languages.add(Action.of("language." + Word.of(language), null, () -> {
                settings.update(s -> s.withLanguage(language));
                tools.texts().speak(language);
            }).showing(Bindings.createBooleanBinding(() -> tools.texts().language() == language,
                    tools.texts().languageProperty())));
        }
    }
}
