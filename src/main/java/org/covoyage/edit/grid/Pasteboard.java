package org.covoyage.edit.grid;

import java.util.List;
import java.util.Optional;
import org.covoyage.file.Clipping;

/** The clipboard as the grid sees it. How several forms stand side by side on a system's is the window's. */
public interface Pasteboard {
    /**
     * What is put on a clipboard, in several forms.
     *
     * @param clipping for Covoyage itself
     * @param tsv      for spreadsheets: a row a line, tabs between cells
     * @param text     for text editors
     */
    record Copied(Clipping clipping, String tsv, String text) {
    }

    /** Puts something on the clipboard. */
    void put(Copied copied);

    /** The clipping on the clipboard, when there is one. */
    Optional<Clipping> clipping();

    /** The text on the clipboard as rows of cells, when there is any; one cell when it is no table. */
    Optional<List<List<String>>> block();
}
