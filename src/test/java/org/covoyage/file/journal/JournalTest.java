package org.covoyage.file.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.covoyage.file.lock.Locks;
import org.covoyage.file.lock.Processes;
import org.covoyage.file.save.Digest;
import org.covoyage.file.save.FileOps;
import org.covoyage.file.save.ForwardingOps;
import org.covoyage.file.save.RealFileOps;
import org.covoyage.journey.Change;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Project;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.RandomProjectChange;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a journal: what is written comes back, and what is damaged is never taken for something else. */
@Execution(ExecutionMode.CONCURRENT)
class JournalTest {
    /** Every so many bits one is turned over, every so many bytes it is cut; all with {@code -Djournal.bits=1}. */
    private static final int BITS = Integer.getInteger("journal.bits", 61);
    private static final byte[] BASE = {1, 2, 3};
    private static final Head HEAD = new Head("/somewhere/été.covoyage", "été", Digest.of(BASE),
            Instant.parse("2026-03-01T12:00:00Z"));

    @TempDir
    private Path folder;
    private final List<IOException> told = new ArrayList<>();

    @Test
    void everyDeedComesBackAsItWas() throws Exception {
        List<Deed> deeds = someDeeds(60, Texts.HOSTILE);
        Journal journal = journal(new RealFileOps());
        assertThat(note(journal, deeds)).isTrue();
        Leftover read = read(journal);
        assertThat(read.head()).contains(HEAD);
        assertThat(read.deeds()).isEqualTo(deeds);
        assertThat(read.ending()).isEqualTo(Leftover.Ending.WHOLE);
        assertThat(leftovers().base(read)).hasValue(BASE);
        assertThat(told).isEmpty();
    }

    /** Journals outlive the version that wrote them: this line was written before projects could be changed. */
    @Test
    void aJournalWrittenBeforeThereWereStepsOfTheProjectIsStillRead() throws Exception {
        Deed deed = new DeedJson().deed("{\"do\":{\"key\":\"text\",\"about\":\"Léa\",\"scenario\":\"as-is\",\"before\":"
                + "\"c1\",\"edits\":[{\"kind\":\"lane\",\"to\":0,\"after\":{\"id\":\"l\",\"type\":\"actions\"}}]}}");
        Lane lane = new Lane(new Id("l"), LaneType.ACTIONS, null, false, null, null);
        assertThat(deed).isEqualTo(new Deed.Done("text", "Léa", new Id("as-is"),
                new Change(List.of(new Edit(null, lane, -1, 0))), new Id("c1"), null));
    }

    @Test
    void cutAnywhereItGivesTheWholeLinesBefore() throws Exception {
        List<Deed> deeds = someDeeds(4, Texts.PLAIN);
        Journal journal = journal(new RealFileOps());
        note(journal, deeds);
        byte[] bytes = Files.readAllBytes(journal.files().lines());
        for (int length = 0; length < bytes.length; length += Math.max(1, BITS / 8)) {
            byte[] cut = Arrays.copyOf(bytes, length);
            int lines = (int) new String(cut, java.nio.charset.StandardCharsets.ISO_8859_1).chars()
                    .filter(c -> c == '\n').count();
            Files.write(journal.files().lines(), cut);
            Leftover read = read(journal);
            assertThat(read.deeds()).as("cut at " + length).isEqualTo(deeds.subList(0, Math.max(0, lines - 1)));
            assertThat(read.head().isPresent()).isEqualTo(lines > 0);
            boolean atLine = length == 0 || bytes[length - 1] == '\n';
            assertThat(read.ending()).isEqualTo(atLine ? Leftover.Ending.WHOLE : Leftover.Ending.TORN);
        }
    }

    @Test
    void aDamagedBitEndsItThereAndNeverChangesADeed() throws Exception {
        List<Deed> deeds = someDeeds(8, Texts.PLAIN);
        Journal journal = journal(new RealFileOps());
        note(journal, deeds);
        byte[] bytes = Files.readAllBytes(journal.files().lines());
        for (int bit = 0; bit < bytes.length * 8; bit += BITS) {
            byte[] damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(journal.files().lines(), damaged);
            Leftover read = read(journal);
            int before = 0;
            for (int i = 0; i < bit / 8; i++) {
                before += bytes[i] == '\n' ? 1 : 0;
            }
            assertThat(read.deeds()).as("bit " + bit).isEqualTo(deeds.subList(0, Math.max(0, before - 1)));
            assertThat(read.ending()).as("bit " + bit).isNotEqualTo(Leftover.Ending.WHOLE);
        }
    }

    @Test
    void aLineThatIsMissingOrInAnotherPlaceEndsItThere() throws Exception {
        List<Deed> deeds = someDeeds(6, Texts.PLAIN);
        Journal journal = journal(new RealFileOps());
        note(journal, deeds);
        List<String> lines = Files.readAllLines(journal.files().lines());
        List<String> missing = new ArrayList<>(lines);
        missing.remove(3);
        Files.write(journal.files().lines(), missing);
        assertThat(read(journal).deeds()).isEqualTo(deeds.subList(0, 2));
        assertThat(read(journal).ending()).isEqualTo(Leftover.Ending.DAMAGED);
        List<String> swapped = new ArrayList<>(lines);
        swapped.set(4, lines.get(5));
        swapped.set(5, lines.get(4));
        Files.write(journal.files().lines(), swapped);
        assertThat(read(journal).deeds()).isEqualTo(deeds.subList(0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "write", "force", "forceDirectory", "moveOver"})
    void whatTheDiskRefusedIsWrittenOnceItTakesItAgain(String operation) throws Exception {
        AtomicBoolean full = new AtomicBoolean();
        FileOps ops = ForwardingOps.before(operation, path -> {
            if (full.get() && !path.toString().endsWith(".lock")) {
                throw new FileSystemException(path.toString(), null, "No space left on device");
            }
        });
        List<Deed> deeds = someDeeds(9, Texts.PLAIN);
        Journal journal = journal(ops);
        boolean begins = List.of("create", "moveOver", "forceDirectory").contains(operation);
        full.set(begins);
        assertThat(note(journal, deeds.subList(0, 3))).isEqualTo(!begins);
        full.set(true);
        assertThat(note(journal, deeds.subList(3, 6))).isFalse();
        assertThat(told).hasSize(1);
        full.set(false);
        assertThat(note(journal, deeds.subList(6, 9))).isTrue();
        assertThat(read(journal).deeds()).isEqualTo(deeds);
        assertThat(read(journal).ending()).isEqualTo(Leftover.Ending.WHOLE);
    }

    @Test
    void nobodyElseMayReadIt() throws Exception {
        Journal journal = journal(new RealFileOps());
        note(journal, someDeeds(1, Texts.PLAIN));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal.files().lines())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal.files().lines().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void closedItLeavesNothing() throws Exception {
        Journal journal = journal(new RealFileOps());
        note(journal, someDeeds(3, Texts.PLAIN));
        journal.close();
        assertThat(folder.resolve("recovery")).isEmptyDirectory();
        assertThat(told).isEmpty();
    }

    private Journal journal(FileOps ops) {
        return new Journal(folder.resolve("recovery"), HEAD, BASE, ops, locks(), Runnable::run, told::add);
    }

    private Locks locks() {
        return new Locks(folder.resolve("locks"), new RealFileOps(),
                Processes.ofThisMachine(InstantSource.system()), InstantSource.system());
    }

    private Leftovers leftovers() {
        return new Leftovers(folder.resolve("recovery"), new RealFileOps(), locks(), InstantSource.system());
    }

    private Leftover read(Journal journal) throws IOException {
        return leftovers().read(journal.files());
    }

    private static boolean note(Journal journal, List<Deed> deeds) throws Exception {
        for (Deed deed : deeds) {
            switch (deed) {
                case Deed.Done done -> journal.noteDone(new DeedJson().write(done));
                case Deed.DoneToProject done -> journal.noteDone(new DeedJson().write(done));
                case Deed.Turned turned -> journal.note(turned);
                case Deed.Saved saved -> journal.note(saved);
            }
        }
        return journal.settle();
    }

    private static List<Deed> someDeeds(int count, Texts texts) {
        Journey journey = RandomJourney.seed(5).texts(texts).build();
        RandomChange changes = new RandomChange(new SplittableRandom(5), texts);
        RandomProjectChange around = new RandomProjectChange(new SplittableRandom(5), texts);
        Project project = new Project(new Cover("t", null, null, null, null, null, List.of()), List.of(journey));
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            switch (i % 6) {
                case 2 -> {
                    var change = around.next(project);
                    project = project.with(change);
                    Id shown = project.scenarios().getFirst().scenario().id();
                    deeds.add(new Deed.DoneToProject("key", "about “\n\u2028x", change, shown, null));
                }
                case 3 -> deeds.add(new Deed.Turned(i / 2));
                case 4 -> deeds.add(new Deed.Saved("/anderswo/ä\"\n.covoyage", Digest.of(new byte[] {(byte) i}), i));
                default -> {
                    var change = changes.next(journey);
                    journey.apply(change);
                    var selected = Optional.of(journey.scenario().id()).filter(_ -> count % 2 == 0).orElse(null);
                    deeds.add(new Deed.Done("key", "about “\n\u2028x", journey.scenario().id(), change, selected, null));
                }
            }
        }
        return deeds;
    }
}
