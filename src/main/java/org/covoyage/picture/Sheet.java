package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.drawing.Wrapping;

/** The sheet a picture is drawn on: gathers items, and has letters, icons, colours and words at hand. */
public final class Sheet {
    /** Distance of base lines as a share of the size. */
    public static final double LEADING = 1.25;

    private final Lettering lettering;
    private final Wrapping wrapping;
    private final Icons icons;
    private final Theme theme;
    private final Labels labels;
    private List<Field> fields = new ArrayList<>();
    private List<Item> items = new ArrayList<>();

    Sheet(Lettering lettering, Icons icons, Theme theme, Labels labels) {
        this.lettering = lettering;
        this.wrapping = new Wrapping(lettering);
        this.icons = icons;
        this.theme = theme;
        this.labels = labels;
    }

    public Theme theme() {
        return theme;
    }

    public Labels labels() {
        return labels;
    }

    public Wrapping wrapping() {
        return wrapping;
    }

    public List<Item> items() {
        return items;
    }

    /** Areas whose places mean something. */
    List<Field> fields() {
        return fields;
    }

    /** Says what the places of an area mean. */
    public void field(Field field) {
        fields.add(field);
    }

    /** Width of a text. */
    public double width(String text, Type type) {
        return lettering.width(text, type);
    }

    /** Height of so many lines. */
    public static double height(int lines, Type type) {
        return lines * type.size() * LEADING;
    }

    /** Draws what a part draws as one group. */
    public void group(String subject, String label, Runnable part) {
        noted(subject, label, null, part);
    }

    /** Draws what a part draws as one group that tells how it came about. */
    public void noted(String subject, String label, Note note, Runnable part) {
        List<Item> outer = items;
        items = new ArrayList<>();
        try {
            part.run();
            if (!items.isEmpty()) {
                outer.add(Group.noted(subject, label, note, items));
            }
        } finally {
            items = outer;
        }
    }

    /**
     * Draws what a part draws, but on no sheet yet: it can be put on one, at any height, and on others later.
     *
     * @param part draws as if its top were 0
     */
    Loose loose(Runnable part) {
        List<Item> outer = items;
        List<Field> around = fields;
        items = new ArrayList<>();
        fields = new ArrayList<>();
        try {
            part.run();
            return new Loose(items.isEmpty() ? null : Group.of(null, null, items), fields);
        } finally {
            items = outer;
            fields = around;
        }
    }

    /** Draws what a part draws, paler where it is old. */
    void aged(boolean old, Runnable part) {
        if (!old) {
            part.run();
            return;
        }
        List<Item> outer = items;
        items = new ArrayList<>();
        try {
            part.run();
            outer.addAll(Faded.of(items, theme));
        } finally {
            items = outer;
        }
    }

    /** Draws what stands in one column of a row, so that painters and pointers pass by what is out of sight at once. */
    public void cell(Runnable part) {
        group(null, null, part);
    }

    /** A line of text from the left. */
    public void text(String subject, String text, double x, double top, Type type, Colour colour, Bounds box) {
        if (!text.isBlank()) {
            items.add(new TextRun(subject, text, x, baseline(top, type), width(text, type), type, colour, box));
        }
    }

    /** A line of text that ends at the right. */
    public void textRight(String subject, String text, double right, double top, Type type, Colour colour, Bounds box) {
        text(subject, text, right - width(text, type), top, type, colour, box);
    }

    /** A line of text around a middle. */
    public void textCentred(String subject, String text, double middle, double top, Type type, Colour colour, Bounds box) {
        text(subject, text, middle - width(text, type) / 2, top, type, colour, box);
    }

    /** Lines from the left; gives the height behind the last. */
    public double lines(String subject, List<String> lines, double x, double top, Type type, Colour colour, Bounds box) {
        double y = top;
        for (String line : lines) {
            text(subject, line, x, y, type, colour, box);
            y += type.size() * LEADING;
        }
        return y;
    }

    /** Lines around a middle; gives the height behind the last. */
    public double linesCentred(String subject, List<String> lines, double middle, double top, Type type, Colour colour,
            Bounds box) {
        double y = top;
        for (String line : lines) {
            textCentred(subject, line, middle, y, type, colour, box);
            y += type.size() * LEADING;
        }
        return y;
    }

    private static double baseline(double top, Type type) {
        return top + (LEADING - 1) / 2 * type.size() + TextRun.ASCENT * type.size();
    }

    /** A rectangle. */
    public void box(String subject, Bounds area, double radius, Fill fill, Stroke stroke) {
        items.add(new Box(subject, area, radius, fill, stroke));
    }

    /** A straight line. */
    public void line(String subject, double x1, double y1, double x2, double y2, Stroke stroke) {
        items.add(Path.of(subject, Outline.at(x1, y1).to(x2, y2).open(), null, stroke));
    }

    /** A free shape. */
    public void path(String subject, Outline outline, Fill fill, Stroke stroke) {
        items.add(Path.of(subject, outline, fill, stroke));
    }

    /** An icon in a square. */
    public void icon(String subject, String name, double x, double y, double side, Colour colour) {
        items.add(icons.icon(subject, name, x, y, side, colour));
    }

    /** Anything else. */
    public void add(Item item) {
        items.add(item);
    }
}
