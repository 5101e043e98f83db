package org.covoyage.ui.gallery;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.covoyage.ui.text.Texts;

/** A sample as a card to press: its picture, its title, what is in it. */
final class SampleCard extends Button {
    /** Width of the picture in pixels of the window. */
    static final double WIDTH = 278;
    /** Height of the picture. */
    static final double HEIGHT = Math.rint(WIDTH * 9 / 16);

    private final ImageView image = new ImageView();
    private final Text title = new Text();
    private final Label facts = new Label();
    private final Texts texts;

    SampleCard(Texts texts, SampleShelf.Sample sample, Runnable open) {
        this.texts = texts;
        setId("sample-" + sample.name().replace('.', '-'));
        getStyleClass().setAll("sample-card");
        image.setFitWidth(WIDTH);
        image.setFitHeight(HEIGHT);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        StackPane frame = new StackPane(image);
        frame.getStyleClass().add("sample-picture");
        frame.setMinSize(WIDTH + 2, HEIGHT + 2);
        frame.setMaxSize(WIDTH + 2, HEIGHT + 2);
        title.getStyleClass().add("sample-title");
        title.setWrappingWidth(WIDTH);
        facts.getStyleClass().add("sample-facts");
        facts.setMaxWidth(WIDTH);
        setGraphic(new VBox(frame, new VBox(2, title, facts)));
        ((VBox) getGraphic()).setSpacing(10);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(texts.get("gallery.drawing", sample.name()));
        title.setText(texts.get("gallery.drawing", sample.name()));
        setOnAction(_ -> open.run());
        // Enter takes the card that has the focus, as in a list of files.
        defaultButtonProperty().bind(focusedProperty());
    }

    void show(Thumbnails.Thumbnail thumbnail) {
        image.setImage(thumbnail.image());
        title.setText(thumbnail.title());
        String counts = texts.get(thumbnail.scenarios() > 1 ? "gallery.facts.scenarios" : "gallery.facts",
                thumbnail.stages(), thumbnail.companions(), thumbnail.scenarios());
        facts.setText(counts);
        setAccessibleText(texts.get("gallery.open", thumbnail.title(), counts));
    }

    void fail() {
        title.setText(texts.get("gallery.failed"));
        setAccessibleText(title.getText());
        setDisable(true);
    }
}
