package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.controlsfx.control.StatusBar;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Cells;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.TieEdits;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Tie;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drags in a real window. */
class PointerInTheWindowTest {
    @TempDir
    private Path folder;

    /** A place of the map on a companion at a stage, in pixels of the view. */
    private record Grip(Tie tie, Gauge.Upright gauge, Bounds at) {
    }

    private static ProjectSession session(Desk desk) {
        return desk.find("#map", MapView.class).getScene().getRoot().lookupAll("*").stream()
                .filter(ProjectPage.class::isInstance).map(ProjectPage.class::cast).findFirst().orElseThrow().session();
    }

    /** The middle of some stage's cell where a ribbon is that can go up. */
    private static Grip ribbon(Desk desk, ProjectSession session) {
        MapView map = desk.map();
        return desk.ask(() -> {
            Drawing drawing = map.sheetProperty().get().drawing();
            Journey journey = session.journeyProperty().get();
            for (Field field : drawing.fields()) {
                if (field.gauge() instanceof Gauge.Upright gauge && field.subject() == null) {
                    double x = field.area().centreX();
                    for (double y = gauge.y(0.7); y < gauge.y(0.05); y += 2) {
                        String subject = drawing.subjectAt(x, y).orElse("");
                        Tie tie = !Id.allowed(subject)
                                || !(journey.get(new Id(subject)) instanceof Companion) ? null
                                : TieEdits.find(journey, new Id(subject), new Id(field.column()));
                        if (tie != null && tie.involvement() > 0 && tie.override() == null) {
                            return new Grip(tie, gauge, map.toView(new Bounds(x, y, 0, 0)));
                        }
                    }
                }
            }
            throw new AssertionError("no ribbon in sight");
        });
    }

    @Test
    void aRibbonIsDraggedFartherAndTheReasonGivenAtOnce() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectSession session = session(desk);
            MapView map = desk.map();
            Grip grip = ribbon(desk, session);
            MapSheet before = desk.ask(() -> map.sheetProperty().get());
            desk.mouse(MouseEvent.MOUSE_MOVED, grip.at().x(), grip.at().y());
            assertThat(desk.ask(map::getCursor)).isEqualTo(Cursor.V_RESIZE);
            assertThat(desk.ask(() -> ((StatusBar) map.getScene().lookup(".project-status")).getText()))
                    .endsWith("drag up or down: distance here; Shift: at all stages; onto another stage: connect");
            desk.mouse(MouseEvent.MOUSE_PRESSED, grip.at().x(), grip.at().y());
            desk.mouse(MouseEvent.MOUSE_DRAGGED, grip.at().x(), grip.at().y() - 10);
            desk.mouse(MouseEvent.MOUSE_DRAGGED, grip.at().x(), grip.at().y() - 25);
            assertThat(desk.ask(() -> map.sheetProperty().get())).as("nothing laid out while dragging").isSameAs(before);
            assertThat(desk.ask(() -> session.undoableProperty().get())).isNull();
            desk.mouse(MouseEvent.MOUSE_RELEASED, grip.at().x(), grip.at().y() - 25);
            desk.await(() -> map.sheetProperty().get() != before && map.sharpProperty().get());
            Tie after = desk.ask(() -> session.journeyProperty().get().get(grip.tie().id(), Tie.class));
            assertThat(after.override().reason()).isNull();
            TextField reason = desk.find("#reason", TextField.class);
            desk.robot().clickOn(reason);
            desk.robot().write("Asked her").type(KeyCode.ENTER);
            assertThat(desk.ask(() -> session.journeyProperty().get().get(grip.tie().id(), Tie.class).override().reason()))
                    .isEqualTo("Asked her");
            assertThat(desk.ask(map::isFocused)).as("keys go on on the map").isTrue();
            desk.tell(session::undo);
            desk.tell(session::undo);
            assertThat(desk.ask(() -> session.journeyProperty().get().get(grip.tie().id(), Tie.class)))
                    .isEqualTo(grip.tie());
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    @Test
    void theQuestionForAReasonGoesWithEscapeAndWithAnUndo() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectSession session = session(desk);
            MapView map = desk.map();
            Grip grip = ribbon(desk, session);
            for (Runnable away : List.<Runnable>of(() -> desk.robot().type(KeyCode.ESCAPE), () -> desk.tell(session::undo))) {
                MapSheet before = desk.ask(() -> map.sheetProperty().get());
                desk.mouse(MouseEvent.MOUSE_PRESSED, grip.at().x(), grip.at().y());
                desk.mouse(MouseEvent.MOUSE_DRAGGED, grip.at().x(), grip.at().y() - 10);
                desk.mouse(MouseEvent.MOUSE_DRAGGED, grip.at().x(), grip.at().y() - 25);
                desk.mouse(MouseEvent.MOUSE_RELEASED, grip.at().x(), grip.at().y() - 25);
                TextField reason = desk.find("#reason", TextField.class);
                assertThat(desk.ask(() -> reason.getParent().isVisible())).isTrue();
                away.run();
                assertThat(desk.ask(() -> reason.getParent().isVisible())).isFalse();
                if (desk.ask(() -> session.undoableProperty().get() != null)) {
                    desk.tell(session::undo);
                }
                desk.await(() -> map.sheetProperty().get() != before && map.sharpProperty().get());
            }
        }
    }

    @Test
    void onTheBorderOfALaneTheStatusLineNamesTheLane() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            Bounds below = desk.ask(() -> {
                MapView map = desk.map();
                Cells cells = map.sheetProperty().get().drawing().cells();
                return map.toView(Cells.crossing(cells.titles(), cells.row("lane-actions").orElseThrow()));
            });
            desk.mouse(MouseEvent.MOUSE_MOVED, below.centreX(), below.bottom() + 2);
            assertThat(desk.ask(() -> ((StatusBar) desk.map().getScene().lookup(".project-status")).getText()))
                    .startsWith("Lane: Actions – drag up or down: height");
        }
    }

    @Test
    void escapeLetsGoAndNothingHasChanged() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectSession session = session(desk);
            Grip grip = ribbon(desk, session);
            desk.mouse(MouseEvent.MOUSE_PRESSED, grip.at().x(), grip.at().y());
            desk.mouse(MouseEvent.MOUSE_DRAGGED, grip.at().x(), grip.at().y() - 10);
            desk.mouse(MouseEvent.MOUSE_DRAGGED, grip.at().x(), grip.at().y() - 30);
            assertThat(desk.ask(desk.map()::getCursor)).isEqualTo(Cursor.V_RESIZE);
            desk.robot().type(KeyCode.ESCAPE);
            desk.mouse(MouseEvent.MOUSE_RELEASED, grip.at().x(), grip.at().y() - 35);
            assertThat(desk.ask(() -> session.undoableProperty().get())).isNull();
            assertThat(desk.ask(() -> session.journeyProperty().get().get(grip.tie().id(), Tie.class)))
                    .isEqualTo(grip.tie());
        }
    }

    @Test
    void aCardIsCarriedToTheNextStageAndDuplicatedFromItsMenu() throws Exception {
        try (Desk desk = Desk.withCar(folder)) {
            ProjectSession session = session(desk);
            MapView map = desk.map();
            Card card = desk.ask(() -> session.journeyProperty().get().all(Card.class).stream()
                    .filter(each -> map.placeOf(each.id().value()).filter(at -> at.bottom() < map.getHeight()
                            && at.right() < map.getWidth() / 2).isPresent()).findFirst().orElseThrow());
            Bounds from = desk.place(card.id().value());
            String next = desk.ask(() -> {
                List<Id> stages = session.journeyProperty().get().ids(Kind.STAGE);
                return stages.get(stages.indexOf(card.stage()) + 1).value();
            });
            Bounds to = desk.ask(() -> {
                var cells = map.sheetProperty().get().drawing().cells();
                return map.toView(Cells.crossing(cells.column(next).orElseThrow(),
                        cells.row(card.lane().value()).orElseThrow()));
            });
            desk.mouse(MouseEvent.MOUSE_PRESSED, from.centreX(), from.centreY());
            desk.mouse(MouseEvent.MOUSE_DRAGGED, from.centreX() + 20, from.centreY());
            desk.mouse(MouseEvent.MOUSE_DRAGGED, to.centreX(), to.y() + 1);
            desk.mouse(MouseEvent.MOUSE_RELEASED, to.centreX(), to.y() + 1);
            assertThat(desk.ask(() -> session.journeyProperty().get().get(card.id(), Card.class).stage().value()))
                    .isEqualTo(next);
            // Keys go on where the card is now: what is typed next must not land in another one.
            assertThat(desk.ask(() -> CommandsTest.page(desk).hand().editor().grid()
                    .element(CommandsTest.page(desk).hand().editor().cursor()))).isEqualTo(card.id());
            desk.tell(() -> Event.fireEvent(map, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0,
                    true, null)));
            List<String> offered = desk.ask(() -> menu().getItems().stream().map(MenuItem::getId)
                    .filter(Objects::nonNull).toList());
            assertThat(offered).contains("writeHere", "duplicateHere", "removeHere");
            int cards = desk.ask(() -> session.journeyProperty().get().all(Card.class).size());
            desk.tell(() -> menu().getItems().stream().filter(item -> "duplicateHere".equals(item.getId())).findFirst()
                    .orElseThrow().fire());
            assertThat(desk.ask(() -> session.journeyProperty().get().all(Card.class).size())).isEqualTo(cards + 1);
            assertThat(desk.uncaught()).isEmpty();
        }
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .findFirst().orElseThrow();
    }
}
