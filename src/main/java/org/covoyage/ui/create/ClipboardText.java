package org.covoyage.ui.create;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/**
 * The text on the clipboard of the system, cells of a spreadsheet with all that is in them. For the thread of the
 * windows.
 */
public final class ClipboardText {
    /** Cells as LibreOffice puts them there; its plain text has lost the line breaks in them. */
    private static final DataFormat CELLS_WHOLE = format("application/x-libreoffice-tsvc");

    private ClipboardText() {
    }

    /** A format by its name; a toolkit refuses to make one that it knows already. */
    public static DataFormat format(String type) {
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    /** The text that stands there; nothing when it is blank. */
    public static Optional<String> text() {
        return cells().or(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()))
                .filter(text -> !text.isBlank());
    }

    /** Asked for only where it is announced: some programs answer any question with what they have. */
    private static Optional<String> cells() {
        Clipboard board = Clipboard.getSystemClipboard();
        return board.hasContent(CELLS_WHOLE) && board.getContent(CELLS_WHOLE) instanceof ByteBuffer bytes
                ? Optional.of(StandardCharsets.UTF_16LE.decode(bytes.duplicate()).toString().replace("\0", ""))
                : Optional.empty();
    }

    /** A field into which cells are pasted with their line breaks. */
    static TextArea field() {
        return new TextArea() {
            @Override
            public void paste() {
                text().ifPresentOrElse(this::replaceSelection, super::paste);
            }
        };
    }
}
