package org.covoyage.ui.map;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.edit.tool.Mark;
import org.covoyage.edit.tool.Saying;

/** Paints where a drag would lead: lines, frames, and what is said beside the pointer. */
final class HandMarks implements Above {
    private static final double FIRM = 2.25;
    private static final double FINE = 1.25;
    private static final double PAD = 7;
    private static final double BESIDE = 16;
    /** Letters on a plate, in points, and the least that can be read, in pixels. */
    private static final double PLATE = 9.5;
    private static final double READABLE = 6;
    private static final Font FONT = Font.font("Roboto", 13);

    private final Supplier<List<Mark>> marks;
    private final Supplier<Pane.Kind> speaking;
    private final Function<Saying, String> words;

    /**
     * Paints what a hand has to show.
     *
     * @param speaking the pane whose thing the hand is on: what is said stands in that one alone, not at the rims of
     *                 those that stay in sight
     */
    HandMarks(Supplier<List<Mark>> marks, Supplier<Pane.Kind> speaking, Function<Saying, String> words) {
        this.marks = marks;
        this.speaking = speaking;
        this.words = words;
    }

    @Override
    public void paint(GraphicsContext context, Pane pane, Drawing drawing, Color colour) {
        for (Mark mark : marks.get()) {
            switch (mark) {
                case Mark.Line line -> {
                    pen(context, colour, line.firm());
                    context.strokeLine(x(pane, line.x1()), y(pane, line.y1()), x(pane, line.x2()), y(pane, line.y2()));
                }
                case Mark.Frame frame -> {
                    pen(context, colour, frame.firm());
                    Bounds at = pane.toView(frame.area());
                    context.setFill(colour.deriveColor(0, 1, 1, 0.1));
                    context.fillRoundRect(at.x(), at.y(), at.width(), at.height(), 8, 8);
                    context.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), 8, 8);
                }
                case Mark.Ring ring -> {
                    pen(context, colour, ring.firm());
                    Bounds at = pane.toView(new Bounds(ring.x() - ring.radius(), ring.y() - ring.radius(),
                            2 * ring.radius(), 2 * ring.radius()));
                    context.strokeOval(at.x(), at.y(), at.width(), at.height());
                }
                case Mark.Plate plate -> plate(context, pane, plate, colour);
                case Mark.Words said -> {
                    if (pane.kind() == speaking.get()) {
                        say(context, pane, said, colour);
                    }
                }
            }
        }
        context.setLineDashes((double[]) null);
    }

    private static void pen(GraphicsContext context, Color colour, boolean firm) {
        context.setStroke(colour.deriveColor(0, 1, 1, firm ? 1 : 0.75));
        context.setLineWidth(firm ? FIRM : FINE);
        if (firm) {
            context.setLineDashes((double[]) null);
        } else {
            context.setLineDashes(4, 4);
        }
    }

    /** White on the accent colour, beside the pointer; on its other side where there is no room. */
    private void say(GraphicsContext context, Pane pane, Mark.Words said, Color colour) {
        String sentence = words.apply(said.saying());
        Text measured = new Text(sentence);
        measured.setFont(FONT);
        double width = measured.getLayoutBounds().getWidth() + 2 * PAD;
        double height = measured.getLayoutBounds().getHeight() + PAD;
        double at = x(pane, said.x());
        Bounds view = pane.view();
        double left = at + BESIDE + width > view.right() ? Math.max(view.x(), at - BESIDE - width) : at + BESIDE;
        double top = Math.clamp(y(pane, said.y()) - height - PAD, view.y(), Math.max(view.y(), view.bottom() - height));
        boolean dark = colour.getBrightness() > 0.75;
        context.setFill(colour);
        context.fillRoundRect(left, top, width, height, 8, 8);
        context.setFill(dark ? Color.web("#10202B") : Color.WHITE);
        context.setFont(FONT);
        context.setTextBaseline(VPos.CENTER);
        context.fillText(sentence, left + PAD, top + height / 2);
        context.setTextBaseline(VPos.BASELINE);
    }

    /** A plate that grows with the map; dashed where it asks. */
    private void plate(GraphicsContext context, Pane pane, Mark.Plate plate, Color colour) {
        double size = PLATE * pane.at().zoom();
        Bounds at = pane.toView(plate.area());
        if (size < READABLE || !at.overlaps(pane.view())) {
            return;
        }
        String sentence = words.apply(plate.saying());
        boolean dark = colour.getBrightness() > 0.75;
        Color ground = dark ? Color.web("#10202B") : Color.WHITE;
        double round = at.height();
        context.setFill(ground);
        context.fillRoundRect(at.x(), at.y(), at.width(), at.height(), round, round);
        pen(context, colour, !plate.asks());
        context.setLineWidth(FINE);
        context.strokeRoundRect(at.x(), at.y(), at.width(), at.height(), round, round);
        context.setLineDashes((double[]) null);
        context.setFill(colour);
        context.setFont(Font.font("Roboto", size));
        context.setTextBaseline(VPos.CENTER);
        context.setTextAlign(TextAlignment.CENTER);
        context.fillText(fitting(sentence, size, at.width() - size), at.centreX(), at.centreY());
        context.setTextAlign(TextAlignment.LEFT);
        context.setTextBaseline(VPos.BASELINE);
    }

    private static String fitting(String sentence, double size, double width) {
        Text measured = new Text(sentence);
        measured.setFont(Font.font("Roboto", size));
        int letters = sentence.length();
        while (letters > 1 && measured.getLayoutBounds().getWidth() > width) {
            letters--;
            measured.setText(sentence.substring(0, letters).strip() + "…");
        }
        return measured.getText();
    }

    private static double x(Pane pane, double x) {
        return pane.view().x() + pane.at().viewX(x);
    }

    private static double y(Pane pane, double y) {
        return pane.view().y() + pane.at().viewY(y);
    }
}
