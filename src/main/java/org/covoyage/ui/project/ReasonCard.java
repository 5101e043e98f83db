package org.covoyage.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.covoyage.edit.Step;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Distances;
import org.covoyage.edit.change.Draft;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Title;
import org.covoyage.ui.text.Texts;

/**
 * After a distance was dragged: a small field beside the pointer for the reason, which may be left empty, and the way
 * back to the computed distance. It takes no focus by itself and stands in nobody's way.
 */
final class ReasonCard extends BesideCard {
    private static final double WIDTH = 290;

    private final ProjectSession session;
    private final Node map;
    private final TextField reason = new TextField();
    private Id about;

    /**
     * A card that is not shown.
     *
     * @param map has the focus back afterwards
     */
    ReasonCard(Texts texts, ProjectSession session, Node map) {
        this.session = session;
        this.map = map;
        reason.setId("reason");
        reason.setPrefWidth(WIDTH);
        reason.promptTextProperty().bind(texts.of("reason.ask"));
        reason.accessibleTextProperty().bind(texts.of("reason.ask"));
        Hyperlink computed = new Hyperlink();
        computed.setId("computed-again");
        computed.textProperty().bind(texts.of("reason.computed"));
        computed.setOnAction(_ -> back());
        box.getChildren().addAll(reason, computed);
        reason.setOnAction(_ -> {
            write();
            leave();
        });
        reason.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        reason.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isShown()) {
                write();
                hide();
            }
        });
        session.journeyProperty().addListener((_, _, _) -> hide());
        session.revisionProperty().addListener((_, _, _) -> hide());
        session.pictureProperty().addListener((_, _, _) -> hide());
    }

    private static List<Edit> edits(Step step) {
        return step instanceof Step.InJourney in ? in.change().edits() : List.of();
    }

    /** Asks about the distance that the last step set, beside a place of the map. */
    void ask(Point2D place) {
        Optional<Element> set = edits(session.undoableProperty().get()).stream().map(Edit::after)
                .filter(ReasonCard::isByHand).sorted((one, other) -> Boolean.compare(other instanceof Companion,
                        one instanceof Companion)).findFirst();
        if (set.isEmpty()) {
            hide();
            return;
        }
        about = set.get().id();
        String was = set.get() instanceof Tie tie ? tie.override().reason()
                : ((Companion) set.get()).override().reason();
        reason.setText(was == null ? "" : was);
        show(place);
    }

    private static boolean isByHand(Element element) {
        return element instanceof Tie tie && tie.override() != null
                || element instanceof Companion companion && companion.override() != null;
    }

    @Override
    void hide() {
        super.hide();
        about = null;
    }

    /** The field loses the focus with nothing more to write. */
    private void leave() {
        hide();
        map.requestFocus();
    }

    private boolean isThere() {
        return about != null && isByHand(session.journeyProperty().get().get(about));
    }

    private void write() {
        if (isThere()) {
            Draft draft = session.draft();
            new Distances(draft).reason(about, reason.getText());
            perform("reason", draft);
        }
    }

    private void back() {
        if (isThere()) {
            Draft draft = session.draft();
            if (session.journeyProperty().get().get(about) instanceof Companion) {
                new Distances(draft).computeEverywhere(about);
            } else {
                new Distances(draft).computeHere(about);
            }
            perform("computed", draft);
        }
        leave();
    }

    private void perform(String step, Draft draft) {
        Element element = draft.get(about);
        String name = Title.of(element instanceof Tie tie ? draft.get(tie.companion()) : element);
        session.perform(new StepName(step, name), draft);
    }
}
