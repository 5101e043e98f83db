package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.covoyage.file.Template;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Stage;
import org.covoyage.ui.project.Origin;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New journeys: from templates, samples and texts, with real windows. */
class CreateTest {
    private static final String BLOCK = """
            Stage\tNotice\tSearch\tTry\tBuy\tUse\tShare
            Actions\tSees one\tReads\t"Rides one
            twice"\tPays\tRides\tTells
            Friends say\tNice\tHm\t\tDo it\t\tWell
            Feelings\t1\t-1\t0\t0\t2\t2
            Pains\t\tToo many\t\tWaiting\t\t
            """;

    @TempDir
    private Path folder;

    @Test
    void controlNAndATemplateOpenAProjectThatIsInNoFileAndAsksForOneWhenSaved() throws Exception {
        Path file = folder.resolve("complaint.covoyage");
        try (Desk desk = Desk.withGallery(folder)) {
            begin(desk);
            desk.press("#start-complaint");
            desk.await(desk::isSharp);
            ProjectSession session = session(desk);
            assertThat(session.origin()).isInstanceOf(Origin.Unsaved.class);
            assertThat(session.cover()).isEqualTo(Template.COMPLAINT.open(Language.EN).project().cover());
            desk.saveAs(file);
            desk.robot().press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
            desk.await(() -> session.originProperty().get() instanceof Origin.OnDisk);
            assertThat(Files.readAllBytes(file)).isEqualTo(Template.COMPLAINT.bytes(Language.EN));
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aTemplateAndASampleCanBeHadInTheOtherLanguageAndTheOpenProjectStaysInItsWindow() throws Exception {
        try (Desk desk = Desk.withFiles(folder, Path.of("samples/en/corner-bakery.covoyage"))) {
            desk.await(desk::isSharp);
            begin(desk);
            desk.press("#create-language-fr");
            desk.press("#copy-card-fraud-covoyage");
            desk.await(() -> desk.stages().size() == 2 && desk.isSharp());
            assertThat(session(desk).cover().language()).isEqualTo(Language.FR);
            assertThat(session(desk).origin()).isEqualTo(new Origin.Unsaved("card-fraud.covoyage", null));
            assertThat(desk.ask(() -> desk.stages().getFirst().getTitle())).contains("birthday");
        }
    }

    @Test
    void aPastedBlockOfSixStagesAndFourLanesBecomesThatJourneyInOneStepThatUndoTakesBack() throws Exception {
        try (Desk desk = Desk.withGallery(folder)) {
            begin(desk);
            desk.press("#start-text");
            type(desk, BLOCK);
            desk.press("#create-do");
            desk.await(desk::isSharp);
            ProjectSession session = session(desk);
            Journey journey = session.journeyProperty().get();
            assertThat(journey.all(Stage.class)).extracting(Stage::name)
                    .containsExactly("Notice", "Search", "Try", "Buy", "Use", "Share");
            assertThat(journey.all(Lane.class)).extracting(Lane::type).containsExactly(LaneType.ACTIONS,
                    LaneType.CUSTOM, LaneType.EMOTION, LaneType.PAINS);
            assertThat(journey.all(Card.class)).extracting(Card::text).contains("Sees one", "Do it", "Waiting").hasSize(13);
            assertThat(journey.all(Reading.class)).extracting(Reading::value)
                    .containsExactly(1.0, -1.0, 0.0, 0.0, 2.0, 2.0);
            assertThat(session.dirtyProperty().get()).isTrue();
            desk.tell(session::undo);
            assertThat(journey.all(Stage.class)).isEmpty();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aLaneThatWasMisreadIsCorrectedByAChoice() throws Exception {
        try (Desk desk = Desk.withGallery(folder)) {
            begin(desk);
            desk.press("#start-text");
            type(desk, BLOCK);
            ComboBox<?> choice = desk.find("#draft-lane-1", ComboBox.class);
            desk.tell(() -> choose(choice, LaneType.THOUGHTS));
            desk.press("#create-do");
            desk.await(desk::isSharp);
            Journey journey = session(desk).journeyProperty().get();
            assertThat(journey.all(Lane.class)).extracting(Lane::type).containsExactly(LaneType.ACTIONS,
                    LaneType.THOUGHTS, LaneType.EMOTION, LaneType.PAINS);
            assertThat(journey.all(Lane.class).get(1).name()).isEqualTo("Friends say");
        }
    }

    @Test
    void aMermaidJourneyBringsItsCompanions() throws Exception {
        try (Desk desk = Desk.withGallery(folder)) {
            begin(desk);
            desk.press("#start-text");
            desk.press("#example-mermaid");
            desk.await(() -> !desk.find("#create-do", ButtonBase.class).isDisabled());
            desk.press("#create-do");
            desk.await(desk::isSharp);
            assertThat(session(desk).cover().title()).isEqualTo("A new bike");
            assertThat(session(desk).journeyProperty().get().all(Companion.class)).extracting(Companion::name)
                    .containsExactly("Neighbour", "Forum", "Partner", "Seller");
        }
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndNothingCanBeMadeOfIt() throws Exception {
        try (Desk desk = Desk.withGallery(folder)) {
            begin(desk);
            desk.press("#start-text");
            desk.tell(() -> desk.find("#create-text", TextArea.class).setText("journey\n  Buys: nine: Me\n  : 3\n"));
            desk.await(() -> !desk.find("#create-findings", Pane.class).getChildren().isEmpty());
            List<String> said = desk.ask(() -> desk.find("#create-findings", Pane.class).getChildren().stream()
                    .map(node -> ((javafx.scene.control.Label) node).getText()).toList());
            assertThat(said).anyMatch(sentence -> sentence.startsWith("Line 2:") && sentence.contains("nine"))
                    .anyMatch(sentence -> sentence.startsWith("Line 3:"));
            desk.tell(() -> desk.find("#create-text", TextArea.class).setText("   \n"));
            desk.await(() -> desk.find("#create-findings", Pane.class).getChildren().isEmpty());
            assertThat(desk.find("#create-do", ButtonBase.class).isDisabled()).isTrue();
            assertThat(desk.stages()).hasSize(2);
        }
    }

    @Test
    void ofALongTextTheBeginningIsShownAndAllOfItIsReadAlsoAfterTheBeginningWasChanged() throws Exception {
        try (Desk desk = Desk.withGallery(folder)) {
            begin(desk);
            desk.press("#start-text");
            String pasted = "\tBuying\n" + IntStream.range(0, 1_000).mapToObj(i -> "Row " + i
                    + "\tdoes what there is to do in a row\n").collect(Collectors.joining());
            type(desk, pasted);
            TextArea field = desk.find("#create-text", TextArea.class);
            String begun = desk.ask(() -> field.getText());
            assertThat(begun).hasSizeLessThan(20_010).endsWith("\n…");
            assertThat(desk.find("#create-excerpt", javafx.scene.control.Label.class).getText())
                    .contains(String.format("%,d", pasted.length() - begun.length() + 2));
            desk.await(() -> summary(desk).contains("1,000 lanes"));
            desk.tell(() -> field.insertText(0, "\tLooking"));
            desk.await(() -> summary(desk).contains("2 stages") && summary(desk).contains("1,000 lanes"));
            desk.tell(() -> {
                field.selectAll();
                field.replaceSelection("\tBuying\nActions\tPays\n");
            });
            desk.await(() -> summary(desk).contains("1 lane "));
            assertThat(desk.ask(() -> desk.stages().getLast().getScene().lookup("#create-excerpt").isVisible())).isFalse();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static String summary(Desk desk) {
        return ((javafx.scene.control.Label) desk.stages().getLast().getScene().lookup("#create-summary")).getText();
    }

    @Test
    void everySampleTextOfBothLanguagesIsUnderstoodWithoutAnythingLeftOut() throws Exception {
        for (Language language : Language.values()) {
            var texts = new org.covoyage.ui.text.Texts(language);
            for (String kind : List.of("table", "list", "mermaid")) {
                String text = texts.get("create.sample." + kind);
                var read = org.covoyage.exchange.PastedText.of(text);
                assertThat(read.name()).isEqualToIgnoringCase(kind);
                var draft = read.read(text, language);
                assertThat(draft.stages()).as(kind).hasSize(4);
                assertThat(draft.companions()).as(kind).isNotEmpty();
                assertThat(draft.rows()).noneMatch(row -> row.type() == LaneType.CUSTOM);
            }
        }
    }

    private static void begin(Desk desk) {
        desk.await(() -> desk.stage().isFocused());
        desk.robot().press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        desk.find("#start-blank", Node.class);
    }

    private static void type(Desk desk, String text) {
        desk.tell(() -> desk.find("#create-text", TextArea.class).setText(text));
        desk.await(() -> !desk.find("#create-do", ButtonBase.class).isDisabled());
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> choice, LaneType type) {
        ((ComboBox<LaneType>) choice).setValue(type);
    }

    private static ProjectSession session(Desk desk) {
        return desk.ask(() -> {
            Node node = desk.stage().getScene().lookup("#map");
            while (!(node instanceof ProjectPage)) {
                node = Objects.requireNonNull(node).getParent();
            }
            return ((ProjectPage) node).session();
        });
    }
}
