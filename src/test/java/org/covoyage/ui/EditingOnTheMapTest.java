package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.StatusBar;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Cells;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.Item;
import org.covoyage.edit.grid.KeyHint;
import org.covoyage.edit.grid.State;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.picture.Labels;
import org.covoyage.testing.Whole;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing on the map with the keyboard, in a real window. */
class EditingOnTheMapTest {
    @TempDir
    private Path folder;

    private static ProjectPage page(Desk desk) {
        Node node = desk.map();
        while (!(node instanceof ProjectPage)) {
            node = node.getParent();
        }
        return (ProjectPage) node;
    }

    private static GridHand hand(Desk desk) {
        return page(desk).hand();
    }

    private static ProjectSession session(Desk desk) {
        return page(desk).session();
    }

    /** The row of the first lane of a type. */
    private static int row(Desk desk, LaneType type) {
        return desk.ask(() -> hand(desk).editor().grid().lanes().stream().map(lane -> lane.type()).toList().indexOf(type));
    }

    private static List<String> cell(Desk desk, int row, int column) {
        return desk.ask(() -> hand(desk).editor().grid().items(row, column).stream().map(Item::text).toList());
    }

    private static Object whole(Desk desk) {
        return desk.ask(() -> Whole.of(session(desk).journeyProperty().get()));
    }

    private static Cursor cursor(Desk desk) {
        return desk.ask(() -> hand(desk).editor().cursor());
    }

    /** Puts the cursor somewhere and the focus on the map. */
    private static void standAt(Desk desk, Cursor place) {
        desk.tell(() -> {
            desk.map().requestFocus();
            hand(desk).editor().click(place);
            desk.map().refresh();
        });
    }

    /** The place behind the items of a cell. */
    private static Cursor end(Desk desk, int row, int column) {
        return new Cursor(row, column, cell(desk, row, column).size());
    }

    private static TextArea field(Desk desk) {
        return desk.ask(() -> (TextArea) page(desk).hand().layer().lookup("#cell-field"));
    }

    private static boolean isTyping(Desk desk) {
        return desk.ask(() -> hand(desk).editor().state() instanceof State.Typing);
    }

    private static String undoName(Desk desk) {
        return desk.ask(() -> page(desk).actions().undo.named().getValue());
    }

    /** A key as a keyboard sends it: pressed, then its letter to whatever has the focus by then. */
    private static void press(Desk desk, KeyCode code, String letter) {
        desk.tell(() -> {
            Event.fireEvent(desk.stage().getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code,
                    false, false, false, false));
            Event.fireEvent(desk.stage().getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "",
                    KeyCode.UNDEFINED, false, false, false, false));
        });
    }

    /** The toolkit knows each cut as a family of its own; asked for a weight or italics it brings another font. */
    @Test
    void everythingIsTypedInTheLettersOfTheMap() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            List<String> fonts = new ArrayList<>();
            for (Cursor place : List.of(Cursor.at(Cursor.HEADER, 0), Cursor.at(0, Cursor.TITLES),
                    end(desk, row(desk, LaneType.ACTIONS), 1))) {
                standAt(desk, place);
                desk.robot().type(KeyCode.F2);
                desk.await(() -> field(desk) != null);
                fonts.add(desk.ask(() -> field(desk).getFont().getFamily()));
                desk.robot().type(KeyCode.ESCAPE);
            }
            assertThat(fonts).allMatch(family -> family.startsWith("Roboto"));
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aCardIsTypedIntoACellAndEnterMovesDown() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            standAt(desk, end(desk, row, 1));
            desk.robot().write("Compares");
            assertThat(field(desk).getText()).isEqualTo("Compares");
            assertThat(desk.ask(field(desk)::isFocused)).isTrue();
            desk.robot().type(KeyCode.ENTER);
            assertThat(cell(desk, row, 1)).last().isEqualTo("Compares");
            assertThat(cursor(desk)).isEqualTo(Cursor.at(row + 1, 1));
            assertThat(desk.ask(() -> desk.map().isFocused())).isTrue();
            assertThat(undoName(desk)).isEqualTo("Undo “New card – Compares”");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void ctrlZTakesTheCardBack() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Object before = whole(desk);
            int row = row(desk, LaneType.ACTIONS);
            standAt(desk, end(desk, row, 1));
            desk.robot().write("Compares").type(KeyCode.ENTER);
            desk.robot().push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(whole(desk)).isEqualTo(before);
            desk.robot().push(KeyCode.CONTROL, KeyCode.Y);
            assertThat(cell(desk, row, 1)).last().isEqualTo("Compares");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void undoTakesTheCursorToWhereSomethingWasAddedAndRedoToWhereItWasRemoved() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            Cursor place = end(desk, row, 1);
            standAt(desk, place);
            desk.robot().write("Compares").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.END);
            assertThat(cursor(desk).row()).isNotEqualTo(row);
            desk.robot().push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(cursor(desk)).isEqualTo(place);
            desk.robot().push(KeyCode.CONTROL, KeyCode.Y);
            desk.robot().type(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.END)
                    .push(KeyCode.CONTROL, KeyCode.Y);
            assertThat(cell(desk, row, 1)).doesNotContain("Compares");
            assertThat(cursor(desk).row()).isEqualTo(row);
            assertThat(cursor(desk).column()).isEqualTo(1);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theStatusBarSaysWhichKeysGoOnFromWhereTheCursorStands() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            standAt(desk, Cursor.at(Cursor.HEADER, 0));
            desk.robot().type(KeyCode.RIGHT);
            assertThat(status(desk)).startsWith(words(desk, KeyHint.STAGE));
            standAt(desk, Cursor.at(row, 0));
            desk.robot().type(KeyCode.RIGHT);
            assertThat(status(desk)).startsWith(words(desk, KeyHint.THING));
            desk.robot().type(KeyCode.F2);
            assertThat(status(desk)).startsWith(words(desk, KeyHint.TYPING));
            desk.robot().type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.LEFT);
            assertThat(status(desk)).startsWith(words(desk, KeyHint.LANE));
            desk.robot().push(KeyCode.CONTROL, KeyCode.HOME);
            assertThat(status(desk)).startsWith(words(desk, KeyHint.COMPANION));
            desk.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(status(desk)).startsWith(words(desk, KeyHint.TYPING));
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static String status(Desk desk) {
        return desk.ask(() -> ((StatusBar) desk.map().getScene().lookup(".project-status")).getText());
    }

    private static String words(Desk desk, KeyHint hint) {
        return desk.tools().texts().get("keys.hint." + hint.name());
    }

    @Test
    void tabGoesOnToTheNextStageAndPastTheLastMakesOne() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int stages = desk.ask(() -> hand(desk).editor().grid().stages().size());
            standAt(desk, Cursor.at(Cursor.HEADER, stages - 1));
            desk.robot().type(KeyCode.TAB);
            assertThat(desk.ask(hand(desk)::invited)).isEqualTo("New stage");
            desk.robot().write("Resale").type(KeyCode.TAB).write("Repair").type(KeyCode.ENTER);
            assertThat(desk.ask(() -> hand(desk).editor().grid().stages().stream().map(stage -> stage.name()).toList()
                    .subList(stages, stages + 2))).containsExactly("Resale", "Repair");
            desk.await(desk::isSharp);
            Cells cells = desk.ask(() -> desk.map().sheetProperty().get().drawing().cells());
            assertThat(cells.columns()).hasSize(stages + 2);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void escapeLeavesEverythingAsItWas() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Object before = whole(desk);
            int row = row(desk, LaneType.ACTIONS);
            standAt(desk, Cursor.at(row, 0));
            desk.robot().write("Something else").type(KeyCode.ESCAPE);
            assertThat(isTyping(desk)).isFalse();
            assertThat(field(desk)).isNull();
            assertThat(whole(desk)).isEqualTo(before);
            assertThat(cursor(desk)).isEqualTo(Cursor.at(row, 0));
            assertThat(desk.ask(() -> session(desk).history().done())).isZero();
        }
    }

    @Test
    void f2EditsWhatIsThereAndShiftEnterBreaksTheLine() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            String before = cell(desk, row, 0).getFirst();
            standAt(desk, Cursor.at(row, 0));
            desk.robot().type(KeyCode.F2);
            assertThat(field(desk).getText()).isEqualTo(before);
            desk.robot().push(KeyCode.SHIFT, KeyCode.ENTER);
            desk.robot().write("twice").push(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(cell(desk, row, 0).getFirst()).isEqualTo(before + "\ntwice");
            assertThat(isTyping(desk)).as("a card below").isTrue();
            desk.robot().write("Below").type(KeyCode.ENTER);
            assertThat(cell(desk, row, 0).get(1)).isEqualTo("Below");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void deleteRemovesAndCtrlDDuplicates() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            List<String> before = cell(desk, row, 0);
            standAt(desk, Cursor.at(row, 0));
            desk.robot().push(KeyCode.CONTROL, KeyCode.D);
            assertThat(cell(desk, row, 0)).hasSize(before.size() + 1);
            desk.robot().type(KeyCode.DELETE);
            assertThat(cell(desk, row, 0)).isEqualTo(before);
            assertThat(undoName(desk)).startsWith("Undo “Delete – ");
        }
    }

    @Test
    void keysSetFeelingsOnTheCurve() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.EMOTION);
            standAt(desk, Cursor.at(row, 2));
            desk.robot().type(KeyCode.D);
            assertThat(cell(desk, row, 2).getFirst()).isEqualTo("-2");
            desk.robot().type(KeyCode.J);
            assertThat(cell(desk, row, 2).getFirst()).isEqualTo("2");
            desk.robot().push(KeyCode.ALT, KeyCode.DOWN);
            assertThat(cell(desk, row, 2).getFirst()).isNotEqualTo("2");
            assertThat(field(desk)).isNull();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aCardMayBeginWithASign() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            standAt(desk, end(desk, row, 1));
            Bounds before = desk.place(desk.ask(() -> session(desk).journeyProperty().get().ids(Kind.STAGE).getFirst()).value());
            press(desk, KeyCode.MINUS, "-");
            press(desk, KeyCode.DIGIT5, "5");
            desk.robot().type(KeyCode.ENTER);
            assertThat(cell(desk, row, 1)).last().isEqualTo("-5");
            assertThat(desk.place(desk.ask(() -> session(desk).journeyProperty().get().ids(Kind.STAGE).getFirst()).value()).width())
                    .as("nothing was zoomed").isEqualTo(before.width());
        }
    }

    @Test
    void aNegativeFeelingIsTypedWithItsSign() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.EMOTION);
            standAt(desk, Cursor.at(row, 2));
            press(desk, KeyCode.MINUS, "-");
            press(desk, KeyCode.DIGIT1, "1");
            assertThat(desk.ask(() -> field(desk).getText())).isEqualTo("-1");
            desk.robot().type(KeyCode.ENTER);
            assertThat(cell(desk, row, 2).getFirst()).isEqualTo("-1");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void whatCannotStandThereGoesOnBeingTyped() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.EMOTION);
            standAt(desk, Cursor.at(row, 0));
            desk.robot().type(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A);
            desk.robot().write("glad").type(KeyCode.ENTER);
            assertThat(isTyping(desk)).isTrue();
            assertThat(field(desk).getPseudoClassStates().stream().map(Object::toString)).contains("refused");
            desk.robot().push(KeyCode.CONTROL, KeyCode.A);
            desk.robot().write("1,5").type(KeyCode.ENTER);
            assertThat(cell(desk, row, 0).getFirst()).isEqualTo("1.5");
        }
    }

    @Test
    void arrowsMoveTheCursorAndTheSidePanelFollows() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            MapView map = desk.map();
            standAt(desk, Cursor.at(Cursor.HEADER, 0));
            desk.robot().type(KeyCode.RIGHT);
            assertThat(desk.ask(() -> session(desk).selectionProperty().get())).isEqualTo(new Id("s-search"));
            assertThat(desk.ask(() -> map.selectedProperty().get())).isEqualTo("s-search");
            desk.robot().push(KeyCode.CONTROL, KeyCode.END);
            Cursor end = cursor(desk);
            assertThat(end.row()).isPositive();
            desk.await(desk::isSharp);
            Bounds sight = desk.ask(() -> new Bounds(0, 0, map.getWidth(), map.getHeight()));
            Cells cells = desk.ask(() -> map.sheetProperty().get().drawing().cells());
            Bounds cell = Cells.crossing(cells.columns().get(end.column()), cells.rows().get(end.row()));
            assertThat(sight.contains(desk.ask(() -> map.toView(cell)), 1)).as("scrolled into sight").isTrue();
        }
    }

    @Test
    void aClickPutsTheCursorThereAndADoubleClickEdits() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            Id card = desk.ask(() -> hand(desk).editor().grid().items(row, 1).getFirst().element());
            desk.tell(() -> desk.map().reveal(card.value()));
            Bounds place = desk.place(card.value());
            desk.at(place.centreX(), place.centreY()).clickOn();
            assertThat(cursor(desk)).isEqualTo(Cursor.at(row, 1));
            assertThat(desk.ask(() -> session(desk).selectionProperty().get())).isEqualTo(card);
            doubleClick(desk, place);
            assertThat(field(desk).getText()).isEqualTo(cell(desk, row, 1).getFirst());
            desk.robot().type(KeyCode.END).write("!");
            desk.tell(() -> desk.find("#details-panel", Node.class).requestFocus());
            desk.tell(() -> page(desk).actions().nextPane.run());
            desk.await(() -> !isTyping(desk));
            assertThat(cell(desk, row, 1).getFirst()).as("losing the focus commits").endsWith("!");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    /** A robot on a busy machine is too slow for a double click. */
    private static void doubleClick(Desk desk, Bounds place) {
        desk.tell(() -> {
            Point2D at = desk.map().localToScene(place.centreX(), place.centreY());
            Event.fireEvent(desk.map(), new MouseEvent(MouseEvent.MOUSE_CLICKED, at.getX(), at.getY(), at.getX(),
                    at.getY(), MouseButton.PRIMARY, 2, false, false, false, false, true, false, false, false, false,
                    true, null));
        });
    }

    @Test
    void composedLettersArriveOnTheMap() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            standAt(desk, end(desk, row, 1));
            desk.tell(() -> desk.map().fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    List.of(), "ê", 0)));
            assertThat(field(desk).getText()).isEqualTo("ê");
            desk.robot().write("tre").type(KeyCode.ENTER);
            assertThat(cell(desk, row, 1)).last().isEqualTo("être");
        }
    }

    @Test
    void undoInAnUnchangedFieldIsTheProjects() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Object before = whole(desk);
            int row = row(desk, LaneType.ACTIONS);
            standAt(desk, end(desk, row, 1));
            desk.robot().write("Compares").type(KeyCode.ENTER);
            standAt(desk, Cursor.at(row, 0));
            desk.robot().type(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(whole(desk)).isEqualTo(before);
            assertThat(isTyping(desk)).isFalse();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void anEmptyCellInvites() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            standAt(desk, Cursor.at(row, 0));
            while (!cell(desk, row, 0).isEmpty()) {
                desk.robot().type(KeyCode.DELETE);
            }
            standAt(desk, Cursor.at(row, 0));
            desk.robot().type(KeyCode.LEFT, KeyCode.RIGHT);
            assertThat(desk.ask(hand(desk)::invited)).isEqualTo(new Labels(Language.FR).invitation(LaneType.ACTIONS).orElseThrow());
        }
    }
}
