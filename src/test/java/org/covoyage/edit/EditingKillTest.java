package org.covoyage.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.covoyage.file.journal.Leftover;
import org.covoyage.file.save.Digest;
import org.covoyage.file.save.DiskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A real process is killed while it edits and saves; everything it said was safe comes back, with its history. Ten
 * times, more with {@code -Dediting.kills=1000}.
 */
@Execution(ExecutionMode.CONCURRENT)
class EditingKillTest {
    private static final int KILLS = Integer.getInteger("editing.kills", 10);
    private static final int LATEST = 150;
    /** What may be on the disk beyond what was acknowledged: the command under way. */
    private static final int UNDER_WAY = 1;

    @TempDir
    private Path folder;

    @Test
    void everythingAcknowledgedComesBackAfterAKill() throws Exception {
        Random random = new Random(4);
        int restored = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path home = Files.createDirectory(folder.resolve("kill" + kill));
            Path file = Files.copy(Works.BAKERY, home.resolve("bakery.covoyage"));
            int acknowledged = editUntilKilled(home, file, kill, 1 + random.nextInt(LATEST));
            restored += cameBack(home, file, kill, acknowledged) ? 1 : 0;
        }
        assertThat(restored).as("kills with unsaved work").isGreaterThan(KILLS / 2);
    }

    /** Whether there was something to restore; when not, all was saved. */
    private boolean cameBack(Path home, Path file, int seed, int acknowledged) throws IOException {
        try (Safekeeping keeping = new Safekeeping(home.resolve("state"))) {
            Recovery recovery = new Recovery(keeping);
            List<Leftover> found = recovery.find();
            List<String> possible = states(seed, acknowledged);
            if (found.isEmpty()) {
                assertThat(possible).as("all was saved, kill %d", seed)
                        .contains(Works.text(EditSession.inMemory(Works.open(Files.readAllBytes(file)), Optional.empty(),
                                "")) + " clean");
                return false;
            }
            assertThat(found).hasSize(1);
            assertThat(recovery.restore(found.getFirst(), problem -> { }))
                    .isInstanceOfSatisfying(Restored.Back.class, back -> {
                        assertThat(possible).as("restored, kill %d after %d", seed, acknowledged)
                                .contains(state(back.session()));
                        DiskState now = look(back.session());
                        assertThat(now).as("its own save is not taken for somebody else's")
                                .isIn(new DiskState.Same(), new DiskState.Changed(digest(file)));
                        back.session().history().goTo(0);
                        assertThat(Works.text(back.session())).isEqualTo(Works.text(Works.bakery()));
                        back.session().close();
                    });
            assertThat(recovery.find()).isEmpty();
            return true;
        }
    }

    private static DiskState look(EditSession session) {
        try {
            return session.check().orElseThrow().look();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Digest digest(Path file) {
        return Digest.of(Works.bytes(file));
    }

    /** What may be there: the work after what was acknowledged, or after the command that was under way. */
    private List<String> states(int seed, int acknowledged) throws IOException {
        Path file = Files.copy(Works.BAKERY, Files.createTempDirectory(folder, "again").resolve("bakery.covoyage"));
        EditSession session = EditSession.inMemory(Works.open(Works.bakery()), Optional.of(file), "again");
        EditingLoop.Hand hand = new EditingLoop.Hand(session, seed);
        List<String> states = new ArrayList<>();
        for (int command = 1; command <= acknowledged + UNDER_WAY; command++) {
            hand.next();
            if (command >= acknowledged) {
                states.add(state(session));
            }
        }
        return states;
    }

    private static String state(EditSession session) {
        return Works.text(session) + (session.isDirty() ? " dirty " + session.history().done() + " of "
                + session.history().steps().size() : " clean");
    }

    /** @return the last command that was acknowledged */
    private static int editUntilKilled(Path home, Path file, long seed, int commands) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                EditingLoop.class.getName(), home.resolve("state").toString(), file.toString(), "" + seed)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = process.inputReader()) {
            int acknowledged = 0;
            while (acknowledged < commands) {
                String line = said.readLine();
                assertThat(line).as("the editing process ended by itself").isNotNull();
                acknowledged = Integer.parseInt(line);
            }
            // Not through the process itself, which would throw away what was said and not yet read.
            process.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null && !line.isEmpty(); line = said.readLine()) {
                acknowledged = Integer.parseInt(line);
            }
            return acknowledged;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
