package org.covoyage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Type;
import org.covoyage.drawing.Wrapping;

/** Something as dense as a full map, made with a fixed seed: lanes of cards with text and icons, ribbons, a curve. */
final class DenseDrawing {
    private static final String WORDS = "conseiller devis attente rappel véhicule essai forum conjoint avis en ligne "
            + "délai livraison prix garantie reprise financement rendez-vous messagerie documents signature doute "
            + "comparaison hybride recharge concession suivi application surprise";
    private static final double WIDTH = 960;
    private static final int COLUMNS = 8;
    private final Random random = new Random(7);
    private final Icons icons = new Icons();
    private final Lettering lettering;
    private final Wrapping wrapping;
    private final List<Item> items = new ArrayList<>();

    private DenseDrawing(Lettering lettering) {
        this.lettering = lettering;
        this.wrapping = new Wrapping(lettering);
    }

    /** A drawing with so many lanes of 60 points. */
    static Drawing of(Lettering lettering, int lanes) {
        DenseDrawing dense = new DenseDrawing(lettering);
        double height = 60 + lanes * 60;
        dense.items.add(dense.text("Acheter une voiture électrique", 20, 34, Type.bold(22), 900));
        for (int lane = 0; lane < lanes; lane++) {
            if (lane == 1) {
                dense.ribbons(60 + lane * 60);
            } else {
                dense.lane(60 + lane * 60, lane);
            }
        }
        return new Drawing(WIDTH, height, Colour.of("#FFFFFF"), dense.items, "Dense", "Made up.", null);
    }

    private void lane(double top, int lane) {
        items.add(new Box(null, new Bounds(8, top + 2, WIDTH - 16, 56), 6, Fill.of(Colour.of("#F6F7F9")), null));
        items.add(text("Voie " + lane, 14, top + 16, Type.medium(9), 80));
        for (int column = 0; column < COLUMNS; column++) {
            items.add(card(96 + column * 107, top + 6, lane));
        }
    }

    private Group card(double x, double y, int lane) {
        List<Item> card = new ArrayList<>();
        Fill fill = lane % 4 == 3 ? new Fill(Colour.of("#FFF4E5"), Hatch.RISING, Colour.of("#E8C48A"))
                : Fill.of(Colour.WHITE);
        card.add(new Box(null, new Bounds(x, y, 102, 48), 5, fill, Stroke.of(Colour.of("#D5DAE1"), 0.75)));
        card.add(icons.icon(null, lane % 2 == 0 ? "channel-phone" : "pain", x + 5, y + 5, 10, Colour.of("#3366AA")));
        StringBuilder words = new StringBuilder();
        String[] all = WORDS.split(" ");
        for (int i = 0; i < 9; i++) {
            words.append(all[random.nextInt(all.length)]).append(' ');
        }
        double line = y + 13;
        for (String part : wrapping.lines(words.toString(), Type.regular(7.5), 80, 4)) {
            card.add(text(part, x + 18, line, Type.regular(7.5), 80));
            line += 9.5;
        }
        return Group.of("card", null, card);
    }

    private void ribbons(double top) {
        String[] hues = {"#2A7F9E", "#B5543B", "#6B8F3C", "#7B5EA7"};
        for (int i = 0; i < hues.length; i++) {
            Outline.Builder upper = Outline.at(96, top + 8 + 12 * i);
            for (int c = 0; c < COLUMNS; c++) {
                double x = 96 + c * 107;
                double y = top + 8 + 12 * i + random.nextInt(10);
                upper.curveTo(x + 35, y, x + 70, y + 3, x + 107, y + 2);
            }
            items.add(Path.of(null, upper.open(), null, new Stroke(Colour.of(hues[i]), 5, i == 2 ? Dash.DASHED
                    : Dash.SOLID)));
        }
    }

    private TextRun text(String text, double x, double baseline, Type type, double width) {
        return new TextRun(null, text, x, baseline, lettering.width(text, type), type, Colour.of("#1F2933"), null);
    }
}
