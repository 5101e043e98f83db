package org.covoyage.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Carries out work away from the thread of the windows and brings the result back to it. It must not know what the
 * work is. Threads are daemons: they never keep a closed program alive.
 */
public final class Background implements AutoCloseable {
    private final Executor threads;
    private final Executor windows;
    private final Runnable end;

    /** As many threads as help, at least two so that one long task leaves room for a short one. */
    public Background() {
        AtomicInteger count = new AtomicInteger();
        int many = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);
        // Work is refused only after closing: nobody is left who would look at its result.
        ExecutorService pool = new ThreadPoolExecutor(many, many, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "covoyage-work-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }, new ThreadPoolExecutor.DiscardPolicy());
        threads = pool;
        windows = Platform::runLater;
        end = pool::shutdownNow;
    }

    /** Work that is carried out by somebody else, and whose results are brought back by somebody else. */
    public Background(Executor threads, Executor windows) {
        this.threads = threads;
        this.windows = windows;
        end = () -> { };
    }

    /**
     * Carries out work.
     *
     * @param work   what to do, on another thread
     * @param then   takes the result, on the thread of the windows
     * @param failed takes what went wrong, on the thread of the windows
     */
    public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        threads.execute(() -> {
            try {
                T result = work.call();
                windows.execute(() -> then.accept(result));
            } catch (Exception | Error e) {
                windows.execute(() -> failed.accept(e));
            }
        });
    }

    /** A row of tasks of which only the last one's result counts. */
    public <T> Latest<T> latest(Consumer<? super T> then, Consumer<? super Throwable> failed) {
        return new Latest<>(this, then, failed);
    }

    /** Takes no more work; what is running ends by itself. */
    @Override
    public void close() {
        end.run();
    }
}
