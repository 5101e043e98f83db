package org.covoyage.file.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * The seals of a journal's lines: a checksum of the line and of the seal before it, so that a line that is damaged,
 * missing or in another's place breaks the chain there. A value: sealing gives the next one.
 *
 * @param last the seal of the line before; 0 before the first
 */
record Chain(int last) {
    /** Before the first line. */
    static final Chain START = new Chain(0);
    private static final int SEAL = 8;

    /** The chain with this line as its last. */
    Chain with(String line) {
        CRC32C sum = new CRC32C();
        sum.update(hex().getBytes(StandardCharsets.US_ASCII));
        sum.update(line.getBytes(StandardCharsets.UTF_8));
        return new Chain((int) sum.getValue());
    }

    /** The last line as it stands in the file, seal first, with its line feed. */
    byte[] sealed(String line) {
        return (hex() + " " + line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What a line of the file, without its line feed, says; {@code null} when it does not follow here. */
    String opened(String line) {
        if (line.length() <= SEAL || line.charAt(SEAL) != ' ') {
            return null;
        }
        String text = line.substring(SEAL + 1);
        return with(text).hex().equals(line.substring(0, SEAL)) ? text : null;
    }

    private String hex() {
        return HexFormat.of().toHexDigits(last);
    }
}
