package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A rectangular block of cells as a spreadsheet puts it on the clipboard. It must not know what the cells mean.
 *
 * @param rows rows of equal length, from the top; a cell without content is an empty text
 */
public record Block(List<List<String>> rows) {
    /** Nothing. */
    public static final Block EMPTY = new Block(List.of());

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException when they are not equally long
     */
    public Block {
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != rows.getFirst().size()) {
                throw new IllegalArgumentException("rows of different lengths: " + row.size());
            }
        }
    }

    /** A block of ragged rows: short ones are filled up, blank rows and columns at the edges are left out. */
    static Block of(List<? extends List<String>> ragged) {
        int top = 0;
        int bottom = ragged.size();
        while (top < bottom && isBlank(ragged.get(top))) {
            top++;
        }
        while (bottom > top && isBlank(ragged.get(bottom - 1))) {
            bottom--;
        }
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (List<String> row : ragged.subList(top, bottom)) {
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isBlank()) {
                    left = Math.min(left, i);
                    right = Math.max(right, i + 1);
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : ragged.subList(top, bottom)) {
            List<String> cells = new ArrayList<>(row.subList(Math.min(left, row.size()), Math.min(right, row.size())));
            cells.addAll(Collections.nCopies(right - left - cells.size(), ""));
            rows.add(cells);
        }
        return new Block(rows);
    }

    /** Number of rows. */
    public int height() {
        return rows.size();
    }

    /** Number of columns. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /** A cell, both counted from 0. */
    public String at(int row, int column) {
        return rows.get(row).get(column);
    }

    /** A column from the top, counted from 0. */
    public List<String> column(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** Rows become columns. */
    public Block transposed() {
        List<List<String>> turned = new ArrayList<>();
        for (int i = 0; i < width(); i++) {
            turned.add(column(i));
        }
        return new Block(turned);
    }

    /** The block without its first rows. */
    Block below(int count) {
        return of(rows.subList(count, rows.size()));
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }
}
