package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves the house by the window: without names, without what nobody has checked, and the register. */
class LeavingInTheWindowTest {
    @TempDir
    private Path folder;

    @Test
    void theExportDialogLeavesNamesOutAndListsThem() throws Exception {
        Path sample = Path.of("samples/en/click-and-collect.covoyage");
        try (Desk desk = Desk.withFiles(folder, sample)) {
            desk.await(() -> desk.map().sheetProperty().get() != null);
            desk.tell(() -> CommandsTest.page(desk).actions().export.run());
            Label told = desk.find("#export-told", Label.class);
            CheckBox redact = desk.find("#export-redact", CheckBox.class);
            CheckBox validated = desk.find("#export-validated", CheckBox.class);
            Button write = desk.find("#export-write", Button.class);
            desk.tell(() -> redact.setSelected(true));
            desk.await(() -> !write.isDisabled() && told.getText().contains("The companion Paule is called K3."));
            desk.tell(() -> validated.setSelected(true));
            desk.await(() -> !write.isDisabled() && told.getText().startsWith("Validated only (grades A and B):"));
            ComboBox<?> format = desk.find("#export-format", ComboBox.class);
            desk.tell(() -> format.getSelectionModel().select(1));
            Path svg = folder.resolve("map.svg");
            desk.saveAs(svg);
            desk.await(() -> !write.isDisabled());
            desk.tell(write::fire);
            desk.await(() -> Files.exists(svg));
            assertThat(Files.readString(svg)).contains("K1", "Validated only").doesNotContain("Paule", "Carole", "paule");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theRegisterIsWrittenFromTheFileMenu() throws Exception {
        try (Desk desk = Desk.withFiles(folder, Path.of("samples/en/hip-replacement.covoyage"))) {
            desk.await(() -> desk.map().sheetProperty().get() != null);
            Path csv = folder.resolve("register.csv");
            desk.saveAs(csv);
            desk.tell(() -> CommandsTest.page(desk).actions().register.run());
            desk.await(() -> Files.exists(csv));
            assertThat(Files.readString(csv)).startsWith("\uFEFFStage,Touchpoint,")
                    .contains("This journey map itself");
            assertThat(desk.uncaught()).isEmpty();
        }
    }
}
