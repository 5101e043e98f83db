package org.covoyage.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Tasks that supersede each other: a result that comes after a newer task was given is dropped, and a task that has
 * not begun by then is never carried out.
 *
 * @param <T> the result
 */
public final class Latest<T> {
    private final Background background;
    private final Consumer<? super T> then;
    private final Consumer<? super Throwable> failed;
    private final AtomicLong revision = new AtomicLong();

    Latest(Background background, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        this.background = background;
        this.then = then;
        this.failed = failed;
    }

    /** Gives a task that supersedes all before; on the thread of the windows. */
    public void run(Callable<? extends T> work) {
        long mine = revision.incrementAndGet();
        background.<T>run(() -> revision.get() == mine ? work.call() : null, result -> {
            if (revision.get() == mine) {
                then.accept(result);
            }
        }, problem -> {
            if (revision.get() == mine) {
                failed.accept(problem);
            }
        });
    }

    /** Makes everything given so far count no more. */
    public void forget() {
        revision.incrementAndGet();
    }
}
