package org.covoyage.file.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.covoyage.file.save.FaultyOps.Extent;
import org.covoyage.file.save.FaultyOps.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class AtomicOutputTest {
    private static final byte[] OLD = TestBytes.of(1, 1000);
    private static final byte[] NEW = TestBytes.of(2, 150_000);

    @TempDir
    private Path folder;

    @Test
    void anExportReplacesTheOlderOneOnlyWhenItIsComplete() throws IOException {
        Path png = Files.write(folder.resolve("map.png"), OLD);

        List<SaveWarning> warnings = new AtomicOutput().write(png, stream -> {
            for (byte single : NEW) {
                stream.write(single);
            }
            stream.flush();
            assertThat(png).hasBinaryContent(OLD);
        });

        assertThat(warnings).isEmpty();
        assertThat(png).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("map.png");
    }

    @Test
    void aWriterMayCloseTheStream() throws IOException {
        Path png = folder.resolve("map.png");

        new AtomicOutput().write(png, stream -> {
            try (OutputStream closing = stream) {
                closing.write(NEW);
            }
        });

        assertThat(png).hasBinaryContent(NEW);
    }

    @Test
    void aCancelledExportLeavesTheOlderOneAndNothingElse() throws IOException {
        Path png = Files.write(folder.resolve("map.png"), OLD);
        CancellationException cancelled = new CancellationException();

        assertThatThrownBy(() -> new AtomicOutput().write(png, stream -> {
            stream.write(NEW);
            throw cancelled;
        })).isSameAs(cancelled);

        assertThat(png).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("map.png");
    }

    @Test
    void aWriterThatFailsLeavesTheOlderExportAndSaysWhichFile() throws IOException {
        Path png = Files.write(folder.resolve("map.png"), OLD);
        IOException failure = new IOException("no such font");

        SaveException thrown = catchThrowableOfType(SaveException.class, () -> new AtomicOutput().write(png, stream -> {
            stream.write(NEW);
            throw failure;
        }));

        assertThat(thrown.problem()).isEqualTo(new SaveProblem(SaveProblem.Code.DISK_ERROR, png, new Kept.OldFile(),
                Optional.of(failure)));
        assertThat(png).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("map.png");
    }

    @Test
    void anExportKeepsRightsAndLinksAndRefusesReadOnlyFiles() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
        Path png = Files.write(folder.resolve("map.png"), OLD);
        Files.setPosixFilePermissions(png, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), Path.of("map.png"));

        new AtomicOutput().write(link, stream -> stream.write(NEW));

        assertThat(link).isSymbolicLink().hasBinaryContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(png))).isEqualTo("rw-r-----");
        Files.setPosixFilePermissions(png, PosixFilePermissions.fromString("r--r-----"));
        SaveException thrown = catchThrowableOfType(SaveException.class,
                () -> new AtomicOutput().write(link, stream -> stream.write(OLD)));
        assertThat(thrown.problem().code()).isEqualTo(SaveProblem.Code.READ_ONLY);
        assertThat(png).hasBinaryContent(NEW);
    }

    @Test
    void otherNamesOfAnOlderExportKeepItAndThatIsSaid() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"), "no link count here");
        Path png = Files.write(folder.resolve("map.png"), OLD);
        Path other = Files.createLink(folder.resolve("other.png"), png);

        assertThat(new AtomicOutput().write(png, stream -> stream.write(NEW)))
                .containsExactly(new SaveWarning(SaveWarning.Code.LINKS_PARTED, png));

        assertThat(png).hasBinaryContent(NEW);
        assertThat(other).hasBinaryContent(OLD);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void afterAFaultAtAnyStepTheExportIsTheOldOrTheNewOne(Fault fault) throws IOException {
        for (Extent extent : Extent.values()) {
            int step = 0;
            for (boolean struck = true; struck; step++) {
                struck = exportWithFaultAt(step, fault, extent);
            }
            assertThat(step).as("steps of an export").isGreaterThan(10);
        }
    }

    private boolean exportWithFaultAt(int step, Fault fault, Extent extent) throws IOException {
        Path png = Files.write(folder.resolve("map.png"), OLD);
        FaultyOps ops = new FaultyOps(new RealFileOps(), step, fault, extent);
        String where = fault + " " + extent + " at step " + step;
        boolean crashed = false;
        try {
            new AtomicOutput(ops).write(png, stream -> stream.write(NEW));
            assertThat(png).as(where).hasBinaryContent(NEW);
        } catch (SaveException e) {
            assertThat(new SaveSentences(Locale.ENGLISH).of(e.problem())).as(where).contains(png.toString());
            if (!(e.problem().kept() instanceof Kept.OldOrNew)) {
                assertThat(png).as(where).hasBinaryContent(OLD);
            }
        } catch (FaultyOps.Crash e) {
            crashed = true;
        }
        assertThat(Digest.of(Files.readAllBytes(png))).as(where).isIn(Digest.of(OLD), Digest.of(NEW));
        if (!crashed && !ops.removalFailed()) {
            assertThat(names()).as(where).containsExactly("map.png");
        }
        for (String name : names()) {
            Files.delete(folder.resolve(name));
        }
        return !ops.struck().isEmpty();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
