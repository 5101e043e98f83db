package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.covoyage.edit.Safekeeping;
import org.covoyage.edit.StepName;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Journey;
import org.covoyage.ui.action.Action;
import org.covoyage.journey.Language;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving, closing, others' changes, earlier versions and recovered work, with real windows. */
class SavingTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.copy(Path.of("samples/fr/corner-bakery.covoyage"), folder.resolve("bakery.covoyage"));
    }

    @Test
    void controlSSavesAndTheTitleSaysWhatIsUnsaved() throws Exception {
        try (Desk desk = open()) {
            write(desk, "by hand");
            assertThat(desk.ask(() -> desk.stage().getTitle())).startsWith("•");
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
            desk.await(() -> !session(desk).dirtyProperty().get());
            assertThat(text(file)).contains("by hand");
            assertThat(desk.ask(() -> desk.stage().getTitle())).doesNotStartWith("•");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void whatIsSavedWhileAnEarlierSaveIsUnderWayIsSavedAfterIt() throws Exception {
        try (Desk desk = open()) {
            Action save = CommandsTest.listed(desk).stream().map(Listed::action).filter(action -> action.key().equals("save"))
                    .findFirst().orElseThrow();
            desk.tell(() -> {
                // In one go: the first save cannot have ended when the second is asked for.
                change(desk, "first");
                save.run();
                change(desk, "second");
                save.run();
            });
            desk.await(() -> !session(desk).dirtyProperty().get());
            assertThat(text(file)).contains("second");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void closingWithUnsavedWorkAsksAndCancelKeepsTheWindow() throws Exception {
        try (Desk desk = open()) {
            write(desk, "unsaved");
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
            desk.press("#close-stay");
            assertThat(desk.shows("#map")).isTrue();
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
            desk.press("#close-save");
            desk.await(() -> desk.ended() == 1);
            assertThat(text(file)).contains("unsaved");
            assertThat(folder.resolve("state/recovery")).isEmptyDirectory();
        }
    }

    @Test
    void workThatIsGivenUpIsGoneAndTheFileAsItWas() throws Exception {
        String before = text(file);
        try (Desk desk = open()) {
            write(desk, "unsaved");
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
            desk.press("#close-discard");
            desk.await(() -> desk.ended() == 1);
            assertThat(text(file)).isEqualTo(before);
            assertThat(folder.resolve("state/recovery")).isEmptyDirectory();
        }
    }

    @Test
    void aWindowThatVanishesLeavesItsWorkForTheNextStart() throws Exception {
        try (Desk desk = open()) {
            write(desk, "unsaved");
            desk.tell(() -> desk.stage().close());
        }
        try (Stream<Path> left = Files.list(folder.resolve("state/recovery"))) {
            assertThat(left.map(path -> path.toString().replaceAll(".*\\.", "")))
                    .containsExactlyInAnyOrder("journal", "base", "lock");
        }
    }

    @Test
    void whatSomebodyElseHasWrittenIsLoadedOnlyWhenTheUserSaysSoAndMineIsKept() throws Exception {
        try (Desk desk = open()) {
            write(desk, "mine");
            String theirs = text(file).replaceFirst("\"text\": \"", "\"text\": \"Theirs ");
            Files.writeString(file, theirs);
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
            pressWords(desk, "Load theirs");
            desk.await(() -> desk.shows("#map") && firstCard(desk).text().startsWith("Theirs"));
            assertThat(text(file)).isEqualTo(theirs);
            Safekeeping keeping = desk.tools().keeping();
            byte[] mine = keeping.versions().bytes(keeping.versions().of(file).getFirst()).orElseThrow();
            assertThat(new String(mine, StandardCharsets.UTF_8)).contains("mine");
        }
    }

    @Test
    void whatSomebodyElseHasWrittenAndCannotBeReadTakesNothingAway() throws Exception {
        try (Desk desk = open()) {
            write(desk, "mine");
            Files.writeString(file, "garbage");
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
            desk.await(() -> button(desk, "Load theirs").isPresent());
            desk.tell(() -> desk.tools().texts().speak(Language.FR));
            assertThat(button(desk, "Charger le sien")).as("what is asked is asked in the other language").isPresent();
            desk.tell(() -> desk.tools().texts().speak(Language.EN));
            pressWords(desk, "Load theirs");
            desk.await(() -> button(desk, "Load theirs").isEmpty() && button(desk, "Save mine as…").isPresent());
            assertThat(firstCard(desk).text()).isEqualTo("mine");
            assertThat(text(file)).isEqualTo("garbage");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeReadOffersItsEarlierVersions() throws Exception {
        try (Desk desk = open()) {
            desk.tools().keeping().versions().keep(file, Files.readAllBytes(file));
        }
        Files.writeString(file, "garbage");
        try (Desk desk = Desk.withFiles(folder, file)) {
            desk.await(() -> desk.ask(() -> desk.stage().getScene().getRoot().lookupAll(".message-page .button").size()) == 3);
            desk.tell(() -> ((ButtonBase) desk.stage().getScene().getRoot().lookup(".message-page .button")).fire());
            Button copy = desk.find("#versions-open", Button.class);
            desk.await(() -> !copy.isDisabled());
            desk.tell(copy::fire);
            desk.await(() -> desk.shows("#map"));
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void earlierVersionsAreShownWithAPictureAndOpenAsCopies() throws Exception {
        try (Desk desk = open()) {
            write(desk, "first");
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
            desk.await(() -> !session(desk).dirtyProperty().get());
            menu(desk, "Earlier versions…");
            desk.await(() -> !desk.find("#versions-list", ListView.class).getItems().isEmpty());
            Labeled entry = desk.find("#versions-list .list-cell", Labeled.class);
            assertThat(desk.ask(() -> entry.lookup(".text") instanceof Text words ? words.getText() : ""))
                    .as("when and how large, nothing cut").contains("kB");
            assertThat(desk.ask(() -> entry.getHeight() - entry.getInsets().getTop() - entry.getInsets().getBottom()
                    - entry.lookup(".text").getLayoutBounds().getHeight())).isGreaterThanOrEqualTo(0);
            desk.press("#versions-compare");
            Label count = desk.find("#difference-count", Label.class);
            desk.await(() -> count.getText().equals("One thing is different."));
            desk.tell(() -> desk.tools().texts().speak(Language.FR));
            assertThat(desk.ask(count::getText)).isEqualTo("Une chose diffère.");
            desk.tell(() -> desk.tools().texts().speak(Language.EN));
            desk.press("#difference-close");
            desk.await(() -> desk.find("#versions-picture", ImageView.class).getImage() != null);
            desk.press("#versions-open");
            desk.await(() -> desk.stages().size() == 2 && desk.shows("#map"));
            assertThat(firstCard(desk).text()).isNotEqualTo("first");
            assertThat(session(desk).edit().canSave()).isFalse();
        }
    }

    @Test
    void workOfAProcessThatWasKilledIsOfferedAndComesBackUnsaved() throws Exception {
        Killed.leave(folder, file);
        try (Desk desk = Desk.withGallery(folder)) {
            pressWords(desk, "Restore");
            desk.await(() -> desk.shows("#map"));
            assertThat(firstCard(desk).text()).isEqualTo("almost lost");
            assertThat(desk.ask(() -> session(desk).dirtyProperty().get())).isTrue();
            desk.tell(() -> session(desk).undo());
            assertThat(desk.ask(() -> session(desk).dirtyProperty().get())).isFalse();
        }
    }

    @Test
    void aFileThatIsOpenElsewhereOpensAsACopyAndSaysSo() throws Exception {
        new Safekeeping(folder.resolve("state")).locks().takeDocument(file);
        try (Desk desk = open()) {
            desk.await(() -> !session(desk).edit().canSave());
            write(desk, "mine");
            Path copy = folder.resolve("copy.covoyage");
            desk.saveAs(copy);
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
            desk.await(() -> !session(desk).dirtyProperty().get());
            assertThat(text(copy)).contains("mine");
            assertThat(text(file)).doesNotContain("mine");
        }
    }

    private Desk open() throws Exception {
        Desk desk = Desk.withFiles(folder, file);
        desk.await(desk::isSharp);
        return desk;
    }

    private static ProjectSession session(Desk desk) {
        return desk.ask(() -> {
            Node node = desk.stages().getLast().getScene().lookup("#map");
            while (!(node instanceof ProjectPage)) {
                node = Objects.requireNonNull(node).getParent();
            }
            return ((ProjectPage) node).session();
        });
    }

    private static Card firstCard(Desk desk) {
        return desk.ask(() -> session(desk).journeyProperty().get().all(Card.class).getFirst());
    }

    private static void write(Desk desk, String text) {
        desk.tell(() -> change(desk, text));
    }

    private static void change(Desk desk, String text) {
        Journey journey = session(desk).journeyProperty().get();
        session(desk).perform(new StepName("text", text), Change.of(journey)
                .replace(journey.all(Card.class).getFirst().withText(text)).build());
    }

    private static void menu(Desk desk, String words) {
        desk.tell(() -> ((MenuBar) desk.stage().getScene().lookup(".menu-bar")).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> words.equals(item.getText())).findFirst()
                .orElseThrow().fire());
    }

    private static void pressWords(Desk desk, String words) {
        desk.await(() -> button(desk, words).isPresent());
        desk.tell(() -> button(desk, words).orElseThrow().fire());
    }

    private static Optional<ButtonBase> button(Desk desk, String words) {
        return desk.ask(() -> List.copyOf(desk.stage().getScene().getRoot().lookupAll(".notification-bar .button")))
                .stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText())).findFirst();
    }

    private static String text(Path path) throws IOException {
        return Files.readString(path);
    }
}
