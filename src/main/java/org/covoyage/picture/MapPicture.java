package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Frozen;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;

/**
 * The map of a journey: stages across, lanes down. Text has fixed sizes in points; to fill a shape the map takes the
 * smallest width at which everything fits, so that on a slide letters are as large as they can be.
 */
final class MapPicture {
    private static final double NARROWEST = 680;
    private static final double COMFORTABLE = 132;
    private static final double COMFORTABLE_WIDTH = 940;
    private static final double WIDEST = 40_000;
    /** How much higher than its shape a layout may be that a narrower one could yet fit. */
    private static final double DOUBT = 1.1;

    private final Studio studio;
    /** The cells of the map drawn last. */
    private final AtomicReference<Map<KnownCells.Place, KnownCells.Cell>> last = new AtomicReference<>(Map.of());

    MapPicture(Studio studio) {
        this.studio = studio;
    }

    /** The map of a journey. */
    Drawing draw(Cover cover, Journey journey, PictureRequest request) {
        return live(cover, journey, request).drawing();
    }

    /** The map of a journey, which goes along with it where it can. */
    LivePicture live(Cover cover, Journey journey, PictureRequest request) {
        // A slide tries many widths before it is drawn.
        boolean once = request.kind() == PictureKind.MAP && request.aspect() == 0;
        MapData data = studio.data(cover, journey, request, once ? new KnownCells(last) : KnownCells.none());
        Sheet sheet = studio.sheet(data);
        MapLayout layout = layout(sheet, data, "");
        Drawing drawing = draw(sheet, data, layout);
        return once ? new LivePicture(drawing, new CellsOfMap(studio, data, layout))
                : new LivePicture(drawing, null);
    }

    /**
     * The map in parts of at most so many stages, every part with headers and lane titles of its own.
     *
     * @param stages stages of a part, at least 1
     */
    List<Drawing> split(Cover cover, Journey journey, PictureRequest request, int stages) {
        List<MapData> parts = studio.parts(cover, journey, request, stages);
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Sheet sheet = studio.sheet(parts.get(i));
            drawings.add(draw(sheet, parts.get(i), layout(sheet, parts.get(i), i + 1 + "/" + parts.size())));
        }
        return drawings;
    }

    /**
     * Whether a map, in parts of at most so many stages, can perhaps fill its shape at a width or a smaller one. One
     * layout tells, where a drawing takes a dozen; it errs on the side of yes.
     */
    boolean mayFit(Cover cover, Journey journey, PictureRequest request, int stages, double width) {
        return request.aspect() == 0 || studio.parts(cover, journey, request, stages).stream().allMatch(data -> {
            Sheet sheet = studio.sheet(data);
            return narrowest(sheet, data) <= width && new MapLayout(sheet, data, width, "1/1").height()
                    <= width / request.aspect() * DOUBT;
        });
    }

    private static MapLayout layout(Sheet sheet, MapData data, String part) {
        return data.request().aspect() > 0 ? fitting(sheet, data, part)
                : new MapLayout(sheet, data, naturalWidth(sheet, data), part);
    }

    private static Drawing draw(Sheet sheet, MapData data, MapLayout layout) {
        PictureRequest request = data.request();
        double height = Math.max(layout.height(),
                request.aspect() > 0 ? layout.grid().width() / request.aspect() : 0);
        layout.draw(height);
        data.knownCells().finish();
        String title = data.cover().title();
        return new Drawing(layout.grid().width(), height, sheet.theme().ground(), sheet.items(), title,
                sheet.labels().of("map.description", title, data.journey().scenario().name(),
                        data.stages().size()), new Frozen(layout.headerTop(), layout.headerBottom(),
                        layout.grid().left() - 2, layout.footerTop(height)), layout.cells(), sheet.fields());
    }

    /** The smallest width at which the map fits its shape. */
    private static MapLayout fitting(Sheet sheet, MapData data, String part) {
        double width = narrowest(sheet, data);
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
        double letters = data.request().theme().letters();
        double wanted = switch (data.density()) {
            case HEADLINE -> 136;
            case WORKING -> 156;
            case FULL -> 172;
        } / letters;
        double words = StageWidths.words(sheet, data.stages());
        double share = Math.min(290, (960 / letters - MapLayout.TITLES - 2 * MapLayout.MARGIN) / columns);
        return widthOf(StageWidths.of(sheet, data), Math.max(Math.max(wanted, words), share));
    }

    private static double narrowest(Sheet sheet, MapData data) {
        StageWidths widths = StageWidths.of(sheet, data);
        return Math.max(comfortable(widths, data), widthOf(widths, StageWidths.narrowest(sheet, data, data.stages())));
    }

    /** Columns of a slide are no narrower than look well, as long as letters stay larger than they need be. */
    private static double comfortable(StageWidths widths, MapData data) {
        double letters = data.request().theme().letters();
        return Math.clamp(widthOf(widths, COMFORTABLE / letters), NARROWEST / letters, COMFORTABLE_WIDTH / letters);
    }

    private static double widthOf(StageWidths widths, double pitch) {
        return 2 * MapLayout.MARGIN + MapLayout.TITLES + widths.total(pitch) - Grid.GUTTER;
    }
}
