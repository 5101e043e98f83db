package org.covoyage.file.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.covoyage.file.save.Digest;
import org.covoyage.file.save.RealFileOps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which earlier states of a document can be had. */
class VersionsTest {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    private Path folder;
    private Path document;
    private Instant now = START;
    private Versions versions;

    @BeforeEach
    void aDocument() throws IOException {
        document = Files.writeString(folder.resolve("été.covoyage"), "0");
        versions = new Versions(folder.resolve("versions"), new RealFileOps(), () -> now, ZoneOffset.UTC);
    }

    @Test
    void aVersionIsListedWithItsTimeSizeAndDigestAndGivesItsBytesBack() throws IOException {
        versions.keep(document);
        Version version = versions.of(document).getFirst();
        assertThat(List.of(version.kept(), version.size(), version.digest()))
                .isEqualTo(List.of(START, 1L, Digest.of("0".getBytes(StandardCharsets.UTF_8))));
        assertThat(versions.bytes(version)).hasValue("0".getBytes(StandardCharsets.UTF_8));
        Files.writeString(version.file(), "damaged");
        assertThat(versions.bytes(version)).isEmpty();
        assertThat(versions.folder(document).resolve("document.txt")).hasContent(document.toRealPath().toString());
    }

    @Test
    void theSameBytesAreKeptOnceAndNothingOfNothing() throws IOException {
        versions.keep(folder.resolve("missing.covoyage"));
        versions.keep(document);
        now = now.plusSeconds(1);
        versions.keep(document);
        assertThat(versions.of(document)).hasSize(1);
        assertThat(versions.of(folder.resolve("missing.covoyage"))).isEmpty();
    }

    @Test
    void theLastTwentyAndTheLastOfEachOfThirtyDaysStay() throws IOException {
        List<Instant> kept = new ArrayList<>();
        for (int day = 0; day < 50; day++) {
            for (int hour = 0; hour < 5; hour++) {
                now = START.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
                versions.keep(document, (day + " " + hour).getBytes(StandardCharsets.UTF_8));
                kept.addFirst(now);
            }
        }
        List<Instant> expected = new ArrayList<>(kept.subList(0, 20));
        kept.stream().skip(20).filter(time -> time.isAfter(now.minus(Duration.ofDays(30))))
                .filter(time -> kept.stream().filter(other -> day(other).equals(day(time))).findFirst().orElseThrow()
                        .equals(time)).forEach(expected::add);
        assertThat(versions.of(document).stream().map(Version::kept).toList()).isEqualTo(expected);
        assertThat(expected).hasSize(20 + 26);
    }

    @Test
    void otherFilesInTheFolderAreNobodysVersions() throws IOException {
        versions.keep(document);
        Files.writeString(versions.folder(document).resolve("20260301T000000000Z-notes.covoyage"), "x");
        Files.writeString(versions.folder(document).resolve("notes.txt"), "x");
        assertThat(versions.of(document)).hasSize(1);
    }

    @Test
    void erasedNothingIsLeftToOpen() throws IOException {
        versions.keep(document);
        versions.erase(document);
        assertThat(versions.of(document)).isEmpty();
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
