package org.covoyage.edit.change;

import org.covoyage.journey.Range;

/**
 * The widths that hands give to stages: multiples of the ordinary width on a fine scale. The ordinary width itself is
 * not written, so that a stage put back to it is as if nobody had touched it.
 */
public final class StageWidth {
    /** How fine the widths are that a drag gives. */
    private static final double FINE = 0.05;
    /** How far a key goes. */
    private static final double NOTCH = 0.25;

    private StageWidth() {
    }

    /**
     * The nearest width that can be given.
     *
     * @param times the ordinary width
     * @return {@code null} for the ordinary width
     */
    public static Double nearest(double times) {
        return on(times, FINE);
    }

    /**
     * The next wider or narrower one, a quarter of the ordinary width on; at the ends of the range the same.
     *
     * @param times   the ordinary width
     * @param notches how many, negative ones to be narrower
     * @return {@code null} for the ordinary width
     */
    public static Double beside(double times, int notches) {
        double at = times / NOTCH;
        double begin = notches > 0 ? Math.floor(at) : Math.ceil(at);
        return on((begin + notches) * NOTCH, NOTCH);
    }

    private static Double on(double times, double scale) {
        // In whole hundredths, so that a file says 1.15 and not 1.1500000000000001.
        double nearest = Range.STAGE_WIDTH.clamp(Math.rint(Math.rint(times / scale) * scale * 100) / 100);
        return nearest == 1 ? null : nearest;
    }
}
