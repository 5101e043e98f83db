package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Type;
import org.covoyage.insight.InsightRefused;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.picture.finding.Finder;
import org.covoyage.picture.finding.Findings;

/**
 * The insights: one finding as a sentence, who has what share and how surely, what would change without whom, where the
 * journey tips, who blocks. It finds the shape; what is found and where it stands others know.
 */
final class InsightsPicture {
    private static final double WIDTH = 960;
    /** As wide as letters of 9.5 points can be read on a slide. */
    private static final double READABLE = Legibility.widest(InsightsHead.SMALL.size());
    private static final double WIDEST = 8000;
    private static final double WIDER = 1.04;
    /** Lines of a ranking: as many as hues tell apart, and the fewest that are worth one. */
    private static final int MOST = 8;
    private static final int FEWEST = 5;
    private static final Type CALM = Type.regular(13);

    private final Studio studio;

    InsightsPicture(Studio studio) {
        this.studio = studio;
    }

    /** The picture of a journey. */
    Drawing draw(Cover cover, Journey journey, PictureRequest request) {
        MapData data = studio.data(cover, journey, request);
        Sheet sheet = studio.sheet(data);
        InsightsWords words = new InsightsWords(journey, sheet.labels());
        Finder finder;
        try {
            finder = new Finder(journey, request.focus().without());
        } catch (InsightRefused nothing) {
            return calm(sheet, data, words.refused(nothing.reason()));
        }
        InsightsLayout layout = layout(sheet, data, words, new InsightsNotes(sheet.labels(), journey, finder), finder);
        double height = request.aspect() > 0 ? layout.width() / request.aspect() : layout.comfortable();
        layout.draw(height);
        return drawing(sheet, data, layout.width(), height, words.headline(finder.findings(MOST)));
    }

    private static Drawing drawing(Sheet sheet, MapData data, double width, double height, String finding) {
        String title = data.cover().title();
        return new Drawing(width, height, sheet.theme().ground(), sheet.items(), title, sheet.labels().of(
                "insights.description", title, data.journey().scenario().name(), finding), null);
    }

    /** The widest letters that fit: first fewer lines are shown one by one, then the letters become smaller. */
    private static InsightsLayout layout(Sheet sheet, MapData data, InsightsWords words, InsightsNotes notes,
            Finder finder) {
        double aspect = data.request().aspect();
        boolean everyone = data.request().focus().everyone();
        Findings found = finder.findings(everyone ? Integer.MAX_VALUE : MOST);
        double widest = WIDTH / data.request().theme().letters();
        if (aspect == 0) {
            InsightsLayout layout = new InsightsLayout(sheet, data, found, words, notes, widest);
            InsightsLayout wider = layout.isNamed() ? layout
                    : new InsightsLayout(sheet, data, found, words, notes, READABLE);
            return wider.isNamed() ? wider : layout;
        }
        InsightsLayout numbered = null;
        for (double width : List.of(widest, WIDTH, (WIDTH + READABLE) / 2, READABLE)) {
            InsightsLayout layout = new InsightsLayout(sheet, data, found, words, notes, width);
            if (layout.least() <= width / aspect) {
                if (layout.isNamed()) {
                    return layout;
                }
                numbered = numbered == null ? layout : numbered;
            }
        }
        if (numbered != null) {
            return numbered;
        }
        for (int most = MOST - 1; !everyone && most >= FEWEST; most--) {
            InsightsLayout layout = new InsightsLayout(sheet, data, finder.findings(most), words, notes,
                    READABLE);
            if (layout.least() <= READABLE / aspect) {
                return layout;
            }
        }
        double width = READABLE;
        InsightsLayout layout;
        do {
            width *= WIDER;
            layout = new InsightsLayout(sheet, data, found, words, notes, width);
        } while (layout.least() > width / aspect && width < WIDEST);
        return layout;
    }

    /** There is nothing to find yet: says so, and what will stand here. */
    private static Drawing calm(Sheet sheet, MapData data, String why) {
        double aspect = data.request().aspect();
        Frame frame = new Frame(sheet, data, WIDTH, why, TitleBand.who(data), "", List.of(), "");
        double room = WIDTH * 0.6;
        List<String> lines = sheet.wrapping().balanced(sheet.labels().of("insights.nothing.how"), CALM, room);
        double height = aspect > 0 ? WIDTH / aspect : frame.height() + Sheet.height(lines.size(), CALM) + 120;
        frame.draw(height);
        Bounds inside = frame.inside(height);
        double tall = Sheet.height(lines.size(), CALM);
        Bounds box = new Bounds(inside.centreX() - room / 2, inside.centreY() - tall / 2, room, tall);
        sheet.linesCentred(null, lines, box.centreX(), box.y(), CALM, sheet.theme().muted(), box);
        return drawing(sheet, data, WIDTH, height, why);
    }
}
