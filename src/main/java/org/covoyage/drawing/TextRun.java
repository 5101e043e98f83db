package org.covoyage.drawing;

/**
 * One line of text in one type.
 *
 * @param subject  what it shows
 * @param text     the text, without line breaks
 * @param x        left end of the base line
 * @param baseline height of the base line
 * @param width    as measured, in points
 * @param type     letters
 * @param colour   colour
 * @param box      the area it must not leave, or {@code null}; painters do not clip, tests check
 */
public record TextRun(String subject, String text, double x, double baseline, double width, Type type, Colour colour,
        Bounds box) implements Item {
    /** Height of the letters above the base line, as a share of the size. */
    public static final double ASCENT = 0.78;
    /** Depth of the letters below the base line, as a share of the size. */
    public static final double DESCENT = 0.22;

    @Override
    public Bounds bounds() {
        return new Bounds(x, baseline - ASCENT * type.size(), width, (ASCENT + DESCENT) * type.size());
    }

    @Override
    public TextRun moved(double down) {
        return new TextRun(subject, text, x, baseline + down, width, type, colour,
                box == null ? null : box.moved(0, down));
    }
}
