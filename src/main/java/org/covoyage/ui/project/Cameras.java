package org.covoyage.ui.project;

import java.util.HashMap;
import java.util.Map;
import org.covoyage.journey.Density;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.map.Camera;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;

/** Remembers where the camera stood in each picture, so that switching back shows the same place. */
final class Cameras {
    /**
     * A picture with a camera of its own.
     *
     * @param density of a map; {@code null} for pictures that have but one
     * @param large   whether one stage's circle is shown
     */
    private record Place(PictureKind kind, Density density, boolean large) {
        static Place of(ProjectSession session) {
            PictureKind kind = session.pictureProperty().get();
            return new Place(kind, kind == PictureKind.MAP ? session.densityProperty().get() : null,
                    kind == PictureKind.CIRCLES && session.focusProperty().get().stage() != null);
        }
    }

    private final Map<Place, Camera> stood = new HashMap<>();
    private Place shown;

    /** Shows a sheet of what the session shows: the same picture as before from where the camera stands. */
    void show(MapSheet sheet, MapView map, ProjectSession session) {
        Place now = Place.of(session);
        if (now.equals(shown)) {
            map.show(sheet);
            return;
        }
        if (shown != null) {
            stood.put(shown, map.cameraProperty().get());
        }
        shown = now;
        map.show(sheet, stood.get(now));
    }
}
