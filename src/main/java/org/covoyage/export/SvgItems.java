package org.covoyage.export;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;

/** Writes the items of a drawing as elements. Knows nothing of what stands around them. */
final class SvgItems {
    private final SvgWriter svg;
    private final SvgIds ids;
    private final SvgHatches hatches;

    SvgItems(SvgWriter svg, SvgIds ids, SvgHatches hatches) {
        this.svg = svg;
        this.ids = ids;
        this.hatches = hatches;
    }

    /** Writes items; those that show what the group around them shows get no name of their own. */
    void write(List<Item> items, String around) throws IOException {
        for (Item item : items) {
            switch (item) {
                case Group group -> group(group, around);
                case Box box -> box(box, around);
                case Path path -> path(path, around);
                case TextRun run -> text(run, around);
                case Picture picture -> picture(picture, around);
            }
        }
    }

    private SvgWriter start(String name, Item item, String around) throws IOException {
        boolean own = item.subject() != null && !item.subject().equals(around);
        return svg.start(name).with("id", own ? ids.of(item.subject()) : null);
    }

    private void group(Group group, String around) throws IOException {
        if (group.items().isEmpty()) {
            return;
        }
        start("g", group, around);
        if (group.label() != null) {
            svg.with("role", "group").with("aria-label", group.label());
        }
        if (group.note() != null) {
            // Browsers show it when the pointer rests on the group.
            svg.start("title").text("title", group.note().text());
        }
        write(group.items(), group.subject() == null ? around : group.subject());
        svg.end("g");
    }

    private void box(Box box, String around) throws IOException {
        Bounds area = box.area();
        double radius = Math.min(box.radius(), Math.min(area.width(), area.height()) / 2);
        start("rect", box, around).with("x", area.x()).with("y", area.y()).with("width", area.width())
                .with("height", area.height());
        if (radius > 0) {
            svg.with("rx", radius).with("ry", radius);
        }
        fill(box.fill());
        stroke(box.stroke());
        svg.empty();
    }

    private void path(Path path, String around) throws IOException {
        start("path", path, around).with("d", SvgShapes.course(path.outline()));
        fill(path.fill());
        stroke(path.stroke());
        svg.empty();
    }

    /** A text takes the width that was measured, in whatever font it is shown. */
    private void text(TextRun run, String around) throws IOException {
        if (run.text().isBlank()) {
            return;
        }
        start("text", run, around).with("x", run.x()).with("y", run.baseline()).with("font-size", run.type().size());
        switch (run.type().weight()) {
            case REGULAR -> { }
            case MEDIUM -> svg.with("font-weight", "500");
            case BOLD -> svg.with("font-weight", "700");
        }
        svg.with("font-style", run.type().italic() ? "italic" : null).with("textLength", run.width())
                .with("lengthAdjust", "spacingAndGlyphs");
        if (!run.text().equals(run.text().strip()) || run.text().contains("  ")) {
            svg.with("xml:space", "preserve");
        }
        colour(svg, "fill", run.colour());
        svg.text("text", run.text());
    }

    private void picture(Picture picture, String around) throws IOException {
        Bounds area = picture.area();
        Optional<SvgPictures.Encoded> encoded = SvgPictures.encode(picture.data());
        if (encoded.isEmpty()) {
            start("path", picture, around).with("d", SvgShapes.course(Missing.crossed(area)))
                    .with("aria-label", picture.alt());
            stroke(Missing.LINE);
        } else {
            start("image", picture, around).with("x", area.x()).with("y", area.y()).with("width", area.width())
                    .with("height", area.height()).with("preserveAspectRatio", "none")
                    .with("aria-label", picture.alt()).with("xlink:href", "data:" + encoded.get().type() + ";base64,"
                            + Base64.getEncoder().encodeToString(encoded.get().data()));
        }
        svg.empty();
    }

    private void fill(Fill fill) throws IOException {
        if (fill != null && fill.hatch() != Hatch.NONE) {
            svg.with("fill", "url(#" + hatches.name(fill) + ")");
        } else if (fill != null) {
            colour(svg, "fill", fill.colour());
        }
    }

    private void stroke(Stroke stroke) throws IOException {
        if (stroke != null) {
            colour(svg, "stroke", stroke.colour());
            svg.with("stroke-width", stroke.width())
                    .with("stroke-dasharray", SvgShapes.dashes(stroke.dash().pattern(stroke.width())));
        }
    }

    /** A colour with its opacity, as two attributes. */
    static void colour(SvgWriter svg, String attribute, Colour colour) throws IOException {
        svg.with(attribute, colour.hex());
        if (colour.alpha() < 1) {
            svg.with(attribute + "-opacity", colour.alpha());
        }
    }
}
