package org.covoyage.ui.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.covoyage.edit.Safekeeping;
import org.covoyage.file.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir
    private Path folder;

    @Test
    void whatACrashLeftBesideAFileIsGoneOnceTheFileIsOpened() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Path document = Files.copy(Path.of("samples/en/corner-bakery.covoyage"), documents.resolve("cake.covoyage"));
        Path left = Files.writeString(documents.resolve(".cake.covoyage.8-0123456789abcdef.tmp"), "half a cak");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        Files.writeString(documents.resolve(".cake.covoyage.8-0123456789abcdef.bak"), "a whole cake");
        try (Safekeeping keeping = new Safekeeping(folder.resolve("state"))) {
            Opening.Found found = new Opening(keeping).file(document);

            assertThat(found.opened()).isInstanceOf(Opened.Usable.class);
            found.giveBack();
        }
        try (Stream<Path> files = Files.list(documents)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("cake.covoyage",
                    ".cake.covoyage.8-0123456789abcdef.bak");
        }
    }
}
