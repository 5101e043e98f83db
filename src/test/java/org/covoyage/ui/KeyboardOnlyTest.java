package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Card;
import org.covoyage.journey.Id;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.ui.project.Origin;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the gallery to the picture in a deck without ever touching a mouse; and what else a hand does in a window. */
class KeyboardOnlyTest {
    @TempDir
    private Path folder;

    private static ProjectSession session(Desk desk) {
        return CommandsTest.page(desk).session();
    }

    private static Journey journey(Desk desk) {
        return desk.ask(() -> session(desk).journeyProperty().get());
    }

    private static GridEditor editor(Desk desk) {
        return CommandsTest.page(desk).hand().editor();
    }

    /** Presses a key until something is so, at most so often as there are things in a window. */
    private static void until(Desk desk, KeyCode key, BooleanSupplier reached) {
        for (int i = 0; i < 60 && !desk.ask(reached::getAsBoolean); i++) {
            desk.robot().type(key);
        }
        assertThat(desk.ask(reached::getAsBoolean)).isTrue();
    }

    private static String focused(Desk desk) {
        Node owner = desk.stage().getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private static void goTo(Desk desk, Cursor place) {
        desk.robot().push(KeyCode.CONTROL, KeyCode.HOME);
        until(desk, place.row() == Cursor.HEADER ? KeyCode.UP : KeyCode.DOWN,
                () -> editor(desk).cursor().row() == place.row());
        until(desk, KeyCode.RIGHT, () -> editor(desk).cursor().column() == place.column());
    }

    @Test
    void aJourneyIsBegunDrawnSavedAndExportedWithKeysAlone() throws Exception {
        Path file = folder.resolve("bicycle.covoyage");
        Path picture = folder.resolve("bicycle.png");
        try (Desk desk = Desk.withGallery(folder)) {
            desk.robot().push(KeyCode.CONTROL, KeyCode.N);
            desk.find("#start-social-journey", Node.class);
            desk.await(() -> focused(desk).equals("start-blank"));
            until(desk, KeyCode.TAB, () -> focused(desk).equals("start-social-journey"));
            desk.robot().type(KeyCode.ENTER);
            desk.await(() -> desk.isSharp() && desk.map().isFocused());

            goTo(desk, Cursor.at(Cursor.HEADER, 0));
            desk.robot().write("Wish").type(KeyCode.TAB).write("Look round").type(KeyCode.ENTER);
            assertThat(journey(desk).all(Stage.class)).extracting(Stage::name).startsWith("Wish", "Look round",
                    "Evaluation");

            goTo(desk, Cursor.at(1, 0));
            desk.robot().write("Sees a cargo bike").type(KeyCode.TAB).write("Asks her brother").type(KeyCode.ENTER);
            assertThat(journey(desk).all(Card.class)).extracting(Card::text)
                    .contains("Sees a cargo bike", "Asks her brother");

            goTo(desk, Cursor.at(0, 0));
            desk.robot().type(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.ENTER).write("Brother 0.2").type(KeyCode.ENTER);
            Companion brother = journey(desk).all(Companion.class).stream().filter(each -> each.name().equals("Brother"))
                    .findFirst().orElseThrow();
            Tie tie = journey(desk).all(Tie.class).stream().filter(each -> each.companion().equals(brother.id()))
                    .findFirst().orElseThrow();
            assertThat(tie.stage()).isEqualTo(journey(desk).all(Stage.class).getFirst().id());
            assertThat(distance(brother, tie)).isCloseTo(0.2, within(1e-9));

            goTo(desk, Cursor.at(4, 0));
            desk.robot().type(KeyCode.J);
            assertThat(journey(desk).all(Reading.class)).extracting(Reading::value).containsExactly(2.0);

            desk.saveAs(file);
            desk.robot().push(KeyCode.CONTROL, KeyCode.S);
            desk.await(() -> session(desk).originProperty().get() instanceof Origin.OnDisk
                    && !session(desk).dirtyProperty().get());
            assertThat(new ProjectReader().open(Files.readAllBytes(file))).isInstanceOf(Opened.Usable.class);

            desk.saveAs(picture);
            desk.robot().push(KeyCode.CONTROL, KeyCode.E);
            Node write = desk.find("#export-write", Node.class);
            desk.await(() -> !write.isDisabled());
            until(desk, KeyCode.TAB, () -> focused(desk).equals("export-write"));
            desk.robot().type(KeyCode.SPACE);
            desk.await(() -> Files.exists(picture) && Files.size(picture) > 10_000);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static double distance(Companion companion, Tie tie) {
        return tie.override() != null ? tie.override().distance() : companion.override().distance();
    }

    @Test
    void f11FillsTheScreenAndGivesItBack() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            desk.tell(() -> desk.map().requestFocus());
            desk.robot().type(KeyCode.F11);
            desk.await(() -> desk.stage().isFullScreen());
            desk.robot().type(KeyCode.F11);
            desk.await(() -> !desk.stage().isFullScreen());
            // The platform without a screen may paint one last frame of the old size into memory of the new one.
            // Its frames lie at the bottom of every stack, so only the one that copied too much counts.
            assertThat(desk.uncaught().stream().filter(problem -> Arrays.stream(problem.getStackTrace())
                    .filter(frame -> !frame.getClassName().startsWith("java.")
                            && !frame.getClassName().startsWith("jdk.")).findFirst()
                    .filter(frame -> frame.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow"))
                    .isEmpty()).toList()).isEmpty();
        }
    }

    @Test
    void saveAsWritesAnotherFileAndGoesOnThere() throws Exception {
        Path file = Files.copy(Path.of("samples/en/corner-bakery.covoyage"), folder.resolve("cake.covoyage"));
        Path other = folder.resolve("other.covoyage");
        try (Desk desk = Desk.withFiles(folder, file)) {
            desk.await(desk::isSharp);
            desk.tell(() -> desk.map().requestFocus());
            desk.saveAs(other);
            desk.robot().press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
            desk.await(() -> session(desk).originProperty().get() instanceof Origin.OnDisk onDisk
                    && onDisk.path().endsWith("other.covoyage"));
            assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void whatAFrameSelectedIsSelectedAgainWhenItsDeletionIsUndone() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectPage page = CommandsTest.page(desk);
            List<Card> cards = desk.ask(() -> journey(desk).all(Card.class).stream().filter(card -> page.map()
                    .placeOf(card.id().value()).filter(at -> at.bottom() < page.map().getHeight()
                            && at.right() < page.map().getWidth()).isPresent()).limit(2).toList());
            Bounds one = desk.place(cards.getFirst().id().value());
            Bounds two = desk.place(cards.getLast().id().value());
            double left = Math.min(one.x(), two.x()) - 3;
            double top = Math.min(one.y(), two.y()) - 3;
            desk.mouse(MouseEvent.MOUSE_PRESSED, left, top, true);
            desk.mouse(MouseEvent.MOUSE_DRAGGED, left + 30, top + 10, true);
            desk.mouse(MouseEvent.MOUSE_DRAGGED, Math.max(one.right(), two.right()) + 3,
                    Math.max(one.bottom(), two.bottom()) + 3, true);
            desk.mouse(MouseEvent.MOUSE_RELEASED, Math.max(one.right(), two.right()) + 3,
                    Math.max(one.bottom(), two.bottom()) + 3, true);
            Set<Id> framed = desk.ask(() -> page.session().chosenProperty().get().ids());
            assertThat(framed).containsAll(cards.stream().map(Card::id).toList());
            desk.robot().type(KeyCode.DELETE);
            assertThat(desk.ask(() -> journey(desk).get(cards.getFirst().id()))).isNull();
            desk.robot().push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(desk.ask(() -> page.session().chosenProperty().get().ids())).isEqualTo(framed);
        }
    }
}
