package org.covoyage.ui.project;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.picture.Focus;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says above the picture who is imagined away, as long as anyone is; a click has them back. */
final class AbsentBar extends HBox {
    private final Texts texts;
    private final ProjectSession session;
    private final Button everybody;
    private final InvalidationListener again = _ -> fill();

    AbsentBar(Texts texts, ProjectSession session, ActionControls controls, ProjectActions actions) {
        this.texts = texts;
        this.session = session;
        setId("absent");
        getStyleClass().add("absent-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPickOnBounds(false);
        everybody = controls.button(actions.everybodyBack);
        everybody.setGraphic(null);
        everybody.getStyleClass().addAll("flat", "small");
        session.focusProperty().addListener((_, _, _) -> fill());
        session.revisionProperty().addListener((_, _, _) -> fill());
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        fill();
    }

    private void fill() {
        texts.languageProperty().get();
        Focus focus = session.focusProperty().get();
        List<Companion> absent = session.journeyProperty().get().all(Companion.class).stream()
                .filter(companion -> focus.without().contains(companion.id())).toList();
        getChildren().setAll(absent.stream().map(this::chip).toList());
        if (absent.size() > 1) {
            getChildren().add(everybody);
        }
        setVisible(!absent.isEmpty());
        setManaged(!absent.isEmpty());
    }

    private Button chip(Companion companion) {
        Id id = companion.id();
        Button chip = new Button(texts.get("without.named", companion.name()), new FontIcon(Material2OutlinedAL.CLOSE));
        chip.setId("back-" + id.value());
        chip.getStyleClass().add("absent-chip");
        chip.setAccessibleText(texts.get("without.back", companion.name()));
        chip.setOnAction(_ -> session.imagine(id, true));
        return chip;
    }
}
