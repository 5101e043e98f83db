package org.covoyage.ui;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.covoyage.file.Place;
import org.covoyage.file.Problem;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.text.Texts;

/** Says calmly why a file could not be opened, where the trouble is and what to do; leads to earlier versions if any. */
final class RefusedPage extends VBox {
    private final HBox buttons;

    RefusedPage(Texts texts, ActionControls controls, String name, Path file, Problem problem, Action open,
            Action gallery) {
        getStyleClass().add("message-page");
        setAlignment(Pos.CENTER);
        Label title = label("message-title");
        title.textProperty().bind(texts.of("refused.title", name));
        Label why = label("message-lead");
        why.setId("refused-sentence");
        why.textProperty().bind(Bindings.createStringBinding(() -> problem.sentence(texts.locale()),
                texts.languageProperty()));
        Label place = label("quiet");
        place.textProperty().bind(Bindings.createStringBinding(() -> where(texts, file, problem.place()),
                texts.languageProperty()));
        Button other = controls.button(open);
        other.getStyleClass().add("accent");
        other.setGraphic(null);
        Button back = controls.button(gallery);
        back.setGraphic(null);
        buttons = new HBox(10, other, back);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(title, why, place, buttons);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(Bindings.concat(title.textProperty(), ". ", why.textProperty()));
    }

    /** Offers one more way out, before the others. */
    void offer(Button way) {
        way.setGraphic(null);
        buttons.getChildren().addFirst(way);
    }

    private static String where(Texts texts, Path file, Place place) {
        String at = file == null ? "" : file.toString();
        return place.equals(Place.NOWHERE) ? texts.get("refused.kept") + "\n" + at
                : texts.get("refused.place", place.line(), place.column()) + "  ·  " + texts.get("refused.kept")
                        + "\n" + at;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(620);
        label.setAlignment(Pos.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
