package org.covoyage.drawing;

/** One shape of a drawing. Painters switch over these; the compiler finds the painter that forgot one. */
public sealed interface Item permits Box, Path, TextRun, Picture, Group {

    /** The area it covers, lines included. */
    Bounds bounds();

    /** What it shows: the id of something outside this room, or {@code null}. */
    String subject();

    /** The same farther down, by so many points; farther up when they are less than 0. */
    Item moved(double down);
}
