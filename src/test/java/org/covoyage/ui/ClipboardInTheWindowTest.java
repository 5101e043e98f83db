package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Touchpoint;
import org.covoyage.edit.change.Covers;
import javafx.scene.image.WritableImage;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.covoyage.exchange.PastedText;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Language;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.ui.clipboard.MapClipboard;
import org.covoyage.ui.create.TextPreview;
import org.covoyage.ui.project.ProjectPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clipboard between windows, and to and from other programs. */
class ClipboardInTheWindowTest {
    private static final Path BAKERY = Path.of("samples/en/corner-bakery.covoyage");
    private static final Path CAR = Path.of("samples/en/electric-car.covoyage");

    @TempDir
    private Path folder;

    @Test
    void aPictureIsPastedOntoWhatIsSelectedInOneStepAndWhatCannotTakeOneSaysSo() throws Exception {
        try (Desk desk = Desk.withFiles(folder, CAR)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            Card card = journey(page).all(Card.class).getFirst();
            Touchpoint touchpoint = journey(page).all(Touchpoint.class).getFirst();
            Persona persona = journey(page).all(Persona.class).getFirst();
            WritableImage image = new WritableImage(40, 30);
            image.getPixelWriter().setArgb(3, 4, 0x80FF0000);
            for (Element each : List.of(card, touchpoint, persona)) {
                desk.tell(() -> {
                    put(image);
                    page.session().selectionProperty().set(each.id());
                    desk.map().requestFocus();
                });
                int steps = desk.ask(() -> page.session().history().done());
                desk.robot().press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
                desk.await(() -> picture(journey(page).get(each.id())) != null);
                assertThat(desk.ask(() -> page.session().history().done())).isEqualTo(steps + 1);
            }
            // The same picture is kept once.
            List<org.covoyage.journey.Image> kept = desk.ask(() -> page.session().cover().images());
            assertThat(kept.stream().filter(each -> "Picture from the clipboard".equals(each.alt()))).hasSize(1)
                    .allMatch(each -> each.mediaType().equals("image/png"));
            desk.tell(() -> page.session().goTo(0));
            assertThat(List.of(journey(page).get(card.id()), journey(page).get(touchpoint.id()),
                    journey(page).get(persona.id()))).isEqualTo(List.of(card, touchpoint, persona));
            desk.tell(() -> {
                page.session().selectionProperty().set(journey(page).all(Lane.class).getFirst().id());
                page.clipboard().paste.run();
            });
            desk.await(() -> said(desk).contains(desk.tools().texts().get("paste.picture.nowhere")));
            assertThat(desk.ask(() -> page.session().history().done())).isZero();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aPictureOnTheClipboardThatIsTooLargeIsNotTakenAndThatIsSaid() throws Exception {
        try (Desk desk = Desk.withFiles(folder, CAR)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            // Noise does not become smaller.
            WritableImage noise = new WritableImage(700, 700);
            Random random = new Random(4);
            for (int y = 0; y < 700; y++) {
                for (int x = 0; x < 700; x++) {
                    noise.getPixelWriter().setArgb(x, y, 0xFF000000 | random.nextInt());
                }
            }
            desk.tell(() -> {
                put(noise);
                page.session().selectionProperty().set(journey(page).all(Card.class).getFirst().id());
                page.clipboard().paste.run();
            });
            desk.await(() -> said(desk).contains(desk.tools().texts().get("logo.large", "Picture from the clipboard",
                    Covers.MOST_BYTES / 1024)));
            assertThat(desk.ask(() -> page.session().history().done())).isZero();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static void put(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Id picture(Element element) {
        return switch (element) {
            case Card card -> card.image();
            case Touchpoint touchpoint -> touchpoint.image();
            case Persona persona -> persona.portrait();
            default -> null;
        };
    }

    private static List<String> said(Desk desk) {
        return desk.stage().getScene().getRoot().lookupAll(".label").stream().map(Label.class::cast).map(Label::getText)
                .toList();
    }

    @Test
    void aCardCopiedInOneJourneyIsPastedIntoAnotherBehindTheSelectedOne() throws Exception {
        try (Desk desk = Desk.withFiles(folder, BAKERY, CAR)) {
            desk.await(() -> pages(desk).size() == 2);
            ProjectPage bakery = pages(desk).get(0);
            ProjectPage car = pages(desk).get(1);
            Card card = journey(bakery).all(Card.class).getFirst();
            Card place = journey(car).all(Card.class).get(3);
            desk.tell(() -> {
                bakery.session().selectionProperty().set(card.id());
                bakery.clipboard().copy.run();
                assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(card.text());
                car.session().selectionProperty().set(place.id());
                car.clipboard().paste.run();
            });
            Card pasted = (Card) car.session().selected();
            assertThat(pasted.withText("")).isNotEqualTo(place.withText(""));
            assertThat(List.of(pasted.text(), pasted.lane(), pasted.stage()))
                    .isEqualTo(List.of(card.text(), place.lane(), place.stage()));
            assertThat(journey(car).ids(Kind.CARD).indexOf(pasted.id()))
                    .isEqualTo(journey(car).ids(Kind.CARD).indexOf(place.id()) + 1);
            desk.tell(car.session()::undo);
            assertThat(journey(car).get(pasted.id())).isNull();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theKeysCutAndPasteAndThePictureOfTheSelectionGoesAlong() throws Exception {
        try (Desk desk = Desk.withFiles(folder, BAKERY)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            Card card = journey(page).all(Card.class).getFirst();
            desk.tell(() -> page.session().selectionProperty().set(card.id()));
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.X).release(KeyCode.CONTROL);
            desk.await(() -> journey(page).get(card.id()) == null);
            assertThat(desk.ask(() -> Clipboard.getSystemClipboard().getImage().getWidth())).isGreaterThan(40);
            desk.tell(() -> page.session().selectionProperty().set(journey(page).all(Card.class).getFirst().id()));
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
            desk.await(() -> page.session().selected() instanceof Card pasted && pasted.text().equals(card.text()));
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aCompanionComesAlongWithTheScoresWhateverJourneyItGoesTo() throws Exception {
        try (Desk desk = Desk.withFiles(folder, BAKERY, CAR)) {
            desk.await(() -> pages(desk).size() == 2);
            ProjectPage bakery = pages(desk).get(0);
            ProjectPage car = pages(desk).get(1);
            Companion lou = journey(bakery).get(new Id("lou"), Companion.class);
            desk.tell(() -> {
                bakery.session().selectionProperty().set(lou.id());
                bakery.clipboard().copy.run();
                car.session().selectionProperty().set(journey(car).all(Lane.class).getFirst().id());
                car.clipboard().paste.run();
            });
            Companion pasted = (Companion) car.session().selected();
            assertThat(List.of(pasted.name(), pasted.kind(), pasted.criteria()))
                    .isEqualTo(List.of(lou.name(), lou.kind(), lou.criteria()));
            desk.await(() -> desk.shows(".notification-bar"));
        }
    }

    @Test
    void aTextBecomesACardWhereACardIsSelectedAndAListAsManyAsItHasItems() throws Exception {
        try (Desk desk = Desk.withFiles(folder, BAKERY)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            Card place = journey(page).all(Card.class).getFirst();
            paste(desk, page, place.id(), "From a mail");
            assertThat(((Card) page.session().selected()).text()).isEqualTo("From a mail");
            paste(desk, page, place.id(), "- one\n- two\n- three\n");
            assertThat(journey(page).all(Card.class).stream().filter(card -> card.lane().equals(place.lane())
                    && card.stage().equals(place.stage())).map(Card::text))
                    .containsSubsequence(place.text(), "one", "two", "three", "From a mail");
        }
    }

    @Test
    void aBlockIsShownBeforeItIsInsertedBehindTheSelectedStageInOneStep() throws Exception {
        try (Desk desk = Desk.withFiles(folder, BAKERY)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            Stage choose = journey(page).all(Stage.class).getFirst();
            List<Lane> lanes = journey(page).all(Lane.class);
            paste(desk, page, choose.id(), "\tOrder\tFetch\nActions\tCalls\tDrives\nCompanions\tLou\tUncle Ben\n");
            assertThat(journey(page).all(Stage.class)).hasSize(2);
            desk.press("#insert-do");
            desk.await(() -> journey(page).all(Stage.class).size() == 4);
            assertThat(journey(page).all(Stage.class)).extracting(Stage::name)
                    .containsExactly("Choosing", "Order", "Fetch", "Celebrating");
            assertThat(journey(page).all(Lane.class)).isEqualTo(lanes);
            assertThat(journey(page).all(Companion.class)).extracting(Companion::name).contains("Uncle Ben")
                    .containsOnlyOnce("Lou");
            desk.tell(page.session()::undo);
            assertThat(journey(page).all(Stage.class)).hasSize(2);
            assertThat(page.session().dirtyProperty().get()).isFalse();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void cellsCutOutOfATableGoIntoTheCellsFromTheCursorOnWithEnter() throws Exception {
        try (Desk desk = Desk.withFiles(folder, CAR)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            List<Stage> stages = journey(page).all(Stage.class);
            Card place = journey(page).all(Card.class).getFirst();
            int steps = desk.ask(() -> page.session().history().done());
            paste(desk, page, place.id(), "Calls\tWaits \"long\"\nPays\t\"two\nlines\"\n");
            desk.await(() -> desk.find("#insert-cells", Button.class).isFocused());
            desk.press("#insert-cells");
            desk.await(() -> page.session().history().done() == steps + 1);
            assertThat(journey(page).all(Stage.class)).isEqualTo(stages);
            assertThat(cards(page, place.lane(), stages.get(0))).contains(place.text(), "Calls");
            assertThat(cards(page, place.lane(), stages.get(1))).contains("Waits \"long\"");
            assertThat(journey(page).all(Touchpoint.class)).extracting(Touchpoint::name).contains("Pays", "two\nlines");
            // With a corner or the name of a lane it is a table, and Enter inserts its stages.
            paste(desk, page, place.id(), "\tOrder\tFetch\nActions\tCalls\tDrives\n");
            desk.await(() -> desk.find("#insert-do", Button.class).isFocused());
            desk.press("#insert-cancel");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static List<String> cards(ProjectPage page, Id lane, Stage stage) {
        return journey(page).all(Card.class).stream().filter(card -> card.lane().equals(lane)
                && card.stage().equals(stage.id())).map(Card::text).toList();
    }

    @Test
    void otherProgramsReadElementsAndCellsAsTextAndThePictureShowsTheWholeRibbonOfACompanion() throws Exception {
        try (Desk desk = Desk.withFiles(folder, CAR)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            Tie tie = journey(page).all(Tie.class).getFirst();
            desk.tell(() -> {
                page.session().selectionProperty().set(tie.id());
                page.clipboard().copy.run();
            });
            assertThat(read(desk, "application/x-covoyage+json")).startsWith("{\n  \"format\": \"covoyage\"");
            assertThat(read(desk, "text/tab-separated-values"))
                    .isEqualTo(journey(page).get(tie.companion(), Companion.class).name() + "\r\n");
            assertThat(desk.ask(() -> Clipboard.getSystemClipboard().getImage().getWidth())).isGreaterThan(400);
        }
    }

    @Test
    void lineBreaksInCellsOfLibreOfficeAreKept() throws Exception {
        try (Desk desk = Desk.withFiles(folder, BAKERY)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            desk.tell(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("\tOrder\nActions\tone two\n");
                content.put(DataFormat.lookupMimeType("application/x-libreoffice-tsvc"),
                        ByteBuffer.wrap("\tOrder\nActions\t\"one\ntwo\"\n\0".getBytes(StandardCharsets.UTF_16LE)));
                Clipboard.getSystemClipboard().setContent(content);
            });
            assertThat(desk.ask(() -> page.clipboard().board().block()))
                    .contains(List.of(List.of("", "Order"), List.of("Actions", "one\ntwo")));
            TextPreview preview = desk.ask(() -> new TextPreview(desk.tools(), Language.EN, problem -> {
                throw new AssertionError(problem);
            }));
            desk.tell(() -> preview.field().paste());
            assertThat(desk.ask(() -> preview.field().getText())).isEqualTo("\tOrder\nActions\t\"one\ntwo\"\n");
        }
    }

    private static String read(Desk desk, String type) throws Exception {
        return desk.ask(() -> Clipboard.getSystemClipboard().getContent(DataFormat.lookupMimeType(type))
                instanceof ByteBuffer bytes ? StandardCharsets.UTF_8.decode(bytes.duplicate()).toString() : "");
    }

    @Test
    void withNothingSelectedAnyTextIsShownWithWhatThereIsToSayAboutItAndCancelChangesNothing() throws Exception {
        try (Desk desk = Desk.withFiles(folder, BAKERY)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            List<? extends Element> before = everything(journey(page));
            paste(desk, page, null, "journey\n section Buy\n  Pays: many: Me\n");
            desk.await(() -> desk.find("#create-findings", Pane.class).getChildren().stream()
                    .anyMatch(node -> ((Label) node).getText().contains("many")));
            desk.press("#insert-cancel");
            assertThat(everything(journey(page))).isEqualTo(before);
            assertThat(page.session().dirtyProperty().get()).isFalse();
        }
    }

    @Test
    void theWholeMapIsCopiedAsATableAsMermaidAndAsAnOutlineThatAreReadBack() throws Exception {
        try (Desk desk = Desk.withFiles(folder, CAR)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            MapClipboard board = page.clipboard();
            List<String> stages = journey(page).all(Stage.class).stream().map(Stage::name).toList();
            String html = desk.ask(() -> {
                board.copyTable.run();
                return Clipboard.getSystemClipboard().getHtml();
            });
            assertThat(html).contains("<table>", stages.getFirst() + "</td>", stages.getLast() + "</td>");
            List.of(board.copyTable, board.copyMermaid, board.copyOutline).forEach(action -> {
                String text = desk.ask(() -> {
                    action.run();
                    return Clipboard.getSystemClipboard().getString();
                });
                assertThat(PastedText.of(text).read(text, Language.EN).stages()).extracting(stage -> stage.name())
                        .as(action.key()).isEqualTo(stages);
            });
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void whatNoFileCouldHoldIsNotPastedAndThatIsSaidAsNoFaultOfTheProgram() throws Exception {
        try (Desk desk = Desk.withFiles(folder, BAKERY)) {
            desk.await(desk::isSharp);
            ProjectPage page = pages(desk).getFirst();
            List<? extends Element> before = everything(journey(page));
            paste(desk, page, journey(page).all(Card.class).getFirst().id(), "a".repeat(2_000_000));
            desk.await(() -> said(desk).contains(desk.tools().texts().get("edit.refused")));
            assertThat(everything(journey(page))).isEqualTo(before);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static List<? extends Element> everything(Journey journey) {
        return java.util.Arrays.stream(Kind.values()).flatMap(kind -> journey.ids(kind).stream()).map(journey::get)
                .toList();
    }

    private static void paste(Desk desk, ProjectPage page, Id selected, String text) {
        desk.tell(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            page.session().selectionProperty().set(selected);
            page.clipboard().paste.run();
        });
    }

    private static Journey journey(ProjectPage page) {
        return page.session().journeyProperty().get();
    }

    private static List<ProjectPage> pages(Desk desk) {
        return desk.ask(() -> desk.stages().stream().map(stage -> stage.getScene().lookup("#map"))
                .filter(Objects::nonNull).map(ClipboardInTheWindowTest::page).toList());
    }

    private static ProjectPage page(Node map) {
        Node node = map;
        while (!(node instanceof ProjectPage)) {
            node = Objects.requireNonNull(node).getParent();
        }
        return (ProjectPage) node;
    }
}
