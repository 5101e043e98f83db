package org.covoyage.ui.companion;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Companion;
import org.covoyage.ui.text.Texts;

/**
 * The quick question about one companion: which of seven pictures shows it and the customer best. The answer scores the
 * tie, and from it follows a first distance, marked as resting on little.
 */
public final class QuickTie extends VBox {
    private static final int LEAST = 1;
    private static final int MOST = 7;

    private final Steps steps;

    /**
     * The question.
     *
     * @param done told when it was answered
     */
    public QuickTie(Texts texts, Pen pen, Companion companion, Runnable done) {
        super(6);
        Hand hand = new Hand(pen, companion.id());
        steps = new Steps("quick-ios", LEAST, MOST, step -> texts.get("side.ios.step", step), IosPicture::new, step ->
                answer(hand, step, done));
        steps.getStyleClass().add("side-ios");
        getChildren().setAll(Parts.label(companion.name(), "side-question"), Parts.label(texts.get("side.ios.ask"),
                "side-ask"), steps);
        setPrefWidth(330);
        // Digits as they come, whatever keys or modifiers it takes.
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            if (typed.length() == 1 && typed.charAt(0) >= '0' + LEAST && typed.charAt(0) <= '0' + MOST) {
                event.consume();
                answer(hand, typed.charAt(0) - '0', done);
            }
        });
    }

    private static void answer(Hand hand, int step, Runnable done) {
        hand.say("tie", edits -> edits.closeness(step));
        done.run();
    }

    /** Takes the keys. */
    public void begin() {
        steps.getChildren().get((MOST - LEAST) / 2).requestFocus();
    }
}
