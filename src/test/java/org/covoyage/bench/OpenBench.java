package org.covoyage.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.testing.RandomJourney;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opening generated projects against Jackson's plain tree of the same bytes, and writing them; prints a table of
 * processor times, so that a busy machine does not count; the collector's threads do not either. Sizes in megabytes may be given as arguments; 10 and 100 when not.
 */
public final class OpenBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 4;

    private OpenBench() {
    }

    /** Runs the bench. */
    public static void main(String[] args) {
        int[] sizes = args.length == 0 ? new int[] {10, 100} : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        System.out.println("  MB asked   MB file   tree ms   open ms   ratio   write ms   (medians of " + ROUNDS + ")");
        for (int size : sizes) {
            measure(size);
        }
    }

    private static void measure(int size) {
        byte[] bytes = new ProjectWriter().bytes(RandomJourney.seed(42).aboutBytes(size * 1_000_000L).project(1),
                Kept.nothing());
        JsonMapper plain = JsonMapper.builder().build();
        ProjectReader reader = new ProjectReader();
        if (!(reader.open(bytes) instanceof Opened.Usable usable) || !usable.problems().isEmpty()) {
            throw new IllegalStateException("the generated project does not open whole");
        }
        // In turns, so that whatever else the machine does falls on all three alike.
        double[][] times = new double[3][ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double tree = milliseconds(() -> plain.readTree(bytes));
            double open = milliseconds(() -> reader.open(bytes));
            double write = milliseconds(() -> new ProjectWriter().bytes(usable.project(), usable.kept()));
            if (i >= 0) {
                times[0][i] = tree;
                times[1][i] = open;
                times[2][i] = write;
            }
        }
        double tree = median(times[0]);
        double open = median(times[1]);
        double write = median(times[2]);
        System.out.println(String.format(Locale.ROOT, "%10d %9.1f %9.0f %9.0f %7.2f %10.0f", size, bytes.length / 1e6,
                tree, open, open / tree, write));
    }

    private static double milliseconds(Runnable work) {
        System.gc();
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
