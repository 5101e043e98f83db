package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Fields;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Stage;
import org.covoyage.ui.map.Camera;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding one's way in the window: find, outline, history, presentation, size of the interface. */
class NavigateTest {
    @TempDir
    private Path folder;

    private static ProjectSession session(Desk desk) {
        return CommandsTest.page(desk).session();
    }

    private static void type(Desk desk, KeyCode held, KeyCode key) {
        desk.robot().press(held).type(key).release(held);
    }

    private static void rename(Desk desk, Id stage, String name) {
        desk.tell(() -> {
            Journey journey = session(desk).journeyProperty().get();
            Stage now = journey.get(stage, Stage.class);
            session(desk).perform(new StepName("test", name), Change.of(journey).replace(new Stage(now.id(), name,
                    now.phase(), now.goal(), now.duration(), now.ownJudgement(), now.inclination(), now.importance(),
                    now.decisionRule(), now.colour(), now.evidence(), now.note())).build());
        });
    }

    private static String count(Desk desk) {
        return desk.ask(() -> desk.find("#find-count", Label.class).getText());
    }

    @Test
    void findGoesFromPlaceToPlaceAndSaysWhatThePictureDoesNotShow() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            type(desk, KeyCode.CONTROL, KeyCode.F);
            desk.robot().write("AUTONOMIE");
            desk.await(() -> count(desk).equals("1 of 4"));
            assertThat(desk.ask(() -> session(desk).selected())).isInstanceOf(Stage.class);
            desk.robot().type(KeyCode.ENTER).type(KeyCode.ENTER);
            assertThat(count(desk)).isEqualTo("3 of 4");
            String found = desk.ask(() -> desk.map().selectedProperty().get());
            assertThat(desk.ask(() -> desk.map().placeOf(found))).isPresent();
            type(desk, KeyCode.SHIFT, KeyCode.ENTER);
            assertThat(count(desk)).isEqualTo("2 of 4");
            desk.robot().type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
            assertThat(count(desk)).isEqualTo("1 of 4");
            // A source stands in the footer as text only: it is selected, and the bar says where it is.
            desk.tell(() -> desk.find("#find-words", TextField.class).setText("souvent a deux"));
            desk.await(() -> count(desk).equals("1 of 1"));
            assertThat(desk.ask(() -> desk.find("#find-place", Label.class).getText()))
                    .startsWith("Not in this picture. ").contains("souvent à deux");
            desk.robot().type(KeyCode.ESCAPE);
            assertThat(desk.ask(() -> desk.map().isFocused())).isTrue();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void whatIsTypedAboutAMatchIsTakenOverBeforeTheNextOneIsSelected() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            type(desk, KeyCode.CONTROL, KeyCode.F);
            desk.robot().write("devis");
            desk.await(() -> count(desk).startsWith("1 of "));
            Id match = desk.ask(() -> session(desk).selected().id());
            String typed = "Ce qui était tapé";
            TextInputControl note = desk.find("#inspect-note", TextInputControl.class);
            desk.tell(() -> {
                note.requestFocus();
                note.setText(typed);
            });
            desk.robot().type(KeyCode.F3);
            assertThat(count(desk)).startsWith("2 of ");
            assertThat(desk.ask(() -> Fields.get(session(desk).journeyProperty().get().get(match), List.of("note"))))
                    .isEqualTo(typed);
            assertThat(desk.ask(() -> session(desk).selected().id())).isNotEqualTo(match);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void whatIsFoundIsShownSoLargeThatItCanBeRead() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            MapView map = desk.map();
            desk.tell(() -> {
                map.viewpoint().fit();
                map.viewpoint().zoomBy(0.3 * Camera.FULL_SIZE / map.cameraProperty().get().zoom());
            });
            type(desk, KeyCode.CONTROL, KeyCode.F);
            desk.robot().write("A7");
            desk.await(() -> count(desk).startsWith("1 of "));
            String found = desk.ask(() -> desk.map().selectedProperty().get());
            desk.await(() -> map.cameraProperty().get().share() >= 0.8);
            Bounds at = desk.place(found);
            assertThat(at.x()).isGreaterThan(0);
            assertThat(at.right()).isLessThan(desk.ask(map::getWidth));
            assertThat(at.y()).isGreaterThan(0);
            assertThat(at.bottom()).isLessThan(desk.ask(map::getHeight));
            double zoom = desk.ask(() -> map.cameraProperty().get().zoom());
            desk.robot().type(KeyCode.ENTER);
            assertThat(desk.ask(() -> map.cameraProperty().get().zoom())).as("large enough already").isEqualTo(zoom);
        }
    }

    @Test
    void theOutlineFollowsTheSelectionBothWaysAndKeepsWhatIsUnfolded() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            type(desk, KeyCode.SHIFT, KeyCode.F4);
            TreeView<?> tree = desk.find("#outline-tree", TreeView.class);
            desk.await(tree::isFocused);
            assertThat(desk.tools().settings().get().outline()).isTrue();
            desk.tell(() -> session(desk).selectionProperty().set(new Id("samira")));
            assertThat(line(desk, tree)).isEqualTo("Samira");
            TreeItem<?> companions = desk.ask(() -> tree.getSelectionModel().getSelectedItem().getParent());
            desk.tell(() -> tree.scrollTo(0));
            desk.robot().type(KeyCode.DOWN);
            assertThat(desk.ask(() -> session(desk).selectionProperty().get().value())).isNotEqualTo("samira");
            Stage stage = desk.ask(() -> session(desk).journeyProperty().get().all(Stage.class).getFirst());
            rename(desk, stage.id(), "Envie");
            assertThat(desk.ask(companions::isExpanded)).isTrue();
            assertThat(desk.ask(() -> tree.getRoot().getChildren().getFirst().getChildren().getFirst().getValue()
                    .toString())).contains("words=Envie");
            desk.await(() -> cells(desk, tree).contains("Envie"));
            desk.robot().type(KeyCode.ENTER);
            assertThat(desk.ask(() -> desk.map().isFocused())).isTrue();
            type(desk, KeyCode.SHIFT, KeyCode.F4);
            desk.await(() -> !desk.shows("#outline-tree"));
            desk.tell(() -> desk.tools().texts().speak(Language.FR));
            type(desk, KeyCode.SHIFT, KeyCode.F4);
            desk.await(() -> cells(desk, tree).contains("Étapes  6") && cells(desk, tree).contains("Envie"));
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theSheetOfKeysFollowsTheLanguageWithItsTitlesToo() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            desk.robot().type(KeyCode.F1);
            ScrollPane sheet = desk.find("#key-sheet", ScrollPane.class);
            desk.await(() -> words(desk, sheet).containsAll(List.of("File", "Undo")));
            desk.tell(() -> desk.tools().texts().speak(Language.FR));
            desk.await(() -> words(desk, sheet).containsAll(List.of("Fichier", "Annuler")));
            assertThat(words(desk, sheet)).doesNotContain("File", "Undo", "Edit");
            desk.tell(() -> desk.tools().texts().speak(Language.EN));
        }
    }

    private static List<String> words(Desk desk, ScrollPane sheet) {
        return desk.ask(() -> sheet.getContent().lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList());
    }

    private static List<String> cells(Desk desk, TreeView<?> tree) {
        return desk.ask(() -> tree.lookupAll(".tree-cell").stream().map(cell -> ((TreeCell<?>) cell).getText())
                .filter(Objects::nonNull).toList());
    }

    private static String line(Desk desk, TreeView<?> tree) {
        return desk.ask(() -> tree.getSelectionModel().getSelectedItem().getValue().toString()
                .replaceAll(".*?words=(.*?), twigs=.*", "$1"));
    }

    @Test
    void theHistoryJumpsBackAndForthAndMarksWhereOneIs() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Stage first = desk.ask(() -> session(desk).journeyProperty().get().all(Stage.class).getFirst());
            for (String name : List.of("A", "B", "C")) {
                rename(desk, first.id(), name);
            }
            // From a field of the inspector too, which knows the same keys as Backspace.
            desk.tell(() -> session(desk).selectionProperty().set(first.id()));
            TextField name = desk.find("#inspect-name", TextField.class);
            desk.tell(name::requestFocus);
            desk.robot().push(KeyCode.CONTROL, KeyCode.H);
            ListView<?> list = desk.find("#history-list", ListView.class);
            desk.await(list::isFocused);
            assertThat(moments(desk, list)).containsExactly("As opened PAST", "A PAST", "B PAST", "C CURRENT");
            desk.robot().type(KeyCode.HOME).type(KeyCode.ENTER);
            assertThat(moments(desk, list)).containsExactly("As opened CURRENT", "A UNDONE", "B UNDONE", "C UNDONE");
            assertThat(desk.ask(() -> session(desk).journeyProperty().get().get(first.id()))).isEqualTo(first);
            assertThat(desk.ask(() -> session(desk).dirtyProperty().get())).isFalse();
            desk.robot().type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
            assertThat(moments(desk, list)).containsExactly("As opened PAST", "A PAST", "B CURRENT", "C UNDONE");
            assertThat(desk.ask(() -> session(desk).redoableProperty().get().name().about())).isEqualTo("C");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static List<String> moments(Desk desk, ListView<?> list) {
        return desk.ask(() -> list.getItems().stream().map(each -> each.toString()
                .replaceAll(".*words=(.*), state=(.*)]", "$1 $2")).toList());
    }

    @Test
    void aPresentationWalksFromTheWholeThroughTheStagesToTheWholeAndLeavesNoTrace() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            // The screen of the tests begins where the window does.
            desk.tell(() -> {
                desk.stage().setX(0);
                desk.stage().setY(0);
            });
            desk.tell(() -> session(desk).selectionProperty().set(new Id("samira")));
            MapView map = desk.map();
            desk.await(desk::isSharp);
            Camera before = desk.ask(() -> map.cameraProperty().get());
            double details = desk.ask(() -> desk.find("#details-panel", Region.class).getWidth());
            desk.robot().type(KeyCode.F5);
            desk.await(() -> caption(desk).filter(said -> said.startsWith("The whole journey") && said.contains(" 1 / "))
                    .isPresent());
            assertThat(desk.ask(() -> desk.find("#find", Node.class).getParent().isVisible())).isFalse();
            assertThat(desk.shows("#details-panel")).isFalse();
            assertThat(desk.ask(() -> session(desk).selectionProperty().get())).isNull();
            double whole = desk.ask(() -> map.cameraProperty().get().zoom());
            desk.robot().type(KeyCode.RIGHT);
            desk.await(() -> caption(desk).filter(said -> said.startsWith("Motivation")).isPresent());
            // However long the camera is on its way, it comes nearer than the whole.
            desk.await(() -> map.cameraProperty().get().zoom() > whole);
            desk.robot().type(KeyCode.PAGE_DOWN).type(KeyCode.SPACE).type(KeyCode.LEFT).type(KeyCode.END);
            desk.await(() -> caption(desk).filter(said -> said.startsWith("The whole journey")
                    && said.replaceAll(".*· *(\\d+) / (\\d+)", "$1=$2").matches("(\\d+)=\\1")).isPresent());
            desk.robot().type(KeyCode.ESCAPE);
            desk.await(() -> desk.shows("#details-panel") && !desk.shows("#presentation-caption"));
            assertThat(desk.ask(() -> session(desk).selectionProperty().get())).isEqualTo(new Id("samira"));
            assertThat(desk.ask(() -> desk.stage().isFullScreen())).isFalse();
            desk.await(() -> Math.abs(desk.find("#details-panel", Region.class).getWidth() - details) < 2);
            assertThat(desk.ask(() -> map.cameraProperty().get().zoom())).isEqualTo(before.zoom());
        }
    }

    private static Optional<String> caption(Desk desk) {
        return Optional.ofNullable((Label) desk.stage().getScene().lookup("#presentation-caption"))
                .map(Label::getText);
    }

    @Test
    void theInterfaceGrowsTheMapStaysAndBothAreRemembered() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            double before = desk.ask(() -> desk.find("#export", Button.class).getFont().getSize());
            desk.await(() -> Math.abs(desk.find("#details-panel", Region.class).getWidth() - 320) < 5);
            // What fits is fitted anew when the panels beside it grow; what was zoomed stays.
            desk.tell(() -> desk.map().viewpoint().zoomBy(1.5, 100, 100));
            double zoom = desk.ask(() -> desk.map().cameraProperty().get().zoom());
            desk.tell(() -> CommandsTest.listed(desk).stream().filter(each -> each.action().key().equals("scale.150"))
                    .findFirst().orElseThrow().action().run());
            desk.tell(() -> desk.stage().getScene().getRoot().applyCss());
            assertThat(desk.ask(() -> desk.find("#export", Button.class).getFont().getSize()))
                    .isEqualTo(1.5 * before);
            assertThat(desk.tools().settings().get().scale()).isEqualTo(1.5);
            desk.await(() -> desk.find("#details-panel", Region.class).getWidth() > 400);
            assertThat(desk.ask(() -> desk.map().cameraProperty().get().zoom())).isEqualTo(zoom);
        }
    }
}
