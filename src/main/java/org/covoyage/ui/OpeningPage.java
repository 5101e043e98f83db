package org.covoyage.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.covoyage.ui.text.Texts;

/** Says that a file is being opened. */
final class OpeningPage extends VBox {
    OpeningPage(Texts texts, String name) {
        getStyleClass().add("message-page");
        setAlignment(Pos.CENTER);
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setMaxSize(36, 36);
        Label title = new Label();
        title.textProperty().bind(texts.of("opening.title", name));
        title.getStyleClass().add("message-lead");
        wheel.accessibleTextProperty().bind(title.textProperty());
        getChildren().addAll(wheel, title);
    }
}
