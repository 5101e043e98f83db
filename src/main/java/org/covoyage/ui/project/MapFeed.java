package org.covoyage.ui.project;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableObjectValue;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.picture.Pictures;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.work.Background;
import org.covoyage.ui.work.Latest;

/**
 * Has the map drawn anew whenever what it depends on changes, away from the thread of the windows; a map that comes
 * too late is dropped.
 */
final class MapFeed {
    private final ProjectSession session;
    private final Pictures picture;
    private final ObservableObjectValue<Theme.Name> theme;
    private final Latest<MapSheet> latest;
    private final InvalidationListener again = _ -> draw();
    private long number;

    MapFeed(ProjectSession session, Pictures picture, ObservableObjectValue<Theme.Name> theme,
            Background background, Consumer<MapSheet> drawn, Consumer<? super Throwable> failed) {
        this.session = session;
        this.picture = picture;
        this.theme = theme;
        latest = background.latest(drawn, failed);
        // A value must be read before its next invalidation is told: draw() reads them all.
        session.journeyProperty().addListener(again);
        session.viewProperty().addListener(again);
        session.pictureProperty().addListener(again);
        session.densityProperty().addListener(again);
        session.focusProperty().addListener(again);
        session.revisionProperty().addListener(again);
        theme.addListener(again);
    }

    /** What the map is asked to be now. */
    PictureRequest request() {
        return new PictureRequest(session.pictureProperty().get(), session.densityProperty().get(), theme.get(),
                session.cover().languageOrDefault(),
                session.pictureProperty().get() == PictureKind.MAP ? 0 : PictureRequest.SLIDE, session.viewProperty().get(),
                session.focusProperty().get());
    }

    void draw() {
        long mine = ++number;
        Cover cover = session.cover();
        Journey journey = session.snapshot();
        PictureRequest request = request();
        latest.run(() -> {
            Drawing drawing = picture.draw(cover, journey, request);
            return MapSheet.of(mine, drawing);
        });
    }

    /** Follows nothing any more. */
    void close() {
        latest.forget();
        theme.removeListener(again);
    }
}
