package org.covoyage.ui.clipboard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.covoyage.edit.grid.Pasteboard;
import org.covoyage.exchange.Block;
import org.covoyage.exchange.BulletList;
import org.covoyage.exchange.DelimitedText;
import org.covoyage.exchange.HtmlTable;
import org.covoyage.exchange.PastedText;
import org.covoyage.file.Clipping;
import org.covoyage.ui.create.ClipboardText;

/**
 * The clipboard of the system. What is copied stands on it several times: as elements for Covoyage, as cells for
 * spreadsheets, as a table for word processors, as text, as a picture; whoever pastes takes what it understands. For the thread of the windows.
 */
public final class SystemPasteboard implements Pasteboard {
    private static final DataFormat OWN = ClipboardText.format("application/x-covoyage+json");
    private static final DataFormat CELLS = ClipboardText.format("text/tab-separated-values");
    /**
     * LibreOffice Calc takes a picture before cells, save where a clipboard names the cells of an old spreadsheet too,
     * whatever is in them: then it goes on to the table.
     */
    private static final DataFormat CELLS_FIRST = ClipboardText.format("application/x-openoffice-biff-5;windows_formatname=\"Biff 5\"");

    private final Supplier<Optional<Image>> picture;

    /**
     * The clipboard.
     *
     * @param picture of what is being copied, asked for at each copy
     */
    public SystemPasteboard(Supplier<Optional<Image>> picture) {
        this.picture = picture;
    }

    @Override
    public void put(Copied copied) {
        ClipboardContent content = new ClipboardContent();
        if (copied.clipping() != null) {
            content.put(OWN, bytes(copied.clipping().text()));
        }
        // Spreadsheets read cells from plain text; with a single column, text editors are served better.
        content.putString(isGrid(copied.tsv()) ? copied.tsv() : copied.text());
        putCells(content, copied.tsv());
        if (isGrid(copied.tsv())) {
            content.putHtml(HtmlTable.write(DelimitedText.parse(copied.tsv())));
        }
        picture.get().ifPresent(content::putImage);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void putCells(ClipboardContent content, String tsv) {
        content.put(CELLS, bytes(tsv));
        content.put(CELLS_FIRST, bytes(tsv));
    }

    /** As other programs read it: a string in a format of our own would go out as an object of Java. */
    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Cells side by side: a single column is better off as lines of text. */
    private static boolean isGrid(String tsv) {
        return tsv.indexOf('\t') >= 0;
    }

    /** Puts a table there that is no elements of a journey any more: as cells, as text and as a table. */
    static void put(Block table) {
        String tsv = DelimitedText.write(table);
        ClipboardContent content = new ClipboardContent();
        content.putString(tsv);
        putCells(content, tsv);
        content.putHtml(HtmlTable.write(table));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Optional<Clipping> clipping() {
        return switch (Clipboard.getSystemClipboard().getContent(OWN)) {
            case String text -> Clipping.read(text);
            case ByteBuffer bytes -> Clipping.read(StandardCharsets.UTF_8.decode(bytes.duplicate()).toString());
            case null, default -> Optional.empty();
        };
    }

    @Override
    public Optional<List<List<String>>> block() {
        return ClipboardText.text().map(text -> switch (PastedText.of(text)) {
            case TABLE -> DelimitedText.parse(text).rows();
            case LIST -> List.of(List.of(bullets(text)));
            case WORDS, MERMAID -> List.of(List.of(text.strip()));
        });
    }

    /** The items as bullets of one cell, each of which becomes something of its own; a single one as it is. */
    private static String bullets(String text) {
        List<String> items = BulletList.parse(text).texts().stream().map(item -> item.replaceAll("\\s*\n\\s*", " "))
                .toList();
        return items.size() == 1 ? items.getFirst() : String.join("\n", items.stream().map(item -> "• " + item).toList());
    }
}
