package org.covoyage.file.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.covoyage.file.save.RealFileOps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs and one document. */
class LocksTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;
    private final Set<Long> running = new HashSet<>(Set.of(1L, 2L));
    private Path document;

    @BeforeEach
    void aDocument() throws IOException {
        document = Files.writeString(folder.resolve("journey.covoyage"), "{}");
    }

    @Test
    void theSecondIsToldWhoHasItAndSinceWhen() throws IOException {
        assertThat(of(1).takeDocument(document)).isInstanceOf(Locks.Attempt.Taken.class);
        assertThat(of(2).takeDocument(document)).isEqualTo(new Locks.Attempt.Held(Optional.of(holder(1))));
        assertThat(folder.resolve("journey.covoyage")).hasContent("{}");
    }

    @Test
    void whatIsGivenBackOrWhoseProcessIsGoneCanBeTaken() throws IOException {
        ((Locks.Attempt.Taken) of(1).takeDocument(document)).lock().release();
        assertThat(of(2).takeDocument(document)).isInstanceOf(Locks.Attempt.Taken.class);
        running.remove(2L);
        assertThat(of(1).takeDocument(document)).isInstanceOf(Locks.Attempt.Taken.class);
    }

    @Test
    void aLinkLeadsToTheSameLock() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.covoyage"), document);
        of(1).takeDocument(link);
        assertThat(of(2).takeDocument(document)).isInstanceOf(Locks.Attempt.Held.class);
    }

    @Test
    void aFileThatNamesNobodyCountsOnlyWhileItMayBeBeingWritten() throws IOException {
        Path lock = Files.createFile(folder.resolve("x.lock"));
        Files.setLastModifiedTime(lock, FileTime.from(NOW));
        assertThat(of(1).take(lock)).isEqualTo(new Locks.Attempt.Held(Optional.empty()));
        Files.setLastModifiedTime(lock, FileTime.from(NOW.minusSeconds(60)));
        assertThat(of(1).take(lock)).isInstanceOf(Locks.Attempt.Taken.class);
    }

    @Test
    void thisVeryProcessRunsAndOneOfAnotherStartDoesNot() {
        Processes machine = Processes.ofThisMachine(InstantSource.system());
        Holder me = machine.me();
        assertThat(machine.isRunning(me)).isTrue();
        assertThat(machine.isRunning(new Holder(me.pid(), me.started().minusSeconds(3600), me.host(), me.user(),
                me.since()))).as("the same number given again").isFalse();
        assertThat(machine.isRunning(new Holder(Integer.MAX_VALUE, me.started(), me.host(), me.user(), me.since())))
                .isFalse();
        Holder elsewhere = new Holder(me.pid(), me.started(), me.host() + "2", me.user(), me.since());
        assertThat(machine.isRunning(elsewhere)).isTrue();
        assertThat(machine.isRunning(new Holder(me.pid(), me.started(), me.host() + "2", me.user(),
                me.since().minusSeconds(100_000)))).isFalse();
    }

    private Locks of(long pid) {
        return new Locks(folder.resolve("locks"), new RealFileOps(), new Processes() {
            @Override
            public Holder me() {
                return holder(pid);
            }

            @Override
            public boolean isRunning(Holder holder) {
                return running.contains(holder.pid());
            }
        }, InstantSource.fixed(NOW));
    }

    private static Holder holder(long pid) {
        return new Holder(pid, NOW.minusSeconds(100), "here", "Éloïse \"x\"", NOW);
    }
}
