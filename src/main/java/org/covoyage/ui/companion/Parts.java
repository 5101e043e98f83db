package org.covoyage.ui.companion;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.covoyage.picture.Numerals;

/** Small parts of the side panel. */
final class Parts {
    private static final double TIP_WIDTH = 340;

    private Parts() {
    }

    /** Words that wrap. */
    static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The heading of a part. */
    static Label heading(String text) {
        return label(text, "details-heading");
    }

    /** Room that takes what is left. */
    static Region air() {
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        return air;
    }

    /** Shows or takes away a part with its room. */
    static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /** Lets a part explain itself on hover, and to those who do not see it. */
    static void explain(Node node, String words) {
        Object old = node.getProperties().get(Parts.class);
        Tooltip tip;
        if (old instanceof Tooltip known) {
            tip = known;
        } else {
            tip = new Tooltip();
            tip.setWrapText(true);
            tip.setMaxWidth(TIP_WIDTH);
            tip.setShowDelay(Duration.millis(400));
            tip.setShowDuration(Duration.minutes(1));
            tip.getStyleClass().add("side-tip");
            Tooltip.install(node, tip);
            node.getProperties().put(Parts.class, tip);
        }
        tip.setText(words);
        node.setAccessibleHelp(words.isEmpty() ? null : words);
        tip.setOpacity(words.isEmpty() ? 0 : 1);
    }

    /** The same, worked out only when somebody asks: there are many numbers, and few are pointed at. */
    static void explainLater(Node node, Supplier<String> words) {
        explain(node, Numerals.UNKNOWN);
        node.setAccessibleHelp(null);
        ((Tooltip) node.getProperties().get(Parts.class)).setOnShowing(event ->
                ((Tooltip) event.getSource()).setText(words.get()));
    }

    /** Lets a part that explains itself take the focus, and say it when Enter or Space is pressed on it. */
    static void explainByKey(Node node) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(node.getProperties().get(Parts.class) instanceof Tooltip tip)) {
                return;
            }
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                Bounds at = node.localToScreen(node.getBoundsInLocal());
                tip.show(node, at.getMinX(), at.getMaxY() + 4);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && tip.isShowing()) {
                tip.hide();
                event.consume();
            }
        });
        node.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && node.getProperties().get(Parts.class) instanceof Tooltip tip) {
                tip.hide();
            }
        });
    }
}
