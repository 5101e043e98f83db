package org.covoyage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Type;

class RasterPainterTest {
    private static final Colour RED = Colour.of("#FF0000");
    private final RasterPainter painter = new RasterPainter(EveryItem.LETTERING, Detail.FULL);

    @Test
    void a_box_on_whole_pixels_is_sharp() {
        assertThat(picture(4, 4, new Box(null, new Bounds(1, 1, 2, 2), 0, Fill.of(RED), null))).isEqualTo("""
                ....
                .##.
                .##.
                ....
                """);
    }

    @Test
    void a_box_between_pixels_covers_them_in_part() {
        BufferedImage image = painted(new Box(null, new Bounds(1.25, 1, 2, 1), 0, Fill.of(Colour.BLACK), null), 4, 3);
        assertThat(new int[] {grey(image, 0, 1), grey(image, 1, 1), grey(image, 2, 1), grey(image, 3, 1)})
                .containsExactly(255, 64, 0, 191);
    }

    @Test
    void a_line_around_a_box_lies_half_inside_and_half_outside() {
        assertThat(picture(6, 6, new Box(null, new Bounds(1, 1, 4, 4), 0, null, Stroke.of(RED, 2)))).isEqualTo("""
                o####o
                ######
                ##..##
                ##..##
                ######
                o####o
                """);
    }

    @Test
    void an_outline_within_an_outline_is_a_hole() {
        Outline.Builder holed = Outline.builder();
        Outline.at(0, 0).to(5, 0).to(5, 5).to(0, 5).closed().follow(holed);
        Outline.at(2, 2).to(3, 2).to(3, 3).to(2, 3).closed().follow(holed);
        assertThat(picture(5, 5, Path.of(null, holed.open(), Fill.of(RED), null))).isEqualTo("""
                #####
                #####
                ##.##
                #####
                #####
                """);
    }

    @Test
    void hatch_lines_end_with_the_shape_and_keep_their_place() {
        Fill hatched = new Fill(Colour.WHITE, Hatch.UPRIGHT, RED);
        Drawing drawing = EveryItem.small(null, new Box(null, new Bounds(2, 2, 8, 4), 0, hatched, null));
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        painter.paint(drawing, drawing.area(), 10, image);
        assertThat(List.of(inked(image, 15), inked(image, 40), inked(image, 65)))
                .containsExactly("", "37 38 39 40 41 42 77 78 79 80 81 82", "");
    }

    private static String inked(BufferedImage image, int y) {
        StringBuilder columns = new StringBuilder();
        for (int x = 0; x < image.getWidth(); x++) {
            if ((image.getRGB(x, y) & 0xFF) < 128) {
                columns.append(columns.isEmpty() ? "" : " ").append(x);
            }
        }
        return columns.toString();
    }

    @Test
    void a_hatch_seen_from_afar_is_an_even_tone() {
        Fill hatched = new Fill(Colour.WHITE, Hatch.LEVEL, Colour.BLACK);
        Drawing drawing = EveryItem.small(null, new Box(null, new Bounds(0, 0, 100, 50), 0, hatched, null));
        assertThat(pixels(painter.image(drawing, 20))).as("15 % black").containsOnly(0xFFD9D9D9);
    }

    @Test
    void letters_stand_where_they_were_measured_at_every_scale() {
        TextRun run = EveryItem.text("HHHHHHHHHHHHHHHHHHHH", 5, 20, Type.regular(7.3));
        for (double scale : new double[] {1, 1.37, 2, 3.9, 12.5}) {
            Drawing drawing = new Drawing(200, 30, Colour.WHITE, List.of(run), null, null, null);
            BufferedImage image = new BufferedImage((int) (200 * scale), (int) (30 * scale),
                    BufferedImage.TYPE_INT_RGB);
            painter.paint(drawing, drawing.area(), scale, image);
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                if (grey(image, x, (int) (17 * scale)) < 160) {
                    first = Math.min(first, x);
                    last = x;
                }
            }
            double letter = run.width() / 20;
            double bearing = letter * 0.12;
            assertThat(first / scale).as("first stem at scale " + scale).isBetween(5 + bearing - 1 / scale,
                    5 + bearing + 1 / scale);
            assertThat((last + 1) / scale).as("last stem at scale " + scale).isBetween(
                    5 + run.width() - bearing - 1 / scale, 5 + run.width() - bearing + 1 / scale);
        }
    }

    @Test
    void tiles_join_without_a_seam() {
        Drawing drawing = EveryItem.drawing();
        double scale = 1.7;
        BufferedImage whole = new BufferedImage(544, 340, BufferedImage.TYPE_INT_RGB);
        painter.paint(drawing, drawing.area(), scale, whole);
        BufferedImage tiled = new BufferedImage(544, 340, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 340; y += 37) {
            for (int x = 0; x < 544; x += 61) {
                BufferedImage tile = new BufferedImage(61, 37, BufferedImage.TYPE_INT_RGB);
                painter.paint(drawing, new Bounds(x / scale, y / scale, 61 / scale, 37 / scale), scale, tile);
                tiled.getGraphics().drawImage(tile, x, y, null);
            }
        }
        assertThat(pixels(tiled)).isEqualTo(pixels(whole));
    }

    @Test
    void several_threads_may_paint_with_one_painter() throws Exception {
        Drawing drawing = EveryItem.drawing();
        int[] alone = pixels(new RasterPainter(EveryItem.LETTERING, Detail.FULL).image(drawing, 500));
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<int[]>> together = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                together.add(pool.submit(() -> pixels(painter.image(drawing, 500))));
            }
            for (Future<int[]> one : together) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void text_too_small_to_read_becomes_a_bar_on_the_screen_and_stays_text_in_exports() {
        Drawing drawing = EveryItem.small(null, EveryItem.text("iiiiiiiiii", 10, 20, Type.regular(10)));
        RasterPainter screen = new RasterPainter(EveryItem.LETTERING, Detail.READABLE);
        assertThat(pixels(screen.image(drawing, 20))).isNotEqualTo(pixels(painter.image(drawing, 20)));
        assertThat(pixels(screen.image(drawing, 23))).isEqualTo(pixels(painter.image(drawing, 23)));
    }

    @Test
    void what_lies_outside_the_region_is_not_looked_at() {
        Item trap = new Picture(null, new Bounds(10, 10, 5, 5), null, "reading this would fail");
        Group hidden = Group.of(null, null, List.of(trap));
        Drawing drawing = EveryItem.small(null, hidden);
        BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        painter.paint(drawing, new Bounds(60, 20, 10, 10), 1, image);
        assertThat(pixels(image)).containsOnly(0xFFFFFFFF);
        assertThatThrownBy(() -> painter.paint(drawing, new Bounds(8, 8, 10, 10), 1, image))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_ground_that_is_transparent_stays_so() {
        Drawing drawing = new Drawing(2, 1, Colour.WHITE.withAlpha(0),
                List.of(new Box(null, new Bounds(0, 0, 1, 1), 0, Fill.of(RED.withAlpha(0.5)), null)), null, null, null);
        BufferedImage image = painter.image(drawing, 2);
        assertThat(new int[] {image.getRGB(0, 0), image.getRGB(1, 0)}).containsExactly(0x80FF0000, 0);
    }

    @Test
    void a_picture_that_cannot_be_read_leaves_a_crossed_frame() {
        Item broken = new Picture(null, new Bounds(10, 10, 30, 30), new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "");
        BufferedImage image = painter.image(EveryItem.small(null, broken), 100);
        assertThat(grey(image, 25, 25)).isLessThan(200);
        assertThat(grey(image, 25, 15)).isEqualTo(255);
    }

    @Test
    void a_picture_that_declares_more_pixels_than_memory_is_not_decoded() {
        byte[] data = EveryItem.png(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        data[16 + 2] = 0x4E;
        data[20 + 2] = 0x4E;
        assertThat(new Bitmaps().bitmap(data)).isEmpty();
    }

    @Test
    void other_kinds_of_images_are_refused() {
        BufferedImage grey = new BufferedImage(5, 5, BufferedImage.TYPE_BYTE_GRAY);
        assertThatThrownBy(() -> painter.paint(EveryItem.drawing(), new Bounds(0, 0, 5, 5), 1, grey))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private BufferedImage painted(Item item, int width, int height) {
        Drawing drawing = new Drawing(width, height, Colour.WHITE, List.of(item), null, null, null);
        return painter.image(drawing, width);
    }

    /** Full ink, some ink, no ink. */
    private String picture(int width, int height, Item item) {
        BufferedImage image = painted(item, width, height);
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int ground = grey(image, x, y);
                text.append(ground == 255 ? '.' : ground == 0 ? '#' : 'o');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int grey(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFF;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
