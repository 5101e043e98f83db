package org.covoyage.ui.navigate;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Id;
import org.covoyage.ui.text.Texts;

/**
 * A field to type into and what it finds: commands to carry out, elements to go to. It lies over the window as long as
 * it is open and takes nothing with it when it closes.
 */
final class Palette extends StackPane {
    private final TextField question = new TextField();
    private final ListView<Offer> answers = new ListView<>();
    private final Label hint = new Label();
    private final Texts texts;
    private final Supplier<List<Offer>> source;
    private final Consumer<Id> go;
    private List<Offer> all = List.of();
    private Node before;

    /**
     * A palette that is closed.
     *
     * @param source what there is, in the words of the moment
     * @param go     goes to an element
     */
    Palette(Texts texts, Supplier<List<Offer>> source, Consumer<Id> go) {
        this.texts = texts;
        this.source = source;
        this.go = go;
        setId("palette");
        getStyleClass().add("palette-layer");
        question.setId("palette-question");
        question.promptTextProperty().bind(texts.of("palette.ask"));
        question.accessibleTextProperty().bind(texts.of("palette.ask"));
        question.textProperty().addListener((_, _, _) -> find());
        answers.setId("palette-answers");
        answers.setFocusTraversable(false);
        answers.accessibleTextProperty().bind(texts.of("palette.answers"));
        answers.setCellFactory(_ -> new OfferCell());
        answers.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getPickResult().getIntersectedNode() != answers) {
                choose();
            }
        });
        answers.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> say(now));
        hint.getStyleClass().add("palette-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(question, answers, hint);
        box.getStyleClass().add("palette");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.accessibleTextProperty().bind(texts.of("action.palette"));
        getChildren().add(box);
        setAlignment(box, Pos.TOP_CENTER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        setVisible(false);
    }

    /** Opens it, or closes it when it is open. */
    void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        before = getScene().getFocusOwner();
        all = source.get();
        setVisible(true);
        question.clear();
        find();
        question.requestFocus();
    }

    /** Closes it; the focus goes back to where it was. */
    void close() {
        setVisible(false);
        all = List.of();
        answers.getItems().clear();
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
    }

    private void find() {
        answers.getItems().setAll(Offers.find(all, question.getText()));
        if (answers.getItems().isEmpty()) {
            hint.setText(texts.get("palette.none", question.getText().strip()));
        } else {
            answers.getSelectionModel().selectFirst();
            answers.scrollTo(0);
        }
    }

    private void say(Offer offer) {
        if (offer != null) {
            hint.setText(offer instanceof Offer.Command command && !command.reason().isEmpty() ? command.reason()
                    : texts.get("palette.hint"));
        }
    }

    private void key(KeyEvent event) {
        int at = answers.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> choose();
            case DOWN, KP_DOWN -> select(at + 1);
            case UP, KP_UP -> select(at - 1);
            case PAGE_DOWN -> select(at + 8);
            case PAGE_UP -> select(at - 8);
            // The focus stays in the field: there is nowhere else to go.
            case TAB -> select(at + (event.isShiftDown() ? -1 : 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (!answers.getItems().isEmpty()) {
            int to = Math.clamp(index, 0, answers.getItems().size() - 1);
            answers.getSelectionModel().select(to);
            answers.scrollTo(Math.max(0, to - 4));
        }
    }

    /** Carries out what is chosen; what cannot be carried out says why and stays. */
    private void choose() {
        switch (answers.getSelectionModel().getSelectedItem()) {
            case null -> { }
            case Offer.Command command when !command.action().enabled().get() -> say(command);
            case Offer.Command command -> {
                close();
                command.action().run();
            }
            case Offer.Place place -> {
                close();
                go.accept(place.id());
            }
        }
    }
}
