package org.covoyage.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Word;

/** Choices as words of a file. Evidence grades keep their capital letters, as everybody writes them. */
public final class Words {
    private Words() {
    }

    /** The word of a choice. */
    public static String of(Enum<?> choice) {
        return choice instanceof Grade ? choice.name() : Word.of(choice);
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> choices, String word) {
        for (E choice : choices.getEnumConstants()) {
            if (of(choice).equals(word)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    static String all(Class<? extends Enum<?>> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }
}
