package org.covoyage.file;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Word;

/** Choices as words of a file. Evidence grades keep their capital letters, as everybody writes them. */
public final class Words {
    private static final ClassValue<Map<String, Enum<?>>> BY_WORD = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> choices) {
            return Arrays.stream(choices.getEnumConstants()).map(choice -> (Enum<?>) choice)
                    .collect(Collectors.toUnmodifiableMap(Words::of, choice -> choice));
        }
    };

    private Words() {
    }

    /** The word of a choice. */
    public static String of(Enum<?> choice) {
        return choice instanceof Grade ? choice.name() : Word.of(choice);
    }

    /** The choice that is written so, or {@code null}. */
    static Enum<?> find(Class<? extends Enum<?>> choices, String word) {
        return BY_WORD.get(choices).get(word);
    }

    static String all(Class<? extends Enum<?>> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }
}
