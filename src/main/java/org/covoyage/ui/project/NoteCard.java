package org.covoyage.ui.project;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.covoyage.ui.map.Noted;

/**
 * A card beside the pointer that says how a number came about: what it is in the first line, then how it is computed,
 * from what, and how far it can be trusted. It takes no clicks and must not know whose number it is.
 */
final class NoteCard extends Pane {
    private static final Duration DELAY = Duration.millis(450);
    private static final double WIDTH = 340;
    private static final double GAP = 18;
    private static final double EDGE = 8;

    private final VBox lines = new VBox();
    private final PauseTransition rest = new PauseTransition(DELAY);
    private Noted shown;

    /** A card that follows what is under the pointer, after the delay that tooltips have. */
    NoteCard(ReadOnlyObjectProperty<Noted> pointed) {
        setMouseTransparent(true);
        lines.setId("note");
        lines.getStyleClass().add("note-card");
        lines.setMaxWidth(WIDTH);
        lines.setAccessibleRole(AccessibleRole.TOOLTIP);
        lines.setVisible(false);
        getChildren().add(lines);
        pointed.addListener((_, _, now) -> {
            hide();
            if (now != null) {
                rest.setOnFinished(_ -> show(now));
                rest.playFromStart();
            }
        });
    }

    /** Shows a note at once. */
    void show(Noted note) {
        rest.stop();
        shown = note;
        List<String> said = note.text().lines().filter(line -> !line.isBlank()).toList();
        lines.getChildren().clear();
        for (String line : said) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add(lines.getChildren().isEmpty() ? "note-title" : "note-line");
            lines.getChildren().add(label);
        }
        lines.setAccessibleText(String.join("\n", said));
        lines.setVisible(true);
        requestLayout();
    }

    /** Takes the card away; false when there was none. */
    boolean hide() {
        rest.stop();
        boolean was = shown != null;
        shown = null;
        lines.setVisible(false);
        return was;
    }

    @Override
    protected void layoutChildren() {
        if (shown == null) {
            return;
        }
        double width = Math.min(WIDTH, Math.min(getWidth() - 2 * EDGE, lines.prefWidth(-1)));
        double height = lines.prefHeight(width);
        double x = Math.clamp(shown.x() + GAP / 2, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        boolean below = shown.y() + GAP + height <= getHeight() - EDGE;
        double y = below ? shown.y() + GAP : Math.max(EDGE, shown.y() - GAP / 2 - height);
        lines.resizeRelocate(snapPositionX(x), snapPositionY(y), Math.ceil(width), Math.ceil(height));
    }
}
