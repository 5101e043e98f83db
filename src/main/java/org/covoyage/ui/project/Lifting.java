package org.covoyage.ui.project;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Tie;
import org.covoyage.picture.Focus;
import org.covoyage.ui.map.MapView;

/**
 * Lifts the companion that is pointed at, in the picture or in a list beside it, else the selected one: what belongs to
 * it stays, the other companions recede. It must not know how the picture does that.
 */
final class Lifting {
    private final ProjectSession session;
    private final MapView map;

    Lifting(ProjectSession session, MapView map) {
        this.session = session;
        this.map = map;
        map.hoveredProperty().addListener((_, _, subject) -> {
            session.pointedProperty().set(companion(subject == null || !Id.allowed(subject) ? null : new Id(subject)));
            lift();
        });
        session.pointedProperty().addListener((_, _, _) -> lift());
        session.selectionProperty().addListener((_, _, _) -> lift());
        session.focusProperty().addListener((_, _, _) -> lift());
        session.journeyProperty().addListener((_, _, _) -> lift());
        session.revisionProperty().addListener((_, _, _) -> lift());
    }

    /** Has a list point too: its nodes carry the id of what they lead to as user data. */
    void follow(Node list) {
        list.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Node node && node.getUserData() instanceof Id id) {
                session.pointedProperty().set(companion(id));
            }
        });
        list.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> {
            if (event.getTarget() instanceof Node node && node.getUserData() instanceof Id) {
                session.pointedProperty().set(null);
            }
        });
    }

    /** The companion that an element is, or a tie of whom; else {@code null}. */
    private Id companion(Id id) {
        return id == null ? null : switch (session.journeyProperty().get().get(id)) {
            case Companion companion -> companion.id();
            case Tie tie -> tie.companion();
            case null, default -> null;
        };
    }

    private void lift() {
        Id pointed = session.pointedProperty().get();
        Id companion = companion(pointed != null ? pointed : session.selectionProperty().get());
        if (pointed == null && Focus.OTHERS.equals(map.hoveredProperty().get())) {
            map.lift(Set.of(Focus.OTHERS), layer());
        } else if (companion == null || pointed == null && isAway(companion)) {
            map.lift(Set.of(), Set.of());
        } else {
            map.lift(belongings(companion), layer());
        }
    }

    /** Who is selected and imagined away does not hide the others: what they become is what one wants to see. */
    private boolean isAway(Id companion) {
        return session.focusProperty().get().without().contains(companion);
    }

    /** All that can recede: companions, their ties and bonds, and the band of the others. */
    private Set<String> layer() {
        Journey journey = session.journeyProperty().get();
        Set<String> layer = new HashSet<>(Set.of(Focus.OTHERS));
        for (Kind kind : new Kind[] {Kind.COMPANION, Kind.TIE, Kind.BOND}) {
            journey.ids(kind).forEach(id -> layer.add(id.value()));
        }
        return layer;
    }

    private Set<String> belongings(Id companion) {
        Journey journey = session.journeyProperty().get();
        Set<String> own = new HashSet<>(Set.of(companion.value()));
        journey.all(Tie.class).stream().filter(tie -> tie.companion().equals(companion))
                .forEach(tie -> own.add(tie.id().value()));
        journey.all(Bond.class).stream()
                .filter(bond -> bond.listener().equals(companion) || bond.listenedTo().equals(companion))
                .forEach(bond -> own.add(bond.id().value()));
        return own;
    }
}
