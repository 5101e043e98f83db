package org.covoyage.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.covoyage.drawing.Type;

/**
 * The letters of the map as the toolkit names them. Each cut of our own letters is a family of its own there: asked for
 * “Roboto, bold” it brings the system's bold instead.
 */
final class Cut {
    private static final String OWN = "Roboto";

    private Cut() {
    }

    /**
     * A font.
     *
     * @param family of the map's letters
     * @param size   in pixels
     */
    static Font font(String family, Type type, double size) {
        return family.equals(OWN) ? Font.font(own(type), size)
                : Font.font(family, weight(type), type.italic() ? FontPosture.ITALIC : FontPosture.REGULAR, size);
    }

    /** The same for a style sheet. */
    static String style(String family, Type type, double size) {
        boolean own = family.equals(OWN);
        return String.format(Locale.ROOT, "-fx-font-family: \"%s\"; -fx-font-size: %.3fpx; -fx-font-weight: %s; "
                + "-fx-font-style: %s;", own ? own(type) : family, size, own ? 400 : weight(type).getWeight(),
                !own && type.italic() ? "italic" : "normal");
    }

    private static String own(Type type) {
        List<String> words = new ArrayList<>(List.of(OWN));
        switch (type.weight()) {
            case REGULAR -> {
                // Not named.
            }
            case MEDIUM -> words.add("Medium");
            case BOLD -> words.add("Bold");
        }
        if (type.italic()) {
            words.add("Italic");
        }
        return String.join(" ", words);
    }

    private static FontWeight weight(Type type) {
        return switch (type.weight()) {
            case REGULAR -> FontWeight.NORMAL;
            case MEDIUM -> FontWeight.MEDIUM;
            case BOLD -> FontWeight.BOLD;
        };
    }
}
