package org.covoyage.file.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TempSweepTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final long LIVING = 7;
    private static final long DEAD = 8;

    @TempDir
    private Path folder;
    private Path document;

    @BeforeEach
    void aDocument() throws IOException {
        folder = folder.toRealPath();
        document = file("journey.covoyage", Duration.ofDays(9));
    }

    @Test
    void orphansGoAndNothingElse() throws IOException {
        Path dead = file(".journey.covoyage.8-0123456789abcdef.tmp", Duration.ofMinutes(3));
        Path old = file(".journey.covoyage.7-0123456789abcdef.tmp", Duration.ofMinutes(61));
        file(".journey.covoyage.7-1111111111111111.tmp", Duration.ofMinutes(59));
        file(".journey.covoyage.8-1111111111111111.tmp", Duration.ofMinutes(1));
        file(".journey.covoyage.8-0123456789abcdef.bak", Duration.ofDays(9));
        file(".journey.covoyage.8-0123456789abcdeX.tmp", Duration.ofDays(9));
        file(".journey.covoyage.tmp", Duration.ofDays(9));
        file("journey.covoyage.8-0123456789abcdef.tmp", Duration.ofDays(9));
        file(".other.covoyage.8-0123456789abcdef.tmp", Duration.ofDays(9));
        Files.createDirectory(folder.resolve(".journey.covoyage.8-2222222222222222.tmp"));
        Files.createSymbolicLink(folder.resolve(".journey.covoyage.8-3333333333333333.tmp"), document);
        List<String> before = names();

        TempSweep.Swept swept = sweep(new RealFileOps()).sweep(document);

        assertThat(swept.removed()).containsExactlyInAnyOrder(dead, old);
        assertThat(swept.left()).isEmpty();
        assertThat(names()).containsExactlyElementsOf(before.stream()
                .filter(name -> !name.equals(dead.getFileName().toString())
                        && !name.equals(old.getFileName().toString())).toList());
    }

    @Test
    void anOrphanThatCannotBeRemovedIsReported() throws IOException {
        Path dead = file(".journey.covoyage.8-0123456789abcdef.tmp", Duration.ofMinutes(3));
        FileOps stuck = new ForwardingOps(new RealFileOps()) {
            @Override
            <T> T call(String operation, Path path, Action<T> action) throws IOException {
                if (operation.equals("delete")) {
                    throw new AccessDeniedException(path.toString());
                }
                return action.run();
            }
        };

        assertThat(sweep(stuck).sweep(document)).isEqualTo(new TempSweep.Swept(List.of(), List.of(dead)));
    }

    @Test
    void orphansOfALinkedDocumentLieBesideTheRealOne() throws IOException {
        Path dead = file(".journey.covoyage.8-0123456789abcdef.tmp", Duration.ofMinutes(3));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.covoyage"), document);

        assertThat(sweep(new RealFileOps()).sweep(link).removed()).containsExactly(dead);
    }

    @Test
    void backupsOfADocumentAreFoundWhereverTheyLie() throws IOException {
        Path beside = file(SideName.backup(document).fileName(), Duration.ZERO);
        Path backups = Files.createDirectory(folder.resolve("backups"));
        Path away = Files.createFile(backups.resolve(SideName.backup(document).fileName()));
        Files.createFile(backups.resolve(SideName.backup(folder.resolve("sub/journey.covoyage")).fileName()));
        TempSweep sweep = new TempSweep(new RealFileOps(), backups, () -> NOW, pid -> pid == LIVING);

        assertThat(sweep.backups(document)).containsExactlyInAnyOrder(beside, away);
    }

    @Test
    void namesAreReadAsTheyWereWritten() {
        for (String name : List.of("a", "journey.covoyage", "x".repeat(255), "a.8-0123456789abcdef.tmp", ".hidden")) {
            SideName temp = SideName.temp(folder.resolve(name));
            assertThat(SideName.parse(folder.resolve(temp.fileName()))).contains(temp);
            assertThat(temp.isTempOf(folder.resolve(name))).isTrue();
            assertThat(temp.fileName().length()).isLessThanOrEqualTo(143);
        }
    }

    @Test
    void aNameGivenBackWithDecomposedAccentsIsStillOurs() {
        Path composed = TestPaths.in(folder, "\u00e9t\u00e9.covoyage");
        Path decomposed = TestPaths.in(folder, "e\u0301te\u0301.covoyage");
        SideName temp = SideName.temp(composed);
        Path found = TestPaths.in(folder, temp.fileName().replace("\u00e9", "e\u0301"));

        assertThat(SideName.parse(found).orElseThrow().isTempOf(decomposed)).isTrue();
    }

    private TempSweep sweep(FileOps ops) {
        return new TempSweep(ops, folder, () -> NOW, pid -> pid != DEAD);
    }

    private Path file(String name, Duration age) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
        return file;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
