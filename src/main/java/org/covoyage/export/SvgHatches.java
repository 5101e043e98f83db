package org.covoyage.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.covoyage.drawing.Box;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Path;

/** The patterns of a drawing, each defined once; the ground is part of the pattern, so that one shape is enough. */
final class SvgHatches {
    private final Map<Fill, String> names = new LinkedHashMap<>();

    private SvgHatches() {
    }

    /** Defines every pattern that a drawing needs. */
    static SvgHatches define(Drawing drawing, SvgIds ids, SvgWriter svg) throws IOException {
        SvgHatches hatches = new SvgHatches();
        drawing.visit(item -> {
            Fill fill = fill(item);
            if (fill != null && fill.hatch() != Hatch.NONE) {
                hatches.names.computeIfAbsent(fill, f -> ids.of("hatch"));
            }
        });
        if (!hatches.names.isEmpty()) {
            svg.start("defs");
            for (Map.Entry<Fill, String> entry : hatches.names.entrySet()) {
                pattern(svg, entry.getKey(), entry.getValue());
            }
            svg.end("defs");
        }
        return hatches;
    }

    /** The name of a pattern that was defined. */
    String name(Fill fill) {
        return names.get(fill);
    }

    private static Fill fill(Item item) {
        return switch (item) {
            case Box box -> box.fill();
            case Path path -> path.fill();
            default -> null;
        };
    }

    private static void pattern(SvgWriter svg, Fill fill, String name) throws IOException {
        double period = Hatching.period(fill.hatch());
        // Three decimals, or the lines of wide areas would drift from those of the PNG.
        String side = String.valueOf(Math.round(period * 1000) / 1000.0).replaceAll("\\.0$", "");
        svg.start("pattern").with("id", name).with("patternUnits", "userSpaceOnUse").with("width", side)
                .with("height", side);
        if (fill.colour().alpha() > 0) {
            svg.start("rect").with("width", side).with("height", side);
            SvgItems.colour(svg, "fill", fill.colour());
            svg.empty();
        }
        if (fill.hatch() == Hatch.DOTS) {
            svg.start("circle").with("cx", period / 2).with("cy", period / 2).with("r", Hatching.DOT_RADIUS);
            SvgItems.colour(svg, "fill", fill.ink());
        } else {
            svg.start("path").with("d", SvgShapes.hatch(fill.hatch())).with("fill", "none");
            SvgItems.colour(svg, "stroke", fill.ink());
            svg.with("stroke-width", Fill.HATCH_WIDTH);
        }
        svg.empty();
        svg.end("pattern");
    }
}
