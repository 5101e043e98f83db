package org.covoyage.picture;

import org.covoyage.drawing.Type;
import org.covoyage.journey.LaneType;

/**
 * How text stands in a cell of a map, for whoever writes where nothing stands yet.
 *
 * @param type  its letters
 * @param left  white space on the left, in points
 * @param top   white space above
 * @param right white space on the right
 */
public record Writing(Type type, double left, double top, double right) {
    /** The way of a lane's cells. */
    public static Writing of(LaneType lane) {
        return switch (lane) {
            case TOUCHPOINTS -> new Writing(TouchpointRow.NAME, TouchpointRow.ICON + 2 * TouchpointRow.PAD,
                    TouchpointRow.PAD, TouchpointRow.PAD + 3);
            case STEPS, DATA -> new Writing(TagRow.TYPE, TagRow.PAD, TagRow.PAD, TagRow.PAD);
            case MEASURES -> new Writing(MeasureRow.NAME, MeasureRow.PAD, MeasureRow.PAD, MeasureRow.PAD);
            case THOUGHTS -> card(Type.italic(CardBlock.SIZE), 0);
            case PAINS, OPPORTUNITIES -> card(Type.regular(CardBlock.SIZE), CardBlock.BAR);
            case COMPANIONS, IMAGES, ACTIONS, EVIDENCE, EMOTION, FRONT_STAGE, BACK_STAGE, SUPPORT, CUSTOM,
                    INTERACTION_LINE, VISIBILITY_LINE, INTERNAL_LINE -> card(Type.regular(CardBlock.SIZE), 0);
        };
    }

    private static Writing card(Type type, double bar) {
        return new Writing(type, CardBlock.PAD_X + bar, CardBlock.PAD_Y, CardBlock.PAD_X);
    }

    /** The way of the headers of stages. */
    public static Writing header() {
        return new Writing(StageBand.NAME, StageBand.NOTCH + 1, StageBand.PAD, StageBand.NOTCH + 1);
    }

    /** The way of the titles of lanes. */
    public static Writing title() {
        return new Writing(RowTitle.TITLE, 0, 3, 0);
    }
}
