package org.covoyage.ui.project;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.ui.companion.QuickTie;
import org.covoyage.ui.text.Texts;

/** Asks how near a companion is of whom nobody has said anything yet; one click, or a digit, answers. */
final class DistanceCard extends BesideCard {
    private final Texts texts;
    private final ProjectSession session;
    private final Node map;
    private Id about;

    /**
     * A card that is not shown.
     *
     * @param map has the focus back afterwards
     */
    DistanceCard(Texts texts, ProjectSession session, Node map) {
        this.texts = texts;
        this.session = session;
        this.map = map;
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        session.journeyProperty().addListener((_, _, _) -> hide());
        session.selectionProperty().addListener((_, _, now) -> {
            if (!Objects.equals(now, about)) {
                hide();
            }
        });
        session.pictureProperty().addListener((_, _, _) -> hide());
    }

    /** Asks about a companion, beside a place of the picture. */
    void ask(Id companion, Point2D place) {
        Companion now = session.journeyProperty().get().get(companion, Companion.class);
        if (now != null) {
            about = companion;
            QuickTie question = new QuickTie(texts, new SessionPen(session, _ -> { }), now, this::leave);
            box.getChildren().setAll(question);
            show(place);
            question.begin();
        }
    }

    private void leave() {
        hide();
        map.requestFocus();
    }
}
