package org.covoyage.file;

/**
 * A place in a file.
 *
 * @param line   from 1; 0 when the problem has no place
 * @param column from 1
 */
public record Place(int line, int column) implements Comparable<Place> {
    /** No place: the file as a whole. */
    public static final Place NOWHERE = new Place(0, 0);

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
