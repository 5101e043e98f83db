package org.covoyage.picture;

import org.covoyage.drawing.Drawing;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;

/** Insights. */
final class InsightsPicture {
    private static final double WIDTH = 960;

    private final Studio studio;

    InsightsPicture(Studio studio) {
        this.studio = studio;
    }

    /** The picture of a journey. */
    Drawing draw(Cover cover, Journey journey, PictureRequest request) {
        MapData data = studio.data(cover, journey, request);
        Sheet sheet = studio.sheet(data);
        Frame frame = new Frame(sheet, data, WIDTH, cover.title(), TitleBand.who(data), "",
                Legend.directions(sheet.labels()));
        double height = Math.max(frame.height() + 300, request.aspect() > 0 ? WIDTH / request.aspect() : 0);
        frame.draw(height);
        return new Drawing(WIDTH, height, sheet.theme().ground(), sheet.items(), cover.title(), cover.title(), null);
    }
}
