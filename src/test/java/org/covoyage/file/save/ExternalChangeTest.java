package org.covoyage.file.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else has the same document. */
class ExternalChangeTest {
    private static final byte[] OLD = bytes("the old file, which is longer");
    private static final byte[] NEW = bytes("the new file");
    private static final byte[] THEIRS = bytes("somebody else's file, as long");
    private static final SaveResult SAVED = new SaveResult.Saved(Digest.of(NEW), List.of());

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aDocument() throws IOException {
        file = Files.write(folder.resolve("journey.covoyage"), OLD);
    }

    @Test
    void equalBytesAreNotWrittenAgain() throws IOException {
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);

        SaveResult result = new SafeSave().save(file, OLD, Optional.of(Digest.of(OLD)), bytes -> { });

        assertThat(result).isEqualTo(new SaveResult.Unchanged(Digest.of(OLD)));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    void aChangeBySomebodyElseIsSeenThoughTheTimeStampIsTheSame() throws IOException {
        FileTime stamp = Files.getLastModifiedTime(file);
        Files.write(file, THEIRS);
        Files.setLastModifiedTime(file, stamp);

        SaveResult result = save(file, Optional.of(OLD));

        assertThat(result).isEqualTo(new SaveResult.ChangedOnDisk(file, Optional.of(Digest.of(THEIRS))));
        assertThat(file).hasBinaryContent(THEIRS);
        assertThat(save(file, Optional.of(THEIRS))).as("replacing theirs knowingly").isEqualTo(SAVED);
    }

    @Test
    void aFileThatIsGoneOrUnexpectedIsAChangeToo() throws IOException {
        assertThat(save(file, Optional.empty()))
                .isEqualTo(new SaveResult.ChangedOnDisk(file, Optional.of(Digest.of(OLD))));
        Files.delete(file);
        assertThat(save(file, Optional.of(OLD))).isEqualTo(new SaveResult.ChangedOnDisk(file, Optional.empty()));
        assertThat(names()).isEmpty();
    }

    @Test
    void aChangeWhileTheNewBytesAreBeingWrittenIsSeen() throws IOException {
        FileOps meanwhile = ForwardingOps.before("force", path -> Files.write(file, THEIRS));

        SaveResult result = new SafeSave(meanwhile, folder).save(file, NEW, Optional.of(Digest.of(OLD)), bytes -> { });

        assertThat(result).isEqualTo(new SaveResult.ChangedOnDisk(file, Optional.of(Digest.of(THEIRS))));
        assertThat(file).hasBinaryContent(THEIRS);
        assertThat(names()).containsExactly("journey.covoyage");
    }

    @Test
    void aFileInUseIsTriedAgainAndTheChangeOfWhoeverUsedItIsSeen() throws IOException {
        List<String> pauses = new ArrayList<>();
        FileOps inUse = new ForwardingOps(new RealFileOps()) {
            @Override
            <T> T call(String operation, Path path, Action<T> action) throws IOException {
                if (operation.equals("pause")) {
                    pauses.add(operation);
                    return null;
                }
                if (operation.equals("moveOver") && pauses.size() < 5) {
                    throw new AccessDeniedException(path.toString());
                }
                return action.run();
            }
        };

        assertThat(new SafeSave(inUse, folder).save(file, NEW, Optional.of(Digest.of(OLD)), bytes -> { }))
                .isEqualTo(SAVED);
        assertThat(pauses).hasSize(5);
    }

    @Test
    void aFileChangedBetweenTwoAttemptsIsNotReplaced() throws IOException {
        FileOps inUse = new ForwardingOps(new RealFileOps()) {
            @Override
            <T> T call(String operation, Path path, Action<T> action) throws IOException {
                if (operation.equals("pause")) {
                    Files.write(file, THEIRS);
                    return null;
                }
                if (operation.equals("moveOver")) {
                    throw new AccessDeniedException(path.toString());
                }
                return action.run();
            }
        };

        assertThat(new SafeSave(inUse, folder).save(file, NEW, Optional.of(Digest.of(OLD)), bytes -> { }))
                .isEqualTo(new SaveResult.ChangedOnDisk(file, Optional.of(Digest.of(THEIRS))));
        assertThat(file).hasBinaryContent(THEIRS);
    }

    private static SaveResult save(Path path, Optional<byte[]> expected) {
        return new SafeSave().save(path, NEW, expected.map(Digest::of), bytes -> { });
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
