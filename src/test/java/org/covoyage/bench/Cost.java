package org.covoyage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * What a piece of work takes, warm: the median time on the clock, and the mean time on all processors, garbage
 * collection included, which tells more on a machine that is busy with other things.
 *
 * @param wall milliseconds on the clock
 * @param cpu  milliseconds of processors; too coarse for work of less than a millisecond
 */
record Cost(double wall, double cpu) {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** In nanoseconds; the compiler behind a loaded machine needs about that long. */
    private static final long WARM_UP = 3_000_000_000L;

    /** Some work that is measured. */
    @FunctionalInterface
    interface Work {
        /** Does it once. */
        void run() throws Exception;
    }

    /** Measures some runs, after three seconds of work, or one run that takes longer, that only warm up. */
    static Cost of(int runs, Work work) throws Exception {
        long until = System.nanoTime() + WARM_UP;
        do {
            work.run();
        } while (System.nanoTime() < until);
        System.gc();
        double[] times = new double[runs];
        long cpu = MACHINE.getProcessCpuTime();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double mean = (MACHINE.getProcessCpuTime() - cpu) / 1e6 / runs;
        Arrays.sort(times);
        return new Cost(times[runs / 2], mean);
    }

    /** Both together. */
    Cost plus(Cost other) {
        return new Cost(wall + other.wall, cpu + other.cpu);
    }
}
