package org.covoyage.file.versions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covoyage.file.save.AtomicOutput;
import org.covoyage.file.save.Digest;
import org.covoyage.file.save.FileOps;
import org.covoyage.file.save.PrivateFolder;

/**
 * The versions of documents, each document's in a folder named by its path. A document that moves begins anew; the
 * versions of its old path stay. Any thread, one at a time for a document.
 */
public final class Versions {
    private static final int LAST = 20;
    private static final int DAYS = 30;
    private static final int KEY = 32;

    private final Path folder;
    private final FileOps ops;
    private final InstantSource clock;
    private final Thinning thinning;

    /**
     * Versions in a folder.
     *
     * @param folder of the program's own; made when needed
     * @param zone   whose days count
     */
    public Versions(Path folder, FileOps ops, InstantSource clock, ZoneId zone) {
        this.folder = folder;
        this.ops = ops;
        this.clock = clock;
        this.thinning = new Thinning(LAST, DAYS, zone);
    }

    /**
     * Keeps what a document holds now, before it is replaced. Nothing to do when there is no document, or when its
     * bytes are those of the latest version.
     */
    public void keep(Path document) throws IOException {
        byte[] bytes;
        try (InputStream stream = ops.read(ops.resolve(document))) {
            bytes = stream.readAllBytes();
        } catch (NoSuchFileException none) {
            return;
        }
        keep(document, bytes);
    }

    /** Keeps these bytes as a version of a document, as {@link #keep(Path)} does. */
    public void keep(Path document, byte[] bytes) throws IOException {
        Digest digest = Digest.of(bytes);
        List<Version> earlier = of(document);
        if (!earlier.isEmpty() && earlier.getFirst().digest().equals(digest)) {
            return;
        }
        Path home = folder(document);
        if (!Files.isDirectory(home)) {
            PrivateFolder.make(home);
            // For people who look into the folder: whose versions these are.
            byte[] whose = (ops.resolve(document) + "\n").getBytes(StandardCharsets.UTF_8);
            new AtomicOutput(ops).write(home.resolve("document.txt"), stream -> stream.write(whose));
        }
        new AtomicOutput(ops).write(home.resolve(Version.fileName(clock.instant(), digest)),
                stream -> stream.write(bytes));
        for (Version version : thinning.going(of(document), clock.instant())) {
            ops.delete(version.file());
        }
    }

    /** The versions of a document, the latest first. */
    public List<Version> of(Path document) throws IOException {
        Path home = folder(document);
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        List<Version> found = new ArrayList<>();
        for (Path file : ops.list(home)) {
            Version.of(file, Files.size(file)).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Version::kept).thenComparing(version -> version.file().toString()).reversed());
        return List.copyOf(found);
    }

    /**
     * The bytes of a version; nothing when they are not the ones that were kept.
     *
     * @throws NoSuchFileException when it has been thinned out meanwhile
     */
    public Optional<byte[]> bytes(Version version) throws IOException {
        try (InputStream stream = ops.read(version.file())) {
            byte[] bytes = stream.readAllBytes();
            return Digest.of(bytes).equals(version.digest()) ? Optional.of(bytes) : Optional.empty();
        }
    }

    /**
     * Removes all versions of a document, and that there were any, for clients who want no copies left.
     *
     * @return how many there were
     */
    public int erase(Path document) throws IOException {
        return eraseFolder(folder(document));
    }

    /**
     * Removes the versions of all documents.
     *
     * @return how many there were
     */
    public int eraseAll() throws IOException {
        int erased = 0;
        if (Files.isDirectory(folder)) {
            for (Path home : ops.list(folder)) {
                erased += eraseFolder(home);
            }
        }
        return erased;
    }

    private int eraseFolder(Path home) throws IOException {
        int erased = 0;
        if (Files.isDirectory(home)) {
            for (Path file : ops.list(home)) {
                erased += Version.of(file, Files.size(file)).isPresent() ? 1 : 0;
                ops.delete(file);
            }
            ops.delete(home);
        }
        return erased;
    }

    /** Where the versions of a document lie. */
    public Path folder(Path document) throws IOException {
        String path = ops.resolve(document).toString();
        return folder.resolve(Digest.of(path.getBytes(StandardCharsets.UTF_8)).hex().substring(0, KEY));
    }
}
