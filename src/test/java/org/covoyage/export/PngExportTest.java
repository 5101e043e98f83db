package org.covoyage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Adler32;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Type;

@Execution(ExecutionMode.CONCURRENT)
class PngExportTest {
    private final RasterPainter painter = new RasterPainter(EveryItem.LETTERING, Detail.FULL);

    @Test
    void an_opaque_picture_is_read_back_pixel_for_pixel() throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png(EveryItem.drawing(), 3000, false, 2)));
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(pixels(read)).isEqualTo(pixels(painter.image(EveryItem.drawing(), 3000)));
    }

    @Test
    void a_transparent_picture_is_read_back_pixel_for_pixel() throws IOException {
        Drawing d = EveryItem.drawing();
        Drawing open = new Drawing(d.width(), d.height(), new Colour(0), d.items(), null, null, null);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png(d, 2000, true, 2)));
        assertThat(read.getRGB(0, 0)).isZero();
        assertThat(pixels(read)).isEqualTo(pixels(painter.image(open, 2000)));
    }

    @Test
    void a_picture_without_colours_is_written_in_greys_and_read_back_pixel_for_pixel() throws IOException {
        Drawing grey = new Drawing(100, 50, Colour.WHITE, List.of(new TextRun(null, "Été", 5, 30, 50,
                Type.bold(24), Colour.of("#333333"), null)), null, null, null);
        byte[] png = png(grey, 400, false, 2);
        assertThat(chunks(png).get("IHDR")[9]).as("colour type").isZero();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        int[] levels = read.getRaster().getSamples(0, 0, 400, 200, 0, (int[]) null);
        int[] painted = pixels(painter.image(grey, 400));
        assertThat(levels).isEqualTo(Arrays.stream(painted).map(p -> p & 0xFF).toArray());
        assertThat(levels).contains(0x33, 0xFF);
    }

    @Test
    void the_bytes_do_not_depend_on_the_number_of_threads() throws IOException {
        byte[] one = png(EveryItem.drawing(), 2500, false, 1);
        assertThat(png(EveryItem.drawing(), 2500, false, 2)).isEqualTo(one);
        assertThat(png(EveryItem.drawing(), 2500, false, 7)).isEqualTo(one);
    }

    @Test
    void the_file_says_its_size_its_resolution_and_its_title_and_nothing_else() throws IOException {
        Map<String, byte[]> chunks = chunks(png(EveryItem.small("Été"), 3840, false, 2));
        assertThat(chunks.keySet()).containsExactly("IHDR", "sRGB", "pHYs", "tEXt", "IDAT", "IEND");
        assertThat(ByteBuffer.wrap(chunks.get("IHDR")).getInt()).isEqualTo(3840);
        assertThat(ByteBuffer.wrap(chunks.get("IHDR")).getInt(4)).isEqualTo(1920);
        assertThat(ByteBuffer.wrap(chunks.get("pHYs")).getInt()).as("288 dpi").isEqualTo(11339);
        assertThat(new String(chunks.get("tEXt"), StandardCharsets.ISO_8859_1)).isEqualTo("Title\0Été");
    }

    @Test
    void a_title_beyond_latin_letters_is_kept() throws IOException {
        Map<String, byte[]> chunks = chunks(png(EveryItem.small("旅\u0000\n"), 100, false, 2));
        assertThat(new String(chunks.get("iTXt"), StandardCharsets.UTF_8)).isEqualTo("Title\0\0\0\0\0旅");
    }

    @Test
    void progress_grows_to_one() throws IOException {
        List<Double> reached = new ArrayList<>();
        write(EveryItem.drawing(), 3000, 2, OutputStream.nullOutputStream(), progress(reached, Integer.MAX_VALUE));
        assertThat(reached).isSorted().hasSizeGreaterThan(3);
        assertThat(reached.getLast()).isEqualTo(1.0);
    }

    @Test
    void an_export_that_is_called_off_stops_and_says_so() {
        List<Double> reached = new ArrayList<>();
        assertThatThrownBy(() -> write(EveryItem.drawing(), 3000, 2, OutputStream.nullOutputStream(),
                progress(reached, 2))).isInstanceOf(CancellationException.class);
        assertThat(reached).hasSize(2);
    }

    @Test
    void a_stream_that_fails_ends_the_export_with_its_own_words() {
        OutputStream full = new OutputStream() {
            private int left = 10_000;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        assertThatThrownBy(() -> write(EveryItem.drawing(), 3000, 2, full, Progress.NONE))
                .isInstanceOf(IOException.class).hasMessage("No space left on device");
    }

    @Test
    void a_painter_that_fails_ends_the_export_with_its_own_words() {
        PngLayout layout = new PngLayout(4000, 4000, PngLayout.Pixel.RGB);
        StripSource broken = (first, count, target) -> {
            if (first > 1000) {
                throw new IllegalStateException("broken at the row");
            }
        };
        PngStream stream = new PngStream(layout, broken, 6);
        assertThatThrownBy(() -> stream.write(new PngChunks(OutputStream.nullOutputStream()), 3, Progress.NONE))
                .isInstanceOf(IllegalStateException.class).hasMessage("broken at the row");
    }

    @Test
    void a_huge_picture_never_has_more_strips_alive_than_threads() throws IOException {
        PngLayout layout = new PngLayout(20_000, 2_000, PngLayout.Pixel.RGB);
        Map<BufferedImage, Integer> images = new java.util.concurrent.ConcurrentHashMap<>();
        AtomicInteger rows = new AtomicInteger();
        StripSource counting = (first, count, target) -> {
            images.merge(target, target.getHeight(), (a, b) -> a);
            rows.addAndGet(count);
        };
        new PngStream(layout, counting, 6).write(new PngChunks(OutputStream.nullOutputStream()), 3,
                Progress.NONE);
        assertThat(rows).hasValue(2_000);
        assertThat(layout.strips()).isGreaterThan(50);
        assertThat(images.size()).isBetween(1, 3);
        assertThat(images.values()).allMatch(height -> height * layout.rowBytes() <= 2 << 20);
    }

    @Test
    void noise_that_cannot_be_compressed_survives() throws IOException {
        PngLayout layout = new PngLayout(700, 1700, PngLayout.Pixel.RGBA);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngChunks chunks = new PngChunks(out);
        chunks.head(700, 1700, 6, 96, null);
        new PngStream(layout, (first, count, target) -> {
            for (int y = 0; y < count; y++) {
                for (int x = 0; x < 700; x++) {
                    target.setRGB(x, y, noise(x, first + y));
                }
            }
        }, 6).write(chunks, 2, Progress.NONE);
        chunks.end();
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(new int[] {read.getRGB(0, 0), read.getRGB(350, 850), read.getRGB(699, 1699)})
                .containsExactly(noise(0, 0), noise(350, 850), noise(699, 1699));
    }

    private static int noise(int x, int y) {
        return 0xFF000000 | new Random(x * 100_000L + y).nextInt();
    }

    @Test
    void checksums_of_parts_combine_to_that_of_the_whole() {
        byte[] data = new byte[200_000];
        new Random(3).nextBytes(data);
        for (int cut : new int[] {0, 1, 65_520, 65_521, 131_042, 199_999, 200_000}) {
            assertThat(PngStream.combined(adler(data, 0, cut), adler(data, cut, data.length), data.length - cut))
                    .as("cut at " + cut).isEqualTo(adler(data, 0, data.length));
        }
    }

    private static long adler(byte[] data, int from, int to) {
        Adler32 adler = new Adler32();
        adler.update(data, from, to - from);
        return adler.getValue();
    }

    @Test
    void a_width_out_of_range_is_refused_before_anything_is_written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> write(EveryItem.drawing(), 0, 2, out, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(EveryItem.drawing(), 100_001, 2, out, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(out.size()).isZero();
    }

    private byte[] png(Drawing drawing, int width, boolean transparent, int threads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngExport(painter, threads).write(drawing,
                new PngExport.Options(width, width / PngExport.SLIDE_INCHES, transparent), out, Progress.NONE);
        return out.toByteArray();
    }

    private void write(Drawing drawing, int width, int threads, OutputStream out, Progress progress)
            throws IOException {
        new PngExport(painter, threads).write(drawing, PngExport.Options.of(width), out, progress);
    }

    private static Progress progress(List<Double> reached, int most) {
        return new Progress() {
            @Override
            public void reached(double fraction) {
                reached.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return reached.size() >= most;
            }
        };
    }

    private static Map<String, byte[]> chunks(byte[] png) throws IOException {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(png, 8, png.length - 8));
        while (in.available() > 0) {
            byte[] data = new byte[in.readInt()];
            String name = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            in.readFully(data);
            in.readInt();
            chunks.put(name, data);
        }
        return chunks;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
