package org.covoyage.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.testing.RandomJourney;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opening generated projects against Jackson's plain tree of the same bytes, and writing them; prints a table. Sizes
 * in megabytes may be given as arguments; 10 and 100 when not.
 */
public final class OpenBench {
    private static final int ROUNDS = 9;

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
        double tree = median(bytes, plain::readTree);
        double open = median(bytes, reader::open);
        double write = median(bytes, _ -> new ProjectWriter().bytes(usable.project(), usable.kept()));
        System.out.println(String.format(Locale.ROOT, "%10d %9.1f %9.0f %9.0f %7.2f %10.0f", size, bytes.length / 1e6,
                tree, open, open / tree, write));
    }

    private static double median(byte[] bytes, Consumer<byte[]> work) {
        double[] times = new double[ROUNDS];
        for (int i = -3; i < ROUNDS; i++) {
            System.gc();
            long start = System.nanoTime();
            work.accept(bytes);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
