package org.covoyage.bench;

import com.pngencoder.PngEncoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.export.Detail;
import org.covoyage.export.PngExport;
import org.covoyage.export.Progress;
import org.covoyage.export.RasterPainter;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.Pictures;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.Slides;

/**
 * What the PNG of a slide costs, beside ImageIO and another encoder that are given the finished raster for nothing:
 * our time is painting and encoding together.
 */
final class PngFigures {
    private static final int RUNS = 7;

    private interface Encoder {
        void run(OutputStream out) throws IOException;
    }

    private record Encoded(Cost cost, long bytes) {
    }

    private final Table table;
    private final Project project;

    PngFigures(Table table, Project project) {
        this.table = table;
        this.project = project;
    }

    /** Widths in pixels. */
    void print(int... widths) throws Exception {
        Lettering lettering = new Lettering();
        Drawing slide = new Slides(new Pictures(lettering, new Icons())).densest(project.cover(),
                project.scenarios().getFirst(),
                new PictureRequest(PictureKind.MAP, Density.FULL, Theme.Name.LIGHT, Language.FR, PictureRequest.SLIDE, null, Focus.WHOLE));
        RasterPainter painter = new RasterPainter(lettering, Detail.FULL);
        PngExport export = new PngExport(painter);
        for (int width : widths) {
            BufferedImage raster = painter.image(slide, width);
            table.section("The car journey as PNG, " + width + " × " + raster.getHeight());
            Encoded plain = row("ImageIO, encoding only", null, "", out -> ImageIO.write(raster, "png", out));
            row("pngencoder, encoding only", plain, "", out -> new PngEncoder().withBufferedImage(raster)
                    .toStream(out));
            row("pngencoder level 4, encoding only", plain, "", out -> new PngEncoder().withBufferedImage(raster)
                    .withCompressionLevel(4).toStream(out));
            table.row("painting on one core", Cost.of(RUNS, () -> painter.image(slide, width)), "");
            row("painting and encoding", plain, "≤ 0.6 × the time, ≤ 1.05 × the size",
                    out -> export.write(slide, PngExport.Options.of(width), out, Progress.NONE));
        }
    }

    private Encoded row(String what, Encoded against, String aim, Encoder encoder) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 << 20);
        Cost cost = Cost.of(RUNS, () -> {
            out.reset();
            encoder.run(out);
        });
        String ratio = against == null ? "" : Table.ratio(cost.wall() / against.cost().wall());
        String size = against == null ? "" : "size " + Table.ratio(out.size() / (double) against.bytes()) + "  ";
        table.row(what, cost, out.size(), ratio, size + aim);
        return new Encoded(cost, out.size());
    }
}
