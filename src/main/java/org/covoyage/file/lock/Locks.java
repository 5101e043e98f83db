package org.covoyage.file.lock;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.covoyage.file.save.Digest;
import org.covoyage.file.save.FileOps;
import org.covoyage.file.save.PrivateFolder;

/**
 * Takes and gives back lock files. The file of a process that is gone counts for nothing. Two programs that find the
 * same dead file in the same instant may both believe they hold it: nothing that matters rests on a lock alone.
 */
public final class Locks {
    private static final int ATTEMPTS = 5;
    /** A file that names nobody is just being written, or its writer died while writing. */
    private static final Duration BEING_WRITTEN = Duration.ofSeconds(20);

    private final Path folder;
    private final FileOps ops;
    private final Processes processes;
    private final InstantSource clock;

    /**
     * Locks of documents in a folder of the program's own.
     *
     * @param folder where the files for documents lie; made when first needed
     */
    public Locks(Path folder, FileOps ops, Processes processes, InstantSource clock) {
        this.folder = folder;
        this.ops = ops;
        this.processes = processes;
        this.clock = clock;
    }

    /** What became of an attempt. */
    public sealed interface Attempt {
        /**
         * It is ours.
         *
         * @param lock to be given back
         */
        record Taken(Lock lock) implements Attempt {
        }

        /**
         * A running process has it.
         *
         * @param by which; nothing in the instant in which it takes it
         */
        record Held(Optional<Holder> by) implements Attempt {
        }
    }

    /** A lock held until it is released or the process ends. */
    public final class Lock {
        private final Path file;
        private boolean held = true;

        private Lock(Path file) {
            this.file = file;
        }

        /** Gives it back; again does nothing. */
        public void release() throws IOException {
            if (held) {
                held = false;
                ops.delete(file);
            }
        }
    }

    /** Says that a document is open here, links followed. */
    public Attempt takeDocument(Path document) throws IOException {
        PrivateFolder.make(folder);
        String key = Digest.of(ops.resolve(document).toString().getBytes(StandardCharsets.UTF_8)).hex();
        return take(folder.resolve(key.substring(0, 32) + ".lock"));
    }

    /** Takes a lock file by its path; its folder exists. */
    public Attempt take(Path file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                make(file);
                return new Attempt.Taken(new Lock(file));
            } catch (FileAlreadyExistsException taken) {
                Optional<Optional<Holder>> living = living(file);
                if (living.isPresent()) {
                    return new Attempt.Held(living.get());
                }
                remove(file);
            }
        }
        return new Attempt.Held(Optional.empty());
    }

    /** Whether a running process holds a lock file. */
    public boolean isHeld(Path file) throws IOException {
        return living(file).isPresent();
    }

    private void make(Path file) throws IOException {
        byte[] text = processes.me().text().getBytes(StandardCharsets.UTF_8);
        try (FileOps.Output output = ops.create(file, true)) {
            ByteBuffer bytes = ByteBuffer.wrap(text);
            while (bytes.hasRemaining()) {
                output.write(bytes);
            }
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (IOException e) {
            remove(file);
            throw e;
        }
    }

    /** Nothing when nobody lives behind the file; else who does, if it says so already. */
    private Optional<Optional<Holder>> living(Path file) throws IOException {
        try (InputStream stream = ops.read(file)) {
            Optional<Holder> holder = Holder.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            boolean lives = holder.isPresent() ? processes.isRunning(holder.get())
                    : ops.facts(file).modified().plus(BEING_WRITTEN).isAfter(clock.instant());
            return lives ? Optional.of(holder) : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private void remove(Path file) throws IOException {
        try {
            ops.delete(file);
        } catch (NoSuchFileException gone) {
            return;
        }
    }
}
