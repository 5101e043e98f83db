package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a journey contains, its map has no text outside its place, no two texts on one another, and no picture off
 * the sheet, on a text or on another picture.
 */
@Execution(ExecutionMode.CONCURRENT)
class MapLayoutTest {
    /** Random journeys of every kind of texts; more with {@code -Dpicture.seeds=1000}. */
    private static final int SEEDS = Integer.getInteger("picture.seeds", 30);
    private static final Pictures MAPS = new Pictures(new Lettering(), new Icons());

    @ParameterizedTest
    @EnumSource(Texts.class)
    void noTextLeavesItsBoxAndNoTwoTextsOverlap(Texts texts) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Project project = RandomJourney.seed(seed).texts(texts).project(1);
            for (Density density : Density.values()) {
                double aspect = seed % 2 == 0 ? PictureRequest.SLIDE : 0;
                Theme.Name theme = Theme.Name.values()[(int) (seed % 3)];
                Language language = seed % 4 < 2 ? Language.FR : Language.EN;
                Drawing map = MAPS.draw(project.cover(), project.scenarios().getFirst(),
                        new PictureRequest(seed % 5 == 0 ? PictureKind.COMPANIONS : PictureKind.MAP, density, theme, language, aspect, null, Focus.WHOLE));
                assertThat(faults(map)).as("seed %d, %s, %s", seed, density, aspect).isEmpty();
            }
        }
    }

    @Test
    void theCheckSeesTextsThatLeaveTheirBoxOrTouch() {
        Type type = Type.regular(10);
        Bounds box = new Bounds(0, 0, 50, 12);
        Drawing bad = new Drawing(100, 100, Colour.WHITE, List.of(
                new TextRun(null, "too wide", 0, 9, 60, type, Colour.BLACK, box),
                new TextRun(null, "on it", 40, 9, 30, type, Colour.BLACK, new Bounds(40, 0, 40, 12)),
                new TextRun(null, "off", 90, 9, 30, type, Colour.BLACK, new Bounds(90, 0, 40, 12))), "", "", null);
        assertThat(faults(bad)).hasSize(3);
    }

    @Test
    void theCheckSeesPicturesThatTouch() {
        Drawing bad = new Drawing(100, 100, Colour.WHITE, List.of(
                new Picture(null, new Bounds(10, 10, 30, 30), new byte[0], "on a text"),
                new Picture(null, new Bounds(35, 35, 30, 30), new byte[0], "on it"),
                new Picture(null, new Bounds(90, 90, 30, 5), new byte[0], "off"),
                new TextRun(null, "under", 5, 20, 30, Type.regular(10), Colour.BLACK, new Bounds(5, 5, 40, 40))), "", "",
                null);
        assertThat(faults(bad)).hasSize(3);
    }

    @Test
    void randomMapsHavePictures() {
        int pictures = 0;
        for (long seed = 1; seed <= 20; seed++) {
            Project project = RandomJourney.seed(seed).fullness(0.9).project(1);
            pictures += pictures(MAPS.draw(project.cover(), project.scenarios().getFirst(),
                    PictureRequest.of(Density.FULL, Language.EN))).size();
        }
        assertThat(pictures).isGreaterThan(40);
    }

    private static List<Picture> pictures(Drawing drawing) {
        List<Picture> pictures = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof Picture picture) {
                pictures.add(picture);
            }
        });
        return pictures;
    }

    /** What is wrong with the texts and pictures of a drawing, in words. */
    static List<String> faults(Drawing drawing) {
        List<TextRun> runs = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run) {
                runs.add(run);
            }
        });
        List<String> faults = new ArrayList<>();
        Bounds sheet = drawing.area();
        for (TextRun run : runs) {
            if (run.box() == null) {
                faults.add("no box: " + run.text());
            } else if (!run.box().contains(run.bounds(), 0.6)) {
                faults.add("out of its box: " + run.text() + " " + run.bounds() + " in " + run.box());
            }
            if (!sheet.contains(run.bounds(), 0.6)) {
                faults.add("off the sheet: " + run.text());
            }
        }
        List<Picture> pictures = pictures(drawing);
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            Bounds area = picture.bounds().grown(-0.1);
            if (!sheet.contains(picture.bounds(), 0.1)) {
                faults.add("off the sheet: picture " + picture.alt());
            }
            runs.stream().filter(run -> run.bounds().grown(-0.4).overlaps(area))
                    .forEach(run -> faults.add("on one another: picture " + picture.alt() + " / " + run.text()));
            pictures.subList(i + 1, pictures.size()).stream().filter(other -> other.bounds().grown(-0.1).overlaps(area))
                    .forEach(other -> faults.add("on one another: pictures " + picture.alt() + " / " + other.alt()));
        }
        runs.sort(Comparator.comparingDouble(run -> run.bounds().x()));
        for (int i = 0; i < runs.size(); i++) {
            Bounds one = runs.get(i).bounds().grown(-0.4);
            for (int j = i + 1; j < runs.size() && runs.get(j).bounds().x() < one.right(); j++) {
                if (one.overlaps(runs.get(j).bounds().grown(-0.4))) {
                    faults.add("on one another: " + runs.get(i).text() + " / " + runs.get(j).text());
                }
            }
        }
        return faults;
    }
}
