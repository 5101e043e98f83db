package org.covoyage.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.covoyage.drawing.Drawing;
import org.covoyage.export.PngExport;
import org.covoyage.export.Progress;
import org.covoyage.export.SvgExport;
import org.covoyage.file.save.AtomicOutput;
import org.covoyage.file.save.SaveWarning;

/** Writes pictures to the disk: an older file of the name survives until the new one is whole. For any thread. */
public final class PictureFiles {
    private final PngExport png;
    private final SvgExport svg;

    /** Files by these exports. */
    public PictureFiles(PngExport png, SvgExport svg) {
        this.png = png;
        this.svg = svg;
    }

    /**
     * Writes a drawing as planned.
     *
     * @return what to know though it went well
     * @throws IOException                                   when it could not be written
     * @throws java.util.concurrent.CancellationException    when it was called off; nothing is left behind
     */
    public List<SaveWarning> write(Path file, Drawing drawing, ExportPlan plan, Progress progress) throws IOException {
        return new AtomicOutput().write(file, stream -> write(stream, drawing, plan, progress));
    }

    private void write(OutputStream stream, Drawing drawing, ExportPlan plan, Progress progress) throws IOException {
        switch (plan.format()) {
            case PNG -> png.write(drawing, new PngExport.Options(plan.width(), plan.width() / PngExport.SLIDE_INCHES,
                    plan.transparent()), stream, progress);
            case SVG -> svg.write(drawing, plan.width(), plan.transparent(), stream);
        }
    }
}
