package org.covoyage.picture;

import java.util.Arrays;
import java.util.List;
import org.covoyage.journey.Stage;

/**
 * How the columns of a map share its width: all alike, or as many times the ordinary width as their stages say. No
 * column is ever narrower than can be read and than the longest word of its stage's name. It must not know how wide
 * the map is.
 */
final class StageWidths {
    /** Longer words are broken. */
    private static final double LONGEST_WORD = 200;

    private final double[] times;
    private final double[] least;
    private final boolean even;

    private StageWidths(double[] times, double[] least, boolean even) {
        this.times = times;
        this.least = least;
        this.even = even;
    }

    /** Columns that are all alike. */
    static StageWidths even(int columns) {
        double[] times = new double[columns];
        Arrays.fill(times, 1);
        return new StageWidths(times, new double[columns], true);
    }

    /** The columns of a map. */
    static StageWidths of(Sheet sheet, MapData data) {
        List<Stage> stages = data.stages();
        if (stages.stream().allMatch(stage -> stage.widthOrDefault() == 1)) {
            return even(stages.size());
        }
        return new StageWidths(stages.stream().mapToDouble(Stage::widthOrDefault).toArray(), stages.stream()
                .mapToDouble(stage -> narrowest(sheet, data, List.of(stage))).toArray(), false);
    }

    /** The narrowest distance of columns at which stages can be read. */
    static double narrowest(Sheet sheet, MapData data, List<Stage> stages) {
        double readable = switch (data.density()) {
            case HEADLINE -> 92;
            case WORKING -> 100;
            case FULL -> 112;
        };
        return Math.max(readable, words(sheet, stages));
    }

    /** The distance of columns that the words of stages' names ask for. */
    static double words(Sheet sheet, List<Stage> stages) {
        return Math.min(LONGEST_WORD, StageBand.narrowestPitch(sheet, stages));
    }

    /** Number of columns. */
    int count() {
        return times.length;
    }

    /** Whether all columns are alike. */
    boolean isEven() {
        return even;
    }

    /** What all columns take together, their gutters included, where an ordinary one takes so much. */
    double total(double ordinary) {
        if (even) {
            return Math.max(1, times.length) * ordinary;
        }
        double total = 0;
        for (int i = 0; i < times.length; i++) {
            total += Math.max(times[i] * ordinary, least[i]);
        }
        return total;
    }

    /** What an ordinary column takes where all take so much together. */
    double ordinary(double total) {
        double most = total / Math.max(1, Arrays.stream(times).sum());
        if (even || total(0) >= total) {
            return most;
        }
        // What the narrow ones need at the least, the others do without: every round finds all of them that the last
        // one made too narrow, so that there are at most as many rounds as columns.
        double ordinary = most;
        while (total(ordinary) - total > 1e-6) {
            double free = total;
            double shares = 0;
            for (int i = 0; i < times.length; i++) {
                if (times[i] * ordinary < least[i]) {
                    free -= least[i];
                } else {
                    shares += times[i];
                }
            }
            ordinary = free / shares;
        }
        return ordinary;
    }

    /** What a column takes, its gutter included, where an ordinary one takes so much. */
    double of(int column, double ordinary) {
        return column < times.length ? Math.max(times[column] * ordinary, least[column]) : ordinary;
    }
}
