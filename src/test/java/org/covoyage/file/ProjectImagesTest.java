package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.covoyage.file.Problem.Code;
import org.covoyage.file.save.Digest;
import org.covoyage.journey.Id;
import org.covoyage.journey.Image;
import org.covoyage.testing.SomeImages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images come from inside the project or from beside it, with the bytes they were stored with, or not at all. */
class ProjectImagesTest {
    private static final byte[] PNG = SomeImages.png(12, 8);
    private static final byte[] JPEG = SomeImages.jpeg(12, 8);

    @TempDir
    private Path folder;
    private ProjectImages images;

    @BeforeEach
    void project() throws IOException {
        images = new ProjectImages(Files.createDirectory(folder.resolve("work")).resolve("any.covoyage"));
    }

    @Test
    void anImageInsideTheProjectIsFound() {
        assertThat(found(SomeImages.inside("a", PNG, null))).isEqualTo(PNG);
    }

    @Test
    void anImageBesideTheProjectIsFoundWhateverTypeWasDeclared() throws IOException {
        beside(PNG, ".png");
        beside(JPEG, ".jpg");
        for (String type : List.of("image/png", "image/jpeg", "nonsense")) {
            assertThat(found(new Image(new Id("a"), Digest.of(PNG).hex(), type, null, null))).isEqualTo(PNG);
            assertThat(found(new Image(new Id("b"), Digest.of(JPEG).hex(), type, null, null))).isEqualTo(JPEG);
        }
    }

    @Test
    void aHashInCapitalsIsTheSameHash() {
        Image image = SomeImages.inside("a", PNG, null);
        assertThat(found(new Image(image.id(), image.sha256().toUpperCase(Locale.ROOT), image.mediaType(), null,
                image.data()))).isEqualTo(PNG);
    }

    @Test
    void bytesInUseAreGivenAgainWithoutReading() throws IOException {
        Path file = beside(PNG, ".png");
        Image image = SomeImages.beside("a", PNG, null);
        byte[] first = found(image);
        Files.delete(file);
        assertThat(found(image)).isSameAs(first);
    }

    @Test
    void anImageThatIsNowhereIsMissing() {
        assertThat(refused(SomeImages.beside("a", PNG, null))).isEqualTo(Problem.of(Code.IMAGE_MISSING, Place.NOWHERE, "a",
                Digest.of(PNG).hex() + ".png"));
        assertThat(refused(new Image(new Id("b"), Digest.of(JPEG).hex(), "image/jpeg", null, null)))
                .isEqualTo(Problem.of(Code.IMAGE_MISSING, Place.NOWHERE, "b", Digest.of(JPEG).hex() + ".jpg"));
    }

    @Test
    void bytesThatDoNotFitTheHashAreRefused() throws IOException {
        Files.write(folder.resolve("work").resolve(Digest.of(PNG).hex() + ".png"), JPEG);
        assertThat(refused(SomeImages.beside("a", PNG, null)).code()).isEqualTo(Code.IMAGE_DAMAGED);
        assertThat(refused(new Image(new Id("b"), Digest.of(PNG).hex(), "image/png", null,
                Base64.getEncoder().encodeToString(JPEG))).code()).isEqualTo(Code.IMAGE_DAMAGED);
        assertThat(refused(new Image(new Id("c"), Digest.of(PNG).hex(), "image/png", null, "no Base64!")).code())
                .isEqualTo(Code.IMAGE_DAMAGED);
    }

    @Test
    void otherFormatsAreRefusedWhateverTheyAreCalled() throws IOException {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        beside(svg, ".png");
        assertThat(refused(SomeImages.beside("a", svg, null)).code()).isEqualTo(Code.IMAGE_TYPE);
        assertThat(refused(SomeImages.inside("b", new byte[0], null)).code()).isEqualTo(Code.IMAGE_TYPE);
    }

    @Test
    void nothingElsewhereIsEverRead() throws IOException {
        Files.write(folder.resolve("secret.png"), PNG);
        for (String hash : List.of("../secret", "../work/../secret", folder.resolve("secret").toString(), "", "a".repeat(63),
                "a".repeat(65), "g".repeat(64), "\0".repeat(64))) {
            assertThat(refused(new Image(new Id("a"), hash, "image/png", null, null)).code()).as(hash)
                    .isEqualTo(Code.BAD_FORM);
        }
        Files.createSymbolicLink(folder.resolve("work").resolve(Digest.of(PNG).hex() + ".png"),
                folder.resolve("secret.png"));
        assertThat(refused(SomeImages.beside("a", PNG, null)).code()).isEqualTo(Code.IMAGE_MISSING);
    }

    @Test
    void aDirectoryOfThatNameIsNoImage() throws IOException {
        Files.createDirectory(folder.resolve("work").resolve(Digest.of(PNG).hex() + ".png"));
        assertThat(refused(SomeImages.beside("a", PNG, null)).code()).isEqualTo(Code.IMAGE_MISSING);
    }

    @Test
    void moreThanTwentyMegabytesAreRefused() throws IOException {
        byte[] most = Arrays.copyOf(PNG, ProjectImages.MOST_BYTES);
        beside(most, ".png");
        assertThat(found(SomeImages.beside("a", most, null))).isEqualTo(most);
        byte[] large = Arrays.copyOf(PNG, ProjectImages.MOST_BYTES + 1);
        beside(large, ".png");
        assertThat(refused(SomeImages.beside("b", large, null)))
                .isEqualTo(Problem.of(Code.IMAGE_TOO_LARGE, Place.NOWHERE, "b", 20));
    }

    @Test
    void everyProblemHasSentencesInBothLanguages() {
        for (Code code : Code.values()) {
            Problem problem = Problem.of(code, Place.NOWHERE, "one", "two", "three", "four");
            assertThat(problem.sentence(Locale.FRENCH)).as(code.name()).doesNotContain("{")
                    .isNotEqualTo(problem.sentence(Locale.ENGLISH));
        }
    }

    private Path beside(byte[] data, String ending) throws IOException {
        return Files.write(folder.resolve("work").resolve(Digest.of(data).hex() + ending), data);
    }

    private byte[] found(Image image) {
        return ((Loaded.Found) images.load(image)).data();
    }

    private Problem refused(Image image) {
        return ((Loaded.Refused) images.load(image)).problem();
    }
}
