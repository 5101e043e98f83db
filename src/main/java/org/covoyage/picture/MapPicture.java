package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Frozen;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Image;
import org.covoyage.journey.Journey;

/**
 * The map of a journey: stages across, lanes down. Text has fixed sizes in points; to fill a shape the map takes the
 * smallest width at which everything fits, so that on a slide letters are as large as they can be.
 */
public final class MapPicture {
    private static final double NARROWEST = 680;
    private static final double WIDEST = 40_000;

    private final Lettering lettering;
    private final Icons icons;
    private final Function<Image, Optional<byte[]>> images;

    /** Draws with these letters and icons, and with those images that are stored inside the project. */
    public MapPicture(Lettering lettering, Icons icons) {
        this(lettering, icons, Image::embedded);
    }

    /**
     * Draws with these letters and icons.
     *
     * @param images gives the PNG or JPEG bytes of an image, preferably the same array each time; where it gives
     *               nothing, the map shows that an image is missing
     */
    public MapPicture(Lettering lettering, Icons icons, Function<Image, Optional<byte[]>> images) {
        this.lettering = lettering;
        this.icons = icons;
        this.images = images;
    }

    /** The map of a journey. */
    public Drawing draw(Cover cover, Journey journey, MapRequest request) {
        return draw(new MapData(cover, journey, request, new Gallery(cover, images), 0, Integer.MAX_VALUE), "");
    }

    /**
     * The map in parts of at most so many stages, every part with headers and lane titles of its own.
     *
     * @param stages stages of a part, at least 1
     */
    public List<Drawing> split(Cover cover, Journey journey, MapRequest request, int stages) {
        int all = MapData.visibleStages(journey, request.view()).size();
        int parts = Math.max(1, (all + stages - 1) / stages);
        Gallery gallery = new Gallery(cover, images);
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) all * i / parts);
            int to = (int) ((long) all * (i + 1) / parts);
            drawings.add(draw(new MapData(cover, journey, request, gallery, from, to), i + 1 + "/" + parts));
        }
        return drawings;
    }

    private Drawing draw(MapData data, String part) {
        MapRequest request = data.request();
        Theme theme = Theme.of(request.theme());
        if (data.cover().brand() != null && data.cover().brand().accent() != null) {
            theme = theme.withAccent(Colour.of(data.cover().brand().accent()));
        }
        Sheet sheet = new Sheet(lettering, icons, theme, new Labels(request.language()));
        MapLayout layout = request.aspect() > 0 ? fitting(sheet, data, part)
                : new MapLayout(sheet, data, naturalWidth(sheet, data), part);
        double height = Math.max(layout.height(),
                request.aspect() > 0 ? layout.grid().width() / request.aspect() : 0);
        layout.draw(height);
        String title = data.cover().title();
        return new Drawing(layout.grid().width(), height, theme.ground(), sheet.items(), title,
                sheet.labels().of("map.description", title, data.journey().scenario().name(),
                        data.stages().size()), new Frozen(layout.headerTop(), layout.headerBottom(),
                        layout.grid().left() - 5, layout.footerTop(height)));
    }

    /** The smallest width at which the map fits its shape. */
    private static MapLayout fitting(Sheet sheet, MapData data, String part) {
        double width = Math.max(NARROWEST, widthOf(data, narrowestColumn(sheet, data)));
        MapLayout layout = new MapLayout(sheet, data, width, part);
        double tooSmall = width;
        while (!fits(layout, data) && width < WIDEST) {
            tooSmall = width;
            width *= 1.12;
            layout = new MapLayout(sheet, data, width, part);
        }
        for (int i = 0; i < 5 && width - tooSmall > 4; i++) {
            MapLayout between = new MapLayout(sheet, data, (width + tooSmall) / 2, part);
            if (fits(between, data)) {
                width = between.grid().width();
                layout = between;
            } else {
                tooSmall = between.grid().width();
            }
        }
        return layout;
    }

    private static boolean fits(MapLayout layout, MapData data) {
        return layout.height() <= layout.grid().width() / data.request().aspect();
    }

    private static double naturalWidth(Sheet sheet, MapData data) {
        int columns = Math.max(1, data.stages().size());
        double wanted = switch (data.density()) {
            case HEADLINE -> 136;
            case WORKING -> 156;
            case FULL -> 172;
        };
        return widthOf(data, Math.max(Math.max(wanted, Math.min(200, StageBand.narrowestPitch(sheet, data.stages()))), Math.min(290, (960 - MapLayout.TITLES - 2 * MapLayout.MARGIN) / columns)));
    }

    private static double narrowestColumn(Sheet sheet, MapData data) {
        double readable = switch (data.density()) {
            case HEADLINE -> 92;
            case WORKING -> 100;
            case FULL -> 112;
        };
        return Math.max(readable, Math.min(200, StageBand.narrowestPitch(sheet, data.stages())));
    }

    private static double widthOf(MapData data, double pitch) {
        return 2 * MapLayout.MARGIN + MapLayout.TITLES + Math.max(1, data.stages().size()) * pitch - Grid.GUTTER;
    }
}
