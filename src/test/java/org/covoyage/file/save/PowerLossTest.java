package org.covoyage.file.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The power fails after every step of a save, and the disk forgets every combination of what it may forget. */
class PowerLossTest {
    private static final Path DOCUMENT = Path.of("/home/journey.covoyage");
    private static final byte[] OLD = TestBytes.of(1, 100_000);
    private static final byte[] NEW = TestBytes.of(2, 80_000);

    private MemoryDisk disk;
    private final Set<String> seen = new TreeSet<>();

    @Test
    void anExistingFileIsTheOldOrTheNewOneAfterEveryPowerCut() {
        SaveResult result = save(1, Optional.of(OLD), ops -> ops);

        assertThat(result).isEqualTo(new SaveResult.Saved(Digest.of(NEW), List.of()));
        assertThat(seen).containsExactly("new", "old");
        assertThat(now()).containsExactly("new");
    }

    @Test
    void aNewFileIsAbsentOrWholeAfterEveryPowerCut() {
        SaveResult result = save(1, Optional.empty(), ops -> ops);

        assertThat(result).isEqualTo(new SaveResult.Saved(Digest.of(NEW), List.of()));
        assertThat(seen).containsExactly("absent", "new");
        assertThat(now()).containsExactly("new");
    }

    @Test
    void aFileWrittenInPlaceCanAlwaysBeHadFromItsBackup() {
        SaveResult result = save(2, Optional.of(OLD), ops -> ops);

        assertThat(result).isEqualTo(new SaveResult.Saved(Digest.of(NEW),
                List.of(new SaveWarning(SaveWarning.Code.IN_PLACE_LINKS, DOCUMENT))));
        assertThat(seen).containsExactly("new", "old", "torn, with backup");
        assertThat(now()).containsExactly("new");
    }

    @Test
    void theModelSeesATornFileWhenTheTemporaryFileIsNotForced() {
        save(1, Optional.of(OLD), ops -> without("force", ops));

        assertThat(seen).contains("torn");
    }

    @Test
    void theModelSeesALostSaveWhenTheFolderIsNotForced() {
        save(1, Optional.of(OLD), ops -> without("forceDirectory", ops));

        assertThat(now()).containsExactly("new", "old");
    }

    @Test
    void theModelSeesATornFileWithoutBackupWhenTheBackupsNameIsNotForced() {
        save(2, Optional.of(OLD), ops -> without("forceDirectory", ops));

        assertThat(seen).contains("torn");
    }

    @Test
    void theModelSeesATornFileWhenAFileIsSimplyOverwritten() throws IOException {
        disk = new MemoryDisk(1, () -> seen.addAll(now()));
        disk.put(DOCUMENT, OLD);
        try (FileOps.Output output = disk.overwrite(DOCUMENT)) {
            output.truncate(0);
            output.write(ByteBuffer.wrap(NEW));
            output.force();
        }

        assertThat(seen).contains("torn");
    }

    private SaveResult save(int links, Optional<byte[]> before, UnaryOperator<FileOps> change) {
        disk = new MemoryDisk(links, () -> seen.addAll(now()));
        before.ifPresent(bytes -> disk.put(DOCUMENT, bytes));
        return new SafeSave(change.apply(disk), Path.of("/tmp"))
                .save(DOCUMENT, NEW, before.map(Digest::of), bytes -> { });
    }

    private static FileOps without(String forgotten, FileOps ops) {
        return new ForwardingOps(ops) {
            @Override
            <T> T call(String operation, Path path, Action<T> action) throws IOException {
                return operation.equals(forgotten) ? null : action.run();
            }
        };
    }

    /** What the document can be if the power fails now. */
    private Set<String> now() {
        Set<String> states = new TreeSet<>();
        for (Map<Path, MemoryDisk.Node> folder : disk.afterPowerCut()) {
            if (folder.containsKey(DOCUMENT)) {
                boolean backedUp = hasBackup(folder);
                folder.get(DOCUMENT).possible().forEach(content -> states.add(name(content, backedUp)));
            } else {
                states.add("absent");
            }
        }
        return states;
    }

    private static boolean hasBackup(Map<Path, MemoryDisk.Node> folder) {
        return folder.entrySet().stream()
                .filter(file -> SideName.parse(file.getKey()).filter(name -> name.isBackupOf(DOCUMENT)).isPresent())
                .anyMatch(file -> file.getValue().possible().stream().allMatch(copy -> Arrays.equals(copy, OLD)));
    }

    private static String name(byte[] content, boolean backedUp) {
        if (Arrays.equals(content, OLD)) {
            return "old";
        }
        if (Arrays.equals(content, NEW)) {
            return "new";
        }
        return backedUp ? "torn, with backup" : "torn";
    }
}
