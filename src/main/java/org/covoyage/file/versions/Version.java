package org.covoyage.file.versions;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.covoyage.file.save.Digest;

/**
 * An earlier state of a document.
 *
 * @param file   where its bytes lie
 * @param kept   when it was kept: until then the document held these bytes
 * @param digest of its bytes
 * @param size   in bytes
 */
public record Version(Path file, Instant kept, Digest digest, long size) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String SUFFIX = ".covoyage";

    /** Its file's name says when and what, so that no list can be lost or disagree. */
    static String fileName(Instant kept, Digest digest) {
        return TIME.format(kept) + "-" + digest.hex() + SUFFIX;
    }

    /** Reads a name of ours; nothing when it is another file. */
    static Optional<Version> of(Path file, long size) {
        String name = file.getFileName().toString();
        int dash = name.indexOf('-');
        if (dash < 0 || !name.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Version(file, TIME.parse(name.substring(0, dash), Instant::from),
                    new Digest(name.substring(dash + 1, name.length() - SUFFIX.length())), size));
        } catch (DateTimeException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
