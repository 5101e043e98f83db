package org.covoyage.file.journal;

import java.time.Instant;
import org.covoyage.file.save.Digest;

/**
 * The first line of a journal: what it is a journal of.
 *
 * @param document where the project was opened from, absolute; empty when from nowhere on the disk
 * @param name     what to call it in words
 * @param base     of the bytes it was opened from
 * @param begun    when the first change was made
 */
public record Head(String document, String name, Digest base, Instant begun) {
    /** The version of journals written and understood here. */
    public static final int VERSION = 1;
}
