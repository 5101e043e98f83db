package org.covoyage.exchange;

import java.util.List;

/**
 * A block of cells as a table of HTML, the form in which word processors and spreadsheets paste cells with their grid
 * kept. It must not know what the cells mean.
 */
public final class HtmlTable {
    /** Spreadsheets would begin a new cell at each line, and reckon with what looks like a number or a date. */
    private static final String BREAK = "<br style=\"mso-data-placement:same-cell\">";
    private static final String CELL = "<td style=\"mso-number-format:'\\@';white-space:pre-wrap\">";

    private HtmlTable() {
    }

    /** The table. */
    public static String write(Block block) {
        StringBuilder out = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
        for (List<String> row : block.rows()) {
            out.append("<tr>");
            row.forEach(cell -> out.append(CELL).append(escaped(DelimitedText.guarded(cell))).append("</td>"));
            out.append("</tr>\n");
        }
        return out.append("</table></body></html>").toString();
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\r\n", "\n").replace("\n", BREAK);
    }
}
