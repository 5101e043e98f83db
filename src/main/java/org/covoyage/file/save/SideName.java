package org.covoyage.file.save;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file of ours beside a document: {@code .<stem>.<pid>-<token>.tmp} or {@code .bak}.
 *
 * <p>The stem is the document's name, shortened so that the whole fits the shortest limit in use (143 bytes, encrypted
 * folders); the process id tells a living save from an orphan; a backup's token begins with a tag of the document's
 * path, because a backup may lie in a folder shared by many documents.
 */
record SideName(String stem, long pid, String token, Kind kind) {
    private static final int LONGEST_STEM = 96;
    private static final int TAG = 8;
    private static final Pattern FORM = Pattern.compile("\\.(.+)\\.(\\d{1,18})-([0-9a-f]{16})\\.(tmp|bak)");

    /** What the file is for. */
    enum Kind {
        /** Holds the new content until it is renamed; worthless once its process is gone. */
        TEMP("tmp"),
        /** Holds the earlier content while the document is written in place; never removed by a sweep. */
        BACKUP("bak");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }
    }

    static SideName temp(Path document) {
        return new SideName(stemOf(document), ProcessHandle.current().pid(), random(), Kind.TEMP);
    }

    static SideName backup(Path document) {
        return new SideName(stemOf(document), ProcessHandle.current().pid(),
                tagOf(document) + random().substring(TAG), Kind.BACKUP);
    }

    /** Reads a name of ours; nothing if it is anybody else's. */
    static Optional<SideName> parse(Path file) {
        Matcher found = FORM.matcher(Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC));
        if (!found.matches()) {
            return Optional.empty();
        }
        Kind kind = found.group(4).equals(Kind.TEMP.suffix) ? Kind.TEMP : Kind.BACKUP;
        return Optional.of(new SideName(found.group(1), Long.parseLong(found.group(2)), found.group(3), kind));
    }

    /** Whether this is a temporary file of that document (or of one whose long name begins alike). */
    boolean isTempOf(Path document) {
        return kind == Kind.TEMP && stem.equals(stemOf(document));
    }

    /** Whether this is a backup of that document, by its resolved path. */
    boolean isBackupOf(Path document) {
        return kind == Kind.BACKUP && stem.equals(stemOf(document)) && token.startsWith(tagOf(document));
    }

    String fileName() {
        return "." + stem + "." + pid + "-" + token + "." + kind.suffix;
    }

    private static String random() {
        return HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits());
    }

    private static String tagOf(Path document) {
        return Digest.of(document.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, TAG);
    }

    /** Composed accents, because some file systems give names back decomposed; no letter is cut in two. */
    private static String stemOf(Path document) {
        String name = Normalizer.normalize(document.getFileName().toString(), Normalizer.Form.NFC)
                .replace('\uFFFD', '_');
        StringBuilder stem = new StringBuilder();
        int size = 0;
        for (int letter : name.codePoints().toArray()) {
            size += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (size > LONGEST_STEM) {
                break;
            }
            stem.appendCodePoint(letter);
        }
        return stem.toString();
    }
}
