package org.covoyage.file.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A real process is killed while it saves, at known and at unknown moments: fourteen times, more with
 * {@code -Dsaving.kills=1000}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final int KILLS = Integer.getInteger("saving.kills", 14);
    /** Enough operations for several saves. */
    private static final int LATEST = 80;

    @TempDir
    private Path folder;

    @Test
    void aFileSavedByAKilledProcessIsWholeAndNothingAcknowledgedIsLost() throws Exception {
        Path file = folder.resolve("journey.covoyage");
        Random random = new Random(20260101);
        for (int kill = 0; kill < KILLS; kill++) {
            int operation = random.nextInt(LATEST);
            int acknowledged = saveUntilKilled(file, "safe", operation, kill % 2 == 0);
            if (Files.exists(file)) {
                assertThat(SavingLoop.generation(Files.readAllBytes(file)))
                        .as("generation found after kill %d at operation %d", kill, operation)
                        .isPositive().isGreaterThanOrEqualTo(acknowledged);
            } else {
                assertThat(acknowledged).as("acknowledged before any file was there").isZero();
            }
        }
        // Of the kills at known moments three lie between making and renaming a temporary file, whatever the machine.
        assertThat(namesIn(folder)).as("the document and the orphans of kills inside a save").hasSizeGreaterThan(3);

        new TempSweep(new RealFileOps(), folder,
                InstantSource.offset(InstantSource.system(), Duration.ofMinutes(3)), pid -> false).sweep(file);
        assertThat(namesIn(folder)).containsExactly("journey.covoyage");
    }

    @Test
    void theSameKillsTearAFileThatIsOverwritten() throws Exception {
        Path file = folder.resolve("journey.covoyage");
        for (int operation = 2; operation < 5; operation++) {
            saveUntilKilled(file, "in-place", operation, true);

            assertThat(SavingLoop.generation(Files.readAllBytes(file))).as("before operation " + operation).isEqualTo(-1);
            Files.delete(file);
        }
    }

    /** @return the last generation that was acknowledged, or 0 */
    private static int saveUntilKilled(Path file, String way, int operation, boolean halted) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp",
                classes(SafeSave.class) + System.getProperty("path.separator") + classes(SavingLoop.class),
                SavingLoop.class.getName(), file.toString(), way, halted ? "" + operation : "-1")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = process.inputReader()) {
            int acknowledged = 0;
            for (int count = 0; count <= operation;) {
                String line = said.readLine();
                assertThat(line).as("the saving process ended by itself").isNotNull();
                if (line.startsWith(SavingLoop.SAVED)) {
                    acknowledged = Integer.parseInt(line.substring(SavingLoop.SAVED.length()));
                } else {
                    count++;
                }
            }
            return acknowledged;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Path classes(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
