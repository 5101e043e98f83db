package org.covoyage.file.save;

import java.time.Instant;

/**
 * What the disk says about a file, as far as saving must know.
 *
 * @param regular  an ordinary file, not a folder, link or device
 * @param writable this user may write, and the file is not marked read-only (which even an administrator respects)
 * @param links    how many names the file has, at least 1
 * @param modified when it was last written, by the clock of its disk
 */
public record FileFacts(boolean regular, boolean writable, int links, Instant modified) {
}
