package org.covoyage.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.covoyage.edit.Erasure.Erased;
import org.covoyage.file.save.RealFileOps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept beside documents goes when it is to go, and nothing else does. */
class ErasureTest {
    private static final InstantSource CLOCK = InstantSource.system();

    @TempDir
    private Path folder;
    private Safekeeping earlier;
    private Safekeeping now;
    private Path one;
    private Path two;

    @BeforeEach
    void workWasLeft() throws IOException {
        earlier = Works.keeping(folder.resolve("state"), new RealFileOps(), CLOCK, Works.process(1, CLOCK));
        now = Works.keeping(folder.resolve("state"), new RealFileOps(), CLOCK, Works.process(2, CLOCK));
        one = left("one.covoyage");
        two = left("two.covoyage");
    }

    /** A file saved once, with a step behind that nobody saved. */
    private Path left(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), Works.bakery());
        EditSession session = Works.session(earlier, file);
        Works.write(session, "saved");
        session.carryOut(session.save());
        Works.write(session, "not saved");
        session.settle();
        return file;
    }

    private long files(String what) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("state").resolve(what))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void ofOneDocumentOnlyWhatIsItsOwnGoes() throws IOException {
        assertThat(new Erasure(now).of(one)).isEqualTo(new Erased(1, 1));
        assertThat(now.versions().of(one)).isEmpty();
        assertThat(now.versions().folder(one)).doesNotExist();
        assertThat(now.versions().of(two)).hasSize(1);
        assertThat(new Recovery(now).find()).singleElement()
                .satisfies(leftover -> assertThat(leftover.document()).hasValue(two.toAbsolutePath()));
        assertThat(new Erasure(now).of(one)).isEqualTo(new Erased(0, 0));
    }

    @Test
    void ofAllNothingIsLeftNotEvenTheirNamesAndTheDocumentsStay() throws IOException {
        byte[] document = Works.bytes(one);
        assertThat(new Erasure(now).all()).isEqualTo(new Erased(2, 2));
        assertThat(files("versions")).isZero();
        assertThat(files("recovery")).isZero();
        assertThat(one).hasBinaryContent(document);
        assertThat(new Erasure(now).all()).isEqualTo(new Erased(0, 0));
    }

    @Test
    void workThatIsOpenStaysAndIsStillKept() throws IOException {
        Path open = Files.write(folder.resolve("open.covoyage"), Works.bakery());
        EditSession session = Works.session(now, open);
        Works.write(session, "going on");
        session.settle();
        assertThat(new Erasure(now).all()).isEqualTo(new Erased(2, 2));
        Works.write(session, "still");
        assertThat(session.settle()).isTrue();
        assertThat(files("recovery")).isEqualTo(3);
        session.close();
    }

    @Test
    void whatIsComparedWithKeptWorkIsTheFileAndLookingTakesNothing() throws IOException {
        Recovery recovery = new Recovery(now);
        var leftover = recovery.find().stream().filter(each -> each.document().orElseThrow().equals(one)).findFirst()
                .orElseThrow();
        assertThat(Works.firstCard(recovery.look(leftover).orElseThrow()).text()).isEqualTo("not saved");
        assertThat(Works.firstCard(recovery.beside(leftover).orElseThrow()).text()).isEqualTo("saved");
        Files.delete(one);
        assertThat(Works.firstCard(recovery.beside(leftover).orElseThrow()).text())
                .isEqualTo(Works.firstCard(Works.open(Works.bakery()).project()).text());
        assertThat(recovery.find()).hasSize(2);
    }
}
