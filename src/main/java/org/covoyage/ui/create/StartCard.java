package org.covoyage.ui.create;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Something to begin with, as a card to press: a picture, a name, a line about it. */
final class StartCard extends Button {
    /** Width of the picture in pixels of the window. */
    static final double WIDTH = 200;
    /** Height of the picture. */
    static final double HEIGHT = Math.rint(WIDTH * 9 / 16);

    private final StackPane frame = new StackPane();
    private final Text title = new Text();
    private final Text line = new Text();

    StartCard(String id, Runnable chosen) {
        setId(id);
        getStyleClass().setAll("sample-card", "start-card");
        frame.getStyleClass().add("sample-picture");
        frame.setMinSize(WIDTH + 2, HEIGHT + 2);
        frame.setMaxSize(WIDTH + 2, HEIGHT + 2);
        title.getStyleClass().add("start-title");
        title.setWrappingWidth(WIDTH);
        line.getStyleClass().add("start-line");
        line.setWrappingWidth(WIDTH);
        VBox card = new VBox(8, frame, new VBox(2, title, line));
        setGraphic(card);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> chosen.run());
        // Enter takes the card that has the focus, as in a list of files.
        defaultButtonProperty().bind(focusedProperty());
    }

    /** The words, following the language. */
    StartCard named(ObservableValue<String> name, ObservableValue<String> about) {
        title.textProperty().bind(name);
        line.textProperty().bind(about);
        accessibleTextProperty().bind(title.textProperty().concat(". ").concat(line.textProperty()));
        return this;
    }

    /** The words. */
    void name(String name, String about) {
        title.setText(name);
        line.setText(about);
        setAccessibleText(name + ". " + about);
    }

    /** The picture. */
    void show(Image image) {
        ImageView view = new ImageView(image);
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        show(view);
    }

    /** Something else in the place of the picture. */
    void show(Node node) {
        frame.getChildren().setAll(node);
    }
}
