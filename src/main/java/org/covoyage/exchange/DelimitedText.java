package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.journey.Language;

/**
 * Cells as text: tabs between columns as spreadsheets put them on the clipboard, or semicolons or commas as in their
 * files. Cells with tabs or line breaks stand between quotation marks, quotation marks in them are doubled; programs
 * differ in whether they also quote other cells, so a quotation mark that does not close at the end of a cell is an
 * ordinary character. It must not know what cells mean.
 */
public final class DelimitedText {
    /** Most rows of a block. */
    static final int ROWS = 5_000;
    /** Most columns of a block. */
    static final int COLUMNS = 300;
    /** How far the end of a quoted cell is looked for; beyond it the quotation mark is an ordinary one. */
    private static final int FARTHEST = 4 * Tidy.TEXT;
    /** How many rows tell commas from prose. */
    private static final int SAMPLE = 50;

    private final String text;
    private final char separator;
    private int at;

    private DelimitedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** A block as read, with what had to be cut. */
    record Parsed(Block block, List<Finding> findings) {
    }

    /** The block in a text; empty when there is none. Never fails: any text is at least one cell. */
    public static Block parse(String text) {
        return read(text).block();
    }

    static Parsed read(String text) {
        Findings findings = new Findings();
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<List<String>> rows = new DelimitedText(clean, separator(clean)).rows(Integer.MAX_VALUE);
        if (rows.size() > ROWS) {
            findings.add(Finding.Code.TOO_MANY_ROWS, ROWS + 1, rows.size() - ROWS, ROWS);
            rows = rows.subList(0, ROWS);
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width > COLUMNS) {
            findings.add(Finding.Code.TOO_MANY_COLUMNS, 0, width - COLUMNS, COLUMNS);
            rows = rows.stream().map(row -> row.subList(0, Math.min(COLUMNS, row.size()))).toList();
        }
        List<List<String>> tidy = new ArrayList<>(rows.size());
        for (List<String> row : rows) {
            int line = tidy.size() + 1;
            tidy.add(row.stream().map(cell -> Tidy.text(unguarded(cell), line, findings)).toList());
        }
        return new Parsed(Block.of(tidy), findings.list());
    }

    /** Whether a text has columns: tabs, or in every row the same number of semicolons or commas. */
    static boolean isTable(String text) {
        return text.strip().indexOf('\t') >= 0 || separator(text) != '\t';
    }

    /** A tab, or what else stands equally often in each of two rows or more. */
    private static char separator(String text) {
        if (text.indexOf('\t') < 0) {
            for (char candidate : new char[] {';', ','}) {
                List<List<String>> rows = new DelimitedText(text, candidate).rows(SAMPLE).stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
                if (rows.size() > 1 && rows.getFirst().size() > 1
                        && rows.stream().allMatch(row -> row.size() == rows.getFirst().size())) {
                    return candidate;
                }
            }
        }
        return '\t';
    }

    private List<List<String>> rows(int most) {
        List<List<String>> rows = new ArrayList<>();
        at = 0;
        while (at < text.length() && rows.size() < most) {
            List<String> row = new ArrayList<>();
            row.add(cell());
            while (at < text.length() && text.charAt(at) == separator) {
                at++;
                row.add(cell());
            }
            if (at < text.length()) {
                at += text.startsWith("\r\n", at) ? 2 : 1;
            }
            rows.add(row);
        }
        return rows;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            int close = close();
            if (close > 0) {
                String quoted = text.substring(at + 1, close).replace("\"\"", "\"");
                at = close + 1;
                return quoted;
            }
        }
        int from = at;
        while (at < text.length() && !ends(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Where the cell that begins with a quotation mark closes; −1 when that mark is an ordinary one. */
    private int close() {
        int end = (int) Math.min(text.length(), (long) at + FARTHEST);
        for (int i = at + 1; i < end; i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || ends(i + 1) ? i : -1;
                }
            }
        }
        return -1;
    }

    private boolean ends(int i) {
        char c = text.charAt(i);
        return c == separator || c == '\n' || c == '\r';
    }

    /** A block as text that spreadsheets paste as cells: tabs, CR LF. */
    public static String write(Block block) {
        return write(block, '\t');
    }

    /**
     * A block as a file of separated values, as the spreadsheets of a language open it by a double click: CR LF,
     * quotation marks where a cell needs them, a byte order mark without which Excel reads UTF-8 as something else, and
     * semicolons in French, where the comma belongs to the decimals, else commas (RFC 4180).
     */
    public static String file(Block block, Language language) {
        return "\uFEFF" + write(block, language == Language.FR ? ';' : ',');
    }

    private static String write(Block block, char separator) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : block.rows()) {
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : separator).append(quoted(guarded(row.get(i)), separator));
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static String quoted(String cell, char separator) {
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == '\n' || c == '\r' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** A spreadsheet would calculate a text that begins like a formula; an apostrophe before it says that it is text. */
    static String guarded(String cell) {
        return looksLikeFormula(cell) || isGuarded(cell) ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String cell) {
        int marks = 0;
        while (marks < cell.length() && cell.charAt(marks) == '\'') {
            marks++;
        }
        return marks > 0 && looksLikeFormula(cell.substring(marks));
    }

    private static boolean looksLikeFormula(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        // Neither white space before the sign nor its wide form keeps a spreadsheet from calculating; some programs drop
        // a tab or a return at the start, whatever follows.
        String start = cell.stripLeading();
        return "\t\r".indexOf(cell.charAt(0)) >= 0 || !start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0
                && !start.matches("[+-]?\\d+([.,]\\d+)?");
    }
}
