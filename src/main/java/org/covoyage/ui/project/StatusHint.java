package org.covoyage.ui.project;

import java.util.Optional;
import org.covoyage.edit.grid.KeyHint;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Tie;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.map.MapHand;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.text.Texts;

/**
 * What the status bar says: what is under the pointer, and what a drag would do with it; where nothing is, which keys go
 * on from where the cursor stands.
 */
record StatusHint(Texts texts, ProjectSession session, MapView map, MapHand pointer, GridHand hand, Side side) {
    String text() {
        String can = pointer.hintProperty().get();
        if (can == null && map.hoveredProperty().get() == null) {
            return keys().map(keys -> texts.get("status.hint", keys, what())).orElseGet(this::what);
        }
        String said = what();
        return can == null ? said : texts.get("status.hint", said, texts.get("hint." + can));
    }

    private Optional<String> keys() {
        if (!hand.isOn()) {
            return Optional.empty();
        }
        return hand.curve().map(curve -> curve.isFelt()
                ? texts.get("status.curve", texts.detail("Series." + curve.series().name()))
                : texts.get("status.curve.belief")).or(() -> KeyHint.of(hand.editor())
                .filter(hint -> hint == KeyHint.TYPING || map.isFocused())
                .map(hint -> texts.get("keys.hint." + hint.name())));
    }

    private String what() {
        // Over a chip it is the chip's companion, on a border what it is the border of, whatever lies below.
        String subject = pointer.tie().map(id -> session.journeyProperty().get().get(id, Tie.class))
                .map(Tie::companion).or(pointer::bordered).map(Id::value).orElse(map.hoveredProperty().get());
        if (subject != null && Id.allowed(subject)) {
            Element element = session.journeyProperty().get().get(new Id(subject));
            if (element != null) {
                return side.words(element);
            }
        }
        return switch (session.origin()) {
            case Origin.Sample _ -> texts.get("status.sample");
            case Origin.Unsaved _ -> texts.get("status.unsaved");
            case Origin.OnDisk disk -> disk.path().toString();
        };
    }
}
