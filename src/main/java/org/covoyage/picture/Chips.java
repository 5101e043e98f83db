package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;

/** Small marks with their words, side by side as far as they fit, then on the next line. */
final class Chips {
    /** Height of a line of them. */
    static final double LINE = 12.5;
    /** Side of an icon. */
    static final double ICON = 9.5;
    private static final Type TYPE = Type.regular(9.5);
    private static final Type STRONG = Type.medium(9.5);
    private static final Type LETTER = Type.medium(9.5);
    /** Room of an icon or a ring, so that words after either begin alike. */
    private static final double MARK = 11;
    private static final double AFTER_MARK = 3;
    private static final double BETWEEN = 8;
    /** Most lines of one. */
    private static final int MOST = 4;

    private record Placed(Chip chip, List<String> lines, double x, int line) {
    }

    private final Sheet sheet;
    private final List<Placed> placed = new ArrayList<>();
    private final int lines;

    Chips(Sheet sheet, List<Chip> chips, double width) {
        this.sheet = sheet;
        double x = 0;
        int line = 0;
        for (Chip chip : chips) {
            double room = Math.max(12, width - mark(chip));
            List<String> words = words(chip, room);
            double wide = mark(chip) + words.stream().mapToDouble(word -> sheet.width(word, type(chip))).max().orElse(0);
            if (x > 0 && (x + wide > width || words.size() > 1)) {
                line++;
                x = 0;
            }
            placed.add(new Placed(chip, words, x, line));
            if (words.size() > 1) {
                line += words.size();
                x = 0;
            } else {
                x += wide + BETWEEN;
            }
        }
        this.lines = x > 0 ? line + 1 : line;
    }

    private List<String> words(Chip chip, double room) {
        List<String> even = chip.text().isEmpty() ? List.of()
                : sheet.wrapping().balanced(chip.text(), type(chip), room);
        return even.size() <= MOST ? even : sheet.wrapping().lines(chip.text(), type(chip), room, MOST);
    }

    private static Type type(Chip chip) {
        return chip.strong() ? STRONG : TYPE;
    }

    private static double mark(Chip chip) {
        return chip.hasMark() ? MARK + (chip.text().isEmpty() ? 0 : AFTER_MARK) : 0;
    }

    double height() {
        return lines * LINE;
    }

    /** Draws them; {@code box} is what their words must not leave. */
    void draw(String subject, double left, double top, Bounds box) {
        for (Placed p : placed) {
            Chip chip = p.chip();
            Colour colour = chip.strong() ? sheet.theme().ink() : sheet.theme().muted();
            double x = left + p.x();
            double y = top + p.line() * LINE;
            sheet.noted(subject, chip.text().isEmpty() ? null : chip.text(), chip.note(), () -> {
                if (chip.icon() != null) {
                    sheet.icon(subject, chip.icon(), x + (MARK - ICON) / 2, y + 1.4, ICON, colour);
                } else if (chip.letter() != null) {
                    ring(sheet, subject, chip.letter(), x, y + 0.6, colour);
                }
                double at = x + mark(chip);
                for (int i = 0; i < p.lines().size(); i++) {
                    sheet.text(subject, p.lines().get(i), at, y + i * LINE, type(chip), colour, box);
                }
            });
        }
    }

    /** A letter in a ring. */
    static void ring(Sheet sheet, String subject, String letter, double x, double top, Colour colour) {
        Bounds ring = new Bounds(x, top, MARK, MARK);
        sheet.box(subject, ring, MARK / 2, Fill.of(sheet.theme().ground()), Stroke.of(colour, 0.8));
        sheet.textCentred(subject, letter, ring.centreX(), top - 0.55, LETTER, colour, ring.grown(1));
    }
}
