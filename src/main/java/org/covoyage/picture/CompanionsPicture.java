package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Drawing;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.SavedView;

/** The companions' lane as a picture of its own: the map with nothing but the ribbons, as tall as the shape allows. */
public final class CompanionsPicture {
    private final MapPicture maps;

    /** Pictures drawn as these maps are. */
    public CompanionsPicture(MapPicture maps) {
        this.maps = maps;
    }

    /** The request for a map that shows the companions only; stages and personas stay as a view has them. */
    public static MapRequest only(Journey journey, MapRequest request) {
        List<Id> lanes = journey.all(Lane.class).stream().filter(lane -> lane.type() == LaneType.COMPANIONS)
                .map(Lane::id).toList();
        SavedView view = request.view();
        return new MapRequest(Density.HEADLINE, request.theme(), request.language(), request.aspect(),
                new SavedView(new Id("companions"), "companions", null, null, lanes,
                        view == null ? null : view.stages(), view == null ? null : view.personas(), null));
    }

    /** The picture of a journey. */
    public Drawing draw(Cover cover, Journey journey, MapRequest request) {
        return maps.draw(cover, journey, only(journey, request));
    }
}
