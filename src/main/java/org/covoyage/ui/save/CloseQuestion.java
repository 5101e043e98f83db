package org.covoyage.ui.save;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.ui.ask.Over;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;

/** Asks what to do with unsaved work before a window closes. It locks that window only, and no thread waits for it. */
public final class CloseQuestion {
    private static final double WIDTH = 460;

    private final Stage stage = new Stage();
    private final Texts texts;
    private Runnable answered;

    /**
     * A question.
     *
     * @param name    of the project
     * @param save    saves and then closes
     * @param discard closes without saving
     * @param stay    told when the window stays open
     */
    public CloseQuestion(Texts texts, Appearance appearance, String name, Runnable save, Runnable discard,
            Runnable stay) {
        this.texts = texts;
        answered = stay;
        Label title = new Label();
        title.textProperty().bind(texts.of("close.title", name));
        title.getStyleClass().add("question-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label lead = new Label();
        lead.textProperty().bind(texts.of("close.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        Button no = button("close.discard", discard);
        Button back = button("close.stay", stay);
        back.setCancelButton(true);
        Button yes = button("close.save", save);
        yes.setDefaultButton(true);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox buttons = new HBox(10, no, air, back, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox content = new VBox(14, title, lead, buttons);
        content.getStyleClass().add("question");
        content.setPrefWidth(WIDTH * Math.max(1, appearance.scale()));
        Scene scene = new Scene(content);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setResizable(false);
        stage.titleProperty().bind(texts.of("app.name"));
        // Whoever presses a key without reading loses nothing.
        stage.setOnShown(_ -> yes.requestFocus());
        stage.initModality(Modality.WINDOW_MODAL);
        // Closed by other means it has been answered by staying.
        stage.setOnHidden(_ -> answered.run());
    }

    private Button button(String key, Runnable answer) {
        Button button = new Button();
        button.setId(key.replace('.', '-'));
        button.textProperty().bind(texts.of(key));
        button.setOnAction(_ -> {
            answered = answer;
            stage.hide();
        });
        return button;
    }

    /** Asks over a window. */
    public void show(Window over) {
        Over.UPPER.show(stage, over);
    }

    /** Comes to the front when it is asked for again. */
    public void toFront() {
        stage.toFront();
    }
}
