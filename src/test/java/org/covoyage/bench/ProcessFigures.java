package org.covoyage.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** One export as a whole process, against a bare Java process that writes the same raster with ImageIO. */
final class ProcessFigures {
    private static final int RUNS = 9;

    private final Table table;
    private final Path jar;
    private final Path sample;

    ProcessFigures(Table table, Path jar, Path sample) {
        this.table = table;
        this.jar = jar;
        this.sample = sample;
    }

    /** Runs both by turns, so that a busy moment strikes both. */
    void print() throws Exception {
        Path room = Files.createTempDirectory("covoyage-bench");
        try {
            Path picture = room.resolve("slide.png");
            List<String> export = List.of("-jar", jar.toString(), "export", sample.toString(), "-o", picture.toString(),
                    "--aspect", "16:9");
            run(export);
            BufferedImage image = ImageIO.read(picture.toFile());
            Path raw = room.resolve("slide.raw");
            Files.write(raw, raster(image));
            String classes = Path.of(URI.create(BareWriter.class.getProtectionDomain().getCodeSource().getLocation()
                    .toString())).toString();
            List<String> bare = List.of("-Djava.awt.headless=true", "-cp", classes, BareWriter.class.getName(),
                    raw.toString(), String.valueOf(image.getWidth()), String.valueOf(image.getHeight()),
                    room.resolve("bare.png").toString());
            double[] ours = new double[RUNS];
            double[] theirs = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                theirs[i] = run(bare);
                ours[i] = run(export);
            }
            table.section("One export as a whole process, " + image.getWidth() + " × " + image.getHeight());
            Cost against = new Cost(median(theirs), Double.NaN);
            table.row("a bare process that writes the raster with ImageIO", against, "");
            table.row("export of the car journey", new Cost(median(ours), Double.NaN), against, "≤ 2 × the bare one");
        } finally {
            try (Stream<Path> files = Files.list(room)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(room);
        }
    }

    private static byte[] raster(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.length);
        bytes.asIntBuffer().put(pixels);
        return bytes.array();
    }

    private static double run(List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), arguments.stream())
                .toList()).redirectErrorStream(true);
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream said = process.getInputStream()) {
            String words = new String(said.readAllBytes());
            if (process.waitFor() != 0) {
                throw new IOException("ended with " + process.exitValue() + ": " + words);
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
