package org.covoyage.file.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a document lies, and what stays as it was. */
class SafeSaveTest {
    private static final byte[] OLD = bytes("the old file, which is longer");
    private static final byte[] NEW = bytes("the new file");
    private static final SaveResult SAVED = new SaveResult.Saved(Digest.of(NEW), List.of());

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aDocument() throws IOException {
        file = Files.write(folder.resolve("journey.covoyage"), OLD);
    }

    @Test
    void aNewFileGetsTheRightsOfAnyNewFile() throws IOException {
        requirePosix();
        Path fresh = folder.resolve("fresh.covoyage");
        Path usual = Files.createFile(folder.resolve("usual"));

        assertThat(save(fresh, Optional.empty())).isEqualTo(SAVED);

        assertThat(fresh).hasBinaryContent(NEW);
        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-------", "rw-rw-rw-", "rwxr-x--x"})
    void anExistingFileKeepsItsRights(String rights) throws IOException {
        requirePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));

        assertThat(save(file, Optional.of(OLD))).isEqualTo(SAVED);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(rights);
    }

    @Test
    void theNewBytesAreAtNoMomentOpenToMorePeopleThanTheOldFile() throws IOException {
        requirePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        List<String> rights = new ArrayList<>();
        FileOps watched = ForwardingOps.before("write", path -> rights.add(
                PosixFilePermissions.toString(Files.getPosixFilePermissions(path))));

        new SafeSave(watched, folder).save(file, NEW, Optional.of(Digest.of(OLD)), bytes -> { });

        assertThat(rights).containsExactly("rw-r-----");
    }

    @Test
    void rightsThatCannotBeKeptAreCutAndAnnounced() throws IOException {
        requirePosix();
        FileOps refusing = ForwardingOps.before("copyAccess", path -> {
            throw new AccessDeniedException(path.toString());
        });

        SaveResult result = new SafeSave(refusing, folder).save(file, NEW, Optional.of(Digest.of(OLD)), bytes -> { });

        assertThat(result).isEqualTo(saved(SaveWarning.Code.ACCESS_CHANGED));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void anotherGroupGetsNoMoreThanEverybody() {
        assertThat(AccessCopy.groupLikeOthers(PosixFilePermissions.fromString("rwxrwxr--")))
                .isEqualTo(PosixFilePermissions.fromString("rwxr--r--"));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.covoyage"), Path.of("journey.covoyage"));

        assertThat(save(link, Optional.of(OLD))).isEqualTo(SAVED);

        assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("journey.covoyage"));
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void aCircleOfLinksIsRefused() throws IOException {
        Path one = folder.resolve("one");
        Files.createSymbolicLink(one, Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

        assertThat(failure(save(one, Optional.empty()))).isIn(SaveProblem.Code.NOT_A_FILE, SaveProblem.Code.DISK_ERROR);
    }

    @Test
    void bothNamesOfAHardLinkedFileShowTheNewContent() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"), "no link count here");
        Path other = Files.createLink(folder.resolve("other.covoyage"), file);

        assertThat(save(file, Optional.of(OLD))).isEqualTo(saved(SaveWarning.Code.IN_PLACE_LINKS));

        assertThat(file).hasBinaryContent(NEW);
        assertThat(other).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("journey.covoyage", "other.covoyage");
    }

    @Test
    void aFileInAFolderThatCannotBeWrittenIsOverwrittenAfterABackupElsewhere() throws IOException {
        Path backups = Files.createDirectory(folder.resolve("backups"));
        Path home = Files.createDirectory(folder.resolve("home"));
        Path closed = Files.write(home.resolve("journey.covoyage"), OLD);
        List<Path> backedUp = new ArrayList<>();
        FileOps ops = new ClosedFolderOps(ForwardingOps.before("overwrite", path -> {
            try (Stream<Path> files = Files.list(backups)) {
                backedUp.addAll(files.toList());
            }
            assertThat(backedUp.getFirst()).hasBinaryContent(OLD);
        }), home);

        SaveResult result = new SafeSave(ops, backups).save(closed, NEW, Optional.of(Digest.of(OLD)), bytes -> { });

        assertThat(result).isEqualTo(new SaveResult.Saved(Digest.of(NEW),
                List.of(new SaveWarning(SaveWarning.Code.IN_PLACE_FOLDER, closed))));
        assertThat(closed).hasBinaryContent(NEW);
        assertThat(backedUp).hasSize(1);
        assertThat(backups).isEmptyDirectory();
    }

    @Test
    void aNewFileInAFolderThatCannotBeWrittenIsRefused() {
        Path fresh = folder.resolve("fresh.covoyage");
        SaveResult result = new SafeSave(new ClosedFolderOps(new RealFileOps(), folder), folder)
                .save(fresh, NEW, Optional.empty(), bytes -> { });

        assertThat(failure(result)).isEqualTo(SaveProblem.Code.NOT_ALLOWED);
        assertThat(fresh).doesNotExist();
    }

    @Test
    void whoeverWantsItOverwritesInPlaceAndIsNotWarnedOfWhatHeAskedFor() throws IOException {
        Object before = Files.readAttributes(file, "fileKey").get("fileKey");

        SaveResult result = new SafeSave().saveInPlace(file, NEW, Optional.of(Digest.of(OLD)), bytes -> { });

        assertThat(result).isEqualTo(SAVED);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(Files.readAttributes(file, "fileKey").get("fileKey")).isEqualTo(before);
        assertThat(names()).containsExactly("journey.covoyage");
    }

    @Test
    void aThreadInterruptedWhileWritingInPlaceStillPutsTheOldFileBack() throws IOException {
        AtomicBoolean done = new AtomicBoolean();
        FileOps ops = ForwardingOps.before("truncate", path -> {
            if (!done.getAndSet(true)) {
                Thread.currentThread().interrupt();
            }
        });

        SaveResult result = new SafeSave(ops, folder).saveInPlace(file, NEW, Optional.of(Digest.of(OLD)), bytes -> { });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure(result)).isEqualTo(SaveProblem.Code.INTERRUPTED);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("journey.covoyage");
    }

    @Test
    void bytesThatCannotBeReadBackNeverTouchTheDisk() {
        FileOps untouched = new ForwardingOps(new RealFileOps()) {
            @Override
            <T> T call(String operation, Path path, Action<T> action) {
                throw new AssertionError("the disk was asked to " + operation);
            }
        };
        IllegalStateException unreadable = new IllegalStateException("no such stage");

        assertThat(new SafeSave(untouched, folder).save(file, NEW, Optional.of(Digest.of(OLD)), bytes -> {
            throw unreadable;
        })).isEqualTo(new SaveResult.Failed(new SaveProblem(SaveProblem.Code.NOT_VERIFIED, file, new Kept.Untouched(),
                Optional.of(unreadable))));
    }

    @Test
    void aReadOnlyFileIsRefusedEvenToAnAdministrator() throws IOException {
        requirePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(failure(save(file, Optional.of(OLD)))).isEqualTo(SaveProblem.Code.READ_ONLY);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("journey.covoyage");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThat(failure(save(folder, Optional.empty()))).isEqualTo(SaveProblem.Code.NOT_A_FILE);
        assertThat(failure(save(folder.resolve("gone").resolve("a.covoyage"), Optional.empty())))
                .isEqualTo(SaveProblem.Code.FOLDER_MISSING);
        assertThat(failure(save(folder.resolve("x".repeat(300)), Optional.empty())))
                .isEqualTo(SaveProblem.Code.NAME_TOO_LONG);
    }

    @Test
    void aNameOf255BytesOfAccentsLeavesRoomForTheTemporaryFile() throws IOException {
        Path longest = TestPaths.in(folder, "é".repeat(123) + ".covoyage");
        List<Path> temps = new ArrayList<>();
        FileOps watched = ForwardingOps.before("create", temps::add);

        SaveResult result = new SafeSave(watched, folder).save(longest, NEW, Optional.empty(), bytes -> { });

        assertThat(result).isEqualTo(SAVED);
        assertThat(temps).singleElement().satisfies(temp -> {
            assertThat(temp.getParent()).isEqualTo(folder.toRealPath());
            assertThat(bytes(temp.getFileName().toString()).length).isLessThanOrEqualTo(143);
            assertThat(temp.getFileName().toString()).startsWith("." + "é".repeat(48) + ".");
        });
    }

    @Test
    void theDiskIsAskedInTheSafeOrderAndTheTargetIsNeverOpenedForWriting() {
        List<String> changes = new ArrayList<>();
        List<String> reading = List.of("resolve", "facts", "open", "read");
        FileOps watched = new ForwardingOps(new RealFileOps()) {
            @Override
            <T> T call(String operation, Path path, Action<T> action) throws IOException {
                if (!reading.contains(operation)) {
                    changes.add(operation + (path.equals(file) ? " target" : ""));
                }
                return action.run();
            }
        };

        new SafeSave(watched, folder).save(file, NEW, Optional.of(Digest.of(OLD)), bytes -> { });

        assertThat(changes).containsExactly("create", "copyAccess", "write", "force", "close", "moveOver target",
                "forceDirectory");
    }

    private static SaveResult save(Path path, Optional<byte[]> expected) {
        return new SafeSave().save(path, NEW, expected.map(Digest::of), bytes -> { });
    }

    private SaveResult saved(SaveWarning.Code warning) {
        return new SaveResult.Saved(Digest.of(NEW), Collections.singletonList(new SaveWarning(warning, file)));
    }

    private static SaveProblem.Code failure(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Failed.class);
        return ((SaveResult.Failed) result).problem().code();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void requirePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
