package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.covoyage.drawing.Bounds;
import org.covoyage.journey.Language;
import org.covoyage.ui.details.DetailsPanel;
import org.covoyage.ui.map.Camera;
import org.covoyage.ui.map.MapView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do in the windows, done with real windows. */
class WindowTest {
    @TempDir
    private Path folder;

    @Test
    void aSampleOpensFromTheGallery() throws Exception {
        try (Desk desk = Desk.withGallery(folder)) {
            desk.press("#sample-electric-car-covoyage");
            desk.await(desk::isSharp);
            assertThat(desk.ask(() -> desk.stage().getTitle())).isEqualTo(desk.map().sheetProperty().get().drawing().title() + " – Covoyage");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void zoomingWithTheWheelKeepsThePointUnderThePointer() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            MapView map = desk.map();
            Camera before = desk.ask(() -> map.cameraProperty().get());
            desk.wheel(200, 150, 120, true);
            Camera after = desk.ask(() -> map.cameraProperty().get());
            assertThat(after.zoom()).isGreaterThan(before.zoom());
            assertThat(after.drawingX(200)).isCloseTo(before.drawingX(200), within(0.01));
            assertThat(after.drawingY(150)).isCloseTo(before.drawingY(150), within(0.01));
        }
    }

    @Test
    void whoWishesSoZoomsWithTheWheelAloneAndMovesTheMapWithControl() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            desk.tell(() -> CommandsTest.listed(desk).stream().filter(each -> each.action().key().equals("wheel.zooms"))
                    .findFirst().orElseThrow().action().run());
            Camera before = desk.ask(() -> desk.map().cameraProperty().get());
            desk.wheel(200, 150, 120, false);
            Camera after = desk.ask(() -> desk.map().cameraProperty().get());
            assertThat(after.zoom()).isGreaterThan(before.zoom());
            desk.wheel(200, 150, -40, true);
            assertThat(desk.ask(() -> desk.map().cameraProperty().get().zoom())).isEqualTo(after.zoom());
            assertThat(desk.ask(() -> desk.map().cameraProperty().get().y())).isGreaterThan(after.y());
        }
    }

    @Test
    void aWheelThatDoesNotTurnDoesNothing() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Camera before = desk.ask(() -> desk.map().cameraProperty().get());
            desk.wheel(200, 150, 0, true);
            assertThat(desk.ask(() -> desk.map().cameraProperty().get())).isEqualTo(before);
        }
    }

    @Test
    void theWheelPansAndStageHeadersStayInSight() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            MapView map = desk.map();
            Bounds header = desk.place("s-motivation");
            String first = desk.ask(() -> map.subjectAt(header.centreX(), header.centreY()));
            desk.tell(() -> map.viewpoint().panBy(0, -400));
            assertThat(desk.ask(() -> map.subjectAt(header.centreX(), 12))).isEqualTo(first);
            Camera before = desk.ask(() -> map.cameraProperty().get());
            desk.at(200, 200).scroll(1);
            desk.await(() -> map.cameraProperty().get().y() != before.y());
            assertThat(desk.ask(() -> map.cameraProperty().get().zoom())).isEqualTo(before.zoom());
        }
    }

    @Test
    void clickingACompanionShowsItsDetails() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Bounds chip = desk.place("henri");
            desk.at(chip.centreX(), chip.centreY()).clickOn();
            DetailsPanel details = desk.find("#details-panel", DetailsPanel.class);
            desk.await(() -> "Companion, Henri".equals(details.getAccessibleText()));
            assertThat(texts(desk, details)).contains("Social distance", "0.13 · proximal");
            desk.robot().type(KeyCode.ESCAPE);
            desk.await(() -> details.getAccessibleText().startsWith("Project"));
        }
    }

    @Test
    void arrowsWalkFromThingToThing() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            MapView map = desk.map();
            desk.tell(() -> {
                map.requestFocus();
                map.selectedProperty().set("s-motivation");
            });
            desk.robot().type(KeyCode.RIGHT);
            desk.await(() -> !"s-motivation".equals(map.selectedProperty().get()));
            assertThat(desk.ask(() -> map.selectedProperty().get())).isEqualTo("s-search");
        }
    }

    @Test
    void theLanguageChangesAtOnce() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Button export = desk.find("#export", Button.class);
            assertThat(desk.ask(export::getText)).isEqualTo("Export…");
            desk.tell(() -> desk.tools().texts().speak(Language.FR));
            assertThat(desk.ask(export::getText)).isEqualTo("Exporter…");
            assertThat(desk.ask(export::getAccessibleText)).isEqualTo("Exporter…");
        }
    }

    @Test
    void theDensityChangesTheMapAndIsRemembered() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            MapView map = desk.map();
            int before = desk.ask(() -> map.sheetProperty().get().drawing().items().size());
            desk.press("#density-headline");
            desk.await(() -> map.sheetProperty().get().drawing().items().size() < before);
            assertThat(folder.resolve("settings.json")).content().contains("headline");
        }
    }

    @Test
    void theExportDialogWritesAPicture() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Path picture = folder.resolve("map.png");
            desk.saveAs(picture);
            desk.press("#export");
            desk.press("#export-write");
            desk.await(() -> Files.exists(picture));
            byte[] bytes = Files.readAllBytes(picture);
            int width = (bytes[16] & 255) << 24 | (bytes[17] & 255) << 16 | (bytes[18] & 255) << 8 | bytes[19] & 255;
            assertThat(width).isEqualTo(3840);
            desk.await(() -> desk.stages().size() == 1);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theMapIsCopiedAsAnImage() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            desk.press("#copyImage");
            desk.await(() -> Clipboard.getSystemClipboard().hasImage());
            assertThat(desk.ask(() -> Clipboard.getSystemClipboard().getImage().getPixelReader().getArgb(0, 0) >>> 24))
                    .isEqualTo(255);
        }
    }

    @Test
    void aBrokenFileSaysWhyAndWhere() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.covoyage"), "{\"format\": \"covoyage\",\n\"version\": 1,");
        try (Desk desk = Desk.withFiles(folder, broken)) {
            Label sentence = desk.find("#refused-sentence", Label.class);
            assertThat(desk.ask(sentence::getText)).isNotBlank();
            assertThat(texts(desk, sentence.getParent())).anyMatch(text -> text.contains("Line 2"));
        }
    }

    @Test
    void whatWasSetAsideIsToldAndListed() throws Exception {
        String car = Files.readString(Path.of("samples/fr/electric-car.covoyage"));
        Path partly = Files.writeString(folder.resolve("partly.covoyage"),
                car.replaceFirst("\"kind\": \"person\"", "\"kind\": \"ghost\""));
        try (Desk desk = Desk.withFiles(folder, partly)) {
            desk.await(desk::isSharp);
            desk.press("#problems");
            DetailsPanel details = desk.find("#details-panel", DetailsPanel.class);
            assertThat(desk.ask(details::getAccessibleText)).startsWith("Set aside when opening");
            assertThat(texts(desk, details)).anyMatch(text -> text.contains("ghost"));
        }
    }

    @Test
    void severalFilesOpenInWindowsOfTheirOwnAndOneFileOnlyOnce() throws Exception {
        Path car = Path.of("samples/fr/electric-car.covoyage");
        try (Desk desk = Desk.withFiles(folder, car, Path.of("samples/en/electric-car.covoyage"), car)) {
            assertThat(desk.stages()).hasSize(2);
        }
    }

    @Test
    void closingTheLastWindowEndsTheProgramAndRemembersItsPlace() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            desk.tell(() -> desk.stage().close());
            assertThat(desk.ended()).isEqualTo(1);
            assertThat(folder.resolve("settings.json")).content().contains("\"window\"");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static List<String> texts(Desk desk, Node under) {
        return desk.ask(() -> under.lookupAll(".label").stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList());
    }
}
