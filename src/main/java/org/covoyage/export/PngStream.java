package org.covoyage.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes the pixels of a PNG: strips are painted, filtered and compressed by several threads and written in order.
 * Each strip is compressed by itself, with the end of the one before as dictionary, and ends on a whole byte; laid one
 * behind the other they are one stream. No more strips are alive than there are threads, and two that wait.
 */
final class PngStream {
    private static final long ADLER = 65521;

    private final PngLayout layout;
    private final StripSource source;
    private final int level;
    private final Queue<PngStrip> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    PngStream(PngLayout layout, StripSource source, int level) {
        this.layout = layout;
        this.source = source;
        this.level = level;
    }

    /**
     * Writes all strips.
     *
     * @throws CancellationException when it was called off, or the thread interrupted
     */
    void write(PngChunks chunks, int threads, Progress progress) throws IOException {
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, layout.strips()),
                Thread.ofPlatform().daemon().name("png-", 0).factory())) {
            try {
                inOrder(chunks, pool, threads + 2, progress);
            } finally {
                stopped = true;
            }
        } finally {
            idle.forEach(PngStrip::close);
        }
    }

    private void inOrder(PngChunks chunks, ExecutorService pool, int most, Progress progress) throws IOException {
        ArrayDeque<Future<PngStrip.Packed>> underWay = new ArrayDeque<>();
        CompletableFuture<PngStrip.Tail> before = CompletableFuture.completedFuture(PngStrip.Tail.none(layout));
        long adler = 1;
        int submitted = 0;
        for (int written = 0; written < layout.strips(); written++) {
            while (submitted < layout.strips() && submitted < written + most) {
                int strip = submitted++;
                CompletableFuture<PngStrip.Tail> above = before;
                CompletableFuture<PngStrip.Tail> own = new CompletableFuture<>();
                underWay.add(pool.submit(() -> strip(strip, above, own)));
                before = own;
            }
            if (progress.cancelled()) {
                throw new CancellationException("called off");
            }
            PngStrip.Packed packed = taken(underWay.remove());
            chunks.data(packed.data(), packed.length(), packed.crc());
            adler = combined(adler, packed.adler(), packed.raw());
            progress.reached((written + 1.0) / layout.strips());
        }
        byte[] end = ByteBuffer.allocate(4).putInt((int) adler).array();
        chunks.data(end, 4, PngChunks.dataCrc(end, 4));
    }

    private PngStrip.Packed strip(int strip, CompletableFuture<PngStrip.Tail> above,
            CompletableFuture<PngStrip.Tail> own) {
        try {
            if (stopped) {
                throw new CancellationException("stopped");
            }
            PngStrip found = idle.poll();
            PngStrip room = found == null ? new PngStrip(layout, level) : found;
            try {
                room.paint(source, strip);
                PngStrip.Tail before = above.join();
                own.complete(room.filter(strip, before));
                return room.pack(strip, before);
            } finally {
                idle.add(room);
            }
        } catch (RuntimeException | Error e) {
            // The strip below must not wait for ever.
            own.completeExceptionally(e);
            throw e;
        }
    }

    private static PngStrip.Packed taken(Future<PngStrip.Packed> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new CompletionException(e.getCause());
            }
        }
    }

    /** The checksum of two runs of bytes, from the checksum of each (RFC 1950). */
    static long combined(long first, long second, long secondLength) {
        long length = secondLength % ADLER;
        long low = (first & 0xFFFF) + (second & 0xFFFF) - 1;
        long high = (first >>> 16) + (second >>> 16) + length * ((first & 0xFFFF) - 1);
        return Math.floorMod(high, ADLER) << 16 | Math.floorMod(low, ADLER);
    }
}
