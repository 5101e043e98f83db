package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.covoyage.ui.map.MapView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window that puts two scenarios beside each other. */
class CompareWindowTest {
    @TempDir
    private Path folder;

    private static String description(Desk desk) {
        MapView view = desk.find("#compare-picture", MapView.class);
        return desk.ask(() -> view.sheetProperty().get() == null ? "" : view.sheetProperty().get().drawing().description());
    }

    @Test
    void twoScenariosOfTheOpenFileAreComparedSwappedAndTakenOut() throws Exception {
        try (Desk desk = Desk.withFiles(folder, Path.of("samples/en/click-and-collect.covoyage"))) {
            desk.await(() -> desk.map().sheetProperty().get() != null);
            desk.tell(() -> CommandsTest.page(desk).actions().compare.run());
            desk.await(() -> description(desk).contains("The share of Paule grows from 2% to 15%"));
            Button swap = desk.find("#compare-swap", Button.class);
            desk.tell(swap::fire);
            desk.await(() -> description(desk).contains("The share of Paule falls from 15% to 2%"));
            Path svg = folder.resolve("both.svg");
            desk.saveAs(svg);
            ComboBox<?> format = desk.find("#compare-format", ComboBox.class);
            desk.tell(() -> format.getSelectionModel().select(1));
            Button export = desk.find("#compare-export", Button.class);
            desk.tell(export::fire);
            desk.await(() -> Files.exists(svg));
            assertThat(Files.readString(svg)).contains("Paule");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void namesAndUncheckedClaimsStayAtHomeWhenTheSwitchesSaySo() throws Exception {
        try (Desk desk = Desk.withFiles(folder, Path.of("samples/en/click-and-collect.covoyage"))) {
            desk.await(() -> desk.map().sheetProperty().get() != null);
            desk.tell(() -> CommandsTest.page(desk).actions().compare.run());
            Button export = desk.find("#compare-export", Button.class);
            Label told = desk.find("#compare-told", Label.class);
            desk.await(() -> description(desk).contains("The share of Paule grows") && !export.isDisabled());
            CheckBox redact = desk.find("#compare-redact", CheckBox.class);
            CheckBox validated = desk.find("#compare-validated", CheckBox.class);
            assertThat(desk.ask(() -> {
                redact.setSelected(true);
                return export.isDisabled();
            })).as("what still has names in it cannot leave").isTrue();
            desk.await(() -> description(desk).contains("The share of K3 grows"));
            assertThat(desk.ask(told::getText)).contains("The companion Paule is called K3.", "The client Brico Rivage");
            Label said = desk.find("#compare-said", Label.class);
            assertThat(desk.ask(told::getPadding)).as("both begin at the same edge").isEqualTo(desk.ask(said::getPadding));
            desk.tell(() -> validated.setSelected(true));
            desk.await(() -> description(desk).contains("Validated only (grades A and B)"));
            assertThat(desk.ask(told::getText)).startsWith("Validated only (grades A and B):");
            Path svg = folder.resolve("both.svg");
            desk.saveAs(svg);
            ComboBox<?> format = desk.find("#compare-format", ComboBox.class);
            desk.tell(() -> format.getSelectionModel().select(1));
            desk.tell(export::fire);
            desk.await(() -> Files.exists(svg));
            assertThat(Files.readString(svg)).contains("K3", "Validated only").doesNotContain("Paule", "paule", "Carole",
                    "Odile");
            desk.tell(() -> {
                redact.setSelected(false);
                validated.setSelected(false);
            });
            desk.await(() -> description(desk).contains("The share of Paule grows"));
            assertThat(desk.ask(told::getText)).isEmpty();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aProjectWithOneScenarioIsComparedWithItselfUntilAnotherIsChosen() throws Exception {
        try (Desk desk = Desk.withFiles(folder, Path.of("samples/en/corner-bakery.covoyage"))) {
            desk.await(() -> desk.map().sheetProperty().get() != null);
            desk.tell(() -> CommandsTest.page(desk).actions().compare.run());
            desk.await(() -> description(desk).contains("Nothing differs"));
            assertThat(desk.uncaught()).isEmpty();
        }
    }
}
