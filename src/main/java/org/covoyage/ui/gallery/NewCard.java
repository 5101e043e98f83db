package org.covoyage.ui.gallery;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The way to a new journey, as a card before the samples. */
final class NewCard extends Button {
    NewCard(Texts texts, Runnable create) {
        setId("new-journey");
        getStyleClass().setAll("sample-card", "new-card");
        FontIcon plus = new FontIcon(Material2OutlinedAL.ADD);
        plus.getStyleClass().add("start-icon");
        StackPane frame = new StackPane(plus);
        frame.getStyleClass().add("sample-picture");
        frame.setMinSize(SampleCard.WIDTH + 2, SampleCard.HEIGHT + 2);
        frame.setMaxSize(SampleCard.WIDTH + 2, SampleCard.HEIGHT + 2);
        Text title = new Text(texts.get("create.title"));
        title.getStyleClass().add("sample-title");
        title.setWrappingWidth(SampleCard.WIDTH);
        Label line = new Label(texts.get("create.card"));
        line.getStyleClass().add("sample-facts");
        line.setMaxWidth(SampleCard.WIDTH);
        setGraphic(new VBox(10, frame, new VBox(2, title, line)));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(title.getText() + ". " + line.getText());
        setOnAction(_ -> create.run());
        // Enter takes the card that has the focus, as in a list of files.
        defaultButtonProperty().bind(focusedProperty());
    }
}
