package org.covoyage.ui.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;

/** The samples that come with the program, in an order that makes sense to a newcomer. It must not know their content. */
public final class SampleShelf {
    private static final String SUFFIX = ".covoyage";
    /** First the one to begin with, last those that show what is possible rather than what is usual. */
    private static final List<String> FIRST = List.of("electric-car", "click-and-collect", "family-holiday",
            "hip-replacement", "scheduling-software", "card-fraud");
    private static final List<String> LAST = List.of("corner-bakery", "house-twenty-stages");

    /**
     * A sample.
     *
     * @param name  of its file, without folder
     * @param bytes of its file
     */
    public record Sample(String name, byte[] bytes) {
    }

    /** The samples in a language. */
    public List<Sample> in(Language language) {
        String folder = "/samples/" + Word.of(language);
        URL place = SampleShelf.class.getResource(folder);
        if (place == null) {
            return List.of();
        }
        try {
            URI uri = place.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Sample> read(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).toList()) {
                samples.add(new Sample(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        samples.sort(Comparator.comparingInt(SampleShelf::rank).thenComparing(Sample::name));
        return samples;
    }

    private static int rank(Sample sample) {
        String name = sample.name().substring(0, sample.name().length() - SUFFIX.length());
        int last = LAST.indexOf(name);
        int first = FIRST.indexOf(name);
        return last >= 0 ? 1000 + last : first >= 0 ? first : 500;
    }
}
