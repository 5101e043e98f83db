package org.covoyage.file.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.file.save.FaultyOps.Extent;
import org.covoyage.file.save.FaultyOps.Fault;
import org.covoyage.file.save.Scenario.Place;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of a save goes wrong once, in every way, in every place. */
@Execution(ExecutionMode.CONCURRENT)
class SaveFaultTest {
    private static final byte[] NEW = TestBytes.of(2, 70_000);

    /** Places whose ways of saving differ; in the others a lasting fault adds nothing. */
    private static final Set<Scenario> PLAIN = EnumSet.of(Scenario.NEW_FILE, Scenario.EXISTING, Scenario.HARD_LINK,
            Scenario.CLOSED_FOLDER);

    @TempDir
    private Path folder;

    static Stream<Arguments> everyPlaceAndFault() {
        return Arrays.stream(Scenario.values()).flatMap(scenario -> Arrays.stream(Fault.values())
                .flatMap(fault -> Arrays.stream(Extent.values())
                        .filter(extent -> extent == Extent.ONCE || fault != Fault.CRASH && PLAIN.contains(scenario))
                        .map(extent -> Arguments.of(scenario, fault, extent))));
    }

    @ParameterizedTest(name = "{0}, {1} {2}")
    @MethodSource("everyPlaceAndFault")
    void afterAFaultAtAnyStepTheFileIsTheOldOrTheNewOne(Scenario scenario, Fault fault, Extent extent)
            throws IOException {
        int step = 0;
        for (boolean struck = true; struck; step++) {
            struck = saveWithFaultAt(step, scenario, fault, extent);
        }
        assertThat(step).as("steps of a save").isGreaterThan(10);
    }

    private boolean saveWithFaultAt(int step, Scenario scenario, Fault fault, Extent extent) throws IOException {
        Path ground = Files.createDirectory(folder.resolve("step-" + step));
        Place place = scenario.prepare(ground);
        Set<String> before = names(ground);
        FaultyOps ops = new FaultyOps(place.ops(), step, fault, extent);
        Optional<SaveResult> result;
        try {
            result = Optional.of(new SafeSave(ops, place.backups())
                    .save(place.asked(), NEW, place.expected(), bytes -> { }));
        } catch (FaultyOps.Crash crash) {
            result = Optional.empty();
        }
        new Verdict(scenario, place, ground, before, ops, "step " + step + " (" + ops.struck() + ")").check(result);
        clear(ground);
        return !ops.struck().isEmpty();
    }

    private static Set<String> names(Path ground) throws IOException {
        try (Stream<Path> files = Files.walk(ground)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> ground.relativize(file).toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void clear(Path ground) throws IOException {
        try (Stream<Path> files = Files.walk(ground)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What must hold after a save in which something went wrong. */
    private record Verdict(Scenario scenario, Place place, Path ground, Set<String> before, FaultyOps ops,
            String where) {
        void check(Optional<SaveResult> result) throws IOException {
            Optional<byte[]> now = Files.exists(place.real())
                    ? Optional.of(Files.readAllBytes(place.real()))
                    : Optional.empty();
            boolean isOld = same(now, place.before());
            boolean isNew = same(now, Optional.of(NEW));
            if (result.isEmpty()) {
                checkAfterCrash(isOld || isNew);
                return;
            }
            boolean backedUp = false;
            switch (result.get()) {
                case SaveResult.Saved saved -> {
                    assertThat(isNew).as(where + ": said to be saved").isTrue();
                    assertThat(saved.digest()).as(where).isEqualTo(Digest.of(NEW));
                    checkRights(saved);
                }
                case SaveResult.Failed(SaveProblem problem) -> {
                    backedUp = checkKept(problem, isOld, isNew);
                    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                        assertThat(new SaveSentences(locale).of(problem)).as(where)
                                .contains(place.asked().toString());
                    }
                }
                case SaveResult.Unchanged _, SaveResult.ChangedOnDisk _ ->
                        throw new AssertionError(where + ": nobody else was there, but " + result.get());
            }
            if (scenario == Scenario.SYMLINK || scenario == Scenario.DANGLING_SYMLINK) {
                assertThat(place.asked()).as(where).isSymbolicLink();
            }
            if (!ops.removalFailed() && !backedUp) {
                checkNothingLeft();
            }
        }

        private boolean checkKept(SaveProblem problem, boolean isOld, boolean isNew) throws IOException {
            assertThat(problem.path()).as(where).isEqualTo(place.asked());
            switch (problem.kept()) {
                case Kept.Untouched _, Kept.OldFile _, Kept.NoFile _ ->
                        assertThat(isOld).as(where + ": said to be as before, " + problem).isTrue();
                case Kept.OldOrNew _ -> assertThat(isOld || isNew).as(where).isTrue();
                case Kept.Backup(Path copy) -> {
                    assertThat(scenario.inPlace()).as(where).isTrue();
                    assertThat(copy).as(where).hasBinaryContent(Scenario.OLD);
                    assertThat(new SaveSentences(Locale.ENGLISH).of(problem)).as(where).contains(copy.toString());
                    return true;
                }
            }
            return false;
        }

        private void checkRights(SaveResult.Saved saved) throws IOException {
            if (scenario == Scenario.MODE_640 && saved.warnings().stream()
                    .noneMatch(warning -> warning.code() == SaveWarning.Code.ACCESS_CHANGED)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.real()))).as(where)
                        .isEqualTo("rw-r-----");
            }
        }

        private void checkAfterCrash(boolean whole) throws IOException {
            TempSweep sweep = new TempSweep(place.ops(), place.backups(),
                    InstantSource.offset(InstantSource.system(), Duration.ofMinutes(3)), pid -> false);
            sweep.sweep(place.asked());
            List<Path> backups = sweep.backups(place.asked());
            if (whole) {
                assertThat(names(ground).stream().filter(name -> !name.endsWith(".bak")))
                        .as(where + ": left after the sweep").isSubsetOf(andTarget());
            } else {
                assertThat(scenario.inPlace()).as(where + ": torn").isTrue();
                assertThat(backups).as(where).singleElement()
                        .satisfies(copy -> assertThat(copy).hasBinaryContent(Scenario.OLD));
            }
            assertThat(before).as(where + ": the sweep took somebody else's").isSubsetOf(names(ground));
        }

        private void checkNothingLeft() throws IOException {
            assertThat(names(ground)).as(where + ": left behind").isSubsetOf(andTarget());
            assertThat(names(ground)).as(where + ": lost").containsAll(before);
        }

        private Set<String> andTarget() {
            Set<String> allowed = new TreeSet<>(before);
            allowed.add(ground.relativize(place.real()).toString());
            return allowed;
        }

        private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
            return one.map(Digest::of).equals(other.map(Digest::of));
        }
    }
}
