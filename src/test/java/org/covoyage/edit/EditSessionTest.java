package org.covoyage.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covoyage.file.save.Digest;
import org.covoyage.file.save.DiskState;
import org.covoyage.file.save.SaveResult;
import org.covoyage.file.save.SaveWarning;
import org.covoyage.file.versions.Version;
import org.covoyage.journey.IllegalChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From opening to saving, and what others do to the file meanwhile. */
class EditSessionTest {
    /** Somebody's own hand, and a member of a program of theirs. */
    private static final byte[] BY_HAND = Works.text(Works.bakery()).replace("\n", "\r\n")
            .replaceFirst("\"minReader\": 1", "\"minReader\": 1, \"theirs\": {\"n\": 1.50}").getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Path file;
    private Safekeeping keeping;
    private EditSession session;

    @BeforeEach
    void aFileIsOpened() throws IOException {
        file = Files.write(folder.resolve("bakery.covoyage"), BY_HAND);
        keeping = new Safekeeping(folder.resolve("state"));
        session = Works.session(keeping, file);
    }

    @AfterEach
    void close() {
        session.close();
        keeping.close();
    }

    @Test
    void savingWithoutAChangeWritesNothing() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertThat(session.carryOut(session.save())).isEqualTo(new SaveResult.Unchanged(Digest.of(BY_HAND)));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000_000));
        assertThat(keeping.folder()).doesNotExist();
    }

    @Test
    void undoneAllTheWayItIsTheVeryBytesThatWereOpened() {
        Works.write(session, "one");
        Works.write(session, "two");
        assertThat(session.carryOut(session.save())).isInstanceOf(SaveResult.Saved.class);
        assertThat(Works.bytes(file)).isNotEqualTo(BY_HAND);
        session.history().goTo(0);
        assertThat(session.isDirty()).isTrue();
        assertThat(session.carryOut(session.save())).isEqualTo(new SaveResult.Saved(Digest.of(BY_HAND), List.of()));
        assertThat(file).hasBinaryContent(BY_HAND);
        assertThat(session.isDirty()).isFalse();
        session.history().goTo(2);
        assertThat(session.isDirty()).isTrue();
    }

    @Test
    void whatOtherProgramsWroteSurvivesAnEditAndASave() {
        Works.write(session, "one");
        session.carryOut(session.save());
        assertThat(Works.text(Works.bytes(file))).contains("\"theirs\": {\"n\": 1.50}").contains("\"one\"")
                .doesNotContain("\r");
        assertThat(Works.firstCard(Works.open(Works.bytes(file)).project()).text()).isEqualTo("one");
    }

    @Test
    void whatSomebodyElseHasWrittenIsNotOverwrittenUnlessTheUserSaysSo() throws IOException {
        Works.write(session, "mine");
        byte[] theirs = Works.text(BY_HAND).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        FileTime before = Files.getLastModifiedTime(file);
        Files.write(file, theirs);
        Files.setLastModifiedTime(file, before);

        assertThat(session.check().orElseThrow().look()).isEqualTo(new DiskState.Changed(Digest.of(theirs)));
        assertThat(session.carryOut(session.save()))
                .isEqualTo(new SaveResult.ChangedOnDisk(file, Optional.of(Digest.of(theirs))));
        assertThat(file).hasBinaryContent(theirs);
        assertThat(session.isDirty()).isTrue();

        assertThat(session.carryOut(session.saveOver(Optional.of(Digest.of(theirs)))))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(session.isDirty()).isFalse();
        assertThat(session.check().orElseThrow().look()).isEqualTo(new DiskState.Same());
        Version kept = keeping.versions().of(file).getFirst();
        assertThat(keeping.versions().bytes(kept)).hasValue(theirs);
    }

    @Test
    void aFileThatIsGoneIsNoticedAndCanBeSavedAgain() throws IOException {
        Works.write(session, "mine");
        Files.delete(file);
        assertThat(session.check().orElseThrow().look()).isEqualTo(new DiskState.Gone());
        assertThat(session.carryOut(session.save())).isEqualTo(new SaveResult.ChangedOnDisk(file, Optional.empty()));
        assertThat(session.carryOut(session.saveOver(Optional.empty()))).isInstanceOf(SaveResult.Saved.class);
        assertThat(file).exists();
    }

    @Test
    void savedAsItLivesInTheNewFileAndACopyIsForgotten() {
        Works.write(session, "one");
        Path copy = folder.resolve("copy.covoyage");
        assertThat(session.carryOut(session.saveCopy(copy))).isInstanceOf(SaveResult.Saved.class);
        assertThat(List.of(session.path().orElseThrow(), session.isDirty())).isEqualTo(List.of(file, true));

        Path other = folder.resolve("other.covoyage");
        assertThat(session.carryOut(session.saveAs(other))).isInstanceOf(SaveResult.Saved.class);
        assertThat(List.of(session.path().orElseThrow(), session.name(), session.isDirty()))
                .isEqualTo(List.of(other, "other.covoyage", false));
        assertThat(other).hasSameBinaryContentAs(copy);
        assertThat(file).hasBinaryContent(BY_HAND);
    }

    @Test
    void everySaveKeepsWhatItReplacesAsAVersion() throws IOException {
        Works.write(session, "one");
        session.carryOut(session.save());
        byte[] one = Works.bytes(file);
        Works.write(session, "two");
        session.carryOut(session.save());
        session.carryOut(session.save());
        List<Digest> kept = keeping.versions().of(file).stream().map(Version::digest).toList();
        assertThat(kept).containsExactlyInAnyOrder(Digest.of(BY_HAND), Digest.of(one));
    }

    @Test
    void aVersionThatCannotBeKeptIsToldAndTheSaveSucceeds() throws IOException {
        Files.createDirectories(keeping.folder());
        Files.writeString(keeping.folder().resolve("versions"), "in the way");
        Works.write(session, "one");
        SaveResult result = session.carryOut(session.save());
        assertThat(result).isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.warnings())
                .containsExactly(new SaveWarning(SaveWarning.Code.NO_VERSION, file)));
        assertThat(Works.text(Works.bytes(file))).contains("\"one\"");
    }

    @Test
    void workThatGoesOnDuringASaveStaysUnsaved() {
        Works.write(session, "one");
        SaveJob job = session.save();
        Works.write(session, "two");
        session.finished(job, job.run());
        assertThat(session.isDirty()).isTrue();
        assertThat(Works.firstCard(Works.open(Works.bytes(file)).project()).text()).isEqualTo("one");
        session.history().undo();
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void aFailedSaveKeepsTheWork() throws IOException {
        Works.write(session, "one");
        Path nowhere = folder.resolve("missing/there.covoyage");
        assertThat(session.carryOut(session.saveAs(nowhere))).isInstanceOf(SaveResult.Failed.class);
        assertThat(List.of(session.path().orElseThrow(), session.isDirty())).isEqualTo(List.of(file, true));
    }

    @Test
    void whatNoFileCouldSayIsRefusedBeforeItIsDone() {
        String before = Works.text(session);
        assertThatThrownBy(() -> Works.write(session, "x".repeat(30_000))).isInstanceOf(IllegalChange.class)
                .hasMessageContaining("text");
        assertThat(Works.text(session)).isEqualTo(before);
        assertThat(session.history().steps()).isEmpty();
    }

    @Test
    void aFileOfWhichPartsWereSetAsideIsNotReplaced() throws IOException {
        Path partly = Files.writeString(folder.resolve("partly.covoyage"),
                Works.text(Works.bakery()).replaceFirst("\"kind\": \"person\"", "\"kind\": \"ghost\""));
        EditSession part = Works.session(keeping, partly);
        assertThat(part.opened().setAside()).isNotEmpty();
        assertThat(part.canSave()).isFalse();
        assertThatThrownBy(part::save).isInstanceOf(IllegalStateException.class);
        Path whole = folder.resolve("whole.covoyage");
        Works.write(part, "one");
        assertThat(part.carryOut(part.saveAs(whole))).isInstanceOf(SaveResult.Saved.class);
        assertThat(part.canSave()).isTrue();
        part.close();
    }

    @Test
    void troubleWithTheJournalIsToldOnceAndWorkGoesOn() throws IOException {
        Files.createDirectories(keeping.folder());
        Files.writeString(keeping.folder().resolve("recovery"), "in the way");
        List<IOException> told = new ArrayList<>();
        EditSession troubled = EditSession.kept(Works.open(BY_HAND), Optional.of(file), "x", keeping, told::add);
        Works.write(troubled, "one");
        Works.write(troubled, "two");
        assertThat(troubled.settle()).isFalse();
        assertThat(told).hasSize(1);
        Files.delete(keeping.folder().resolve("recovery"));
        Works.write(troubled, "three");
        assertThat(troubled.settle()).as("everything is written once the disk takes it again").isTrue();
        troubled.close();
    }

    @Test
    void imagesBesideTheFileComeAlongToAnotherFolder() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};
        String hash = Digest.of(png).hex();
        Files.write(folder.resolve(hash + ".png"), png);
        Files.writeString(file, Works.text(Works.bakery()).replaceFirst("\"minReader\": 1,", "\"minReader\": 1, "
                + "\"images\": [{\"id\": \"i1\", \"sha256\": \"" + hash + "\", \"mediaType\": \"image/png\"}],"));
        EditSession pictured = Works.session(keeping, file);
        Path other = Files.createDirectory(folder.resolve("other")).resolve("there.covoyage");
        assertThat(pictured.carryOut(pictured.saveAs(other)))
                .isInstanceOfSatisfying(SaveResult.Saved.class, saved -> assertThat(saved.warnings()).isEmpty());
        assertThat(other.resolveSibling(hash + ".png")).hasBinaryContent(png);
        pictured.close();
    }
}
