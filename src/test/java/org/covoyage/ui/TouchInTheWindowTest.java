package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.controlsfx.control.StatusBar;
import org.covoyage.edit.Step;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Cells;
import org.covoyage.edit.StepName;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.Selection;
import org.covoyage.edit.grid.State;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Transition;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shaping a map in a real window: menus, cards beside the pointer, chips. */
class TouchInTheWindowTest {
    @TempDir
    private Path folder;

    private static ProjectPage page(Desk desk) {
        Node node = desk.map();
        while (!(node instanceof ProjectPage)) {
            node = node.getParent();
        }
        return (ProjectPage) node;
    }

    private static ProjectSession session(Desk desk) {
        return page(desk).session();
    }

    private static Journey journey(Desk desk) {
        return session(desk).journeyProperty().get();
    }

    private static void standAt(Desk desk, int row, int column) {
        GridHand hand = page(desk).hand();
        desk.tell(() -> {
            desk.map().requestFocus();
            Bounds at = desk.map().toView(area(desk, row, column));
            hand.standAt(at.centreX(), at.centreY());
        });
        assertThat(desk.ask(() -> List.of(hand.editor().cursor().row(), hand.editor().cursor().column())))
                .containsExactly(row, column);
    }

    /** A cell, header or title in points. */
    private static Bounds area(Desk desk, int row, int column) {
        Cells cells = desk.map().sheetProperty().get().drawing().cells();
        return Cells.crossing(column == Cursor.TITLES ? cells.titles() : cells.columns().get(column),
                row == Cursor.HEADER ? cells.headers() : cells.rows().get(row));
    }

    private static int row(Desk desk, LaneType type) {
        return desk.ask(() -> page(desk).hand().editor().grid().lanes().stream().map(Lane::type).toList().indexOf(type));
    }

    private static Action action(Desk desk, String key) {
        return CommandsTest.listed(desk).stream().map(Listed::action).filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow();
    }

    private static String status(Desk desk) {
        return desk.ask(() -> ((StatusBar) desk.map().getScene().lookup(".project-status")).getText());
    }

    private static List<String> stages(Desk desk) {
        return desk.ask(() -> journey(desk).all(Stage.class).stream().map(Stage::name).toList());
    }

    private static void menuAt(Desk desk, double x, double y) {
        desk.tell(() -> {
            Point2D screen = desk.map().localToScreen(x, y);
            Point2D scene = desk.map().localToScene(x, y);
            Event.fireEvent(desk.map(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, scene.getX(),
                    scene.getY(), screen.getX(), screen.getY(), false, null));
        });
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(each -> "element-menu".equals(each.getId())).findFirst().orElseThrow();
    }

    private static List<String> offered(Desk desk) {
        return desk.ask(() -> menu().getItems().stream().map(item -> item instanceof Menu inner ? inner.getText()
                : item.getUserData() instanceof Action action ? action.key() : null).filter(Objects::nonNull).toList());
    }

    @Test
    void aStageIsMergedFromTheMenuAndItsNameIsWrittenOnTheMap() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            List<String> before = stages(desk);
            standAt(desk, Cursor.HEADER, 0);
            Action merge = action(desk, "stage.merge");
            desk.await(() -> merge.enabled().get());
            desk.tell(merge::run);
            assertThat(desk.ask(() -> page(desk).hand().editor().state())).isInstanceOf(State.Typing.class);
            desk.await(() -> page(desk).hand().layer().lookup("#cell-field") != null);
            desk.robot().type(KeyCode.ENTER);
            assertThat(stages(desk)).hasSize(before.size() - 1).first().isEqualTo(before.get(0) + " + " + before.get(1));
            desk.robot().push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(stages(desk)).isEqualTo(before);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aHiddenLaneStandsInTheMenuAndComesBackFromThere() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.ACTIONS);
            standAt(desk, row, Cursor.TITLES);
            Id lane = desk.ask(() -> page(desk).hand().editor().grid().lane(row).id());
            long listed = CommandsTest.listed(desk).stream().filter(each -> each.action().key().equals("lane.show")).count();
            desk.robot().push(KeyCode.CONTROL, KeyCode.L);
            assertThat(desk.ask(() -> journey(desk).get(lane, Lane.class).hidden())).isTrue();
            List<Action> shown = CommandsTest.listed(desk).stream().map(Listed::action)
                    .filter(each -> each.key().equals("lane.show")).toList();
            assertThat(shown).hasSize((int) listed + 1);
            desk.tell(shown.getLast()::run);
            assertThat(desk.ask(() -> journey(desk).get(lane, Lane.class).hidden())).isFalse();
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void aWayDrawnAsksForLabelAndProbabilityAtOnceAndAgainAtADoubleClick() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int before = desk.ask(() -> journey(desk).ids(Kind.TRANSITION).size());
            Bounds from = desk.ask(() -> desk.map().toView(area(desk, Cursor.HEADER, 0)));
            Bounds to = desk.ask(() -> desk.map().toView(area(desk, Cursor.HEADER, 2)));
            desk.mouse(MouseEvent.MOUSE_PRESSED, from.right() - 3, from.centreY());
            desk.mouse(MouseEvent.MOUSE_DRAGGED, from.right() + 30, from.centreY());
            desk.mouse(MouseEvent.MOUSE_DRAGGED, to.centreX(), to.centreY());
            desk.mouse(MouseEvent.MOUSE_RELEASED, to.centreX(), to.centreY());
            assertThat(desk.ask(() -> journey(desk).ids(Kind.TRANSITION).size())).isEqualTo(before + 1);
            TextField label = desk.find("#way-label", TextField.class);
            assertThat(desk.ask(label::isFocused)).isTrue();
            desk.robot().write("in a hurry").type(KeyCode.TAB).write("130").type(KeyCode.ENTER);
            assertThat(desk.ask(() -> journey(desk).all(Transition.class).getLast().label())).as("130 is no share").isNull();
            Label refusal = desk.find("#way-refusal", Label.class);
            assertThat(desk.ask(() -> refusal.getText())).isEqualTo(desk.tools().texts().get("side.refused", "0", "100"));
            desk.robot().push(KeyCode.CONTROL, KeyCode.A).write("35 %").type(KeyCode.ENTER);
            Transition way = desk.ask(() -> journey(desk).all(Transition.class).getLast());
            assertThat(List.of(way.label(), way.probability())).containsExactly("in a hurry", 0.35);
            assertThat(desk.ask(() -> List.of(card(label).isVisible(), desk.map().isFocused())))
                    .containsExactly(false, true);
            desk.await(() -> desk.map().sharpProperty().get());
            desk.tell(() -> desk.map().click(way.id().value()));
            desk.tell(() -> desk.map().open(way.id().value()));
            String written = desk.ask(label::getText);
            assertThat(written).isEqualTo("in a hurry");
            assertThat(desk.ask(() -> card(label).isVisible() && label.isFocused())).isTrue();
            desk.robot().write("x").type(KeyCode.ESCAPE);
            assertThat(desk.ask(() -> journey(desk).get(way.id()))).isEqualTo(way);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static Node card(Node field) {
        return field.getStyleClass().contains("note-card") ? field : card(field.getParent());
    }

    @Test
    void menusOfHeadsTitlesCellsAndRibbonsOfferWhatApplies() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Bounds head = desk.ask(() -> desk.map().toView(area(desk, Cursor.HEADER, 1)));
            menuAt(desk, head.centreX(), head.centreY());
            assertThat(offered(desk)).contains("stage.before", "stage.split", "stage.merge", "Colour of the stage",
                    "Phase of the stage", "removeHere", "paste").doesNotContain("lane.hide");
            Bounds title = desk.ask(() -> desk.map().toView(area(desk, row(desk, LaneType.ACTIONS), Cursor.TITLES)));
            menuAt(desk, title.x() + 8, title.y() + 8);
            assertThat(offered(desk)).contains("lane.above", "lane.hide", "Add a lane", "The lane shows", "lane.up")
                    .doesNotContain("stage.split");
            Companion companion = desk.ask(() -> journey(desk).all(Companion.class).getFirst());
            desk.tell(() -> page(desk).follow(companion.id()));
            desk.tell(() -> Event.fireEvent(desk.map(), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0,
                    0, 0, true, null)));
            assertThat(offered(desk)).contains("askHere", "without", "copy", "Stage", "Lane");
            desk.tell(() -> menu().hide());
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theMenuOfARibbonIsThatOfItsCompanionWhoeverElseIsInTheCell() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Bounds cell = desk.ask(() -> desk.map().toView(area(desk, row(desk, LaneType.COMPANIONS), 0)));
            double x = cell.centreX();
            for (String companion : List.of("samira", "henri", "julien")) {
                double y = desk.ask(() -> {
                    double at = cell.y();
                    while (!companion.equals(desk.map().subjectAt(x, at))) {
                        at++;
                    }
                    return at + 2;
                });
                desk.mouse(MouseEvent.MOUSE_MOVED, x, y);
                menuAt(desk, x, y);
                assertThat(offered(desk)).contains("askHere", "absentHere", "without");
                assertThat(desk.ask(() -> session(desk).selectionProperty().get())).isEqualTo(new Id(companion));
                desk.tell(() -> menu().hide());
                desk.robot().type(KeyCode.ESCAPE);
            }
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void onACurveTheStatusLineSaysWhichCurveTheKeysWrite() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            int row = row(desk, LaneType.EMOTION);
            desk.mouse(MouseEvent.MOUSE_EXITED, -1, -1);
            standAt(desk, row, 1);
            assertThat(status(desk)).startsWith("Keys write: Customers");
            desk.robot().type(KeyCode.S);
            assertThat(status(desk)).startsWith("Keys write: Employees");
            desk.robot().type(KeyCode.J);
            assertThat(desk.ask(() -> ((Step.InJourney) session(desk).undoableProperty().get()).change().edits().getLast().after()))
                    .isInstanceOfSatisfying(Reading.class, reading -> {
                        assertThat(reading.series()).isEqualTo(Series.EMPLOYEE);
                        assertThat(reading.value()).isEqualTo(2);
                    });
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void whatIsSelectedTogetherIsChangedTogetherInTheInspector() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            desk.tell(() -> {
                List<Id> cards = journey(desk).ids(Kind.CARD);
                session(desk).chosenProperty().set(Selection.of(cards.get(0)).toggled(cards.get(1)));
            });
            List<String> said = desk.ask(() -> desk.stage().getScene().lookup("#details-panel").lookupAll(".label").stream()
                    .filter(Labeled.class::isInstance).map(label -> ((Labeled) label).getText()).toList());
            assertThat(said).contains("2 things");
            assertThat(said).anyMatch(text -> text.startsWith("2 selected"));
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theChipOfAStrangerAsksTheQuickQuestionAndADigitAnswers() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Id stranger = new Id("stranger");
            MapSheet before = desk.ask(() -> desk.map().sheetProperty().get());
            desk.tell(() -> session(desk).perform(new StepName("x", ""), Change.of(journey(desk))
                    .add(new Companion(stranger, "Voisin", null, CompanionKind.PERSON, List.of(), null, null, null, null,
                            null, null, null, null, null, false, null, null))
                    .add(new Tie(new Id("stranger-at"), stranger, journey(desk).ids(Kind.STAGE).getFirst(), 0.5, null, null,
                            null, null, null, null, null)).build()));
            desk.await(() -> desk.map().sheetProperty().get() != before);
            int row = row(desk, LaneType.COMPANIONS);
            Bounds cell = desk.ask(() -> desk.map().toView(area(desk, row, 0)));
            double zoom = desk.ask(() -> desk.map().cameraProperty().get().zoom());
            desk.mouse(MouseEvent.MOUSE_PRESSED, cell.x() + 20 * zoom, cell.y() + 10 * zoom);
            desk.mouse(MouseEvent.MOUSE_RELEASED, cell.x() + 20 * zoom, cell.y() + 10 * zoom);
            assertThat(desk.find("#quick-ios-5", Node.class)).isNotNull();
            assertThat(desk.ask(() -> session(desk).selectionProperty().get())).isEqualTo(stranger);
            desk.robot().write("5");
            desk.await(() -> journey(desk).get(stranger, Companion.class).criteriaOrNone().tie() != null);
            assertThat(desk.ask(() -> journey(desk).get(stranger, Companion.class).criteria().tie().closeness()))
                    .isEqualTo(5);
            desk.await(() -> desk.map().isFocused());
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theMapFollowsADragAtItsEdgeAndEscapeLeavesTheCardWhereItWas() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            desk.tell(() -> desk.map().viewpoint().zoomBy(2, 0, 0));
            Card card = desk.ask(() -> journey(desk).all(Card.class).stream().filter(each -> desk.map()
                    .placeOf(each.id().value()).filter(at -> at.x() > 260 && at.right() < desk.map().getWidth() - 60
                            && at.y() > 200 && at.bottom() < desk.map().getHeight() - 60).isPresent())
                    .findFirst().orElseThrow());
            Bounds at = desk.place(card.id().value());
            double before = desk.ask(() -> desk.map().cameraProperty().get().x());
            double edge = desk.ask(() -> desk.map().getWidth() - 4);
            desk.mouse(MouseEvent.MOUSE_PRESSED, at.centreX(), at.centreY());
            desk.mouse(MouseEvent.MOUSE_DRAGGED, at.centreX() + 20, at.centreY());
            desk.mouse(MouseEvent.MOUSE_DRAGGED, edge, at.centreY());
            desk.await(() -> desk.map().cameraProperty().get().x() > before + 20);
            desk.robot().type(KeyCode.ESCAPE);
            desk.mouse(MouseEvent.MOUSE_RELEASED, edge, at.centreY());
            assertThat(desk.ask(() -> journey(desk).get(card.id()))).isEqualTo(card);
            assertThat(desk.uncaught()).isEmpty();
        }
    }
}
