package org.covoyage.ui.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.covoyage.ui.work.Background;

/**
 * Looks every few seconds, on another thread, whether the file of a window may have been changed by others: at its size
 * and times, which costs next to nothing, and every so often at its content, since some programs leave these as they
 * were. Whether it has been changed is told by its content alone. For the thread of the windows.
 */
public final class DiskWatch {
    private static final Duration EVERY = Duration.seconds(3);
    /** So many looks at the outside come to one at the content. */
    private static final int CONTENT = 10;

    /** How a file looks from outside; nothing when it cannot be seen. */
    private record Outside(Path file, Optional<FileTime> modified, long size, String key) {
        static Outside of(Path file) {
            try {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                return new Outside(file, Optional.of(found.lastModifiedTime()), found.size(),
                        String.valueOf(found.fileKey()));
            } catch (IOException cannotBeSeen) {
                // Whatever is the matter, looking at the content finds it out and says so.
                return new Outside(file, Optional.empty(), -1, cannotBeSeen.getClass().getName());
            }
        }
    }

    private final Background background;
    private final Supplier<Optional<Path>> file;
    private final Runnable look;
    private final Consumer<? super Throwable> failed;
    private final Timeline clock;
    private Outside known;
    private boolean looking;
    private int ticks;

    /**
     * A watch that does not run yet.
     *
     * @param file   the file of the window now
     * @param look   looks at its content and says what is found
     * @param failed told when something in the program went wrong
     */
    public DiskWatch(Background background, Supplier<Optional<Path>> file, Runnable look,
            Consumer<? super Throwable> failed) {
        this.background = background;
        this.file = file;
        this.look = look;
        this.failed = failed;
        clock = new Timeline(new KeyFrame(EVERY, _ -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /** Looks from now on. */
    public void start() {
        clock.play();
    }

    /** Looks no more. */
    public void stop() {
        clock.stop();
    }

    private void tick() {
        Optional<Path> now = file.get();
        if (looking || now.isEmpty()) {
            return;
        }
        looking = true;
        boolean inside = ++ticks % CONTENT == 0;
        background.run(() -> Outside.of(now.get()), seen -> {
            looking = false;
            boolean other = !Objects.equals(seen, known);
            known = seen;
            if (other || inside) {
                look.run();
            }
        }, problem -> {
            looking = false;
            failed.accept(problem);
        });
    }
}
