package org.covoyage.file.save;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A program that saves generation after generation until it is killed, saying every disk operation before it is done
 * and every generation once it is saved. It knows no test library.
 */
final class SavingLoop {
    static final String SAVED = "saved ";
    private static final int SIZE = 200_000;
    private static final int CHUNK = 1 << 16;

    private SavingLoop() {
    }

    /**
     * Saves for ever.
     *
     * @param arguments the file; {@code safe} or {@code in-place}; the number of the operation before which to stand
     *                  still and wait for the end, or -1 to run on
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Announcer announcer = new Announcer(Integer.parseInt(arguments[2]));
        Optional<byte[]> before = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        int generation = before.map(SavingLoop::generation).orElse(0);
        while (true) {
            byte[] next = content(++generation);
            if (arguments[1].equals("safe")) {
                saveSafely(announcer, file, next, before);
            } else {
                overwrite(announcer, file, next);
            }
            before = Optional.of(next);
            System.out.println(SAVED + generation);
        }
    }

    private static void saveSafely(Announcer announcer, Path file, byte[] next, Optional<byte[]> before) {
        FileOps ops = new ForwardingOps(new RealFileOps()) {
            @Override
            <T> T call(String operation, Path path, Action<T> action) throws IOException {
                announcer.announce(operation);
                return action.run();
            }
        };
        SaveResult result = new SafeSave(ops, file.getParent())
                .save(file, next, before.map(Digest::of), bytes -> { });
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not saved: " + result);
        }
    }

    /** What the safe way is compared with. */
    private static void overwrite(Announcer announcer, Path file, byte[] next) throws IOException {
        announcer.announce("open");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            for (int done = 0; done < next.length; done += CHUNK) {
                announcer.announce("write");
                channel.write(ByteBuffer.wrap(next, done, Math.min(CHUNK, next.length - done)));
            }
        }
    }

    /** A generation's bytes: its number on a line, then bytes only that generation has. */
    static byte[] content(int generation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((generation + "\n").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(TestBytes.of(generation, SIZE));
        return bytes.toByteArray();
    }

    /** The generation of these bytes, or -1 if they are not whole. */
    static int generation(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.US_ASCII);
        int end = start.indexOf('\n');
        if (end < 1 || !start.substring(0, end).matches("\\d+")) {
            return -1;
        }
        int generation = Integer.parseInt(start.substring(0, end));
        return Arrays.equals(bytes, content(generation)) ? generation : -1;
    }

    private static final class Announcer {
        private final int halt;
        private int count;

        Announcer(int halt) {
            this.halt = halt;
        }

        void announce(String operation) throws IOException {
            System.out.println(operation);
            if (count++ == halt && System.in.read() >= 0) {
                throw new IllegalStateException("nobody should have written to a halted process");
            }
        }
    }
}
