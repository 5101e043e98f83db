package org.covoyage.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

import org.covoyage.drawing.Drawing;

/**
 * Writes drawings as PNG. Memory stays bounded whatever the size, the bytes depend on the drawing, the options and the
 * Java runtime only, and say nothing of the machine or the user. Knows no files: when writing fails or is called off,
 * what the stream has received is no picture, and its owner throws it away.
 */
public final class PngExport {
    /** The width at which a picture is shown unless something else is said, in inches: a 16:9 slide, 33.87 cm. */
    public static final double SLIDE_INCHES = 40.0 / 3;
    /** Beyond it, each further percent of size costs a tenth of the time. */
    private static final int LEVEL = 4;

    /**
     * How a picture is written.
     *
     * @param width       in pixels, 1 … 100,000; exact
     * @param dpi         pixels an inch, said in the file and otherwise without effect, more than 0
     * @param transparent whether the ground is left out
     */
    public record Options(int width, double dpi, boolean transparent) {
        /** Opaque, as wide as a slide. */
        public static Options of(int width) {
            return new Options(width, width / SLIDE_INCHES, false);
        }
    }

    private final RasterPainter painter;
    private final int threads;

    /** An export on all cores of this machine. */
    public PngExport(RasterPainter painter) {
        this(painter, Runtime.getRuntime().availableProcessors());
    }

    PngExport(RasterPainter painter, int threads) {
        this.painter = painter;
        this.threads = threads;
    }

    /** The height in pixels that a drawing will have. */
    public static int height(Drawing drawing, int width) {
        return Raster.of(drawing, width).height();
    }

    /**
     * Writes a drawing; the stream is flushed and left open.
     *
     * @throws IOException              when the stream fails
     * @throws CancellationException    when it was called off, or the thread was interrupted
     * @throws IllegalArgumentException when the width is out of range, or the height that follows
     */
    public void write(Drawing drawing, Options options, OutputStream out, Progress progress) throws IOException {
        Drawing shown = options.transparent() ? withoutGround(drawing) : drawing;
        Raster raster = Raster.of(shown, options.width());
        PngLayout layout = new PngLayout(raster.width(), raster.height(), !raster.opaque() ? PngLayout.Pixel.RGBA
                : Greys.areAll(shown) ? PngLayout.Pixel.GREY : PngLayout.Pixel.RGB);
        PngChunks chunks = new PngChunks(out);
        chunks.head(layout.width(), layout.height(), layout.pixel().colourType(), options.dpi(), drawing.title());
        new PngStream(layout, (first, count, target) -> painter.paint(shown, raster.rows(first, count), raster.scale(),
                target), LEVEL).write(chunks, threads, progress);
        chunks.end();
    }

    private static Drawing withoutGround(Drawing d) {
        return new Drawing(d.width(), d.height(), d.ground().withAlpha(0), d.items(), d.title(), d.description(),
                d.frozen(), d.cells(), d.fields(), d.family());
    }
}
