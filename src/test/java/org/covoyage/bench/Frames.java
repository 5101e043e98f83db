package org.covoyage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * How long so many frames took, each by itself.
 *
 * @param median in milliseconds
 * @param most   what 99 of a hundred did not exceed, in milliseconds
 * @param cpu    the mean of all processors, in milliseconds: what comes after the frame included
 */
record Frames(double median, double most, double cpu) {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Measures frames after some that only warm up. */
    static Frames of(int warm, int count, Callable<Double> frame) throws Exception {
        for (int i = 0; i < warm; i++) {
            frame.call();
        }
        System.gc();
        double[] times = new double[count];
        long cpu = MACHINE.getProcessCpuTime();
        for (int i = 0; i < count; i++) {
            times[i] = frame.call();
        }
        double mean = (MACHINE.getProcessCpuTime() - cpu) / 1e6 / count;
        Arrays.sort(times);
        return new Frames(times[count / 2], times[(int) Math.ceil(0.99 * count) - 1], mean);
    }
}
