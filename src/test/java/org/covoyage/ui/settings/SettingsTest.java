package org.covoyage.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final List<Rectangle2D> SCREENS = List.of(new Rectangle2D(0, 0, 1000, 800),
            new Rectangle2D(1000, 0, 1600, 900));

    @TempDir
    private Path folder;

    private SettingsStore store(List<Exception> troubles) {
        return new SettingsStore(folder.resolve("deep/settings.json"), troubles::add);
    }

    @Test
    void whatWasChosenIsThereAfterTheNextStart() {
        Settings chosen = new Settings(Language.FR, ThemeChoice.DARK, Density.FULL, false,
                new WindowPlace(10, 20, 900, 700, true), List.of(folder.resolve("é.covoyage")), true, 1.25, true);
        store(new ArrayList<>()).update(_ -> chosen);
        assertThat(store(new ArrayList<>()).get()).isEqualTo(chosen);
    }

    @Test
    void damagedSettingsAreAsIfNothingHadBeenChosen() throws Exception {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/settings.json"), "{\"theme\": ");
        assertThat(store(new ArrayList<>()).get()).isEqualTo(Settings.DEFAULT);
        Files.writeString(folder.resolve("deep/settings.json"), "{\"theme\": 7, \"density\": \"full\"}");
        assertThat(store(new ArrayList<>()).get()).isEqualTo(Settings.DEFAULT.withDensity(Density.FULL));
    }

    @Test
    void settingsThatCannotBeWrittenAreToldOnceAndStillApply() throws Exception {
        Files.writeString(folder.resolve("deep"), "a file where a folder is needed");
        List<Exception> troubles = new ArrayList<>();
        SettingsStore store = store(troubles);
        store.update(settings -> settings.withTheme(ThemeChoice.DARK));
        store.update(settings -> settings.withTheme(ThemeChoice.LIGHT));
        assertThat(troubles).hasSize(1);
        assertThat(store.get().theme()).isEqualTo(ThemeChoice.LIGHT);
    }

    @Test
    void aFileOpenedAgainComesFirstAndTheOldestGoes() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 20; i++) {
            settings = settings.withRecent(Path.of("/" + i));
        }
        assertThat(settings.withRecent(Path.of("/15")).recents()).hasSize(Settings.MOST_RECENTS)
                .startsWith(Path.of("/15"), Path.of("/19")).doesNotHaveDuplicates();
    }

    @Test
    void aWindowComesBackWhereItStood() {
        WindowPlace place = new WindowPlace(1100, 50, 800, 600, false);
        assertThat(place.on(SCREENS)).isEqualTo(place);
    }

    @Test
    void aWindowFromAScreenThatIsGoneComesToTheFirst() {
        assertThat(new WindowPlace(3000, 50, 800, 600, false).on(SCREENS))
                .isEqualTo(new WindowPlace(100, 100, 800, 600, false));
        assertThat(new WindowPlace(0, 0, 4000, 3000, false).on(SCREENS))
                .isEqualTo(new WindowPlace(0, 0, 1000, 800, false));
    }

    @Test
    void everySystemHasItsOwnFolder() {
        Path home = Path.of("/home/ada");
        assertThat(AppFolder.of("Linux", home, Map.of())).isEqualTo(home.resolve(".config/covoyage"));
        assertThat(AppFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "/conf"))).isEqualTo(Path.of("/conf/covoyage"));
        assertThat(AppFolder.of("Mac OS X", home, Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/Covoyage"));
        assertThat(AppFolder.of("Windows 11", home, Map.of("APPDATA", "/data"))).isEqualTo(Path.of("/data/Covoyage"));
    }
}
