package org.covoyage.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.drawing.Wrapping;
import org.covoyage.ui.map.Above;
import org.covoyage.ui.map.Pane;

/**
 * The cursor of the grid and what is selected with it, and what an empty cell asks for; above the map, never part of
 * it. It paints what it is told and knows nothing of keys.
 */
final class Marks implements Above {
    /** Letters smaller than this, in pixels, are left out. */
    private static final double READABLE = 5.5;
    private static final double ROUND = 8;
    private static final double INSET = 7;
    /** What is narrower, in points, is a mark on something else. */
    private static final double LEAST = 22;
    /** What is partly in sight lies within so many points of what is. */
    private static final double FAR = 300;
    private static final Type LETTERS = Type.italic(10);
    private static final double LEADING = 1.25;

    /**
     * An empty cell with what it asks.
     *
     * @param cell   where
     * @param words  what it asks
     * @param dashed whether it is not there yet: a stage or lane to come
     */
    record Invitation(Bounds cell, String words, boolean dashed) {
    }

    /**
     * What is to be seen.
     *
     * @param cell        the cursor's, or {@code null} for none
     * @param item        the place in the cell that has no mark of its own, or {@code null}
     * @param selected    subjects selected together
     * @param invitations empty cells
     * @param strong      whether keys arrive here
     */
    record Seen(Bounds cell, Bounds item, Set<String> selected, List<Invitation> invitations, boolean strong) {
        static final Seen NOTHING = new Seen(null, null, Set.of(), List.of(), false);
    }

    private Wrapping wrapping;
    private Lettering lettering;
    private Seen seen = Seen.NOTHING;
    private Theme theme;

    Marks(Lettering lettering, Theme theme) {
        this.lettering = lettering;
        this.theme = theme;
        wrapping = new Wrapping(lettering);
    }

    /** Is to show this, painted in the colours of a theme and in letters. */
    void show(Seen now, Theme colours, Lettering letters) {
        seen = now;
        theme = colours;
        if (letters != lettering) {
            lettering = letters;
            wrapping = new Wrapping(letters);
        }
    }

    @Override
    public void paint(GraphicsContext context, Pane pane, Drawing drawing, Color colour) {
        seen.invitations().forEach(each -> invite(context, pane, each));
        together(drawing, pane).forEach(area -> frame(context, pane.toView(area).grown(1), colour, 2));
        if (seen.cell() != null) {
            frame(context, pane.toView(seen.cell()).grown(4), seen.strong() ? colour : colour.deriveColor(0, 1, 1, 0.45),
                    seen.item() == null && seen.strong() ? 2 : 1.25);
        }
        if (seen.item() != null) {
            frame(context, pane.toView(seen.item()).grown(2), colour, 2.25);
        }
    }

    private static void frame(GraphicsContext context, Bounds at, Color colour, double width) {
        context.setStroke(colour);
        context.setLineWidth(width);
        context.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), ROUND, ROUND);
    }

    /** Where cards, tags and headers are that are selected together, as far as they are in sight. */
    private List<Bounds> together(Drawing drawing, Pane pane) {
        List<Bounds> found = new ArrayList<>();
        if (!seen.selected().isEmpty()) {
            drawing.visit(pane.shown().grown(FAR), item -> {
                boolean body = item instanceof Box box && box.fill() != null || item instanceof Path path
                        && path.fill() != null;
                if (body && item.bounds().width() > LEAST && item.subject() != null
                        && seen.selected().contains(item.subject())) {
                    found.add(item.bounds());
                }
            });
        }
        return found;
    }

    private void invite(GraphicsContext context, Pane pane, Invitation invitation) {
        Bounds cell = invitation.cell();
        double zoom = pane.at().zoom();
        double size = LETTERS.size() * zoom;
        if (size < READABLE || !cell.overlaps(pane.shown())) {
            return;
        }
        List<String> lines = wrapping.balanced(invitation.words(), LETTERS, Math.max(24, cell.width() - 2 * INSET));
        double step = LETTERS.size() * LEADING;
        double needed = lines.size() * step + 5;
        Bounds area = new Bounds(cell.x(), cell.y(), cell.width(), Math.max(cell.height(), needed));
        Bounds at = pane.toView(area);
        context.setFill(Color.web(theme.card().hex()));
        if (needed > cell.height() || invitation.dashed()) {
            context.fillRoundRect(at.x(), at.y(), at.width(), at.height(), ROUND, ROUND);
        }
        if (invitation.dashed()) {
            context.setStroke(Color.web(theme.muted().hex()));
            context.setLineWidth(1);
            context.setLineDashes(4, 3);
            context.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), ROUND, ROUND);
            context.setLineDashes();
        }
        context.setFill(Color.web(theme.muted().hex()));
        context.setFont(Cut.font(lettering.family(), LETTERS, size));
        context.setTextBaseline(VPos.BASELINE);
        double y = at.y() + (2.5 + 0.905 * LETTERS.size()) * zoom;
        for (String line : lines) {
            context.fillText(line, at.x() + INSET * zoom, y);
            y += step * zoom;
        }
    }

    /** What is invited to, in words; for those who do not see it, and for tests. */
    String words() {
        return seen.invitations().stream().map(Invitation::words).collect(Collectors.joining(" "));
    }
}
