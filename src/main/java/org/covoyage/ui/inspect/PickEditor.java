package org.covoyage.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.covoyage.journey.Id;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One of several: a word of a vocabulary, or another element with a way to go there. */
final class PickEditor extends Editor {
    private final ComboBox<Option> box;
    private final Button follow;
    private final Options options;
    private final Option none;
    private boolean showing;

    private PickEditor(Field field, Subject subject, Options options, ComboBox<Option> box, Button follow, HBox row) {
        super(field, subject, box, row);
        this.options = options;
        this.box = box;
        this.follow = follow;
        none = new Option(null, subject.texts().get("inspect.none"));
        box.setOnShowing(_ -> fill());
        box.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                fill();
            }
        });
        box.setOnAction(_ -> chosen());
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean clear = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (clear && !field.member().required()) {
                box.setValue(none);
                event.consume();
            } else if (!box.isShowing() && subject.shown(field.way()).various() && (event.getCode() == KeyCode.DOWN
                    || event.getCode() == KeyCode.UP)) {
                // An arrow would begin with the first option, for all of them, unseen.
                box.show();
                event.consume();
            }
        });
        follow.setOnAction(_ -> {
            if (subject.shown(field.way()).value() instanceof Id id) {
                subject.open(id);
            }
        });
    }

    static PickEditor of(Field field, Subject subject, Options options) {
        ComboBox<Option> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.getStyleClass().add("side-combo");
        HBox.setHgrow(box, Priority.ALWAYS);
        Button follow = new Button(null, new FontIcon(Material2OutlinedAL.ARROW_FORWARD));
        follow.getStyleClass().addAll("flat", "inspect-follow");
        follow.setId("inspect-" + field.key() + "-follow");
        String words = subject.texts().get("inspect.follow", subject.label(field));
        follow.setAccessibleText(words);
        follow.setTooltip(new Tooltip(words));
        HBox row = new HBox(2, box, follow);
        if (options.arePictures() && subject.takesPictures()) {
            row.getChildren().add(bringing(field, subject, row));
        }
        return new PickEditor(field, subject, options, box, follow, row);
    }

    /** A picture comes from a file that is chosen, or that is dropped on the field. */
    private static Button bringing(Field field, Subject subject, HBox row) {
        Button bring = new Button(null, new FontIcon(Material2OutlinedAL.ADD_PHOTO_ALTERNATE));
        bring.getStyleClass().addAll("flat", "inspect-follow");
        bring.setId("inspect-" + field.key() + "-bring");
        String words = subject.texts().get("inspect.bring", subject.label(field));
        bring.setAccessibleText(words);
        bring.setTooltip(new Tooltip(words));
        bring.setOnAction(_ -> subject.bring(field.way(), null));
        row.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        row.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                subject.bring(field.way(), event.getDragboard().getFiles().getFirst().toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
        return bring;
    }

    /** All options, no sooner than somebody looks: there may be thousands. */
    private void fill() {
        showing = true;
        List<Option> all = new ArrayList<>();
        if (!field().member().required()) {
            all.add(none);
        }
        all.addAll(options.all());
        Option now = box.getValue();
        if (now != null && !all.contains(now)) {
            all.add(now);
        }
        if (!box.getItems().equals(all)) {
            // The box holds on to the place in its list: with other options there, the first would be written on it.
            box.getSelectionModel().clearSelection();
            box.getItems().setAll(all);
            box.setValue(now);
        }
        showing = false;
    }

    private void chosen() {
        if (!showing && box.getValue() != null) {
            take(box.getValue().value());
            refresh();
        }
    }

    @Override
    void show(Shown shown) {
        showing = true;
        Option held = options.of(shown.value());
        // What is empty stands on the empty option, or an arrow would choose that one and never get past it.
        Option now = held == null && !shown.various() && !field().member().required() ? none : held;
        box.setPromptText(subject().texts().get(shown.various() ? "inspect.various" : "inspect.none"));
        if (now != null && !box.getItems().contains(now)) {
            box.getItems().setAll(now);
        }
        box.setValue(now);
        boolean leads = held != null && options.leadsSomewhere();
        follow.setVisible(leads);
        follow.setManaged(leads);
        showing = false;
    }
}
