package org.covoyage.ui.edit;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Type;

/**
 * The text being typed, lying on the map in the letters, width and colours it will have there, and growing with what is
 * typed. What becomes of it, and when, it does not know.
 */
final class CellField extends TextArea {
    /** Base lines are so far apart on the map, as a share of the size. */
    private static final double LEADING = 1.25;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass CENTRED = PseudoClass.getPseudoClass("centred");

    private final String begun;
    private final String family;
    private final Text ruler = new Text();
    private Setting setting;
    private Bounds place;
    private double zoom = 1;

    /**
     * A field that begins with a text, the caret behind it.
     *
     * @param begun  what stood there before anything was typed
     * @param family the name of the map's letters
     */
    CellField(String begun, String text, String family) {
        super(text);
        this.begun = begun;
        this.family = family;
        setId("cell-field");
        getStyleClass().add("cell-field");
        setManaged(false);
        setWrapText(true);
        ruler.setTextOrigin(VPos.TOP);
        positionCaret(text.length());
        textProperty().addListener((_, _, _) -> grow());
    }

    /** Whether it says anything else than at first. */
    boolean isChanged() {
        return !getText().equals(begun);
    }

    /** Shows whether what is typed cannot stand here. */
    void refuse(boolean refused) {
        pseudoClassStateChanged(REFUSED, refused);
    }

    /**
     * Lies down on the map.
     *
     * @param at   where the setting's area is in the view, in pixels
     * @param zoom pixels for a point
     */
    void lie(Setting how, Bounds at, double zoom) {
        setting = how;
        place = at;
        this.zoom = zoom;
        Type type = how.type();
        double size = type.size() * zoom;
        pseudoClassStateChanged(CENTRED, how.centred());
        setStyle(Cut.style(family, type, size) + String.format(Locale.ROOT, " -fx-text-fill: %s; -fx-background-color: "
                + "-color-accent-fg, %s; -fx-padding: %.2fpx %.2fpx %.2fpx %.2fpx;", how.ink().hex(),
                how.ground().hex(), how.top() * zoom, Math.max(0, how.right() * zoom - 1), how.top() * zoom,
                how.left() * zoom));
        ruler.setFont(Cut.font(family, type, size));
        ruler.setWrappingWidth(Math.max(8, at.width() - (how.left() + how.right()) * zoom));
        grow();
    }

    /** As high as its text needs, but no less than what it covers. */
    private void grow() {
        if (setting != null) {
            space();
            ruler.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + " " : getText());
            double text = ruler.getLayoutBounds().getHeight() + 2 * setting.top() * zoom + 2;
            resizeRelocate(place.x(), place.y(), place.width(), Math.max(place.height(), text));
        }
    }

    /** Sets base lines as far apart as on the map, whatever height the toolkit rounds a line of its own to. */
    private void space() {
        if (lookup(".text") instanceof Text shown) {
            ruler.setFont(shown.getFont());
            ruler.setLineSpacing(0);
            ruler.setText(" ");
            double spacing = LEADING * setting.type().size() * zoom - ruler.getLayoutBounds().getHeight();
            ruler.setLineSpacing(spacing);
            shown.setLineSpacing(spacing);
        }
    }
}
