package org.covoyage.picture.explain;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.drawing.Note;

/**
 * How a number came about. It says, and knows, nothing about where it is shown.
 *
 * @param what     what the number is, with its value
 * @param formula  how it is computed, in a line or two
 * @param inputs   what went in, with the actual values, one line each; may be empty
 * @param source   who supports the formula, and what of it is a convention
 * @param standing that it is a model's estimate
 */
public record Explanation(String what, String formula, List<String> inputs, String source, String standing) {
    /** Copies the list. */
    public Explanation {
        inputs = List.copyOf(inputs);
    }

    /** An explanation as a note: made when it is first read. */
    public static Note note(Supplier<Explanation> explanation) {
        return new Note(() -> explanation.get().text());
    }

    /** The whole of it, line by line. */
    public String text() {
        return Stream.of(Stream.of(what, formula), inputs.stream(), Stream.of(source, standing))
                .flatMap(lines -> lines).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
