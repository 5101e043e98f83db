package org.covoyage.ui.project;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.covoyage.edit.StepName;
import org.covoyage.journey.Id;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.text.Texts;

/**
 * The cards on the glass above the picture: how a number came about, and what is asked after a hand has done something.
 * Of those that ask, one stands there at a time.
 */
final class Cards implements SessionSurface.Asking {
    private final Supplier<Point2D> place;
    private final NoteCard note;
    private final ReasonCard reason;
    private final WayCard way;
    private final DistanceCard distance;

    /**
     * Cards of which none is shown.
     *
     * @param place where the hand is, in pixels
     */
    Cards(Texts texts, ProjectSession session, MapView map, Supplier<Point2D> place) {
        this.place = place;
        note = new NoteCard(map.noteProperty());
        reason = new ReasonCard(texts, session, map);
        way = new WayCard(texts, session, map);
        distance = new DistanceCard(texts, session, map);
        map.cameraProperty().addListener((_, _, _) -> note.hide());
    }

    /** All of them, in the order in which they lie above one another. */
    List<Node> all() {
        return List.of(reason, way, distance, note);
    }

    /** The card that says how something came about. */
    NoteCard note() {
        return note;
    }

    /** Takes away what Escape takes away while the picture has the focus; false when there was nothing of it. */
    boolean escape() {
        boolean shown = reason.isShown();
        reason.hide();
        return note.hide() || shown;
    }

    /** Takes all away. */
    void hide() {
        note.hide();
        reason.hide();
        way.hide();
        distance.hide();
    }

    /** A step done by hand on the map. A distance has a reason, which may be given at once or later. */
    void dragged(StepName name) {
        if (name.key().equals("override")) {
            reason.ask(place.get());
        }
    }

    @Override
    public void way(Id drawn) {
        distance.hide();
        reason.hide();
        way.ask(drawn, place.get());
    }

    @Override
    public void distance(Id companion) {
        way.hide();
        reason.hide();
        distance.ask(companion, place.get());
    }
}
