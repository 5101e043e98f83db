package org.covoyage.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the elements of an SVG: indented, escaped, numbers short and the same in every country. Knows no drawing. */
final class SvgWriter {
    private static final int DECIMALS = 2;

    private final Writer out;
    private int depth;
    private boolean open;

    SvgWriter(Writer out) {
        this.out = out;
    }

    /** Starts an element. */
    SvgWriter start(String name) throws IOException {
        line();
        out.write('<');
        out.write(name);
        open = true;
        depth++;
        return this;
    }

    /** Gives the element just started an attribute; one that is {@code null} is left out. */
    SvgWriter with(String name, String value) throws IOException {
        if (value != null) {
            out.write(' ');
            out.write(name);
            out.write("=\"");
            out.write(escaped(value));
            out.write('"');
        }
        return this;
    }

    /** Gives the element just started a number. */
    SvgWriter with(String name, double value) throws IOException {
        return with(name, number(value));
    }

    /** Ends the element just started. */
    void empty() throws IOException {
        out.write("/>\n");
        open = false;
        depth--;
    }

    /** Ends the element just started with a text, which is all it holds. */
    void text(String name, String text) throws IOException {
        out.write('>');
        out.write(escaped(text));
        out.write("</" + name + ">\n");
        open = false;
        depth--;
    }

    /** Ends an element that holds others. */
    void end(String name) throws IOException {
        if (open) {
            out.write(">\n");
            open = false;
        }
        depth--;
        out.write("  ".repeat(depth));
        out.write("</" + name + ">\n");
    }

    private void line() throws IOException {
        if (open) {
            out.write(">\n");
        }
        out.write("  ".repeat(depth));
    }

    /** A number, to a hundredth. What is no number is 0. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "0";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A text as XML wants it; characters that XML forbids are dropped. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(SvgWriter::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\t', '\n' -> safe.append(' ');
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** XML 1.0 without the control characters it merely discourages; a lone half of a surrogate pair is none either. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0x7F || c >= 0xA0 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE
                || c >= 0x10000;
    }
}
