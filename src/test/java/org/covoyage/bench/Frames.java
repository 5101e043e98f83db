package org.covoyage.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * How long so many frames took, each by itself.
 *
 * @param median in milliseconds
 * @param most   what 99 of a hundred did not exceed, in milliseconds
 */
record Frames(double median, double most) {
    /** Measures frames after some that only warm up. */
    static Frames of(int warm, int count, Callable<Double> frame) throws Exception {
        for (int i = 0; i < warm; i++) {
            frame.call();
        }
        System.gc();
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = frame.call();
        }
        Arrays.sort(times);
        return new Frames(times[count / 2], times[(int) Math.ceil(0.99 * count) - 1]);
    }
}
