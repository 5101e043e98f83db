package org.covoyage.bench;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.export.Detail;
import org.covoyage.export.RasterPainter;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.Pictures;
import org.covoyage.picture.PictureRequest;
import org.covoyage.testing.RandomJourney;

/** Layout of large maps, and painting what a window shows of them. */
final class MapFigures {
    private static final int RUNS = 15;
    private static final int SIDE = 1000;
    /** Places of the viewport over which a run goes, so that it does not matter where the map is dense. */
    private static final int PLACES = 12;

    private final Table table;
    private final Lettering lettering = new Lettering();
    private final Pictures maps = new Pictures(lettering, new Icons());
    private final RasterPainter painter = new RasterPainter(lettering, Detail.READABLE);
    private final BufferedImage screen = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    private Drawing last;

    MapFigures(Table table) {
        this.table = table;
    }

    /** Maps of 2,000 and 20,000 cards. */
    void print() throws Exception {
        map("2,000 cards, 20 stages", 2000, 20, "≤ 16 ms");
        map("20,000 cards, 20 stages", 20_000, 20, "");
        map("20,000 cards, 60 stages", 20_000, 60, "");
    }

    private void map(String title, int cards, int stages, String aim) throws Exception {
        Project project = RandomJourney.seed(7).stages(stages).lanes(18).cards(cards).touchpoints(cards / 10)
                .companions(30).project(1);
        Journey journey = project.scenarios().getFirst();
        table.section("A map of " + title + ", working density");
        Cost layout = Cost.of(RUNS, () -> last = maps.draw(project.cover(), journey,
                PictureRequest.of(Density.WORKING, Language.FR)));
        table.row("layout of the whole map, advances cached", layout, cards > 2000 ? "≤ 250 ms" : "");
        Cost plain = paint(1);
        table.row("painting 1000 × 1000, 100 %", plain, "the same at any size");
        table.row("layout and painting", layout.plus(plain), aim);
        table.row("painting 1000 × 1000, 50 %", paint(0.5), "");
        table.row("painting 1000 × 1000, 200 %", paint(2), "");
        double whole = SIDE / Math.max(last.width(), last.height());
        table.row("painting the whole map, " + Math.round(whole * 100) + " %", Cost.of(RUNS, () -> painter.paint(last,
                last.area(), whole, screen)), "");
        table.row("what is under the pointer, 1,000 times", Cost.of(RUNS, this::point), "");
    }

    /** The mean of viewports all over the map. */
    private Cost paint(double scale) throws Exception {
        Cost all = Cost.of(RUNS, () -> {
            SplittableRandom places = new SplittableRandom(11);
            double side = SIDE / scale;
            for (int i = 0; i < PLACES; i++) {
                painter.paint(last, new Bounds(places.nextDouble() * Math.max(0, last.width() - side),
                        places.nextDouble() * Math.max(0, last.height() - side), side, side), scale, screen);
            }
        });
        return new Cost(all.wall() / PLACES, all.cpu() / PLACES);
    }

    private void point() {
        SplittableRandom places = new SplittableRandom(12);
        for (int i = 0; i < 1000; i++) {
            last.subjectAt(places.nextDouble() * last.width(), places.nextDouble() * last.height());
        }
    }
}
