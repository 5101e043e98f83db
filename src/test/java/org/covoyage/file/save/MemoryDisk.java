package org.covoyage.file.save;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A disk that forgets, at a power cut, whatever was not forced: bytes of a file until the file is forced, names until
 * their folder is, each of them independently of the others and in any combination.
 */
final class MemoryDisk implements FileOps {
    private final int links;
    private final Runnable afterEachStep;
    private final Map<Path, Node> names = new HashMap<>();
    private final Map<Path, Node> durableNames = new HashMap<>();
    private final List<Consumer<Map<Path, Node>>> unforcedNames = new ArrayList<>();

    /**
     * An empty disk.
     *
     * @param links         how many names every file claims to have
     * @param afterEachStep told after every change
     */
    MemoryDisk(int links, Runnable afterEachStep) {
        this.links = links;
        this.afterEachStep = afterEachStep;
    }

    /** One file's bytes. */
    static final class Node {
        private byte[] durable = {};
        private byte[] current = {};
        private final List<Edit> unforced = new ArrayList<>();

        /** Every content this file can have after a power cut. */
        List<byte[]> possible() {
            List<byte[]> contents = new ArrayList<>(List.of(durable));
            for (Edit edit : unforced) {
                List<byte[]> more = new ArrayList<>();
                for (byte[] content : contents) {
                    more.addAll(edit.applied(content));
                }
                contents.addAll(more);
            }
            if (!unforced.isEmpty()) {
                contents.add(new byte[current.length]); // the length arrived, the bytes did not
            }
            return contents;
        }
    }

    /** A change of a file's bytes; a write, or a cut where there are no bytes. */
    private record Edit(int offset, byte[] bytes) {
        /** What a power cut can leave of it, apart from nothing: all, or half. */
        List<byte[]> applied(byte[] content) {
            return bytes.length == 0
                    ? List.of(Arrays.copyOf(content, offset))
                    : List.of(written(content, bytes.length), written(content, bytes.length / 2));
        }

        byte[] written(byte[] content, int length) {
            byte[] result = Arrays.copyOf(content, Math.max(content.length, offset + length));
            System.arraycopy(bytes, 0, result, offset, length);
            return result;
        }
    }

    /** Puts a file on the disk, durably. */
    void put(Path path, byte[] bytes) {
        Node node = new Node();
        node.durable = bytes;
        node.current = bytes;
        names.put(path, node);
        durableNames.put(path, node);
    }

    /** Every folder a power cut can leave now. */
    List<Map<Path, Node>> afterPowerCut() {
        List<Map<Path, Node>> folders = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << unforcedNames.size(); chosen++) {
            Map<Path, Node> folder = new HashMap<>(durableNames);
            for (int i = 0; i < unforcedNames.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    unforcedNames.get(i).accept(folder);
                }
            }
            folders.add(folder);
        }
        return folders;
    }

    private void rename(Consumer<Map<Path, Node>> change) {
        change.accept(names);
        unforcedNames.add(change);
        afterEachStep.run();
    }

    private Node node(Path path) throws NoSuchFileException {
        Node node = names.get(path);
        if (node == null) {
            throw new NoSuchFileException(path.toString());
        }
        return node;
    }

    @Override
    public Path resolve(Path path) {
        return path;
    }

    @Override
    public FileFacts facts(Path path) throws NoSuchFileException {
        node(path);
        return new FileFacts(true, true, links, Instant.EPOCH);
    }

    @Override
    public InputStream read(Path path) throws NoSuchFileException {
        return new ByteArrayInputStream(node(path).current);
    }

    @Override
    public Output create(Path path, boolean confidential) throws FileAlreadyExistsException {
        if (names.containsKey(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        Node node = new Node();
        rename(folder -> folder.put(path, node));
        return new Writing(node);
    }

    @Override
    public Output overwrite(Path path) throws NoSuchFileException {
        return new Writing(node(path));
    }

    @Override
    public boolean copyAccess(Path from, Path to) {
        return true;
    }

    @Override
    public void moveOver(Path from, Path to) throws NoSuchFileException {
        Node node = node(from);
        rename(folder -> {
            folder.remove(from);
            folder.put(to, node);
        });
    }

    @Override
    public void forceDirectory(Path directory) {
        durableNames.clear();
        durableNames.putAll(names);
        unforcedNames.clear();
        afterEachStep.run();
    }

    @Override
    public void delete(Path path) throws NoSuchFileException {
        node(path);
        rename(folder -> folder.remove(path));
    }

    @Override
    public List<Path> list(Path directory) {
        return List.copyOf(names.keySet());
    }

    @Override
    public long room(Path directory) {
        return Long.MAX_VALUE;
    }

    @Override
    public void pause(Duration duration) {
        throw new AssertionError("nothing to wait for");
    }

    private final class Writing implements Output {
        private final Node node;
        private int position;

        Writing(Node node) {
            this.node = node;
        }

        @Override
        public void write(ByteBuffer bytes) {
            byte[] taken = new byte[bytes.remaining()];
            bytes.get(taken);
            Edit edit = new Edit(position, taken);
            node.current = edit.written(node.current, taken.length);
            node.unforced.add(edit);
            position += taken.length;
            afterEachStep.run();
        }

        @Override
        public void truncate(long size) {
            if (size < node.current.length) {
                node.current = Arrays.copyOf(node.current, (int) size);
                node.unforced.add(new Edit((int) size, new byte[0]));
                afterEachStep.run();
            }
        }

        @Override
        public void force() {
            node.durable = node.current;
            node.unforced.clear();
            afterEachStep.run();
        }

        @Override
        public void close() {
            afterEachStep.run();
        }
    }
}
