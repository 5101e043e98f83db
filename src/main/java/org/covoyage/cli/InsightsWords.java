package org.covoyage.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;
import org.covoyage.picture.Labels;

/** The words and numbers of a page of insights, in the project's language; no more digits than evidence bears. */
final class InsightsWords {
    private final ResourceBundle words;
    private final Language language;
    private final Labels labels;

    InsightsWords(Language language) {
        this.language = language;
        labels = new Labels(language);
        words = ResourceBundle.getBundle("org.covoyage.cli.insights", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words for a key, with what they name put in. */
    String of(String key, Object... named) {
        return named.length == 0 ? words.getString(key)
                : new MessageFormat(words.getString(key), language.locale()).format(named);
    }

    /** The words for a choice: key {@code group.word}. */
    String of(String group, Enum<?> choice) {
        return words.getString(group + "." + Word.of(choice));
    }

    /** A share as a whole percentage; a dash when undefined, "under 1 %" rather than a false nought. */
    String share(double share) {
        return labels.share(share);
    }

    /** A range of shares. */
    String range(double low, double high) {
        if (Double.isNaN(low)) {
            return of("undefined");
        }
        String from = labels.number(low * 100, 0);
        String to = labels.percent(high);
        return from.equals(labels.number(high * 100, 0)) ? to : from + "–" + to;
    }

    /** A number with two decimals; a dash when undefined. */
    String hundredths(double value) {
        return labels.fixed(value, 2);
    }

    /** A number with two decimals and its sign. */
    String signed(double value) {
        return labels.signed(value, 2);
    }

    /** A number with one decimal and its sign; a dash when undefined. */
    String signedTenth(double value) {
        return labels.signed(value, 1);
    }

    /** A whole number with its sign. */
    String signedWhole(double value) {
        return labels.signed(value, 0);
    }

    /** A number with one decimal; a dash when undefined. */
    String tenths(double value) {
        return labels.fixed(value, 1);
    }

    /** A whole number; with thousands set apart. */
    String whole(double value) {
        return labels.number(value, 0);
    }

    /** A list in words. */
    String list(List<String> names) {
        return String.join(", ", names);
    }

    /** Steps one after the other. */
    String steps(List<String> names) {
        return String.join(" → ", names);
    }
}
