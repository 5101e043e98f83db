package org.covoyage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Lettering;
import org.covoyage.export.Detail;
import org.covoyage.export.PngExport;
import org.covoyage.export.RasterPainter;
import org.covoyage.export.SvgExport;
import org.covoyage.file.save.AtomicOutput;
import org.covoyage.file.save.SaveSentences;
import org.covoyage.file.save.SaveWarning;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say how a picture is written, and the writing: whole or not at all. */
final class FormatOptions {
    private static final int SLIDE_WIDTH = 3840;
    private static final double PIXELS_A_POINT = 2.5;
    private static final int NARROWEST = 16;
    private static final int WIDEST = 100_000;

    @Option(names = "--format", paramLabel = "png|svg", descriptionKey = "format")
    private String format;

    @Option(names = "--width", paramLabel = "PX", descriptionKey = "width")
    private Integer width;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    private Double dpi;

    @Option(names = "--transparent", descriptionKey = "transparent")
    private boolean transparent;

    /** Checks what can be checked before anything is drawn. */
    void check(CommandLine command, Path file) {
        if (format != null && !List.of("png", "svg").contains(format)) {
            throw PictureOptions.wrong(command, "--format", format, "png, svg");
        }
        String name = file == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (file != null && !name.endsWith("." + extension(file))) {
            throw Help.mistake(command, "ending", file, extension(file));
        }
        if (width != null && (width < NARROWEST || width > WIDEST)) {
            throw Help.mistake(command, "number", "--width", width, NARROWEST, WIDEST);
        }
        if (dpi != null && !(dpi >= 1 && dpi <= WIDEST)) {
            throw Help.mistake(command, "number", "--dpi", dpi, 1, WIDEST);
        }
    }

    /** The ending of the pictures' names. */
    String extension(Path output) {
        if (format != null) {
            return format;
        }
        return output.toString().toLowerCase(Locale.ROOT).endsWith(".svg") ? "svg" : "png";
    }

    private boolean isSvg(Path path) {
        return extension(path).equals("svg");
    }

    /**
     * Writes a picture; an older one of that name survives a failure.
     *
     * @throws IOException when it could not be written
     */
    void write(Drawing drawing, Path path, Lettering lettering, CommandLine command) throws IOException {
        PrintWriter err = command.getErr();
        boolean slide = Math.abs(drawing.width() / drawing.height() - 16.0 / 9) < 0.01;
        int pixels = width != null ? width : slide ? SLIDE_WIDTH
                : (int) Math.min(WIDEST, Math.round(drawing.width() * (isSvg(path) ? 1 : PIXELS_A_POINT)));
        try (Meter meter = new Meter(path, err)) {
            List<SaveWarning> warnings = new AtomicOutput().write(path, out -> {
                if (isSvg(path)) {
                    new SvgExport(lettering).write(drawing, pixels, transparent, out);
                } else {
                    double resolution = dpi != null ? dpi : pixels / PngExport.SLIDE_INCHES;
                    new PngExport(new RasterPainter(lettering, Detail.FULL)).write(drawing,
                            new PngExport.Options(pixels, resolution, transparent), out, meter);
                }
            });
            warnings.forEach(warning -> err.println(new SaveSentences(Help.language(command).locale()).of(warning)));
        }
    }
}
