package org.covoyage.ui.ask;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;

/**
 * A window with a title, a sentence, what is asked, and two buttons. It locks the window it stands over and no thread
 * waits for it. Its words are those of its key: {@code KEY.title}, {@code KEY.lead}, {@code KEY.do}.
 */
public final class Question {
    private static final double WIDTH = 500;

    private final Stage stage = new Stage();
    private final Button yes = new Button();
    private Node first = yes;

    /**
     * A question.
     *
     * @param prefix  of its words' keys, with the dot at its end
     * @param content what is asked; {@code null} for nothing but the sentence
     * @param done    what to do when it is answered
     * @param args    what title and sentence name
     */
    public Question(Texts texts, Appearance appearance, String prefix, Node content, Runnable done, Object... args) {
        Label title = label(texts, prefix + "title", args);
        title.getStyleClass().add("question-title");
        String id = prefix.replace('.', '-');
        yes.setId(id + "do");
        yes.textProperty().bind(texts.of(prefix + "do"));
        yes.setDefaultButton(true);
        yes.setMinWidth(Region.USE_PREF_SIZE);
        yes.setOnAction(_ -> {
            stage.hide();
            done.run();
        });
        Button no = new Button();
        no.setId(id + "cancel");
        no.textProperty().bind(texts.of("button.cancel"));
        no.setCancelButton(true);
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(_ -> stage.hide());
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox buttons = new HBox(10, air, no, yes);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox all = new VBox(14, title, label(texts, prefix + "lead", args));
        if (content != null) {
            all.getChildren().add(content);
        }
        all.getChildren().add(buttons);
        all.getStyleClass().add("question");
        all.setPrefWidth(WIDTH * Math.max(1, appearance.scale()));
        all.setId(id + "question");
        Scene scene = new Scene(all);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setResizable(false);
        stage.titleProperty().bind(texts.of("app.name"));
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setOnShown(_ -> first.requestFocus());
    }

    private static Label label(Texts texts, String key, Object... args) {
        Label label = new Label();
        label.textProperty().bind(texts.of(key, args));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Can be answered only while something holds. */
    public Question when(ObservableBooleanValue condition) {
        yes.disableProperty().bind(Bindings.not(condition));
        return this;
    }

    /** What has the focus first; else the button that answers. */
    public Question beginningWith(Node node) {
        first = node;
        return this;
    }

    /** Asks over a window. */
    public void show(Window over) {
        Over.UPPER.show(stage, over);
    }
}
