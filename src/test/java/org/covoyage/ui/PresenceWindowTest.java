package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.covoyage.edit.TieEdits;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.testing.Whole;
import org.covoyage.ui.project.ProjectPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Companions by stage, in the window. */
class PresenceWindowTest {
    @TempDir
    private Path folder;
    private Journey journey;

    private ProjectPage open(Desk desk) {
        Node node = desk.map();
        while (!(node instanceof ProjectPage)) {
            node = node.getParent();
        }
        ProjectPage page = (ProjectPage) node;
        journey = page.session().journeyProperty().get();
        desk.tell(() -> page.actions().presence.run());
        desk.find("#presence-grid", SpreadsheetView.class);
        return page;
    }

    private static void write(Desk desk, int row, int column, String text) {
        SpreadsheetView grid = desk.find("#presence-grid", SpreadsheetView.class);
        desk.tell(() -> grid.getGrid().getRows().get(row).get(column).setItem(text));
    }

    private static String shown(Desk desk, int row, int column) {
        SpreadsheetView grid = desk.find("#presence-grid", SpreadsheetView.class);
        return desk.ask(() -> (String) grid.getGrid().getRows().get(row).get(column).getItem());
    }

    private static void paste(Desk desk, int row, int column, String text) {
        SpreadsheetView grid = desk.find("#presence-grid", SpreadsheetView.class);
        desk.tell(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            grid.getSelectionModel().clearAndSelect(row, grid.getColumns().get(column));
            grid.getSelectionModel().focus(row, grid.getColumns().get(column));
        });
        key(desk, KeyCode.V);
    }

    /** A key held with Ctrl, or Command, in the grid. */
    private static void key(Desk desk, KeyCode code) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        SpreadsheetView grid = desk.find("#presence-grid", SpreadsheetView.class);
        desk.tell(() -> Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, !mac, false, mac)));
    }

    @Test
    void cellsAreCutAndPastedElsewhereByKeyboard() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            open(desk);
            String stood = shown(desk, 0, 0);
            paste(desk, 0, 0, stood);
            key(desk, KeyCode.X);
            assertThat(shown(desk, 0, 0)).isEmpty();
            assertThat(desk.ask(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(stood);
            key(desk, KeyCode.V);
            assertThat(shown(desk, 0, 0)).isEqualTo(stood);
            key(desk, KeyCode.C);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theKeysWriteInTheFirstCellAtOnce() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            open(desk);
            SpreadsheetView grid = desk.find("#presence-grid", SpreadsheetView.class);
            desk.await(() -> grid.getSelectionModel().getFocusedCell().getRow() == 0);
            assertThat(desk.ask(() -> grid.getSelectionModel().getSelectedCells().size())).isEqualTo(1);
            assertThat(desk.ask(() -> grid.getChildrenUnmodifiable().getFirst().isFocused())).isTrue();
        }
    }

    private Tie tie(Desk desk, int row, int column) {
        return desk.ask(() -> {
            Id companion = journey.all(Companion.class).get(row).id();
            Id stage = journey.all(Stage.class).get(column).id();
            return TieEdits.find(journey, companion, stage);
        });
    }

    @Test
    void everyEditAndEveryPasteIsOneStepThatCanBeTakenBack() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectPage page = open(desk);
            Whole before = desk.ask(() -> Whole.of(journey));
            write(desk, 0, 0, "0,25");
            assertThat(tie(desk, 0, 0).involvement()).isEqualTo(0.25);
            assertThat(shown(desk, 0, 0)).isEqualTo("0.25");
            paste(desk, 0, 1, "0.5\t1\n0.75\t\n");
            assertThat(List.of(tie(desk, 0, 1).involvement(), tie(desk, 0, 2).involvement(),
                    tie(desk, 1, 1).involvement())).containsExactly(0.5, 1.0, 0.75);
            assertThat(shown(desk, 1, 2)).isEmpty();
            assertThat((int) desk.ask(() -> page.session().history().done())).isEqualTo(2);
            desk.tell(() -> {
                page.session().undo();
                page.session().undo();
            });
            assertThat(desk.ask(() -> Whole.of(journey))).isEqualTo(before);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void whatIsNoSuchNumberIsRefusedInWordsWithAllThatCameWithIt() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            open(desk);
            Whole before = desk.ask(() -> Whole.of(journey));
            String stood = shown(desk, 0, 0);
            paste(desk, 0, 0, "0.5\tmuch");
            assertThat(desk.ask(() -> desk.find("#presence-message", Label.class).getText()))
                    .endsWith("“much”. A number from 0 to 1, please. Nothing was changed.");
            write(desk, 0, 0, "7");
            assertThat(shown(desk, 0, 0)).isEqualTo(stood);
            assertThat(desk.ask(() -> Whole.of(journey))).isEqualTo(before);
        }
    }

    @Test
    void directionAndVoicesHaveTablesOfTheirOwn() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            open(desk);
            desk.tell(() -> desk.find("#presence-direction", ButtonBase.class).fire());
            write(desk, 0, 0, "−0.4");
            assertThat(tie(desk, 0, 0).direction()).isEqualTo(-0.4);
            desk.tell(() -> desk.find("#presence-voices", ButtonBase.class).fire());
            write(desk, 0, 0, "3");
            assertThat(tie(desk, 0, 0).voices()).isEqualTo(3);
            assertThat(shown(desk, 0, 0)).isEqualTo("3");
        }
    }
}
