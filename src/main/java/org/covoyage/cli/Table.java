package org.covoyage.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of plain text that line up in a fixed-width font; the last column may be of any width. */
final class Table {
    private static final String GAP = "  ";

    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /** A table with so many columns; {@code r} sets one to the right, {@code l} to the left. */
    Table(String alignment) {
        right = new boolean[alignment.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = alignment.charAt(i) == 'r';
        }
    }

    Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** The lines, each indented. */
    List<String> lines() {
        int[] widths = new int[right.length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            int room = widths[i] - width(row[i]);
            line.append(GAP).repeat(' ', right[i] ? room : 0).append(row[i]).repeat(' ', right[i] ? 0 : room);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
