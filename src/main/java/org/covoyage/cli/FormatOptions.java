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
import picocli.CommandLine.ParameterException;

/** The options that say how a picture is written, and the writing: whole or not at all. */
final class FormatOptions {
    private static final int SLIDE_WIDTH = 3840;
    private static final double PIXELS_A_POINT = 2.5;
    private static final int WIDEST = 100_000;

    @Option(names = "--format", paramLabel = "png|svg", description = "Format; follows from the output's ending when "
            + "missing, else png.")
    private String format;

    @Option(names = "--width", paramLabel = "PX", description = "Exact width in pixels. When missing: 3840 for slides, "
            + "else 2.5 pixels a point (1 for svg).")
    private Integer width;

    @Option(names = "--dpi", paramLabel = "N", description = "Resolution said in the file, nothing else; when missing, "
            + "the picture counts as 33.87 cm wide.")
    private Double dpi;

    @Option(names = "--transparent", description = "Leave out the ground.")
    private boolean transparent;

    /** Checks what can be checked before anything is drawn. */
    void check(CommandLine command, Path file) {
        if (format != null && !List.of("png", "svg").contains(format)) {
            throw new ParameterException(command, "--format is \"" + format + "\", but can be: png, svg.");
        }
        String name = file == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (file != null && !name.endsWith("." + extension(file))) {
            throw new ParameterException(command, file + " should end in ." + extension(file)
                    + "; pictures are .png or .svg.");
        }
        if (width != null && (width < 16 || width > WIDEST)) {
            throw new ParameterException(command, "--width is " + width + ", but must lie between 16 and 100000.");
        }
        if (dpi != null && !(dpi > 0 && dpi <= 100_000)) {
            throw new ParameterException(command, "--dpi is " + dpi + ", but must be more than 0.");
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
    void write(Drawing drawing, Path path, Lettering lettering, PrintWriter err) throws IOException {
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
            warnings.forEach(warning -> err.println(new SaveSentences(Locale.getDefault()).of(warning)));
        }
    }
}
