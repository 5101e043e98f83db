package org.covoyage.picture;

import java.util.List;
import java.util.Set;
import org.covoyage.journey.Card;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;

/**
 * What of a journey a saved view lets a picture show: its stages, its lanes, its cards. A view of {@code null} lets all
 * be shown. Where it goes on the sheet, it does not know.
 */
final class Shown {
    private static final Set<LaneType> HEADLINE =
            Set.of(LaneType.COMPANIONS, LaneType.EMOTION, LaneType.PAINS, LaneType.OPPORTUNITIES);

    private Shown() {
    }

    /** The stages a view shows, in their order. */
    static List<Stage> stages(Journey journey, SavedView view) {
        return journey.all(Stage.class).stream()
                .filter(stage -> view == null || view.stages().isEmpty() || view.stages().contains(stage.id())).toList();
    }

    /** The lanes that a request shows, in their order: pictures that are no map show the companions alone. */
    static List<Lane> lanes(Journey journey, PictureRequest request) {
        if (request.kind() != PictureKind.MAP) {
            return journey.all(Lane.class).stream().filter(lane -> lane.type() == LaneType.COMPANIONS).toList();
        }
        return lanes(journey, request.view(), request.density());
    }

    /** The lanes a map shows in a view and density, in their order. */
    static List<Lane> lanes(Journey journey, SavedView view, Density density) {
        if (view != null && !view.lanes().isEmpty()) {
            return journey.all(Lane.class).stream().filter(lane -> view.lanes().contains(lane.id())).toList();
        }
        return journey.all(Lane.class).stream().filter(lane -> !lane.hidden())
                .filter(lane -> density != Density.HEADLINE || HEADLINE.contains(lane.type())).toList();
    }

    /** Whether a view shows a card: those of no persona are everybody's. */
    static boolean has(SavedView view, Card card) {
        return view == null || view.personas().isEmpty() || card.persona() == null
                || view.personas().contains(card.persona());
    }
}
