package org.covoyage.journey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a choice is written in files, in file names and on the command line: lower case with hyphens. */
public final class Word {
    private Word() {
    }

    /** The word of a choice: {@code as-is} of {@code AS_IS}. */
    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice that is written so, if there is one. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> choices, String word) {
        return Arrays.stream(choices.getEnumConstants()).filter(choice -> of(choice).equals(word)).findFirst();
    }
}
