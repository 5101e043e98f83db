package org.covoyage.file.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.covoyage.file.lock.Locks;
import org.covoyage.file.save.AtomicOutput;
import org.covoyage.file.save.FileOps;
import org.covoyage.file.save.PrivateFolder;

/**
 * The journal of one open project. Nothing is on the disk before the first deed; from then on each is written and
 * forced on the writer's thread, several that wait together. Who notes one may go on and asks {@link #settle} before
 * the next. What could not be written is kept and tried again with the next deed. For the thread of the project.
 */
public final class Journal {
    private final JournalFiles files;
    private final byte[] base;
    private final FileOps ops;
    private final Locks locks;
    private final Executor writer;
    private final Consumer<IOException> trouble;
    private final DeedJson json = new DeedJson();
    private final Queue<String> noted = new ConcurrentLinkedQueue<>();
    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);

    // From here on touched by the writer's thread only.
    private final Deque<String> unwritten = new ArrayDeque<>();
    private Locks.Lock lock;
    private boolean baseWritten;
    private FileOps.Output output;
    private boolean named;
    private Chain chain = Chain.START;
    private long size;
    private boolean told;

    /**
     * A journal that begins with the first deed.
     *
     * @param folder  where journals lie; made when needed
     * @param head    what it is a journal of
     * @param base    the bytes of the project, not written to
     * @param writer  one thread that writes in the order in which it is asked
     * @param trouble told on the writer's thread when deeds cannot be written, once until they can again
     */
    public Journal(Path folder, Head head, byte[] base, FileOps ops, Locks locks, Executor writer,
            Consumer<IOException> trouble) {
        this.files = JournalFiles.of(folder,
                HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits()));
        this.base = base;
        this.ops = ops;
        this.locks = locks;
        this.writer = writer;
        this.trouble = trouble;
        noted.add(json.write(head));
    }

    /** Where it lies. */
    public JournalFiles files() {
        return files;
    }

    /** A step, as {@link DeedJson} has written it. */
    public void noteDone(DeedJson.Written<?> step) {
        note(step.line());
    }

    /** Steps taken back or done again. */
    public void note(Deed.Turned turned) {
        note(json.write(turned));
    }

    /** A save. */
    public void note(Deed.Saved saved) {
        note(json.write(saved));
    }

    private void note(String line) {
        noted.add(line);
        last = CompletableFuture.supplyAsync(this::write, writer);
    }

    /**
     * Waits until everything noted has been tried.
     *
     * @return whether all of it survives the end of this process and a power cut
     */
    public boolean settle() {
        return last.join();
    }

    /** The project is closed, its work saved or given up: removes the journal. What cannot be removed is told. */
    public void close() {
        settle();
        CompletableFuture.runAsync(this::remove, writer).join();
    }

    private boolean write() {
        for (String line = noted.poll(); line != null; line = noted.poll()) {
            unwritten.add(line);
        }
        if (unwritten.isEmpty()) {
            return true;
        }
        try {
            open();
            Chain reached = chain;
            long length = size;
            for (String line : unwritten) {
                reached = reached.with(line);
                length += append(reached.sealed(line));
            }
            output.force();
            chain = reached;
            size = length;
            unwritten.clear();
            told = false;
            return true;
        } catch (IOException e) {
            cutBack(e);
            if (!told) {
                told = true;
                trouble.accept(e);
            }
            return false;
        }
    }

    private void open() throws IOException {
        if (named) {
            return;
        }
        Path folder = PrivateFolder.make(files.lines().getParent());
        if (lock == null && locks.take(files.lock()) instanceof Locks.Attempt.Taken taken) {
            lock = taken.lock();
        }
        if (!baseWritten) {
            new AtomicOutput(ops).write(files.base(), stream -> stream.write(base));
            baseWritten = true;
        }
        if (output == null) {
            output = ops.create(files.lines(), true);
        }
        ops.forceDirectory(folder);
        named = true;
    }

    private int append(byte[] line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            int before = bytes.remaining();
            output.write(bytes);
            if (bytes.remaining() == before) {
                throw new IOException("the disk takes no more bytes");
            }
        }
        return line.length;
    }

    /** Half a line must not stand between two whole ones. */
    private void cutBack(IOException why) {
        if (output != null) {
            try {
                output.truncate(size);
            } catch (IOException e) {
                why.addSuppressed(e);
            }
        }
    }

    private void remove() {
        try {
            if (output != null) {
                output.close();
                output = null;
            }
            // The lines first: a base alone says nothing to anybody.
            delete(files.lines());
            delete(files.base());
            if (lock != null) {
                lock.release();
            }
        } catch (IOException e) {
            trouble.accept(e);
        }
    }

    private void delete(Path file) throws IOException {
        try {
            ops.delete(file);
        } catch (NoSuchFileException gone) {
            return;
        }
    }
}
