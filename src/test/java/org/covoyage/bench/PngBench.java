package org.covoyage.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import javax.imageio.ImageIO;

import com.pngencoder.PngEncoder;
import com.sun.management.OperatingSystemMXBean;

import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Lettering;
import org.covoyage.export.Detail;
import org.covoyage.export.PngExport;
import org.covoyage.export.Progress;
import org.covoyage.export.RasterPainter;

/**
 * Prints what a PNG costs, beside ImageIO and another encoder that are given the finished raster for nothing. Best of
 * some runs each, all in one process; our time is painting and encoding together. Time on the processor tells more
 * than time on the clock while the machine does other things too; with idle cores ours is about that time divided by
 * their number.
 */
public final class PngBench {
    private static final int RUNS = 9;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private interface Work {
        void run(OutputStream out) throws IOException;
    }

    private record Cost(double milliseconds, double cpu, long bytes) {
        static Cost of(Work work) throws IOException {
            double best = Double.POSITIVE_INFINITY;
            double cpu = Double.POSITIVE_INFINITY;
            long bytes = 0;
            for (int i = 0; i < RUNS; i++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream(16 << 20);
                long start = System.nanoTime();
                long startCpu = MACHINE.getProcessCpuTime();
                work.run(out);
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
                cpu = Math.min(cpu, (MACHINE.getProcessCpuTime() - startCpu) / 1e6);
                bytes = out.size();
            }
            return new Cost(best, cpu, bytes);
        }

        void print(String what, Cost against) {
            System.out.printf(Locale.ROOT, "  %-34s %7.0f ms %5.2f×  cpu %7.0f ms  %8.0f kB %6.3f×%n", what,
                    milliseconds, milliseconds / against.milliseconds, cpu, bytes / 1024.0,
                    bytes / (double) against.bytes);
        }
    }

    private PngBench() {
    }

    /** Runs without arguments. */
    public static void main(String[] args) throws IOException {
        Lettering lettering = new Lettering();
        Drawing dense = DenseDrawing.of(lettering, 8);
        RasterPainter painter = new RasterPainter(lettering, Detail.FULL);
        PngExport export = new PngExport(painter);
        for (int width : new int[] {3840, 12_000}) {
            BufferedImage raster = painter.image(dense, width);
            System.out.printf(Locale.ROOT, "PNG %d × %d on %d cores%n", width, raster.getHeight(),
                    Runtime.getRuntime().availableProcessors());
            Cost imageIo = Cost.of(out -> ImageIO.write(raster, "png", out));
            imageIo.print("ImageIO, encoding only", imageIo);
            Cost.of(out -> new PngEncoder().withBufferedImage(raster).toStream(out))
                    .print("pngencoder, encoding only", imageIo);
            Cost.of(out -> new PngEncoder().withBufferedImage(raster).withCompressionLevel(4).toStream(out))
                    .print("pngencoder level 4, encoding only", imageIo);
            Cost.of(out -> painter.image(dense, width)).print("ours, painting on one core", imageIo);
            Cost.of(out -> export.write(dense, PngExport.Options.of(width), out, Progress.NONE))
                    .print("ours, painting and encoding", imageIo);
        }
    }
}
