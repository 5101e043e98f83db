package org.covoyage.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.covoyage.journey.Id;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.Pictures;
import org.covoyage.ui.text.Texts;

/**
 * The stages of the journey as a slim strip under the circles: all of them, or one, chosen with a click, by dragging
 * along the strip or with the arrow keys. It must not know how circles are drawn.
 */
final class StageStrip extends HBox {
    /**
     * A place of the strip.
     *
     * @param stage what it shows; {@code null} for all stages
     */
    private record Stop(Id stage, String name) {
    }

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Texts texts;
    private final ProjectSession session;
    private final List<Stop> stops = new ArrayList<>();
    private final InvalidationListener again = _ -> fill();

    StageStrip(Texts texts, ProjectSession session) {
        this.texts = texts;
        this.session = session;
        setId("stages");
        getStyleClass().add("stage-strip");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        setAlignment(Pos.CENTER);
        visibleProperty().bind(session.pictureProperty().isEqualTo(PictureKind.CIRCLES));
        managedProperty().bind(visibleProperty());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            scrub(event);
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        session.journeyProperty().addListener((_, _, _) -> fill());
        session.revisionProperty().addListener((_, _, _) -> fill());
        session.viewProperty().addListener((_, _, _) -> fill());
        session.focusProperty().addListener((_, _, _) -> mark());
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        fill();
    }

    /** Fills the strip where other stages are to be chosen from than before. */
    private void fill() {
        texts.languageProperty().get();
        List<Stop> wanted = new ArrayList<>(List.of(new Stop(null, texts.get("stages.all"))));
        Pictures.stages(session.journeyProperty().get(), session.viewProperty().get())
                .forEach(stage -> wanted.add(new Stop(stage.id(), stage.name())));
        if (!wanted.equals(stops)) {
            stops.clear();
            stops.addAll(wanted);
            getChildren().setAll(stops.stream().map(stop -> label(stop.name())).toList());
            mark();
        }
    }

    private static Label label(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("stage-stop");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setPrefWidth(80);
        label.setTooltip(new Tooltip(name));
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private void mark() {
        for (int i = 0; i < stops.size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(SHOWN, i == shown());
        }
        setAccessibleText(texts.get("stages.shown", stops.get(shown()).name()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** The stop that is shown now. */
    private int shown() {
        return Math.max(0, stops.stream().map(Stop::stage).toList().indexOf(session.focusProperty().get().stage()));
    }

    private void scrub(MouseEvent event) {
        int count = stops.size();
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        show((int) Math.floor((event.getX() - snappedLeftInset()) / Math.max(1, inner) * count));
        event.consume();
    }

    private void key(KeyEvent event) {
        int to = switch (event.getCode()) {
            case LEFT, KP_LEFT, UP, KP_UP -> shown() - 1;
            case RIGHT, KP_RIGHT, DOWN, KP_DOWN -> shown() + 1;
            case HOME, ESCAPE -> 0;
            case END -> stops.size() - 1;
            default -> -1;
        };
        if (to >= 0) {
            show(to);
            event.consume();
        }
    }

    private void show(int stop) {
        Id stage = stops.get(Math.clamp(stop, 0, stops.size() - 1)).stage();
        if (!Objects.equals(stage, session.focusProperty().get().stage())) {
            session.focusProperty().set(session.focusProperty().get().on(stage));
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) shown();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) stops.size() - 1;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
