package org.covoyage.ui.companion;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Range;

/**
 * A number to type. Enter or leaving the field commits it, Escape takes the typing back; what is no number, or lies
 * outside the range, is refused in words below the field and changes nothing.
 */
public final class QuantityField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Wording wording;
    private final int decimals;
    private final boolean optional;
    private final Consumer<Double> commit;
    private final TextField field = new TextField();
    private final Label refusal = new Label();
    private Range range;
    private Double value;
    private String shown = "";

    /**
     * A field.
     *
     * @param name     what it asks for, for those who do not see it
     * @param decimals shown at most
     * @param optional whether it may be left empty, which commits {@code null}
     */
    QuantityField(Wording wording, String name, Range range, int decimals, boolean optional,
            Consumer<Double> commit) {
        this.wording = wording;
        this.range = range;
        this.decimals = decimals;
        this.optional = optional;
        this.commit = commit;
        field.setAccessibleText(name);
        field.setPrefColumnCount(4);
        field.getStyleClass().add("side-quantity");
        refusal.getStyleClass().add("side-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refuse(null);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(field, refusal);
        field.setOnAction(_ -> commit());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && getScene() != null) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** Shows a value; {@code null} leaves the field empty. */
    void show(Double known) {
        boolean typing = !field.getText().equals(shown);
        value = known;
        shown = known == null ? "" : wording.plain(known, decimals);
        if (!typing) {
            field.setText(shown);
            refuse(null);
        }
    }

    /** Takes other values from now on. */
    void within(Range other) {
        range = other;
    }

    TextField field() {
        return field;
    }

    private void commit() {
        String typed = field.getText().strip();
        if (typed.equals(shown)) {
            reset();
        } else if (typed.isEmpty()) {
            if (optional) {
                take(null);
            } else {
                refuse(sentence());
            }
        } else {
            OptionalDouble number = number(typed);
            if (number.isPresent() && range.contains(number.getAsDouble())) {
                take(number.getAsDouble());
            } else {
                refuse(sentence());
            }
        }
    }

    private void take(Double number) {
        Double before = value;
        reset();
        commit.accept(number);
        if (before == null ? value == null : before.equals(value)) {
            reset();
        }
    }

    private void reset() {
        field.setText(shown);
        refuse(null);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && (!field.getText().equals(shown) || refusal.isVisible())) {
            reset();
            event.consume();
        }
    }

    private String sentence() {
        return wording.texts().get("side.refused", wording.plain(range.min(), 2), wording.plain(range.max(), 2));
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(why != null);
        refusal.setManaged(why != null);
        field.setAccessibleHelp(why);
        field.pseudoClassStateChanged(WRONG, why != null);
    }

    /** A number with a comma or a point, a hyphen or a minus; blanks do not count. */
    public static OptionalDouble number(String typed) {
        String plain = typed.replace('−', '-').replace(',', '.').replaceAll("[\\s\\u00a0\\u202f]", "");
        try {
            double number = plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)") ? Double.parseDouble(plain) : Double.NaN;
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }
}
