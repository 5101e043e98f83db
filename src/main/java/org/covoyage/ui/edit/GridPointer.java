package org.covoyage.ui.edit;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.covoyage.edit.grid.Command;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.Keys;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Id;
import org.covoyage.picture.Focus;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectSession;

/**
 * Hears the pointer on the map for the grid: a click puts the cursor into a cell, a double click opens it, and the cell
 * under the pointer is known. What is dragged is no affair of the grid.
 */
final class GridPointer {
    private final GridHand hand;
    private final MapView map;
    private final ProjectSession session;
    private Cursor pointed;

    /** The pointer of a hand; it is heard from {@link #listen()} on. */
    GridPointer(GridHand hand, MapView map, ProjectSession session) {
        this.hand = hand;
        this.map = map;
        this.session = session;
    }

    void listen() {
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(-1, -1));
    }

    /** The cell under the pointer, or {@code null}. */
    Cursor pointed() {
        return pointed;
    }

    /** Puts the cursor where something is on the map, without selecting anything else; for a menu that opens there. */
    void standAt(double x, double y) {
        Id named = session.selectionProperty().get();
        placeAt(x, y).filter(_ -> hand.isOn() && hand.isFree()).ifPresent(place -> {
            Selection all = session.chosenProperty().get();
            hand.editor().click(place);
            if (named != null) {
                hand.editor().select(all);
            }
            hand.tell(false);
        });
    }

    private Optional<Cursor> placeAt(double x, double y) {
        Optional<Point2D> at = x < 0 || y < 0 ? Optional.empty() : map.drawingAt(x, y);
        return at.flatMap(point -> hand.places().flatMap(places -> places.at(point.getX(), point.getY(),
                map.subjectAt(x, y))));
    }

    /** A click puts the cursor where it is; what was clicked stays selected, as the picture names it. */
    private void clicked(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !event.isShiftDown()
                && !event.isShortcutDown() && !event.isAltDown();
        Optional<Cursor> place = plain && hand.isOn() ? placeAt(event.getX(), event.getY()) : Optional.empty();
        if (place.isEmpty()) {
            return;
        }
        Id named = session.selectionProperty().get();
        hand.editor().click(place.get());
        boolean onCurve = Keys.Situation.CURVE == hand.situation();
        if (named != null && !onCurve) {
            hand.editor().select(Selection.of(named));
        }
        hand.tell(false);
        if (event.getClickCount() == 2 && !Focus.OTHERS.equals(map.selectedProperty().get())) {
            hand.done(() -> hand.editor().obey(Command.EDIT));
        }
    }

    private void point(double x, double y) {
        Cursor now = placeAt(x, y).orElse(null);
        if (!Objects.equals(now, pointed)) {
            pointed = now;
            hand.show();
        }
    }
}
