package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.covoyage.edit.grid.Key;
import org.covoyage.edit.grid.Keys;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.navigate.Offer;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All commands of a window with a project: one declaration for menus, palette and shortcuts. */
class CommandsTest {
    @TempDir
    private Path folder;

    static List<Listed> listed(Desk desk) {
        MenuBar bar = (MenuBar) all(desk).stream().filter(MenuBar.class::isInstance).findFirst().orElseThrow();
        return desk.ask(() -> Listed.of(bar.getMenus()));
    }

    static ProjectPage page(Desk desk) {
        return (ProjectPage) all(desk).stream().filter(ProjectPage.class::isInstance).findFirst().orElseThrow();
    }

    private static List<Node> all(Desk desk) {
        return desk.ask(() -> List.copyOf(desk.stages().getFirst().getScene().getRoot().lookupAll("*")));
    }

    @Test
    void everyCommandOfEveryMenuIsInThePaletteAndWhatCannotBeDoneSaysWhy() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            for (Language language : Language.values()) {
                desk.tell(() -> desk.tools().texts().speak(language));
                desk.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
                ListView<?> answers = desk.find("#palette-answers", ListView.class);
                List<Listed> listed = listed(desk);
                desk.await(() -> answers.getItems().size() == listed.size());
                Texts texts = desk.tools().texts();
                List<Action> offered = new ArrayList<>();
                for (Object offer : desk.ask(() -> List.copyOf(answers.getItems()))) {
                    Offer.Command command = (Offer.Command) offer;
                    offered.add(command.action());
                    assertThat(command.words()).isNotBlank().doesNotStartWith("action.");
                    assertThat(command.belongs()).isNotBlank();
                    assertThat(texts.has("action." + command.action().key())).as(command.action().key()).isTrue();
                    if (desk.ask(() -> command.action().enabled().get())) {
                        assertThat(command.reason()).isEmpty();
                    } else {
                        assertThat(command.reason()).as("reason." + command.action().key()).isNotBlank()
                                .isNotEqualTo(texts.get("reason.other"));
                    }
                }
                assertThat(offered).containsExactlyElementsOf(listed.stream().map(Listed::action).toList());
                desk.robot().type(KeyCode.ESCAPE);
                desk.await(() -> !desk.stage().getScene().lookup("#palette").isVisible());
            }
            assertThat(desk.ask(() -> page(desk).actions().all())).isSubsetOf(listed(desk).stream().map(Listed::action)
                    .toList());
        }
    }

    @Test
    void noTwoCommandsShareAShortcutAndTheGridMeansTheSameByIt() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Map<String, String> owners = new HashMap<>();
            List<String> twice = new ArrayList<>();
            for (Listed each : listed(desk)) {
                for (KeyCombination shortcut : each.action().shortcuts()) {
                    String other = owners.put(shortcut.getName(), each.action().key());
                    if (other != null) {
                        twice.add(shortcut + ": " + other + ", " + each.action().key());
                    }
                }
            }
            for (Keys.Binding binding : Keys.all()) {
                Key key = binding.key();
                String name = (key.shift() ? "Shift+" : "") + (key.alt() ? "Alt+" : "")
                        + (key.ctrl() ? "Shortcut+" : "") + code(key).getName();
                String owner = owners.get(KeyCombination.valueOf(name).getName());
                String command = binding.command().name().toLowerCase(Locale.ROOT).replace('_', '.');
                if (owner != null && !owner.toLowerCase(Locale.ROOT).startsWith(command)) {
                    twice.add(name + ": " + owner + ", " + command);
                }
            }
            assertThat(twice).isEmpty();
        }
    }

    private static KeyCode code(Key key) {
        return key.name() == Key.Name.BACKSPACE ? KeyCode.BACK_SPACE : KeyCode.valueOf(key.name().name());
    }

    /** Digits and signs need Shift on French keyboards, or lie elsewhere: no command has nothing but those. */
    @Test
    void everyShortcutCanBeTypedOnAFrenchKeyboard() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            List<String> unsafe = new ArrayList<>();
            for (Listed each : listed(desk)) {
                List<KeyCombination> shortcuts = each.action().shortcuts();
                if (!shortcuts.isEmpty() && shortcuts.stream().noneMatch(CommandsTest::isSafe)) {
                    unsafe.add(each.action().key());
                }
            }
            assertThat(unsafe).isEmpty();
        }
    }

    private static boolean isSafe(KeyCombination shortcut) {
        KeyCode code = ((KeyCodeCombination) shortcut).getCode();
        return code.isLetterKey() || code.isFunctionKey() || code.isArrowKey() || code.isKeypadKey()
                || code == KeyCode.ADD || code == KeyCode.SUBTRACT || code.isNavigationKey()
                || List.of(KeyCode.DELETE, KeyCode.ENTER, KeyCode.SPACE, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.INSERT)
                        .contains(code);
    }

    @Test
    void thePaletteRunsACommandWithEnterAndGoesToAnElement() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            desk.robot().write("headl").type(KeyCode.ENTER);
            desk.await(() -> page(desk).session().densityProperty().get() == Density.HEADLINE);
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            // Accents and case do not matter.
            desk.robot().write("leotestetout").type(KeyCode.ENTER);
            desk.await(() -> "leo".equals(desk.map().selectedProperty().get())
                    || desk.map().selectedProperty().get() != null);
            assertThat(desk.ask(() -> page(desk).session().selected())).extracting("name").isEqualTo("LéoTesteTout");
            assertThat(desk.ask(() -> desk.map().isFocused())).isTrue();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theSheetOfKeysListsEveryShortcutInBothLanguages() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            for (Language language : Language.values()) {
                desk.tell(() -> desk.tools().texts().speak(language));
                desk.robot().type(KeyCode.F1);
                desk.await(() -> desk.shows("#key-sheet"));
                List<String> said = desk.ask(() -> desk.stages().getLast().getScene().getRoot().lookupAll(".label")
                        .stream().map(label -> ((Labeled) label).getText()).toList());
                Texts texts = desk.tools().texts();
                for (Keys.Binding binding : Keys.all()) {
                    assertThat(said).contains(texts.get("keys.command." + binding.command().name()));
                }
                assertThat(said).contains(texts.get("action.save"), texts.get("action.present"), "F5",
                        language == Language.FR ? "Ctrl + Maj + F" : "Ctrl + Shift + F");
                desk.tell(() -> desk.stages().getLast().close());
            }
        }
    }
}
