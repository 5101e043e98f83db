package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Note;
import org.covoyage.edit.StepName;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Stage;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.map.Camera;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four pictures of one scenario, and what can be asked of them, in real windows. */
class PicturesInTheWindowTest {
    private static final Id SAMIRA = new Id("samira");

    @TempDir
    private Path folder;

    @Test
    void anotherPictureKeepsTheSelectionAndTheWayBackShowsTheSamePlace() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectSession session = session(desk);
            MapView map = desk.map();
            desk.tell(() -> {
                map.viewpoint().zoomBy(1.7, 210, 160);
                session.selectionProperty().set(SAMIRA);
            });
            Camera stood = desk.ask(() -> map.cameraProperty().get());
            MapSheet before = desk.ask(() -> map.sheetProperty().get());
            desk.press("#picture-companions");
            desk.await(() -> map.sheetProperty().get() != before && map.sharpProperty().get());
            assertThat(desk.ask(() -> map.cameraProperty().get())).isNotEqualTo(stood);
            assertThat(desk.ask(() -> map.selectedProperty().get())).isEqualTo("samira");
            assertThat(desk.ask(map::isLifted)).isTrue();
            MapSheet companions = desk.ask(() -> map.sheetProperty().get());
            desk.press("#picture-map");
            desk.await(() -> map.sheetProperty().get() != companions && map.sharpProperty().get());
            assertThat(desk.ask(() -> map.cameraProperty().get())).isEqualTo(stood);
            assertThat(desk.ask(() -> map.selectedProperty().get())).isEqualTo("samira");
            assertThat(desk.ask(() -> session.pictureProperty().get())).isEqualTo(PictureKind.MAP);
        }
    }

    @Test
    void theSelectedCompanionIsImaginedAwayAndHadBack() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectSession session = session(desk);
            MapView map = desk.map();
            ToggleButton without = desk.find("#without", ToggleButton.class);
            assertThat(desk.ask(without::isVisible)).isFalse();
            desk.tell(() -> session.selectionProperty().set(SAMIRA));
            assertThat(desk.ask(without::getAccessibleText)).isEqualTo("Without Samira");
            MapSheet with = desk.ask(() -> map.sheetProperty().get());
            desk.press("#without");
            desk.await(() -> map.sheetProperty().get() != with);
            assertThat(desk.ask(without::isSelected)).isTrue();
            Button chip = desk.find("#back-samira", Button.class);
            assertThat(desk.ask(chip::getText)).isEqualTo("Without Samira");
            assertThat(desk.ask(() -> session.dirtyProperty().get())).isFalse();
            MapSheet alone = desk.ask(() -> map.sheetProperty().get());
            desk.tell(() -> session.imagine(new Id("henri"), false));
            desk.press("#everybodyBack");
            desk.await(() -> map.sheetProperty().get() != alone);
            assertThat(desk.ask(() -> session.focusProperty().get())).isEqualTo(Focus.WHOLE);
            assertThat(desk.ask(() -> desk.stage().getScene().lookup("#absent").isVisible())).isFalse();
        }
    }

    @Test
    void aCircleIsScrubbedAlongTheJourney() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectSession session = session(desk);
            Node strip = desk.find("#stages", Node.class);
            assertThat(desk.ask(strip::isVisible)).isFalse();
            desk.press("#picture-circles");
            desk.tell(strip::requestFocus);
            desk.robot().type(KeyCode.RIGHT, KeyCode.RIGHT);
            List<Id> stages = desk.ask(() -> session.journeyProperty().get().all(Stage.class).stream().map(Stage::id)
                    .toList());
            assertThat(desk.ask(() -> session.focusProperty().get().stage())).isEqualTo(stages.get(1));
            desk.robot().drag(desk.ask(() -> strip.localToScreen(20, 12)), MouseButton.PRIMARY)
                    .dropTo(desk.ask(() -> strip.localToScreen(strip.getLayoutBounds().getWidth() - 20, 12)));
            desk.await(() -> stages.getLast().equals(session.focusProperty().get().stage()));
            assertThat(desk.ask(strip::getAccessibleText)).isEqualTo("Stage shown: Partage");
            desk.await(desk::isSharp);
            desk.tell(desk.map()::requestFocus);
            desk.robot().type(KeyCode.ESCAPE);
            desk.await(() -> session.focusProperty().get().stage() == null);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void pointingAtACompanionLiftsItAndTheTilesOfThePictureStay() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            MapView map = desk.map();
            MapSheet before = desk.ask(() -> map.sheetProperty().get());
            Bounds chip = desk.place("henri");
            desk.at(chip.centreX(), chip.centreY());
            desk.await(() -> map.isLifted() && map.sharpProperty().get());
            assertThat(desk.ask(() -> map.sheetProperty().get())).isSameAs(before);
            assertThat(desk.ask(() -> session(desk).pointedProperty().get())).isEqualTo(new Id("henri"));
            Bounds header = desk.place("s-motivation");
            desk.at(header.centreX(), header.centreY());
            desk.await(() -> !map.isLifted());
        }
    }

    @Test
    void theBandOfTheOthersOpensAndClosesAgain() throws Exception {
        try (Desk desk = Desk.withFiles(folder, Path.of("samples/en/house-twenty-stages.covoyage"))) {
            desk.await(desk::isSharp);
            MapView map = desk.map();
            ProjectSession session = session(desk);
            assertThat(desk.ask(() -> map.sheetProperty().get().shows(Focus.OTHERS))).isTrue();
            desk.tell(() -> map.reveal(Focus.OTHERS));
            Bounds band = desk.place(Focus.OTHERS);
            String folded = desk.ask(() -> map.subjectAt(band.x() + 3, band.centreY()));
            desk.press("#everyone");
            desk.await(() -> !map.sheetProperty().get().shows(Focus.OTHERS));
            assertThat(desk.ask(() -> session.focusProperty().get().everyone())).isTrue();
            desk.press("#everyone");
            desk.await(() -> map.sheetProperty().get().shows(Focus.OTHERS));
            assertThat(folded).isIn(Focus.OTHERS, null);
            desk.tell(() -> map.selectedProperty().set(Focus.OTHERS));
            desk.tell(map::requestFocus);
            desk.robot().type(KeyCode.ENTER);
            desk.await(() -> session.focusProperty().get().everyone());
        }
    }

    @Test
    void aNumberExplainsItselfToThePointerAndToTheKeyboard() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            MapView map = desk.map();
            Bounds place = new Bounds(100, 100, 200, 100);
            Drawing explained = new Drawing(600, 400, Colour.WHITE, List.of(Group.noted("samira", "share",
                    new Note(() -> "Share of say\n\n0.22 = 0.4 / 1.8\nModel estimate, not a measurement"),
                    List.of(new Box("samira", place, 0, Fill.of(Colour.BLACK), null)))), "A test", "A test", null);
            desk.tell(() -> map.show(MapSheet.of(-1, explained), null));
            desk.await(() -> map.sharpProperty().get());
            Bounds at = desk.place("samira");
            desk.at(at.centreX(), at.centreY());
            Node note = desk.find("#note", Node.class);
            desk.await(note::isVisible);
            assertThat(desk.ask(() -> note.lookupAll(".label").stream().map(line -> ((Label) line).getText()).toList()))
                    .containsExactlyInAnyOrder("Share of say", "0.22 = 0.4 / 1.8", "Model estimate, not a measurement");
            desk.at(at.x() - 20, at.y() - 20);
            desk.await(() -> !note.isVisible());
            desk.tell(() -> {
                map.requestFocus();
                map.selectedProperty().set("samira");
            });
            desk.robot().push(KeyCode.CONTROL, KeyCode.I);
            desk.await(note::isVisible);
            assertThat(desk.ask(note::getAccessibleText)).startsWith("Share of say\n");
            desk.robot().type(KeyCode.ESCAPE);
            desk.await(() -> !note.isVisible());
            assertThat(desk.ask(() -> map.selectedProperty().get())).isEqualTo("samira");
        }
    }

    @Test
    void undoAndRedoAreNamedAfterTheirStepAlsoInATextField() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectSession session = session(desk);
            ProjectPage page = page(desk);
            String title = desk.ask(() -> desk.stage().getTitle());
            assertThat(desk.ask(() -> page.actions().undo.enabled().get())).isFalse();
            desk.tell(() -> session.perform(new StepName("", "Partage"), Change.of(session.journeyProperty().get())
                    .move(new Id("s-motivation"), 1).build()));
            assertThat(desk.ask(() -> page.actions().undo.named().getValue())).isEqualTo("Undo “Partage”");
            assertThat(desk.ask(() -> desk.stage().getTitle())).isEqualTo("• " + title);
            TextField field = new TextField();
            desk.tell(() -> {
                page.setBottom(field);
                field.requestFocus();
            });
            desk.robot().push(KeyCode.CONTROL, KeyCode.Z);
            desk.await(() -> session.undoableProperty().get() == null);
            assertThat(desk.ask(() -> desk.stage().getTitle())).isEqualTo(title);
            assertThat(desk.ask(() -> page.actions().redo.named().getValue())).isEqualTo("Redo “Partage”");
            desk.robot().push(KeyCode.CONTROL, KeyCode.Y);
            desk.await(() -> session.redoableProperty().get() == null && session.dirtyProperty().get());
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void emptyPaperIsDraggedAndTheMapFollows() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            MapView map = desk.map();
            Camera before = desk.ask(() -> map.cameraProperty().get());
            desk.at(6, 6).drag(MouseButton.PRIMARY).moveBy(60, 45).drop();
            Camera after = desk.ask(() -> map.cameraProperty().get());
            assertThat(desk.ask(() -> map.subjectAt(6, 6))).isNull();
            assertThat(after).isEqualTo(new Camera(after.x(), after.y(), before.zoom()));
            assertThat(after.viewX(0) - before.viewX(0)).isGreaterThan(50);
            assertThat(after.viewY(0) - before.viewY(0)).isGreaterThan(35);
        }
    }

    @Test
    void anExportIsSplitIntoNumberedSlides() throws Exception {
        try (Desk desk = Desk.withFiles(folder, Path.of("samples/en/house-twenty-stages.covoyage"))) {
            desk.await(desk::isSharp);
            desk.saveAs(folder.resolve("house.png"));
            desk.press("#picture-companions");
            desk.press("#export");
            Button write = desk.find("#export-write", Button.class);
            desk.await(() -> !write.isDisabled());
            CheckBox split = desk.find("#export-split", CheckBox.class);
            desk.tell(() -> split.setSelected(true));
            desk.press("#export-after");
            desk.press("#export-write");
            desk.await(() -> Files.exists(folder.resolve("house-2.png")));
            assertThat(folder.resolve("house-1.png")).exists();
            assertThat(folder.resolve("house.png")).doesNotExist();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static ProjectPage page(Desk desk) {
        return desk.ask(() -> {
            Node node = desk.stage().getScene().lookup("#map");
            while (!(node instanceof ProjectPage)) {
                node = node.getParent();
            }
            return (ProjectPage) node;
        });
    }

    private static ProjectSession session(Desk desk) {
        return page(desk).session();
    }
}
