package org.covoyage.file.save;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Operations of which one, counted from the first, goes wrong as planned. */
final class FaultyOps extends ForwardingOps {
    /** What goes wrong. */
    enum Fault {
        IO_ERROR, ACCESS_DENIED,
        /** Some bytes get through, then the disk is full. */
        NO_SPACE,
        /** Only some bytes are taken, as is legal. */
        SHORT_WRITE,
        /** All bytes are said to be taken, but only some are. */
        LOST_WRITE,
        /** The operation succeeds and reports a failure. */
        LATE_ERROR,
        /** The process ends here: nothing after it happens, no cleaning up either. */
        CRASH
    }

    /** For how long. */
    enum Extent {
        ONCE,
        /** That operation fails from then on. */
        LASTING,
        /** Once, but nothing can be removed. */
        ONCE_AND_NOTHING_GOES
    }

    /** The end of the process. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** These leave an open handle behind if they succeed and fail at once, which no system does. */
    private static final Set<String> NEVER_LATE = Set.of("create", "overwrite", "open");
    /** Neither durability nor time is looked at here. */
    private static final Set<String> NOT_DONE = Set.of("force", "forceDirectory", "pause");

    private final int unlucky;
    private final Fault fault;
    private final Extent extent;
    private final List<Output> open = new ArrayList<>();
    private int calls;
    private String struck = "";
    private boolean dead;

    FaultyOps(FileOps next, int unlucky, Fault fault, Extent extent) {
        super(next);
        this.unlucky = unlucky;
        this.fault = fault;
        this.extent = extent;
    }

    /** The operation that went wrong, or an empty text if it never came to that. */
    String struck() {
        return struck;
    }

    /** Whether a file could have stayed because it could not be removed. */
    boolean removalFailed() {
        return extent == Extent.ONCE_AND_NOTHING_GOES || extent == Extent.LASTING && struck.equals("delete");
    }

    @Override
    void opened(Output output) {
        open.add(output);
    }

    @Override
    <T> T call(String operation, Path path, Action<T> action) throws IOException {
        Action<T> real = NOT_DONE.contains(operation) ? () -> null : action;
        if (!strikes(operation)) {
            return real.run();
        }
        return switch (fault) {
            case IO_ERROR -> throw new IOException("injected");
            case ACCESS_DENIED -> throw new AccessDeniedException(path.toString());
            case NO_SPACE -> throw full(path);
            case SHORT_WRITE, LOST_WRITE -> real.run();
            case LATE_ERROR -> {
                if (!NEVER_LATE.contains(operation)) {
                    runOnce(real);
                }
                throw new IOException("injected, late");
            }
            case CRASH -> throw crash();
        };
    }

    @Override
    void write(Path path, Output output, ByteBuffer bytes) throws IOException {
        if (!strikes("write")) {
            output.write(bytes);
            return;
        }
        switch (fault) {
            case IO_ERROR -> throw new IOException("injected");
            case ACCESS_DENIED -> throw new AccessDeniedException(path.toString());
            case NO_SPACE -> {
                half(output, bytes);
                throw full(path);
            }
            case SHORT_WRITE -> half(output, bytes);
            case LOST_WRITE -> {
                half(output, bytes);
                bytes.position(bytes.limit());
            }
            case LATE_ERROR -> {
                output.write(bytes);
                throw new IOException("injected, late");
            }
            case CRASH -> {
                half(output, bytes);
                throw crash();
            }
        }
    }

    private boolean strikes(String operation) {
        if (dead) {
            throw new Crash();
        }
        boolean hit = calls++ == unlucky;
        if (hit) {
            struck = operation;
        }
        boolean stuck = extent == Extent.ONCE_AND_NOTHING_GOES && !struck.isEmpty() && operation.equals("delete");
        return hit || stuck || extent == Extent.LASTING && operation.equals(struck);
    }

    /** A late failure of an operation that cannot succeed twice. */
    private static <T> void runOnce(Action<T> action) throws IOException {
        try {
            action.run();
        } catch (NoSuchFileException again) {
            throw new IOException("injected, again", again);
        }
    }

    private static void half(Output output, ByteBuffer bytes) throws IOException {
        int end = bytes.limit();
        bytes.limit(bytes.position() + Math.max(1, bytes.remaining() / 2));
        output.write(bytes);
        bytes.limit(end);
    }

    private static FileSystemException full(Path path) {
        return new FileSystemException(path.toString(), null, "No space left on device");
    }

    private Crash crash() throws IOException {
        dead = true;
        for (Output output : open) {
            output.close(); // the system closes what a dead process had open
        }
        return new Crash();
    }
}
