package org.covoyage.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.file.Problem.Code;

/** Gathers the problems of a file: so many with their sentences, the others as a number. */
final class Findings {
    private final List<Problem> first = new ArrayList<>();
    private int more;

    void add(Problem problem) {
        if (first.size() < Limits.PROBLEMS) {
            first.add(problem);
        } else {
            more++;
        }
    }

    void add(Code code, Place place, Object... details) {
        add(Problem.of(code, place, details));
    }

    /** The problems in the order of their places, counted in characters; behind them how many more there are. */
    List<Problem> inOrder(byte[] file) {
        List<Problem> sorted = new ArrayList<>();
        Lines lines = new Lines(file);
        first.stream().sorted(Comparator.comparing(Problem::place))
                .forEach(problem -> sorted.add(problem.at(lines.inCharacters(problem.place()))));
        if (more > 0) {
            sorted.add(Problem.of(Code.MORE, Place.NOWHERE, more));
        }
        return sorted;
    }
}
