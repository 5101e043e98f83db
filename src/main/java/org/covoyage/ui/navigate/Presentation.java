package org.covoyage.ui.navigate;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import org.covoyage.journey.Id;
import org.covoyage.journey.Stage;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.Pictures;
import org.covoyage.ui.map.Camera;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.text.Texts;

/**
 * Walks an audience through the picture shown: all of it, stage by stage, all of it again, with nothing else in the
 * window. What was in sight, selected and turned to before is so again afterwards. For the thread of the windows.
 */
final class Presentation {
    private final ProjectPage page;
    private final ProjectSession session;
    private final MapView map;
    private final Texts texts;
    private final Glider glider;
    private final Label caption = new Label();
    private final Spotlight light;
    private final StackPane over;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<InputEvent> pointer = this::pointer;
    private final InvalidationListener anew = _ -> plan();
    private Tour tour;
    private int at;
    private Camera stood;
    private Id selected;
    private Focus focus;

    Presentation(ProjectPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
        session = page.session();
        map = page.map();
        glider = new Glider(map);
        caption.setId("presentation-caption");
        caption.getStyleClass().add("presentation-caption");
        StackPane.setAlignment(caption, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(caption, new Insets(0, 18, 14, 0));
        light = new Spotlight(map);
        over = new StackPane(light, caption);
        over.setMouseTransparent(true);
    }

    /** Whether it is going on. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Begins at the whole picture. */
    void begin() {
        if (running.get() || map.sheetProperty().get() == null) {
            return;
        }
        stood = map.cameraProperty().get();
        selected = session.selectionProperty().get();
        focus = session.focusProperty().get();
        session.selectionProperty().set(null);
        Scene scene = map.getScene();
        page.bare(true, over);
        at = 0;
        tour = null;
        running.set(true);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        map.addEventFilter(InputEvent.ANY, pointer);
        map.sheetProperty().addListener(anew);
        map.widthProperty().addListener(anew);
        map.heightProperty().addListener(anew);
        map.requestFocus();
        turn();
        plan();
    }

    /** Ends; everything is as it was before. */
    void end() {
        if (!running.get()) {
            return;
        }
        map.sheetProperty().removeListener(anew);
        map.widthProperty().removeListener(anew);
        map.heightProperty().removeListener(anew);
        map.removeEventFilter(InputEvent.ANY, pointer);
        map.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        glider.land(stood);
        running.set(false);
        page.bare(false, over);
        session.focusProperty().set(focus.in(session.journeyProperty().get()));
        if (selected != null && session.journeyProperty().get().get(selected) != null) {
            session.selectionProperty().set(selected);
        }
        map.requestFocus();
    }

    /** How many stops there are. */
    int stops() {
        return tour == null ? 0 : tour.stops().size();
    }

    /** Goes on by so many stops, as far as there are any. */
    void step(int by) {
        go(at + by);
    }

    private void go(int to) {
        int next = Math.clamp(to, 0, Math.max(0, stops() - 1));
        if (next != at) {
            at = next;
            turn();
            glider.to(target());
            say();
        }
    }

    /** The walk through what is shown now, in the view as large as it is now; one stays at the same stop. */
    private void plan() {
        map.sheetProperty().get();
        map.getWidth();
        map.getHeight();
        if (map.sheetProperty().get() != null && map.getWidth() > 2 && map.getHeight() > 2) {
            boolean circles = circles();
            tour = Tour.of(map.sheetProperty().get().drawing(),
                    Pictures.stages(session.journeyProperty().get(), session.viewProperty().get()),
                    stage -> circles ? Optional.of(map.sheetProperty().get().drawing().area())
                            : map.areaOf(stage.id().value()), map.getWidth(), map.getHeight());
            at = Math.min(at, tour.stops().size() - 1);
            glider.land(target());
            say();
        }
    }

    private boolean circles() {
        return session.pictureProperty().get() == PictureKind.CIRCLES;
    }

    /** Circles turn to a stage by showing it large, not by going nearer. */
    private void turn() {
        if (circles()) {
            Stage stage = tour == null ? null : tour.stops().get(at).stage();
            session.focusProperty().set(session.focusProperty().get().on(stage == null ? null : stage.id()));
        }
    }

    private Camera target() {
        return tour.stops().get(circles() ? 0 : at).camera();
    }

    private void say() {
        Stage stage = tour.stops().get(at).stage();
        light.on(stage == null ? null : map.areaOf(stage.id().value()).orElse(null));
        caption.setText(texts.get("presentation.at", stage == null ? texts.get("presentation.whole") : stage.name(),
                at + 1, tour.stops().size()));
        caption.setAccessibleText(caption.getText());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, KP_RIGHT, DOWN, KP_DOWN, PAGE_DOWN, SPACE, ENTER -> step(1);
            case LEFT, KP_LEFT, UP, KP_UP, PAGE_UP, BACK_SPACE -> step(-1);
            case HOME -> go(0);
            case END -> go(stops() - 1);
            case ESCAPE, F5 -> end();
            case F11 -> {
                return;
            }
            default -> {
                // Nothing else is in the window: no key may change what nobody sees.
            }
        }
        event.consume();
    }

    /** A click goes on, the other button back; nothing is pointed at, selected or moved. */
    private void pointer(InputEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            step(((MouseEvent) event).getButton() == MouseButton.PRIMARY ? 1 : -1);
        }
        if (event instanceof MouseEvent || event instanceof ScrollEvent) {
            event.consume();
        }
    }
}
