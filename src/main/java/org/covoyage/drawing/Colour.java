package org.covoyage.drawing;

/**
 * A colour, not premultiplied.
 *
 * @param argb alpha, red, green, blue, 8 bits each
 */
public record Colour(int argb) {
    /** White. */
    public static final Colour WHITE = new Colour(0xFFFFFFFF);
    /** Black. */
    public static final Colour BLACK = new Colour(0xFF000000);

    /**
     * The colour of {@code #RRGGBB}.
     *
     * @throws IllegalArgumentException when it is not written so
     */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + hex);
        }
        return new Colour(0xFF000000 | Integer.parseInt(hex.substring(1), 16));
    }

    /** Red, 0 … 255. */
    public int red() {
        return argb >> 16 & 255;
    }

    /** Green, 0 … 255. */
    public int green() {
        return argb >> 8 & 255;
    }

    /** Blue, 0 … 255. */
    public int blue() {
        return argb & 255;
    }

    /** Opacity, 0 … 1. */
    public double alpha() {
        return (argb >>> 24) / 255.0;
    }

    /** The same colour with another opacity, 0 … 1. */
    public Colour withAlpha(double alpha) {
        return new Colour((int) Math.round(Math.clamp(alpha, 0, 1) * 255) << 24 | argb & 0xFFFFFF);
    }

    /** This colour mixed with another: 0 this one, 1 the other. Opaque. */
    public Colour mixed(Colour other, double share) {
        int r = (int) Math.round(red() + (other.red() - red()) * share);
        int g = (int) Math.round(green() + (other.green() - green()) * share);
        int b = (int) Math.round(blue() + (other.blue() - blue()) * share);
        return new Colour(0xFF000000 | r << 16 | g << 8 | b);
    }

    /** As {@code #RRGGBB}, without opacity. */
    public String hex() {
        return "#%06X".formatted(argb & 0xFFFFFF);
    }

    /** Contrast with another colour, 1 … 21 (WCAG 2.1). */
    public double contrast(Colour other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return a > b ? a / b : b / a;
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
