package org.covoyage.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Letterings;

/**
 * Writes drawings as SVG 1.1 that browsers and slide programs read alike: plain attributes, no style sheets, no clip
 * paths, text as text. The same drawing gives the same bytes. Knows no files: whoever opened the stream decides what
 * becomes of a failure.
 */
public final class SvgExport {
    private static final String FALLBACKS = "'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    private final Function<Drawing, Lettering> letters;

    /** An export with the letters that the drawings were measured with. */
    public SvgExport(Lettering lettering) {
        this.letters = _ -> lettering;
    }

    /** An export that names the letters of each drawing's family. */
    public SvgExport(Letterings letterings) {
        this.letters = drawing -> letterings.of(drawing.family());
    }

    private String families(Drawing drawing) {
        String family = letters.apply(drawing).family();
        String own = "'" + family.replaceAll("[^\\p{L}\\p{N} ._-]", "") + "'";
        return family.equals(Lettering.OWN) ? "Roboto, " + FALLBACKS : own + ", Roboto, " + FALLBACKS;
    }

    /**
     * Writes a drawing as UTF-8; the stream is flushed and left open.
     *
     * @param width       natural width in pixels, more than 0; whoever shows it may choose another
     * @param transparent whether the ground is left out
     * @throws IOException when the stream fails
     */
    public void write(Drawing drawing, double width, boolean transparent, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        SvgWriter svg = new SvgWriter(writer);
        SvgIds ids = new SvgIds();
        svg.start("svg").with("xmlns", "http://www.w3.org/2000/svg").with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("version", "1.1").with("width", width).with("height", width * drawing.height() / drawing.width())
                .with("viewBox", "0 0 " + SvgWriter.number(drawing.width()) + " " + SvgWriter.number(drawing.height()))
                .with("role", "img");
        boolean titled = drawing.title() != null && !drawing.title().isBlank();
        boolean described = drawing.description() != null && !drawing.description().isBlank();
        String title = titled ? ids.of("title") : null;
        String description = described ? ids.of("description") : null;
        svg.with("aria-labelledby", title).with("aria-describedby", description);
        if (titled) {
            svg.start("title").with("id", title).text("title", drawing.title());
        }
        if (described) {
            svg.start("desc").with("id", description).text("desc", drawing.description());
        }
        SvgHatches hatches = SvgHatches.define(drawing, ids, svg);
        svg.start("g").with("font-family", families(drawing)).with("fill", "none").with("fill-rule", "evenodd")
                .with("stroke-linecap", "round").with("stroke-linejoin", "round");
        if (!transparent && drawing.ground().alpha() > 0) {
            svg.start("rect").with("width", drawing.width()).with("height", drawing.height());
            SvgItems.colour(svg, "fill", drawing.ground());
            svg.empty();
        }
        new SvgItems(svg, ids, hatches).write(drawing.items(), null);
        svg.end("g");
        svg.end("svg");
        writer.flush();
    }
}
