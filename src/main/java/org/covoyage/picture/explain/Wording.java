package org.covoyage.picture.explain;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Title;
import org.covoyage.journey.Word;
import org.covoyage.picture.Labels;

/** Words, numbers and names of explanations in one language, for one journey. It computes nothing. */
final class Wording {
    /** Lines of a sum that are written out; a tooltip is no table. */
    private static final int TERMS = 6;

    private final Labels labels;
    private final ResourceBundle words;
    private final Journey journey;
    private final ModelParameters parameters;

    Wording(Labels labels, Journey journey) {
        this.labels = labels;
        this.journey = journey;
        this.parameters = journey.scenario().parametersOrDefault();
        this.words = ResourceBundle.getBundle("org.covoyage.picture.explanations", labels.language().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Journey journey() {
        return journey;
    }

    ModelParameters parameters() {
        return parameters;
    }

    /** The words for a key, with what they name put in. */
    String of(String key, Object... named) {
        String pattern = words.getString(key);
        return named.length == 0 ? pattern : new MessageFormat(pattern, labels.language().locale()).format(named);
    }

    /** The words for a choice: key {@code group.word}. */
    String of(String group, Enum<?> choice) {
        return words.getString(group + "." + Word.of(choice));
    }

    /** An explanation whose words stand under {@code key.what}, {@code key.formula} and {@code key.source}. */
    Explanation explanation(String key, List<String> inputs, Object... named) {
        return new Explanation(of(key + ".what", named), of(key + ".formula"), inputs, of(key + ".source"),
                of("standing", parameters.model()));
    }

    /** The value of a symbol: {@code p = 0.75}. */
    String set(String symbol, double value) {
        return of("set." + symbol, number(value));
    }

    /** Several on one line. */
    String line(String... parts) {
        return String.join(" · ", parts);
    }

    /** A number with at most two decimals; a dash when undefined. */
    String number(double value) {
        return labels.number(tidy(value, 100), 2);
    }

    /** A number with two decimals; a dash when undefined. */
    String fixed(double value) {
        return labels.fixed(tidy(value, 100), 2);
    }

    /** A number with two decimals and its sign. */
    String signed(double value) {
        return labels.signed(value, 2);
    }

    /** A number with one decimal; a dash when undefined. */
    String tenths(double value) {
        return labels.fixed(tidy(value, 10), 1);
    }

    /** A number with one decimal and its sign. */
    String signedTenths(double value) {
        return labels.signed(value, 1);
    }

    /** A share as a whole percentage; a dash when undefined, "under 1 %" rather than a false nought. */
    String share(double share) {
        return labels.share(share);
    }

    /** A whole number. */
    String whole(double value) {
        return labels.number(value, 0);
    }

    /** A day, month or year in words. */
    String date(String written) {
        return labels.date(written);
    }

    /** A text between quotation marks. */
    String quoted(String text) {
        return labels.quoted(text);
    }

    /** What to call a companion, a place or the customer. */
    String name(Id id) {
        Element element = journey.get(id);
        return element == null ? of("customer") : Title.of(element);
    }

    /** The customer's name. */
    String customer() {
        Persona focal = journey.focalPersona();
        return focal == null ? of("customer") : focal.name();
    }

    /** The terms of a sum, largest first; what does not fit is counted. */
    <T> List<String> terms(List<T> all, ToDoubleFunction<T> size, Function<T, String> words) {
        List<T> sorted = all.stream().sorted(Comparator.comparingDouble((T t) -> -Math.abs(size.applyAsDouble(t))))
                .toList();
        int shown = sorted.size() <= TERMS + 1 ? sorted.size() : TERMS;
        List<String> lines = new ArrayList<>();
        sorted.stream().limit(shown).map(words).forEach(lines::add);
        if (shown < sorted.size()) {
            lines.add(of("more", sorted.size() - shown));
        }
        return lines;
    }

    private static double tidy(double value, double parts) {
        return Math.rint(value * parts) / parts;
    }
}
