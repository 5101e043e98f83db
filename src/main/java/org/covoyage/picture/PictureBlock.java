package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Id;

/**
 * An image of the project, laid out to fit a room: as large as it can be in its own proportions, but no larger than a
 * point a pixel. When it is missing, a quiet frame with what it would have shown.
 */
final class PictureBlock {
    private static final Type ALT = Type.regular(9.5);
    private static final double PAD = 4;
    private static final double ICON = 12;
    /** Frames narrower than this hold no words. */
    private static final double WORDS = 60;

    private final Sheet sheet;
    private final String subject;
    private final Gallery.Exhibit exhibit;
    private final String alt;
    private final List<String> words;
    private final double width;
    private final double height;

    /**
     * Lays out an image.
     *
     * @param subject what it belongs to
     * @param width   of the room, in points, 20 or more
     * @param height  of the room, in points, 20 or more
     */
    PictureBlock(Sheet sheet, Gallery gallery, String subject, Id image, double width, double height) {
        this.sheet = sheet;
        this.subject = subject;
        this.exhibit = gallery.exhibit(image).orElse(null);
        this.alt = gallery.alt(image);
        if (exhibit == null) {
            int lines = (int) ((height - 2 * PAD) / Sheet.height(1, ALT));
            this.words = width < WORDS || alt.isBlank() || lines < 1 ? List.of()
                    : sheet.wrapping().lines(alt, ALT, width - 3 * PAD - ICON, lines);
            this.width = width;
            this.height = Math.min(height, 2 * PAD + Math.max(ICON, Sheet.height(words.size(), ALT)));
        } else {
            this.words = List.of();
            double scale = Math.min(1, Math.min(width / exhibit.size().width(), height / exhibit.size().height()));
            this.width = Math.max(1, exhibit.size().width() * scale);
            this.height = Math.max(1, exhibit.size().height() * scale);
        }
    }

    boolean isMissing() {
        return exhibit == null;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Draws itself with square corners. */
    void draw(double x, double top) {
        sheet.group(subject, alt.isBlank() ? null : alt, () -> {
            Bounds area = new Bounds(x, top, width, height);
            if (exhibit == null) {
                missing(area);
            } else {
                sheet.add(new Picture(subject, area, exhibit.data(), alt));
            }
        });
    }

    /** Draws itself with rounded corners, on the theme's ground. */
    void drawRounded(double x, double top, double radius) {
        draw(x, top);
        if (exhibit != null) {
            Bounds area = new Bounds(x, top, width, height);
            double round = Math.min(radius, Math.min(width, height) / 2);
            sheet.path(subject, corners(area, round), Fill.of(sheet.theme().ground()), null);
            sheet.box(subject, area, round, null, Stroke.of(sheet.theme().rule(), 0.75));
        }
    }

    private void missing(Bounds area) {
        Theme theme = sheet.theme();
        Stroke line = new Stroke(theme.rule(), 0.75, Dash.DASHED);
        sheet.box(subject, area.grown(-line.width() / 2), 2.5, Fill.of(theme.band()), line);
        double left = words.isEmpty() ? area.centreX() - ICON / 2 : area.x() + PAD;
        double iconTop = words.size() > 1 ? area.y() + PAD : area.centreY() - ICON / 2;
        sheet.icon(subject, "image", left, iconTop, ICON, theme.muted());
        sheet.lines(subject, words, left + ICON + PAD, area.centreY() - Sheet.height(words.size(), ALT) / 2, ALT,
                theme.muted(), area);
    }

    /** What lies between an area's corners and rounded ones, a hair beyond the edge so that nothing shines through. */
    private static Outline corners(Bounds area, double radius) {
        Outline.Builder corners = Outline.builder();
        corner(corners, area.x(), area.y(), radius, radius);
        corner(corners, area.right(), area.y(), -radius, radius);
        corner(corners, area.right(), area.bottom(), -radius, -radius);
        corner(corners, area.x(), area.bottom(), radius, -radius);
        return corners.open();
    }

    private static void corner(Outline.Builder pen, double x, double y, double dx, double dy) {
        double hairX = x - Math.signum(dx) * 0.4;
        double hairY = y - Math.signum(dy) * 0.4;
        double bend = 0.4477;
        pen.move(hairX, hairY);
        pen.line(x + dx, hairY);
        pen.line(x + dx, y);
        pen.curve(x + dx * bend, y, x, y + dy * bend, x, y + dy);
        pen.line(hairX, y + dy);
        pen.close();
    }
}
