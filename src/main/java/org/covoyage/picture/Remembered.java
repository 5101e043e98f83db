package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.journey.Id;

/**
 * What is remembered of the customer's feelings beside what was lived: rings around the peak and the end, two figures
 * under the lane's title. Silent on a headline and where too few feelings are known for a peak to be one.
 */
final class Remembered {
    /** How far a ring lies outside a face, in points. */
    static final double RING = 2.8;
    private static final Type TYPE = Type.regular(9.5);
    private static final int ENOUGH = 3;
    private static final double SPACE = 3;

    private final Sheet sheet;
    private final MapData data;
    private final EmotionCurve curve;
    private final boolean tells;
    private final List<String> words = new ArrayList<>();

    /**
     * What is remembered.
     *
     * @param width of the words, in points
     */
    Remembered(Sheet sheet, MapData data, double width) {
        this.sheet = sheet;
        this.data = data;
        this.curve = data.isHeadline() ? null : data.relation().emotion();
        this.tells = isKnown(data);
        if (tells) {
            if (curve.mean().isKnown()) {
                words.addAll(sheet.wrapping().balanced(sheet.labels().of("emotion.lived",
                        signed(curve.mean().value())), TYPE, width));
            }
            words.addAll(sheet.wrapping().balanced(sheet.labels().of("emotion.remembered", signed(curve.peakEnd())),
                    TYPE, width));
        }
    }

    /** Whether there is something to say. */
    static boolean isKnown(MapData data) {
        return !data.isHeadline() && data.relation().emotion().points().size() >= ENOUGH;
    }

    private String signed(double value) {
        return sheet.labels().signed(value, 1);
    }

    /** The height of the words, in points; 0 without any. */
    double height() {
        return words.isEmpty() ? 0 : SPACE + Sheet.height(words.size(), TYPE);
    }

    /** Writes the two figures; pointed at, they tell how they came about. */
    void draw(Bounds box) {
        if (tells) {
            sheet.noted(null, null, data.marks().notes().memory(curve), () -> sheet.lines(null, words, box.x(),
                    box.y() + SPACE, TYPE, sheet.theme().muted(), box));
        }
    }

    /** Whether memory keeps to what was felt at a place. */
    boolean keeps(Id place) {
        return tells && (curve.peak().at().equals(place) || curve.end().at().equals(place));
    }

    /** A ring around a face. */
    static void ring(Sheet sheet, String subject, Bounds face) {
        Bounds ring = face.grown(RING);
        sheet.box(subject, ring, ring.width() / 2, null, Stroke.of(sheet.theme().muted(), 0.9));
    }
}
