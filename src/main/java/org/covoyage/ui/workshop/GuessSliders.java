package org.covoyage.ui.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.edit.workshop.GuessRound;
import org.covoyage.journey.Id;
import org.covoyage.picture.Numerals;
import org.covoyage.ui.text.Texts;

/**
 * One participant's guesses, a slider per question. A slider that was not touched is no guess. Up and down move a guess,
 * left and right go to the neighbour, a digit sets it, Delete takes it back.
 */
final class GuessSliders extends HBox {
    /** Width of a question's column, which the chart of all curves keeps. */
    static final double COLUMN = 112;

    private static final double MIDDLE = 5;
    private static final double MOST = 10;
    private static final double STEP = 0.5;
    private static final PseudoClass GUESSED = PseudoClass.getPseudoClass("guessed");

    private final Texts texts;
    private final Map<Id, Double> guesses = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper guessed = new ReadOnlyIntegerWrapper();
    private final List<Slider> sliders = new ArrayList<>();

    GuessSliders(Texts texts, List<GuessRound.Question> questions) {
        this.texts = texts;
        getStyleClass().add("guess-sliders");
        questions.forEach(this::add);
    }

    /** The guesses made so far, 0 … 10 per place. */
    Map<Id, Double> guesses() {
        return Map.copyOf(guesses);
    }

    /** How many were made. */
    ReadOnlyIntegerProperty guessedProperty() {
        return guessed.getReadOnlyProperty();
    }

    /** Puts the keys on the first question. */
    void begin() {
        if (!sliders.isEmpty()) {
            sliders.getFirst().requestFocus();
        }
    }

    private void add(GuessRound.Question question) {
        Slider slider = new Slider(0, MOST, MIDDLE);
        slider.setId("guess-" + question.at());
        slider.setOrientation(Orientation.VERTICAL);
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(question.name());
        Label value = new Label(Numerals.UNKNOWN);
        value.getStyleClass().add("guess-value");
        Label name = new Label(question.name());
        name.setWrapText(true);
        name.setLabelFor(slider);
        name.getStyleClass().add("guess-name");
        Runnable show = () -> {
            Double guess = guesses.get(question.at());
            value.setText(guess == null ? Numerals.UNKNOWN : texts.number(guess, 1));
            slider.pseudoClassStateChanged(GUESSED, guess != null);
            slider.setAccessibleText(question.name() + ", " + (guess == null ? texts.get("guess.none")
                    : texts.number(guess, 1)));
            guessed.set(guesses.size());
        };
        Runnable set = () -> {
            guesses.put(question.at(), Math.round(slider.getValue() / STEP) * STEP);
            show.run();
        };
        slider.valueProperty().addListener(_ -> set.run());
        slider.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> set.run());
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            int digit = event.getText().length() == 1 ? Character.digit(event.getText().charAt(0), 10) : -1;
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                go(slider, event.getCode() == KeyCode.LEFT ? -1 : 1);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                guesses.remove(question.at());
                show.run();
                event.consume();
            } else if (digit >= 0 || digitOf(event.getCode()) >= 0) {
                slider.setValue(digit >= 0 ? digit : digitOf(event.getCode()));
                set.run();
                event.consume();
            }
        });
        sliders.add(slider);
        VBox.setVgrow(slider, Priority.ALWAYS);
        VBox column = new VBox(value, slider, name);
        column.getStyleClass().add("guess-column");
        column.setMinWidth(COLUMN);
        column.setPrefWidth(COLUMN);
        column.setMaxWidth(COLUMN);
        getChildren().add(column);
        show.run();
    }

    /** French keyboards give the digits of their upper row only with Shift; the key tells all the same. */
    private static int digitOf(KeyCode code) {
        return code.isDigitKey() ? Character.digit(code.getName().charAt(code.getName().length() - 1), 10) : -1;
    }

    private void go(Slider from, int by) {
        int to = sliders.indexOf(from) + by;
        if (to >= 0 && to < sliders.size()) {
            sliders.get(to).requestFocus();
        }
    }
}
