package org.covoyage.ui.text;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * The choices of a box in words, and back: a word stands for the choice that is called so, any other for none. It must
 * not know what the choices are.
 *
 * @param <T> a choice
 */
public final class Worded<T> extends StringConverter<T> {
    private final List<T> choices;
    private final Function<? super T, String> words;

    /**
     * Choices in words.
     *
     * @param choices what can be chosen, followed as it changes
     * @param words   what a choice is called
     */
    public Worded(List<T> choices, Function<? super T, String> words) {
        this.choices = choices;
        this.words = words;
    }

    @Override
    public String toString(T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        return choices.stream().filter(choice -> words.apply(choice).equals(text)).findFirst().orElse(null);
    }
}
