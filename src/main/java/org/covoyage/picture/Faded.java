package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;

/** What is drawn, half gone into the paper: the same shapes in paler colours. Photographs stay as they are. */
final class Faded {
    /** What is left of areas and lines. */
    private static final double LEFT = 0.5;
    /** What is left of letters, which must still be read. */
    private static final double LETTERS = 0.7;

    /** What letters keep of their contrast, as far as they had it: AA on a screen, AAA on a wall. */
    private static final double READABLE = 4.5;
    private static final double READABLE_ON_A_WALL = 7;
    private static final double STEP = 0.05;

    private Faded() {
    }

    static List<Item> of(List<Item> items, Theme theme) {
        return items.stream().map(item -> of(item, theme)).toList();
    }

    private static Item of(Item item, Theme theme) {
        return switch (item) {
            case Box box -> new Box(box.subject(), box.area(), box.radius(), of(box.fill(), theme),
                    of(box.stroke(), theme));
            case Path path -> new Path(path.subject(), path.outline(), of(path.fill(), theme), of(path.stroke(), theme),
                    path.bounds());
            case TextRun text -> new TextRun(text.subject(), text.text(), text.x(), text.baseline(), text.width(),
                    text.type(), letters(text.colour(), theme), text.box());
            case Group group -> new Group(group.subject(), group.label(), group.note(), of(group.items(), theme),
                    group.bounds());
            case Picture picture -> picture;
        };
    }

    /** As pale as letters may be and still be read. */
    private static Colour letters(Colour colour, Theme theme) {
        double least = theme.name() == Theme.Name.PROJECTOR ? READABLE_ON_A_WALL : READABLE;
        double left = LETTERS;
        while (left < 1 && theme.tint(colour, left).contrast(theme.ground()) < least) {
            left = Math.min(1, left + STEP);
        }
        return theme.tint(colour, left);
    }

    private static Fill of(Fill fill, Theme theme) {
        return fill == null ? null : new Fill(of(fill.colour(), theme), fill.hatch(),
                fill.ink() == null ? null : of(fill.ink(), theme));
    }

    private static Stroke of(Stroke stroke, Theme theme) {
        return stroke == null ? null : new Stroke(of(stroke.colour(), theme), stroke.width(), stroke.dash());
    }

    private static Colour of(Colour colour, Theme theme) {
        return theme.tint(colour, LEFT).withAlpha(colour.alpha());
    }
}
