package org.covoyage.export;

import java.awt.Font;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;

/**
 * Draws lines of text where they were measured, at any scale: each letter stands where the advances before it put it,
 * to a quarter of a pixel. Scripts that need shaping go through Java's own layout. Thread-safe.
 */
final class Letters {
    private static final int MOST_STRIKES = 64;
    private static final double SHAPED_AT = 100;

    private record Size(Font font, double scale) {
    }

    private final Lettering lettering;
    private final Map<Size, Strike> strikes = new ConcurrentHashMap<>();

    Letters(Lettering lettering) {
        this.lettering = lettering;
    }

    /** Draws a line of text. */
    void draw(TextRun run, Canvas canvas) {
        double x = canvas.toX(run.x());
        double y = canvas.toY(run.baseline());
        if (run.text().isEmpty()) {
            return;
        }
        for (Lettering.Segment segment : lettering.segments(run.text(), run.type())) {
            x = isPlain(segment.text()) ? plain(segment, canvas, x, y, run.colour().argb())
                    : shaped(segment, canvas, x, y, run.colour().argb());
        }
    }

    private double plain(Lettering.Segment segment, Canvas canvas, double start, double y, int argb) {
        Strike strike = strike(segment.font(), canvas.scale());
        double along = 0;
        for (int i = 0; i < segment.text().length(); i++) {
            Strike.Glyph glyph = strike.glyph(segment.text().charAt(i));
            strike.draw(glyph, canvas, start + Canvas.grained(along), y, argb);
            along += glyph.advance();
        }
        return start + Canvas.grained(along);
    }

    private static double shaped(Lettering.Segment segment, Canvas canvas, double x, double y, int argb) {
        Font font = segment.font().deriveFont((float) SHAPED_AT);
        double scale = segment.font().getSize2D() * canvas.scale() / SHAPED_AT;
        TextLayout layout = new TextLayout(segment.text(), font, Strike.EXACT);
        Strike.drawEdges(Strike.edges(layout.getOutline(null), scale), canvas, x, y, argb);
        Rectangle2D box = font.getStringBounds(segment.text(), Strike.EXACT);
        return x + Canvas.grained(box.getWidth() * scale);
    }

    private Strike strike(Font font, double scale) {
        Size size = new Size(font, scale);
        Strike strike = strikes.get(size);
        if (strike == null) {
            if (strikes.size() >= MOST_STRIKES) {
                strikes.clear();
            }
            strike = strikes.computeIfAbsent(size, s -> new Strike(s.font(), s.font().getSize2D() * s.scale()));
        }
        return strike;
    }

    /** Whether every letter stands by itself: Latin, Greek, Cyrillic, signs, Chinese and Japanese without marks. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x300 || c >= 0x370 && c < 0x483 || c >= 0x48A && c < 0x590 || c >= 0x1E00 && c < 0x200B
                    || c >= 0x2010 && c < 0x2028 || c >= 0x202F && c < 0x2060 || c >= 0x2070 && c < 0x20D0
                    || c >= 0x2100 && c < 0x2CEF || c >= 0x2E80 && c < 0x302A || c >= 0x3030 && c < 0x3099
                    || c >= 0x309B && c < 0xA000 || c == '\uFFFD';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
