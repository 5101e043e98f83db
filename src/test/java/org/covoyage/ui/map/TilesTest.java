package org.covoyage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.export.Detail;
import org.covoyage.export.RasterPainter;
import org.covoyage.export.ScreenPixels;
import org.covoyage.ui.map.Tiles.Look;
import org.covoyage.ui.work.Background;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What a view of four tiles shows while the ones of another sheet are painted, one when the test says so. */
class TilesTest {
    private static final double SIDE = 2 * TileKey.SIDE;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final Background background = new Background(tasks::add, Runnable::run);
    private final Canvas canvas = new Canvas(SIDE, SIDE);
    private final Tiles tiles = new Tiles(background, new ScreenPixels(new RasterPainter(new Lettering(),
            Detail.READABLE))::paint, () -> { }, problem -> {
                throw new AssertionError(problem);
            }, () -> 1);

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static MapSheet sheet(long number, String colour) {
        Item box = new Box(null, new Bounds(0, 0, SIDE, SIDE), 0, Fill.of(Colour.of(colour)), null);
        return MapSheet.of(number, new Drawing(SIDE, SIDE, Colour.WHITE, List.of(box), "", "", null));
    }

    private Look paint(MapSheet sheet, double left) {
        return tiles.paint(canvas.getGraphicsContext2D(), sheet,
                Pane.of(sheet.drawing(), new Camera(left, 0, 1), SIDE, SIDE), 1);
    }

    private Look painted(MapSheet sheet, int most) {
        for (int i = 0; i < most && !tasks.isEmpty(); i++) {
            tasks.poll().run();
        }
        return paint(sheet, 0);
    }

    private List<Color> corners() {
        var reader = canvas.snapshot(null, null).getPixelReader();
        return List.of(reader.getColor(9, 9), reader.getColor((int) SIDE - 9, (int) SIDE - 9));
    }

    private static void onWindows(Callable<Void> what) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(what.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        done.get(30, TimeUnit.SECONDS);
    }

    @Test
    void whatWasThereStandsWholeUntilAllOfTheNextIsPainted() throws Exception {
        onWindows(() -> {
            MapSheet red = sheet(1, "#FF0000");
            MapSheet blue = sheet(2, "#0000FF");
            tiles.begin(red);
            paint(red, 0);
            assertThat(painted(red, 100)).isEqualTo(Look.SHARP);
            assertThat(corners()).containsOnly(Color.RED);
            tiles.follow(blue, red, 1);
            assertThat(painted(blue, 0)).isEqualTo(Look.HELD);
            assertThat(painted(blue, 2)).isEqualTo(Look.HELD);
            assertThat(corners()).containsOnly(Color.RED);
            assertThat(painted(blue, 100)).isEqualTo(Look.SHARP);
            assertThat(corners()).containsOnly(Color.BLUE);
            return null;
        });
    }

    @Test
    void whoMovesTheCameraSeesWhatThereIs() throws Exception {
        onWindows(() -> {
            MapSheet red = sheet(1, "#FF0000");
            MapSheet blue = sheet(2, "#0000FF");
            tiles.begin(red);
            paint(red, 0);
            painted(red, 100);
            tiles.follow(blue, red, 1);
            paint(blue, 0);
            tasks.poll().run();
            assertThat(paint(blue, 10)).isEqualTo(Look.STALE);
            assertThat(corners()).as("one tile of four is there").doesNotHaveDuplicates();
            return null;
        });
    }
}
