package org.covoyage.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Box;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Path;
import org.covoyage.drawing.Picture;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Type;

/** Drawings for tests: one with every kind of item and every way to fill and to line it, and small ones. */
final class EveryItem {
    static final Lettering LETTERING = new Lettering();
    private static final Colour INK = Colour.of("#1F2933");
    private static final Colour BLUE = Colour.of("#2A7F9E");

    private EveryItem() {
    }

    /** All of it, 320 × 200 points. */
    static Drawing drawing() {
        List<Item> items = new ArrayList<>();
        items.add(text("Été à Noël – où ça ?", 12, 26, Type.bold(18)));
        items.add(text("Łódź Ωmega Жук 漢字 שלום", 200, 26, Type.italic(9)));
        Hatch[] hatches = Hatch.values();
        for (int i = 0; i < hatches.length; i++) {
            Bounds area = new Bounds(12 + i * 38, 40, 32, 24);
            Fill fill = new Fill(Colour.of("#EEF4F7"), hatches[i], hatches[i] == Hatch.NONE ? null : BLUE);
            items.add(new Box("hatch " + hatches[i], area, i, fill, Stroke.of(INK, 0.75)));
        }
        Dash[] dashes = Dash.values();
        for (int i = 0; i < dashes.length; i++) {
            double y = 80 + i * 14;
            items.add(Path.of(null, Outline.at(12, y).curveTo(60, y - 20, 90, y + 20, 140, y).open(), null,
                    new Stroke(BLUE, 1 + i, dashes[i])));
            items.add(new Box(null, new Bounds(150 + i * 34, 76, 28, 30), 6, null, new Stroke(INK, 1.2, dashes[i])));
        }
        Outline ring = Outline.at(262, 76).to(306, 76).to(306, 108).to(262, 108).closed();
        Outline.Builder holed = Outline.builder();
        ring.follow(holed);
        Outline.at(272, 84).to(296, 84).to(296, 100).to(272, 100).closed().follow(holed);
        items.add(Path.of("ring", holed.open(), new Fill(Colour.of("#FFF4E5"), Hatch.CROSSED, BLUE),
                Stroke.of(BLUE.withAlpha(0.5), 2)));
        items.add(Group.of("card", "A card & its <mark>", List.of(
                new Box("card", new Bounds(12, 124, 120, 60), 8, Fill.of(Colour.WHITE), Stroke.of(INK, 1)),
                text("Rendez-vous", 22, 146, Type.medium(11)),
                new Box("mark", new Bounds(100, 150, 20, 20), 10, Fill.of(BLUE.withAlpha(0.4)), null))));
        items.add(new Picture("logo", new Bounds(150, 124, 60, 60), png(), "A logo"));
        items.add(new Picture(null, new Bounds(230, 124, 60, 60), new byte[] {1, 2, 3}, "A broken picture"));
        return new Drawing(320, 200, Colour.of("#FAFBFC"), items, "Every item – 漢", "All kinds of items.", null);
    }

    /** A few items in round numbers. */
    static Drawing small(String title, Item... items) {
        return new Drawing(100, 50, Colour.WHITE, List.of(items), title, null, null);
    }

    /** A line of text as it is measured. */
    static TextRun text(String text, double x, double baseline, Type type) {
        return new TextRun(null, text, x, baseline, LETTERING.width(text, type), type, INK, null);
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(200, 60, 40));
        g.fillOval(4, 4, 56, 56);
        g.setColor(new Color(255, 255, 255, 128));
        g.fillRect(20, 28, 24, 8);
        g.dispose();
        return png(image);
    }

    static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
