package org.covoyage.ui.project;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.Node;
import javafx.util.Duration;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.picture.LivePicture;
import org.covoyage.picture.Pictures;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.work.Background;
import org.covoyage.ui.work.Latest;
import org.covoyage.ui.work.NextFrame;
import org.covoyage.ui.work.Rest;

/**
 * Has the picture follow whatever it depends on. What a small change makes of it is there in the next frame; otherwise
 * it is drawn anew away from the thread of the windows, and dropped when it comes too late.
 */
final class MapFeed {
    /** When no change has come for so long, what went along with changes is drawn from nothing all the same. */
    private static final Duration MOMENT = Duration.millis(1500);

    /**
     * A picture of the journey as it was at a revision.
     *
     * @param picture the picture
     * @param sheet   the same, ready for the screen
     */
    private record Made(LivePicture picture, MapSheet sheet, long revision) {
    }

    private final ProjectSession session;
    private final Pictures picture;
    private final ObservableObjectValue<Theme.Name> theme;
    private final Latest<Made> latest;
    private final NextFrame next;
    private final Rest rest = new Rest(MOMENT, this::check);
    private final Consumer<MapSheet> drawn;
    private final InvalidationListener again = _ -> draw();
    private long number;
    /** What is shown or about to be; {@code null} while something else is being drawn. */
    private Made made;

    /**
     * Follows from now on.
     *
     * @param shown in whose window the picture is shown
     */
    MapFeed(ProjectSession session, Pictures picture, ObservableObjectValue<Theme.Name> theme,
            Background background, Node shown, Consumer<MapSheet> drawn, Consumer<? super Throwable> failed) {
        this.session = session;
        this.picture = picture;
        this.theme = theme;
        this.drawn = drawn;
        latest = background.latest(this::made, failed);
        next = new NextFrame(shown, () -> Optional.ofNullable(made).ifPresent(one -> drawn.accept(one.sheet())));
        // A value must be read before its next invalidation is told: draw() reads them all.
        session.journeyProperty().addListener(again);
        session.viewProperty().addListener(again);
        session.pictureProperty().addListener(again);
        session.densityProperty().addListener(again);
        session.focusProperty().addListener(again);
        session.revisionProperty().addListener(_ -> changed());
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
        rest.forget();
        made = null;
        drawUnlike(null);
    }

    /** What went along with changes is the picture; should it ever not be, the picture comes now. */
    private void check() {
        if (made != null) {
            drawUnlike(made);
        }
    }

    private void drawUnlike(Made other) {
        long mine = ++number;
        long revision = session.revisionProperty().get();
        Cover cover = session.cover();
        Journey journey = session.snapshot();
        PictureRequest request = request();
        latest.run(() -> {
            LivePicture live = picture.live(cover, journey, request);
            return other != null && other.picture().drawing().equals(live.drawing()) ? other
                    : new Made(live, MapSheet.of(mine, live.drawing()), revision);
        });
    }

    private void made(Made result) {
        // A change may have come while it was looked whether all was well.
        if (made == null || result != made && result.revision() == made.revision()) {
            made = result;
            drawn.accept(result.sheet());
        }
    }

    /** The journey, or what is around it, was changed. */
    private void changed() {
        long revision = session.revisionProperty().get();
        Optional<LivePicture.Next> followed = made == null || made.revision() != revision - 1 ? Optional.empty()
                : session.lastChange().flatMap(change -> made.picture().after(session.journeyProperty().get(),
                        change.edits()));
        if (followed.isEmpty()) {
            draw();
            return;
        }
        made = new Made(followed.get().picture(), made.sheet().after(++number, followed.get().altered()), revision);
        next.ask();
        rest.ask();
    }

    /** Follows nothing any more. */
    void close() {
        rest.forget();
        latest.forget();
        theme.removeListener(again);
    }
}
