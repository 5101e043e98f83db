package org.covoyage.file.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covoyage.file.lock.Locks;
import org.covoyage.file.save.Digest;
import org.covoyage.file.save.FileOps;

/**
 * Finds and clears the journals of processes that are gone. Reads them as far as they are whole; whatever they
 * contain, it throws nothing but what the disk does. For one thread.
 */
public final class Leftovers {
    /** How long work that nobody came back for is kept. */
    public static final Duration KEPT = Duration.ofDays(30);
    private static final long MOST_BYTES = 512L << 20;

    private final Path folder;
    private final FileOps ops;
    private final Locks locks;
    private final InstantSource clock;
    private final DeedJson json = new DeedJson();

    /** The journals in a folder. */
    public Leftovers(Path folder, FileOps ops, Locks locks, InstantSource clock) {
        this.folder = folder;
        this.ops = ops;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Journals with work that is in no file, the latest first. Those that hold none, and those nobody came back for,
     * are cleared away.
     */
    public List<Leftover> find() throws IOException {
        List<Leftover> found = new ArrayList<>();
        for (Path file : files()) {
            Optional<JournalFiles> files = JournalFiles.ofLines(file);
            if (files.isEmpty() || locks.isHeld(files.get().lock())) {
                continue;
            }
            Leftover leftover;
            try {
                leftover = read(files.get());
            } catch (NoSuchFileException closedMeanwhile) {
                continue;
            }
            if (leftover.isUnsaved() && leftover.written().plus(KEPT).isAfter(clock.instant())) {
                found.add(leftover);
            } else {
                discard(leftover);
            }
        }
        clearOrphans();
        found.sort(Comparator.comparing(Leftover::written).reversed());
        return List.copyOf(found);
    }

    /** Reads a journal as far as it is whole. */
    Leftover read(JournalFiles files) throws IOException {
        Instant written = ops.facts(files.lines()).modified();
        byte[] bytes;
        try (InputStream stream = ops.read(files.lines())) {
            bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, MOST_BYTES));
        }
        Head head = null;
        List<Deed> deeds = new ArrayList<>();
        Chain chain = Chain.START;
        int start = 0;
        for (int end = lineFeed(bytes, start); end >= 0; end = lineFeed(bytes, start)) {
            String text = chain.opened(new String(bytes, start, end - start, StandardCharsets.UTF_8));
            try {
                if (text == null) {
                    break;
                } else if (head == null) {
                    head = json.head(text);
                } else {
                    deeds.add(json.deed(text));
                }
            } catch (DeedJson.NoDeed unknown) {
                break;
            }
            chain = chain.with(text);
            start = end + 1;
        }
        int end = lineFeed(bytes, start);
        Leftover.Ending ending = start == bytes.length ? Leftover.Ending.WHOLE
                : end < 0 || end == bytes.length - 1 ? Leftover.Ending.TORN : Leftover.Ending.DAMAGED;
        return new Leftover(files, Optional.ofNullable(head), deeds, ending, written);
    }

    private static int lineFeed(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** The bytes the project was opened from; nothing when they are missing or not those of the head. */
    public Optional<byte[]> base(Leftover leftover) throws IOException {
        try (InputStream stream = ops.read(leftover.files().base())) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            stream.transferTo(bytes);
            byte[] base = bytes.toByteArray();
            return leftover.head().isPresent() && Digest.of(base).equals(leftover.head().get().base())
                    ? Optional.of(base) : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Takes a journal for this process, so that no other offers it too; nothing when another was quicker. */
    public Optional<Locks.Lock> claim(Leftover leftover) throws IOException {
        return locks.take(leftover.files().lock()) instanceof Locks.Attempt.Taken taken ? Optional.of(taken.lock())
                : Optional.empty();
    }

    /** Removes a journal for good. */
    public void discard(Leftover leftover) throws IOException {
        for (Path file : Arrays.asList(leftover.files().lines(), leftover.files().base(), leftover.files().lock())) {
            try {
                ops.delete(file);
            } catch (NoSuchFileException gone) {
                continue;
            }
        }
    }

    /** Bases and locks whose lines are gone: a process ended while it began or removed a journal. */
    private void clearOrphans() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            if (dot > 0 && (name.endsWith(".base") || name.endsWith(".lock"))) {
                JournalFiles files = JournalFiles.of(folder, name.substring(0, dot));
                if (!Files.exists(files.lines()) && !locks.isHeld(files.lock())) {
                    ops.delete(file);
                }
            }
        }
    }

    private List<Path> files() throws IOException {
        return Files.isDirectory(folder) ? ops.list(folder) : List.of();
    }
}
