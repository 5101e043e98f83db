package org.covoyage.ui.project;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.picture.MapPicture;
import org.covoyage.picture.MapRequest;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.Pixels;
import org.covoyage.ui.work.Background;
import org.covoyage.ui.work.Latest;

/**
 * Has the map drawn anew whenever what it depends on changes, away from the thread of the windows; a map that comes
 * too late is dropped.
 */
final class MapFeed {
    private final ProjectSession session;
    private final MapPicture picture;
    private final Pixels pixels;
    private final ObservableBooleanValue dark;
    private final Latest<MapSheet> latest;
    private final InvalidationListener again = _ -> draw();
    private long number;

    MapFeed(ProjectSession session, MapPicture picture, Pixels pixels, ObservableBooleanValue dark,
            Background background, Consumer<MapSheet> drawn, Consumer<? super Throwable> failed) {
        this.session = session;
        this.picture = picture;
        this.pixels = pixels;
        this.dark = dark;
        latest = background.latest(drawn, failed);
        // A value must be read before its next invalidation is told: draw() reads them all.
        session.journeyProperty().addListener(again);
        session.viewProperty().addListener(again);
        session.pictureProperty().addListener(again);
        session.densityProperty().addListener(again);
        session.revisionProperty().addListener(again);
        dark.addListener(again);
    }

    /** What the map is asked to be now. */
    MapRequest request() {
        return new MapRequest(session.pictureProperty().get(), session.densityProperty().get(), dark.get() ? Theme.Name.DARK : Theme.Name.LIGHT,
                session.cover().languageOrDefault(),
                session.pictureProperty().get() == PictureKind.MAP ? 0 : MapRequest.SLIDE, session.viewProperty().get());
    }

    void draw() {
        long mine = ++number;
        Cover cover = session.cover();
        Journey journey = session.snapshot();
        MapRequest request = request();
        latest.run(() -> {
            Drawing drawing = picture.draw(cover, journey, request);
            return MapSheet.of(mine, drawing, pixels);
        });
    }

    /** Follows nothing any more. */
    void close() {
        latest.forget();
        dark.removeListener(again);
    }
}
