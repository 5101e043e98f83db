package org.covoyage.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The letters of a picture: how wide a text is, and which font draws which part of it. Roboto is on the class path;
 * what it lacks is taken from the fonts of the machine. Widths grow in proportion to the size, so that a picture is
 * the same at every scale. Thread-safe.
 */
public final class Lettering {
    /** The family that is always there. */
    public static final String OWN = "Roboto";

    private static final String ROBOTO = "/META-INF/resources/webjars/roboto-fontface/0.7.0/fonts/Roboto/Roboto-";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float BASE = 100;
    private static final char DOT = '\u2022';
    private static final char UNKNOWN = '\uFFFD';
    private static final int FIRST_OF_FLAGS = 0x1F1E6;
    private static final int LAST_OF_FLAGS = 0x1F1FF;

    /** A part of a text that one font draws. */
    public record Segment(String text, Font font) {
    }

    private record Face(Type.Weight weight, boolean italic) {
    }

    private final String family;
    private final Map<Face, Font> fonts = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Advances> advances = new AtomicReferenceArray<>(2 * Type.Weight.values().length);
    private final Map<Integer, Font> substitutes = new ConcurrentHashMap<>();

    /** Letters in Roboto. */
    public Lettering() {
        this(null);
    }

    /**
     * Letters in an installed family, or in Roboto when it is {@code null} or not installed.
     */
    public Lettering(String family) {
        this.family = family != null && isInstalled(family) ? family : null;
    }

    /** The family's name. */
    public String family() {
        return family == null ? OWN : family;
    }

    private static boolean isInstalled(String family) {
        return new Font(family, Font.PLAIN, 1).getFamily().equalsIgnoreCase(family);
    }

    /** Width of a text in points. */
    public double width(String text, Type type) {
        return width(text, 0, text.length(), type);
    }

    /** Width in points of a part of a text, from a character to the one before an end. */
    double width(String text, int from, int end, Type type) {
        return advances(type).of(text, from, end) * type.size() / BASE;
    }

    private Advances advances(Type type) {
        int place = 2 * type.weight().ordinal() + (type.italic() ? 1 : 0);
        Advances found = advances.get(place);
        if (found == null) {
            advances.compareAndSet(place, null, new Advances(new Face(type.weight(), type.italic())));
            found = advances.get(place);
        }
        return found;
    }

    /**
     * The parts of a text, each with the font that draws it in this type. An emoji that no font here has becomes a dot
     * of the text's own font, several in a row one dot; what only colours or joins emoji is left out then. Any other
     * character that no font has becomes the replacement sign.
     */
    public List<Segment> segments(String text, Type type) {
        Font font = font(new Face(type.weight(), type.italic()));
        if (font.canDisplayUpTo(text) < 0) {
            return List.of(new Segment(text, font.deriveFont((float) type.size())));
        }
        List<Segment> segments = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Font current = null;
        boolean dotted = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            Font fitting = fitting(font, point);
            boolean there = fitting.canDisplay(point);
            boolean follows = dotted;
            dotted = !there && isEmoji(point);
            if (dotted && follows || !there && isJoint(point)) {
                dotted = follows || dotted;
                continue;
            }
            if (dotted) {
                fitting = font;
            }
            if (current != null && !fitting.equals(current)) {
                segments.add(new Segment(part.toString(), current.deriveFont((float) type.size())));
                part.setLength(0);
            }
            current = fitting;
            part.appendCodePoint(there ? point : dotted ? DOT : UNKNOWN);
        }
        segments.add(new Segment(part.toString(), (current == null ? font : current).deriveFont((float) type.size())));
        return segments;
    }

    private static boolean isEmoji(int point) {
        return Character.isExtendedPictographic(point) || point >= FIRST_OF_FLAGS && point <= LAST_OF_FLAGS;
    }

    /** What is nothing by itself: variations, joiners, colours of skin. */
    private static boolean isJoint(int point) {
        return Character.isEmojiModifier(point) || point == 0x200D || point >= 0xFE00 && point <= 0xFE0F;
    }

    /** The first font that has a letter for a character: the text's own, else one of the machine's. */
    private Font fitting(Font font, int point) {
        return font.canDisplay(point) ? font : substitutes.computeIfAbsent(point, p -> substitute(p, font));
    }

    private static Font substitute(int point, Font fallback) {
        Font dialog = new Font(Font.SANS_SERIF, Font.PLAIN, (int) BASE);
        if (dialog.canDisplay(point)) {
            return dialog;
        }
        for (Font installed : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
            if (installed.canDisplay(point)) {
                return installed.deriveFont(BASE);
            }
        }
        return fallback;
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, this::load);
    }

    private Font load(Face face) {
        if (family != null) {
            int style = (face.weight() == Type.Weight.REGULAR ? Font.PLAIN : Font.BOLD)
                    | (face.italic() ? Font.ITALIC : Font.PLAIN);
            return new Font(family, style, (int) BASE);
        }
        String cut = switch (face.weight()) {
            case REGULAR -> face.italic() ? "RegularItalic" : "Regular";
            case MEDIUM -> face.italic() ? "MediumItalic" : "Medium";
            case BOLD -> face.italic() ? "BoldItalic" : "Bold";
        };
        try (InputStream in = Lettering.class.getResourceAsStream(ROBOTO + cut + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(BASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Roboto " + cut + " is damaged", e);
        }
    }

    /** Advances of one font, kept for the letters of European languages, which are drawn without shaping. */
    private final class Advances {
        private static final int KEPT = 0x2200;
        private final Face face;
        private final Font font;
        private final float[] kept = new float[KEPT];

        Advances(Face face) {
            this.face = face;
            this.font = font(face);
        }

        double of(String text, int from, int end) {
            double sum = 0;
            for (int i = from; i < end; i++) {
                char c = text.charAt(i);
                if (c >= KEPT || c >= 0x300 && c < 0x370 || c >= 0x590 && c < 0x1E00) {
                    return shaped(text.substring(from, end));
                }
                if (kept[c] == 0) {
                    kept[c] = (float) fitting(font, c).deriveFont(BASE)
                            .getStringBounds(String.valueOf(c), EXACT).getWidth();
                }
                sum += kept[c];
            }
            return sum;
        }

        private double shaped(String text) {
            double sum = 0;
            for (Segment segment : segments(text, new Type(face.weight(), face.italic(), BASE))) {
                sum += segment.font().getStringBounds(segment.text(), EXACT).getWidth();
            }
            return sum;
        }
    }
}
