package org.covoyage.ui.navigate;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of the palette: its name, where it belongs, its shortcut. */
final class OfferCell extends ListCell<Offer> {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Label words = new Label();
    private final Label belongs = new Label();
    private final Label shortcut = new Label();
    private final HBox line = new HBox();

    OfferCell() {
        getStyleClass().add("palette-cell");
        belongs.getStyleClass().add("palette-belongs");
        belongs.setMinWidth(Region.USE_PREF_SIZE);
        shortcut.getStyleClass().add("palette-shortcut");
        shortcut.setMinWidth(Region.USE_PREF_SIZE);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        line.getStyleClass().add("palette-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(words, belongs, air, shortcut);
        // A long name gives way instead of making the list scroll sideways.
        line.setMinWidth(0);
        line.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(IMPOSSIBLE, false);
            return;
        }
        String keys = offer instanceof Offer.Command command ? command.shortcut() : "";
        String reason = offer instanceof Offer.Command command ? command.reason() : "";
        words.setText(offer.words());
        belongs.setText(offer.belongs());
        shortcut.setText(keys);
        shortcut.setVisible(!keys.isEmpty());
        pseudoClassStateChanged(IMPOSSIBLE, !reason.isEmpty());
        setAccessibleText(String.join(", ", Stream.of(offer.words(), offer.belongs(), keys, reason)
                .filter(part -> !part.isEmpty()).toList()));
        setGraphic(line);
    }
}
