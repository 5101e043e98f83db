package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Drawing;
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
    /** Lines of a ranking: as many as hues tell apart, and the fewest that are worth one. */
    private static final int MOST = 8;
    private static final int FEWEST = 5;

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
            String why = words.refused(nothing.reason());
            return drawn(sheet, data, new CalmPage(sheet, data, WIDTH, why, sheet.labels().of("insights.nothing.how")), why);
        }
        return drawn(sheet, data, layout(sheet, data, words, new InsightsNotes(sheet.labels(), journey, finder), finder),
                words.headline(finder.findings(MOST)));
    }

    private static Drawing drawn(Sheet sheet, MapData data, Layout layout, String finding) {
        double height = layout.height(data.request().aspect());
        layout.draw(height);
        String title = data.cover().title();
        return new Drawing(layout.width(), height, sheet.theme().ground(), sheet.items(), title, sheet.labels().of(
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
            if (layout.fits(aspect)) {
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
            if (layout.fits(aspect)) {
                return layout;
            }
        }
        return Layout.widened(new InsightsLayout(sheet, data, found, words, notes, READABLE), aspect, width ->
                new InsightsLayout(sheet, data, found, words, notes, width));
    }
}
