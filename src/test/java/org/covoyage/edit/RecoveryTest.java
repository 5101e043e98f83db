package org.covoyage.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.covoyage.file.journal.Leftover;
import org.covoyage.file.journal.Leftovers;
import org.covoyage.file.save.RealFileOps;
import org.covoyage.file.save.SaveResult;
import org.junit.jupiter.api.BeforeEach;
import org.covoyage.journey.Id;
import org.covoyage.testing.RandomProjectChange;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back after a process has ended without closing its work. */
class RecoveryTest {
    @TempDir
    private Path folder;
    private Path file;
    private Safekeeping before;
    private Safekeeping after;

    @BeforeEach
    void aProcessThatWillEndAndOneThatComesAfter() throws IOException {
        file = Files.write(folder.resolve("bakery.covoyage"), Works.bakery());
        before = process(1, InstantSource.system());
        after = process(2, InstantSource.system());
    }

    private Safekeeping process(long pid, InstantSource clock) {
        return Works.keeping(folder.resolve("state"), new RealFileOps(), clock, Works.process(pid, clock));
    }

    @Test
    void workComesBackCompleteWithItsHistoryAndAsUnsaved() throws IOException {
        EditSession lost = Works.session(before, file);
        Works.write(lost, "one");
        Works.write(lost, "two");
        Works.write(lost, "three");
        lost.history().undo();
        assertThat(lost.settle()).isTrue();

        EditSession back = restore();
        assertThat(Works.text(back)).isEqualTo(Works.text(lost));
        assertThat(back.history().steps()).isEqualTo(lost.history().steps());
        assertThat(List.of(back.history().done(), back.isDirty(), back.path().orElseThrow()))
                .isEqualTo(List.of(2, true, file));
        back.history().redo();
        assertThat(Works.firstCard(back.project()).text()).isEqualTo("three");
        back.history().goTo(0);
        back.carryOut(back.saveCopy(folder.resolve("copy")));
        assertThat(folder.resolve("copy")).hasBinaryContent(Works.bakery());
        back.history().goTo(3);
        assertThat(back.carryOut(back.save())).isInstanceOf(SaveResult.Saved.class);
        back.close();
        assertThat(new Recovery(after).find()).isEmpty();
        assertThat(after.folder().resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void restoredWorkIsNotLostWhenTheNextProcessEndsToo() throws IOException {
        EditSession lost = Works.session(before, file);
        Works.write(lost, "one");
        lost.settle();
        restore().settle();
        Recovery third = new Recovery(process(3, InstantSource.system()));
        assertThat(third.find()).singleElement().satisfies(leftover -> assertThat(leftover.done()).isEqualTo(1));
    }

    @Test
    void whatWasSavedOrClosedOrStillRunsIsNotOffered() throws IOException {
        EditSession saved = Works.session(before, file);
        Works.write(saved, "one");
        saved.carryOut(saved.save());
        saved.settle();
        EditSession closed = Works.session(before, file);
        Works.write(closed, "two");
        closed.close();
        EditSession running = Works.session(after, file);
        Works.write(running, "three");
        running.settle();
        assertThat(new Recovery(after).find()).isEmpty();
        try (var left = Files.list(after.folder().resolve("recovery"))) {
            assertThat(left).as("lines, base and lock of the one that runs").hasSize(3);
        }
        running.close();
    }

    @Test
    void aSaveInTheMiddleIsRememberedWithItsPlace() throws IOException {
        EditSession lost = Works.session(before, file);
        Works.write(lost, "one");
        Path other = folder.resolve("other.covoyage");
        lost.carryOut(lost.saveAs(other));
        Works.write(lost, "two");
        lost.settle();

        EditSession back = restore();
        assertThat(back.path()).contains(other);
        back.history().undo();
        assertThat(back.isDirty()).isFalse();
        assertThat(back.carryOut(back.save())).isInstanceOf(SaveResult.Unchanged.class);
        back.history().redo();
        assertThat(back.carryOut(back.save())).isInstanceOf(SaveResult.Saved.class);
        back.close();
    }

    @Test
    void coverAndScenariosComeBackAndUndoneAllTheWayItIsWhatWasOpened() throws IOException {
        EditSession lost = Works.session(before, file);
        Id shown = Works.journey(lost).scenario().id();
        RandomProjectChange around = new RandomProjectChange(new SplittableRandom(3), Texts.PLAIN);
        for (int i = 0; i < 8; i++) {
            lost.perform(new StepName("project", "" + i), around.next(lost.project()), shown, shown);
            Works.write(lost, "one " + i);
        }
        lost.settle();
        EditSession back = restore();
        assertThat(Works.text(back)).isEqualTo(Works.text(lost));
        assertThat(back.history().steps()).isEqualTo(lost.history().steps());
        back.history().goTo(0);
        assertThat(back.carryOut(back.save())).isInstanceOf(SaveResult.Unchanged.class);
        back.close();
    }

    @Test
    void aStepThatTookThePlaceOfASavedOneIsUnsaved() throws IOException {
        EditSession lost = Works.session(before, file);
        Works.write(lost, "one");
        lost.carryOut(lost.save());
        lost.history().undo();
        Works.write(lost, "other");
        lost.settle();
        assertThat(restore().isDirty()).isTrue();
    }

    @Test
    void aTornLastLineCostsNothingBeforeIt() throws IOException {
        EditSession lost = Works.session(before, file);
        Works.write(lost, "one");
        Works.write(lost, "two");
        lost.settle();
        Leftover leftover = new Recovery(after).find().getFirst();
        byte[] lines = Works.bytes(leftover.files().lines());
        Files.write(leftover.files().lines(), java.util.Arrays.copyOf(lines, lines.length - 3));

        Restored.Back back = (Restored.Back) new Recovery(after).restore(new Recovery(after).find().getFirst(),
                problem -> { });
        assertThat(Works.firstCard(back.session().project()).text()).isEqualTo("one");
        assertThat(back.missing()).contains(new Loss(Loss.Code.TORN, 0));
        back.session().close();
    }

    @Test
    void withoutItsBaseNothingComesBackAndNothingIsRemoved() throws IOException {
        EditSession lost = Works.session(before, file);
        Works.write(lost, "one");
        lost.settle();
        Leftover leftover = new Recovery(after).find().getFirst();
        Files.writeString(leftover.files().base(), "something else");
        assertThat(new Recovery(after).restore(leftover, problem -> { }))
                .isEqualTo(new Restored.Lost(new Loss(Loss.Code.NO_BASE, 0)));
        assertThat(leftover.files().lines()).exists();
        assertThat(new Recovery(after).find()).hasSize(1);
    }

    @Test
    void workThatAnotherProcessRestoresIsLeftToIt() throws IOException {
        EditSession lost = Works.session(before, file);
        Works.write(lost, "one");
        lost.settle();
        Leftover leftover = new Recovery(after).find().getFirst();
        assertThat(after.leftovers().claim(leftover)).isPresent();
        assertThat(new Recovery(after).restore(leftover, problem -> { }))
                .isEqualTo(new Restored.Lost(new Loss(Loss.Code.TAKEN, 0)));
    }

    @Test
    void whatNobodyCameBackForGoesAfterAMonth() throws IOException {
        EditSession lost = Works.session(before, file);
        Works.write(lost, "one");
        lost.settle();
        Instant later = Instant.now().plus(Leftovers.KEPT).plus(Duration.ofHours(1));
        assertThat(new Recovery(process(2, InstantSource.fixed(later))).find()).isEmpty();
        assertThat(after.folder().resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void workThatWasInNoFileComesBackToo() throws IOException {
        EditSession lost = EditSession.kept(Works.open(Works.bakery()), Optional.empty(), "corner-bakery", before,
                problem -> { });
        Works.write(lost, "one");
        lost.settle();
        EditSession back = restore();
        assertThat(List.of(back.path(), back.name(), back.canSave()))
                .isEqualTo(List.of(Optional.empty(), "corner-bakery", false));
        back.close();
    }

    @Test
    void everyLossIsSaidInBothLanguages() {
        for (Loss.Code code : Loss.Code.values()) {
            String english = new Loss(code, 3).sentence(Locale.ENGLISH);
            String french = new Loss(code, 3).sentence(Locale.FRENCH);
            assertThat(english).endsWith(".").doesNotContain("{");
            assertThat(french).endsWith(".").doesNotContain("{").isNotEqualTo(english);
        }
        assertThat(new Loss(Loss.Code.DOES_NOT_FIT, 1).sentence(Locale.ENGLISH)).contains("last step does not fit");
        assertThat(new Loss(Loss.Code.DOES_NOT_FIT, 3).sentence(Locale.FRENCH)).contains("Les 3 dernières étapes");
    }

    private EditSession restore() throws IOException {
        Recovery recovery = new Recovery(after);
        Restored restored = recovery.restore(recovery.find().getFirst(), problem -> { });
        assertThat(restored).isInstanceOfSatisfying(Restored.Back.class,
                back -> assertThat(back.missing()).isEmpty());
        return ((Restored.Back) restored).session();
    }
}
