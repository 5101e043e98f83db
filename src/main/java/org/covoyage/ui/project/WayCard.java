package org.covoyage.ui.project;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Ways;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Transition;
import org.covoyage.ui.text.Texts;

/**
 * What stands on a way and how often it is taken, asked as soon as the way is drawn and again at a double click on it.
 * Enter accepts, Escape leaves everything as it is; whoever turns elsewhere has accepted.
 */
final class WayCard extends BesideCard {
    private static final double LABEL_WIDTH = 190;
    private static final double SHARE_WIDTH = 96;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ProjectSession session;
    private final Texts texts;
    private final Node map;
    private final TextField label = new TextField();
    private final TextField share = new TextField();
    /** Why something is not taken. */
    private final Label refusal = new Label();
    private Id about;

    /**
     * A card that is not shown.
     *
     * @param map has the focus back afterwards
     */
    WayCard(Texts texts, ProjectSession session, Node map) {
        this.texts = texts;
        this.session = session;
        this.map = map;
        field(label, "way-label", LABEL_WIDTH);
        field(share, "way-probability", SHARE_WIDTH);
        Label percent = new Label("%");
        percent.setLabelFor(share);
        HBox row = new HBox(label, share, percent);
        row.setAlignment(Pos.CENTER_LEFT);
        row.spacingProperty().bind(box.spacingProperty());
        refusal.setId("way-refusal");
        refusal.getStyleClass().add("side-refusal");
        refuse(null, null);
        box.getChildren().add(new VBox(6, row, refusal));
        session.journeyProperty().addListener((_, _, _) -> hide());
        session.selectionProperty().addListener((_, _, now) -> {
            if (about != null && !about.equals(now)) {
                accept(false);
            }
        });
        session.pictureProperty().addListener((_, _, _) -> hide());
    }

    private void field(TextField field, String key, double width) {
        field.setId(key);
        field.setPrefWidth(width);
        field.promptTextProperty().bind(Bindings.createStringBinding(() -> texts.get(field == label ? "way.label"
                : "way.probability"), texts.languageProperty()));
        field.accessibleTextProperty().bind(texts.of(field == label ? "way.label.name" : "way.probability.name"));
        field.setOnAction(_ -> accept(true));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isShown() && !label.isFocused() && !share.isFocused()) {
                accept(false);
            }
        });
        field.textProperty().addListener((_, _, _) -> refuse(null, null));
    }

    /** Says at the field why it is not taken; {@code null} when all is well. */
    private void refuse(TextField field, String why) {
        label.pseudoClassStateChanged(REFUSED, field == label);
        share.pseudoClassStateChanged(REFUSED, field == share);
        refusal.setText(why);
        refusal.setVisible(why != null);
        refusal.setManaged(why != null);
        requestLayout();
    }

    /** Asks about a way, beside a place of the picture. */
    void ask(Id way, Point2D place) {
        Transition now = session.journeyProperty().get().get(way, Transition.class);
        if (now == null) {
            return;
        }
        about = way;
        label.setText(now.label() == null ? "" : now.label());
        share.setText(now.probability() == null ? "" : texts.number(100 * now.probability(), 1));
        show(place);
        label.requestFocus();
        label.selectAll();
    }

    @Override
    void hide() {
        about = null;
        super.hide();
    }

    private void leave() {
        hide();
        map.requestFocus();
    }

    /** Writes both as one step; a number that is no share stays to be corrected, unless somebody has turned elsewhere. */
    private void accept(boolean here) {
        Optional<Double> read = share(share.getText());
        if (read.isEmpty() && here) {
            refuse(share, texts.get("side.refused", texts.number(0, 0), texts.number(100, 0)));
            share.requestFocus();
            return;
        }
        Transition now = about == null ? null : session.journeyProperty().get().get(about, Transition.class);
        if (now != null && read.isPresent()) {
            Draft draft = session.draft();
            new Ways(draft).label(about, label.getText());
            new Ways(draft).probability(about, read.get().isNaN() ? null : read.get());
            try {
                session.perform(new StepName("wayLabelled", label.getText().strip()), draft);
            } catch (IllegalChange tooLong) {
                refuse(label, texts.get("edit.refused"));
                return;
            }
        }
        if (here) {
            leave();
        } else {
            hide();
        }
    }

    /** A share typed in per cent, with or without the sign; NaN for none, nothing when it is no share. */
    static Optional<Double> share(String typed) {
        String number = typed.replace("%", "").replaceAll("[\\s\u00A0\u202F]", "").replace(',', '.');
        if (number.isEmpty()) {
            return Optional.of(Double.NaN);
        }
        return number.matches("\\d{1,3}(\\.\\d{1,3})?") && Double.parseDouble(number) <= 100
                ? Optional.of(Math.round(Double.parseDouble(number) * 1000) / 100_000.0) : Optional.empty();
    }
}
