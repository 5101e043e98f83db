package org.covoyage.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.covoyage.export.Progress;

/**
 * Tells a person at a terminal how far a picture is, once it takes longer than half a second, and calls the writing
 * off when the program is stopped, so that nothing half-written stays behind.
 */
final class Meter implements Progress, AutoCloseable {
    private static final long PATIENCE = 500_000_000;

    private final Path path;
    private final PrintWriter err;
    private final boolean watched = System.console() != null && System.console().isTerminal();
    private final long start = System.nanoTime();
    private final Thread stopped;
    private final Thread writer = Thread.currentThread();
    private volatile boolean cancelled;
    private boolean shown;

    Meter(Path path, PrintWriter err) {
        this.path = path;
        this.err = err;
        this.stopped = new Thread(this::cancel, "called off");
        Runtime.getRuntime().addShutdownHook(stopped);
    }

    private void cancel() {
        cancelled = true;
        try {
            writer.join(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void reached(double fraction) {
        if (watched && System.nanoTime() - start > PATIENCE) {
            err.printf("\r%s %3.0f %%", path, fraction * 100);
            err.flush();
            shown = true;
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        if (shown) {
            err.print("\r" + " ".repeat(path.toString().length() + 8) + "\r");
            err.flush();
        }
        if (!cancelled) {
            Runtime.getRuntime().removeShutdownHook(stopped);
        }
    }
}
