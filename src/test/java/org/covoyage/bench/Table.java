package org.covoyage.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints figures as one table, row by row as they come. Knows nothing of what is measured. */
final class Table {
    private final PrintStream out;

    /** An empty table; prints the heads of its columns. */
    Table(PrintStream out) {
        this.out = out;
        out.printf(Locale.ROOT, "%-52s %9s %9s %10s %7s  %s%n", "", "clock ms", "cpu ms", "kB", "ratio", "aim");
    }

    /** A line above rows that belong together. */
    void section(String title) {
        out.println();
        out.println(title);
    }

    /** A figure by itself. */
    void row(String what, Cost cost, String aim) {
        print(what, cost, "", "", aim);
    }

    /** A figure beside what it is compared with, on the clock. */
    void row(String what, Cost cost, Cost against, String aim) {
        print(what, cost, "", ratio(cost.wall() / against.wall()), aim);
    }

    /** A figure with a size in bytes. */
    void row(String what, Cost cost, long bytes, String ratio, String aim) {
        print(what, cost, String.format(Locale.ROOT, "%,.0f", bytes / 1024.0), ratio, aim);
    }

    /** Frames: the median, and beside the aim what 99 of a hundred did not exceed. */
    void row(String what, Frames frames, String aim) {
        print(what, new Cost(frames.median(), frames.cpu()), "", "",
                String.format(Locale.ROOT, "99 %%: %.1f  %s", frames.most(), aim));
    }

    /** A number of something by itself. */
    void row(String what, double number, String unit) {
        out.printf(Locale.ROOT, "  %-50s %,9.0f %s%n", what, number, unit);
    }

    /** How many times as much. */
    static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f×", ratio);
    }

    private void print(String what, Cost cost, String size, String ratio, String aim) {
        String form = cost.wall() < 1 ? "%.3f" : cost.wall() < 100 ? "%.1f" : "%.0f";
        String cpu = Double.isNaN(cost.cpu()) ? "" : String.format(Locale.ROOT, form, cost.cpu());
        out.printf(Locale.ROOT, "  %-50s %9s %9s %10s %7s  %s%n", what, String.format(Locale.ROOT, form, cost.wall()),
                cpu, size, ratio, aim);
    }
}
