package org.covoyage.file.save;

import java.io.IOException;

/**
 * The caller's proof that bytes about to be saved can be opened again, asked before the disk is touched.
 *
 * <p>Usually: parse them and compare with what is meant to be saved.
 */
@FunctionalInterface
public interface ReadBack {
    /**
     * Returns normally if the bytes are good.
     *
     * @throws IOException if they cannot be read back as what was meant; any runtime exception counts as that too
     */
    void verify(byte[] bytes) throws IOException;
}
