package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.covoyage.edit.TieEdits;
import org.covoyage.journey.Companion;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Stage;
import org.covoyage.journey.TieScore;
import org.covoyage.ui.details.DetailsPanel;
import org.covoyage.ui.project.ProjectPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do in the side panel, done with a real window. */
class SidePanelTest {
    private static final Id HENRI = new Id("henri");
    private static final Id SEARCH = new Id("s-search");

    @TempDir
    private Path folder;

    private static Journey journey(Desk desk) {
        return page(desk).session().journeyProperty().get();
    }

    private static ProjectPage page(Desk desk) {
        Node node = desk.map();
        while (!(node instanceof ProjectPage)) {
            node = node.getParent();
        }
        return (ProjectPage) node;
    }

    private static List<List<? extends Element>> all(Desk desk) {
        Journey journey = journey(desk);
        return desk.ask(() -> java.util.Arrays.stream(Kind.values()).<List<? extends Element>>map(journey::all).toList());
    }

    private static void select(Desk desk, String id) {
        desk.tell(() -> desk.map().selectedProperty().set(id));
        desk.find(".side-panel", Node.class);
    }

    private static void click(Desk desk, String query) {
        desk.tell(() -> ((ButtonBase) desk.stage().getScene().lookup(query)).fire());
    }

    private static void type(Desk desk, String query, String text) {
        TextField field = desk.find(query, TextField.class);
        desk.tell(() -> {
            field.requestFocus();
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    private static List<String> texts(Desk desk) {
        Node panel = desk.find(".side-panel", Node.class);
        return desk.ask(() -> panel.lookupAll(".label").stream().filter(node -> visible(node))
                .map(label -> ((Label) label).getText()).toList());
    }

    private static boolean visible(Node node) {
        return node == null || node.isVisible() && visible(node.getParent());
    }

    private static Companion henri(Desk desk) {
        Journey journey = journey(desk);
        return desk.ask(() -> journey.get(HENRI, Companion.class));
    }

    @Test
    void whatWasSelectedWhileThePanelWasHiddenIsInItWhenItComesBack() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            desk.tell(() -> page(desk).actions().details.run());
            desk.tell(() -> desk.map().selectedProperty().set(HENRI.value()));
            assertThat(desk.shows("#details-panel")).isFalse();
            desk.tell(() -> page(desk).actions().details.run());
            Node details = desk.find("#details-panel", Node.class);
            assertThat(desk.ask(() -> details.lookupAll(".label").stream().map(label -> ((Label) label).getText())
                    .toList())).contains("Henri");
        }
    }

    @Test
    void aPictureOfClosenessScoresTheTieAndUndoBringsBackWhatWas() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "henri");
            List<List<? extends Element>> before = all(desk);
            assertThat(texts(desk)).contains("0.13", "proximal");
            TieScore old = henri(desk).criteria().tie();
            click(desk, "#ios-5");
            assertThat(henri(desk).criteria().tie())
                    .isEqualTo(new TieScore(null, 5.0, null, null, old.grade(), old.source(), old.note()));
            assertThat(texts(desk)).contains("0.17", "circles 5 of 7").doesNotContain("0.13");
            desk.tell(() -> page(desk).session().undo());
            assertThat(all(desk)).isEqualTo(before);
            assertThat(texts(desk)).contains("0.13", "circles 6 of 7");
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theModelsNumbersFollowAChange() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "henri");
            desk.await(() -> texts(desk).contains("11 %"));
            type(desk, "#strength-field", "0.5");
            desk.await(() -> !texts(desk).contains("11 %") && texts(desk).stream().anyMatch(text -> text.equals("4 %")));
            assertThat(henri(desk).strength()).isEqualTo(0.5);
        }
    }

    @Test
    void aDistanceSetByHandStandsBesideTheComputedOneAndGoesAgain() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "henri");
            click(desk, "#override-set");
            type(desk, "#override-distance", "0,8");
            assertThat(henri(desk).override()).isEqualTo(new DistanceOverride(0.8, null, null));
            assertThat(texts(desk)).contains("0.80", "distal", "0.13",
                    "No reason given: nobody can check this distance.");
            type(desk, "#override-reason", "Lives abroad");
            assertThat(henri(desk).override()).isEqualTo(new DistanceOverride(0.8, null, "Lives abroad"));
            assertThat(texts(desk)).doesNotContain("No reason given: nobody can check this distance.");
            click(desk, "#override-back");
            assertThat(henri(desk).override()).isNull();
            assertThat(texts(desk)).contains("0.13").doesNotContain("0.80");
        }
    }

    @Test
    void beingInvolvedAtAStageMakesATie() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "henri");
            List<List<? extends Element>> before = all(desk);
            Journey journey = journey(desk);
            assertThat(desk.ask(() -> TieEdits.find(journey, HENRI, SEARCH) == null)).isTrue();
            @SuppressWarnings("unchecked")
            ComboBox<Double> involvement = desk.find("#involvement-s-search", ComboBox.class);
            desk.tell(() -> involvement.setValue(0.5));
            assertThat(desk.ask(() -> TieEdits.find(journey, HENRI, SEARCH).involvement())).isEqualTo(0.5);
            type(desk, "#direction-s-search-field", "−0.4");
            assertThat(desk.ask(() -> TieEdits.find(journey, HENRI, SEARCH).direction())).isEqualTo(-0.4);
            desk.tell(() -> {
                page(desk).session().undo();
                page(desk).session().undo();
            });
            assertThat(all(desk)).isEqualTo(before);
            assertThat(desk.ask(involvement::getValue)).isEqualTo(0.0);
        }
    }

    @Test
    void wrongInputIsRefusedInWordsAtTheFieldAndChangesNothing() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "henri");
            List<List<? extends Element>> before = all(desk);
            for (String wrong : List.of("7", "a lot", "", "1.2.3", "NaN")) {
                type(desk, "#strength-field", wrong);
                assertThat(texts(desk)).contains("A number from 0.25 to 2, please. Nothing was changed.");
            }
            assertThat(all(desk)).isEqualTo(before);
            desk.robot().type(KeyCode.ESCAPE);
            assertThat(texts(desk)).doesNotContain("A number from 0.25 to 2, please. Nothing was changed.");
            assertThat(desk.ask(() -> desk.find("#strength-field", TextField.class).getText())).isEqualTo("1.5");
        }
    }

    @Test
    void anArrowMovesAPointAndADragIsOneStep() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "henri");
            Node track = desk.find("#track-presence", Node.class);
            desk.tell(track::requestFocus);
            desk.robot().type(KeyCode.RIGHT);
            assertThat(henri(desk).criteria().presence().value()).isEqualTo(0.3);
            int steps = desk.ask(() -> page(desk).session().history().done());
            desk.robot().drag(track).moveBy(8, 0).moveBy(8, 0).moveBy(8, 0).drop();
            assertThat(desk.ask(() -> page(desk).session().history().done())).isEqualTo(steps + 1);
            assertThat(henri(desk).criteria().presence().value()).isGreaterThan(0.5);
        }
    }

    @Test
    void whatTheCustomerBringsToAStageIsSaidThere() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "s-search");
            desk.await(() -> texts(desk).contains("Own judgement"));
            type(desk, "#own-judgement-field", "2");
            type(desk, "#own-inclination-field", "-0.25");
            type(desk, "#importance", "1.5");
            Journey journey = journey(desk);
            Stage stage = desk.ask(() -> journey.get(SEARCH, Stage.class));
            assertThat(List.of(stage.ownJudgement(), stage.inclination(), stage.importance()))
                    .containsExactly(2.0, -0.25, 1.5);
        }
    }

    @Test
    void theFocusStaysWhereItIsWhileThingsChange() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "henri");
            Node track = desk.find("#track-identity", Node.class);
            desk.tell(track::requestFocus);
            desk.robot().type(KeyCode.RIGHT, KeyCode.RIGHT);
            assertThat(henri(desk).criteria().identity().value()).isEqualTo(0.1);
            assertThat(desk.ask(track::isFocused)).isTrue();
        }
    }

    @Test
    void everyLargeNumberSaysHowItCameAboutAndThatItIsAnEstimate() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            for (String each : List.of("henri", "s-search", "julien-at-evaluation")) {
                select(desk, each);
                Node panel = desk.find(".side-panel", Node.class);
                desk.await(() -> panel.lookupAll(".side-figure").stream().allMatch(figure -> figure.getAccessibleHelp()
                        != null && figure.getAccessibleHelp().contains("Model estimate (CIM 1.0), not a measurement.")));
            }
        }
    }

    @Test
    void theGeneratedDetailsAreFoldedAwayBelow() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            select(desk, "henri");
            DetailsPanel details = desk.find("#details-panel", DetailsPanel.class);
            Node list = desk.find(".details-list", Node.class);
            assertThat(desk.ask(list::isVisible)).isFalse();
            click(desk, "#details-all");
            assertThat(desk.ask(list::isVisible)).isTrue();
            assertThat(desk.ask(details::getAccessibleText)).isEqualTo("Companion, Henri");
        }
    }
}
