package org.covoyage.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.journey.Project;

/** The samples that ship with the program, for tests to read and to damage. */
final class Samples {
    static final Path FOLDER = Path.of("samples");

    private Samples() {
    }

    /** Every sample, in a fixed order. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".covoyage")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path sample) {
        try {
            return Files.readAllBytes(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small sample with French letters in it. */
    static byte[] small() {
        return bytes(FOLDER.resolve("fr/corner-bakery.covoyage"));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Opens bytes that must open with nothing set aside. */
    static Opened.Usable whole(byte[] bytes) {
        Opened opened = new ProjectReader().open(bytes);
        if (opened instanceof Opened.Usable usable && usable.problems().isEmpty()) {
            return usable;
        }
        throw new AssertionError("does not open whole: " + opened);
    }

    /** The bytes that saving what was opened would write. */
    static byte[] written(Opened.Usable usable) {
        return new ProjectWriter().bytes(usable.project(), usable.kept());
    }

    /** The only scenario, or the first. */
    static org.covoyage.journey.Journey journey(Project project) {
        return project.scenarios().getFirst();
    }
}
