package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;

/**
 * What all pictures are drawn with.
 *
 * @param lettering measures text
 * @param icons     our icons
 * @param images    gives the bytes of an image, or nothing
 */
public record Studio(Lettering lettering, Icons icons, Function<Image, Optional<byte[]>> images) {
    /** An empty sheet in the theme, accent and language that data ask for. */
    public Sheet sheet(MapData data) {
        Theme theme = Theme.of(data.request().theme());
        if (data.cover().brand() != null && data.cover().brand().accent() != null) {
            theme = theme.withAccent(Colour.of(data.cover().brand().accent()));
        }
        return new Sheet(lettering, icons, theme, new Labels(data.request().language()));
    }

    /** All that a request shows of a journey. */
    public MapData data(Cover cover, Journey journey, PictureRequest request) {
        return data(cover, journey, request, KnownCells.none());
    }

    /** The same, taking over cells that are known. */
    MapData data(Cover cover, Journey journey, PictureRequest request, KnownCells known) {
        return new MapData(cover, journey, request, new Gallery(cover, images), 0, Integer.MAX_VALUE, known);
    }

    /** The same in even parts of at most so many stages. */
    List<MapData> parts(Cover cover, Journey journey, PictureRequest request, int stages) {
        int all = Shown.stages(journey, request.view()).size();
        int parts = Math.max(1, Math.ceilDiv(all, stages));
        Gallery gallery = new Gallery(cover, images);
        List<MapData> data = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) all * i / parts);
            int to = (int) ((long) all * (i + 1) / parts);
            data.add(new MapData(cover, journey, request, gallery, from, to, KnownCells.none()));
        }
        return data;
    }
}
