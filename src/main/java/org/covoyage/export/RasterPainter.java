package org.covoyage.export;

import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Letterings;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;

/**
 * Paints a drawing, or a region of it, as pixels: the tiles of a window and the strips of a PNG alike, so that screen
 * and slide are the same. Neighbouring regions whose corners fall on whole pixels join without a seam. Knows neither
 * windows nor files. Thread-safe: one painter may paint several images at once, each image on one thread.
 */
public final class RasterPainter {
    /** How far ink may reach out of the measured area of an item, in points: accents, tails, thin antialiased rims. */
    private static final double OVERSHOOT = 16;
    /** Smaller letters are not legible, in pixels. */
    private static final double LEGIBLE = 2.2;
    /** Smaller shapes are not visible, in pixels. */
    private static final double VISIBLE = 0.4;
    /** Smaller icons are no more than a speck, in pixels. */
    private static final double SPECK = 3;
    private static final double BAR_STRENGTH = 0.35;
    private static final double SPECK_STRENGTH = 0.5;
    /** Numbers that edges of long outlines may take: 24 MB. */
    private static final long MOST_EDGES = 3_000_000;

    private final Function<Drawing, Letters> letters;
    private final Bitmaps bitmaps = new Bitmaps();
    private final KeptEdges edges = new KeptEdges(MOST_EDGES);
    private final Detail detail;

    /** A painter with the letters that the drawings were measured with. */
    public RasterPainter(Lettering lettering, Detail detail) {
        Letters all = new Letters(lettering);
        this.letters = _ -> all;
        this.detail = detail;
    }

    /** A painter that paints every drawing in the letters of its family. */
    public RasterPainter(Letterings letterings, Detail detail) {
        Map<Lettering, Letters> known = new ConcurrentHashMap<>();
        this.letters = drawing -> known.computeIfAbsent(letterings.of(drawing.family()), Letters::new);
        this.detail = detail;
    }

    /**
     * Paints a region; its upper left corner becomes the first pixel. What was there is overwritten, as far as the
     * region reaches.
     *
     * @param region in points of the drawing
     * @param scale  pixels a point, more than 0
     * @param target of type INT_RGB or INT_ARGB_PRE (a ground that lets through what is behind it needs the latter)
     * @throws IllegalArgumentException when the scale or the type of the target is another
     */
    public void paint(Drawing drawing, Bounds region, double scale, BufferedImage target) {
        if (!(scale > 0) || scale > 1e6) {
            throw new IllegalArgumentException("no scale to paint at: " + scale);
        }
        Canvas canvas = new Canvas(target, region, scale);
        canvas.clear(drawing.ground(), target.getType() == BufferedImage.TYPE_INT_RGB);
        new Pass(canvas, region, letters.apply(drawing)).paint(drawing.items());
    }

    /**
     * The whole drawing as an image, for the clipboard and for thumbnails.
     *
     * @param width in pixels, 1 or more; the height follows
     * @throws IllegalArgumentException when the image would have more than 100 million pixels
     */
    public BufferedImage image(Drawing drawing, int width) {
        Raster raster = Raster.of(drawing, width);
        if ((long) width * raster.height() > 100_000_000L) {
            throw new IllegalArgumentException("too large for one image: " + width + " × " + raster.height());
        }
        BufferedImage image = new BufferedImage(width, raster.height(), raster.type());
        paint(drawing, raster.rows(0, raster.height()), raster.scale(), image);
        return image;
    }

    /** One painting of one region. */
    private final class Pass {
        private final Canvas canvas;
        private final double scale;
        private final Bounds region;
        private final Bounds reach;
        private final Letters hand;

        Pass(Canvas canvas, Bounds region, Letters hand) {
            this.hand = hand;
            this.canvas = canvas;
            this.scale = canvas.scale();
            this.region = region.grown(1 / scale);
            this.reach = region.grown(OVERSHOOT + 1 / scale);
        }

        void paint(List<Item> items) {
            for (Item item : items) {
                paint(item);
            }
        }

        private void paint(Item item) {
            Bounds bounds = item.bounds();
            if (!bounds.overlaps(item instanceof Group || item instanceof TextRun ? reach : region)
                    || detail == Detail.READABLE && Math.max(bounds.width(), bounds.height()) * scale < VISIBLE) {
                return;
            }
            switch (item) {
                case Group group -> paint(group.items());
                case Box box -> box(box);
                case Path path -> path(path);
                case TextRun run -> text(run);
                case Picture picture -> picture(picture);
            }
        }

        private void box(Box box) {
            Bounds area = box.area();
            RoundedBox shape = RoundedBox.of(canvas.toX(area.x()), canvas.toY(area.y()), canvas.toX(area.right()),
                    canvas.toY(area.bottom()), box.radius() * scale);
            if (box.fill() != null) {
                Ink ink = Ink.of(box.fill(), scale);
                ink.plain().ifPresentOrElse(argb -> shape.fill(canvas, argb),
                        () -> Sweep.fill(canvas, Courses.shape(area, box.radius(), scale), ink));
            }
            if (box.stroke() != null) {
                if (box.stroke().dash() == Dash.SOLID) {
                    shape.stroke(canvas, box.stroke().width() * scale, box.stroke().colour().argb());
                } else {
                    stroke(Courses.shape(area, box.radius(), scale), box.stroke());
                }
            }
        }

        private void path(Path path) {
            if (detail == Detail.READABLE && path.stroke() == null && path.fill() != null && isSpeck(path.bounds())) {
                bar(path.bounds(), path.fill().colour(), SPECK_STRENGTH);
                return;
            }
            Outline outline = path.outline();
            double length = Math.max(path.bounds().width(), path.bounds().height()) * scale;
            if (path.fill() != null) {
                Sweep.fill(canvas, edges.of(outline, null, scale, length, () -> Courses.shape(outline, scale)),
                        Ink.of(path.fill(), scale));
            }
            if (path.stroke() != null) {
                Stroke stroke = path.stroke();
                Sweep.fill(canvas, edges.of(outline, stroke, scale, length,
                        () -> Courses.stroked(Courses.shape(outline, scale), stroke, scale)), Ink.of(stroke.colour()));
            }
        }

        private void stroke(Shape shape, Stroke stroke) {
            Sweep.fill(canvas, Courses.stroked(shape, stroke, scale), Ink.of(stroke.colour()));
        }

        private void text(TextRun run) {
            double size = run.type().size() * scale;
            if (detail == Detail.FULL || size >= LEGIBLE) {
                hand.draw(run, canvas);
                return;
            }
            bar(new Bounds(run.x(), run.baseline() - 0.5 * run.type().size(), run.width(), 0.5 * run.type().size()),
                    run.colour(), BAR_STRENGTH);
        }

        private boolean isSpeck(Bounds bounds) {
            return Math.max(bounds.width(), bounds.height()) * scale < SPECK;
        }

        /** What stands for something too small to be made out. */
        private void bar(Bounds area, Colour colour, double strength) {
            RoundedBox.of(canvas.toX(area.x()), canvas.toY(area.y()), canvas.toX(area.right()),
                    canvas.toY(area.bottom()), 0).fill(canvas, colour.withAlpha(colour.alpha() * strength).argb());
        }

        private void picture(Picture picture) {
            Bounds area = picture.area();
            bitmaps.bitmap(picture.data()).ifPresentOrElse(
                    bitmap -> bitmap.draw(canvas, canvas.toX(area.x()), canvas.toY(area.y()), canvas.toX(area.right()),
                            canvas.toY(area.bottom())),
                    () -> missing(area));
        }

        /** A crossed frame: here a picture could not be shown. */
        private void missing(Bounds area) {
            path(Path.of(null, Missing.crossed(area), null, Missing.LINE));
        }
    }
}
