package org.covoyage.file.save;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Places a document can be in when it is saved. */
enum Scenario {
    NEW_FILE, EXISTING, SYMLINK, DANGLING_SYMLINK, HARD_LINK, MODE_640, CLOSED_FOLDER, LONG_NAME, ACCENTED_NAME;

    static final byte[] OLD = TestBytes.of(1, 66_000);

    /**
     * A prepared place.
     *
     * @param asked   what is saved to
     * @param real    where the bytes are
     * @param backups the folder for backups that find no room beside the document
     */
    record Place(Path asked, Path real, Path backups, FileOps ops, Optional<byte[]> before) {
        /** What a caller who has opened the document expects. */
        Optional<Digest> expected() {
            return before.map(Digest::of);
        }
    }

    /** Whether the document is written in place, so that a crash may damage it but not its backup. */
    boolean inPlace() {
        return this == HARD_LINK || this == CLOSED_FOLDER;
    }

    /** Prepares the place in an empty folder. */
    Place prepare(Path folder) throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path backups = Files.createDirectory(folder.resolve("backups"));
        Files.writeString(home.resolve("other.txt"), "somebody else's");
        Files.writeString(home.resolve(".other.tmp"), "somebody else's");
        FileOps disk = new RealFileOps();
        Path plain = home.resolve("journey.covoyage");
        return switch (this) {
            case NEW_FILE -> new Place(plain, plain, backups, disk, Optional.empty());
            case EXISTING -> at(plain, plain, backups, disk);
            case MODE_640 -> {
                Place place = at(plain, plain, backups, disk);
                assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"), "no POSIX rights here");
                Files.setPosixFilePermissions(plain, PosixFilePermissions.fromString("rw-r-----"));
                yield place;
            }
            case SYMLINK, DANGLING_SYMLINK -> {
                Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.covoyage");
                Files.createSymbolicLink(plain, Path.of("..", "elsewhere", "real.covoyage"));
                yield this == SYMLINK
                        ? at(plain, elsewhere, backups, disk)
                        : new Place(plain, elsewhere, backups, disk, Optional.empty());
            }
            case HARD_LINK -> {
                Place place = at(plain, plain, backups, disk);
                assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("unix"), "no link count here");
                Files.createLink(home.resolve("same.covoyage"), plain);
                yield place;
            }
            case CLOSED_FOLDER -> at(plain, plain, backups, new ClosedFolderOps(disk, home));
            case LONG_NAME -> {
                Path longest = home.resolve("x".repeat(246) + ".covoyage");
                yield at(longest, longest, backups, disk);
            }
            case ACCENTED_NAME -> {
                Path accented = TestPaths.in(home, "Le voyage d’Éloïse — été 日本.covoyage");
                yield at(accented, accented, backups, disk);
            }
        };
    }

    private static Place at(Path asked, Path real, Path backups, FileOps ops) throws IOException {
        Files.write(real, OLD);
        return new Place(asked, real, backups, ops, Optional.of(OLD));
    }
}
