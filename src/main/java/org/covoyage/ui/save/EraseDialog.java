package org.covoyage.ui.save;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.covoyage.edit.Erasure;
import org.covoyage.ui.ask.Question;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;

/** Asks whether to erase what is kept beside documents, says what goes and what stays, and does it. */
public final class EraseDialog {
    private final Tools tools;
    private final Texts texts;
    private final Notices notices;
    private final Optional<Path> document;
    private final RadioButton one = new RadioButton();
    private final Question question;

    /**
     * A dialog.
     *
     * @param document the file of the window; nothing when there is none
     */
    public EraseDialog(Tools tools, Notices notices, Optional<Path> document) {
        this.tools = tools;
        texts = tools.texts();
        this.notices = notices;
        this.document = document;
        ToggleGroup scope = new ToggleGroup();
        RadioButton all = new RadioButton(texts.get("erase.all"));
        all.setId("erase-all");
        all.setToggleGroup(scope);
        all.setSelected(document.isEmpty());
        VBox content = new VBox(6);
        document.ifPresent(file -> {
            one.setText(texts.get("erase.one", file.getFileName().toString()));
            one.setId("erase-one");
            one.setToggleGroup(scope);
            one.setSelected(true);
            one.setWrapText(true);
            content.getChildren().add(one);
        });
        Label place = new Label(texts.get("erase.place", tools.keeping().folder().toString()));
        place.getStyleClass().add("side-note");
        place.setWrapText(true);
        place.setMinHeight(Region.USE_PREF_SIZE);
        content.getChildren().addAll(all, place);
        question = new Question(texts, tools.appearance(), "erase.", content, this::erase);
    }

    private void erase() {
        boolean only = one.isSelected();
        tools.background().run(() -> {
            Erasure erasure = new Erasure(tools.keeping());
            return only ? erasure.of(document.orElseThrow()) : erasure.all();
        }, erased -> notices.say(texts.get("erase.done", erased.works(), erased.versions())), notices::fail);
    }

    /** Asks over a window. */
    public void show(Window over) {
        question.show(over);
    }
}
