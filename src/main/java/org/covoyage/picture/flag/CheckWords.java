package org.covoyage.picture.flag;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.covoyage.insight.check.Check;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Word;
import org.covoyage.picture.Labels;

/** Puts what to check before the meeting into words: what, why, next step. It computes nothing. */
public final class CheckWords {
    private final Labels labels;
    private final PlaceNames names;
    private final ResourceBundle words;

    /** The words for checks of a journey in the language of labels. */
    public CheckWords(Labels labels, Journey journey) {
        this.labels = labels;
        names = new PlaceNames(labels, journey);
        words = ResourceBundle.getBundle("org.covoyage.picture.flags", labels.language().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The place by name. */
    public String place(Check check) {
        return names.of(check.at());
    }

    /** What is in doubt, where, and in what way. */
    public String what(Check check) {
        return of("check." + Word.of(check.kind()), place(check), check.claims().size(), check.doubts().stream()
                .map(doubt -> words.getString("doubt." + Word.of(doubt))).collect(Collectors.joining(", ")));
    }

    /** What rests on it. */
    public String why(Check check) {
        if (check.subject() != null) {
            return of("check.why.flag", words.getString("subject." + Word.of(check.subject())));
        }
        return Double.isNaN(check.share()) ? words.getString("check.why.figure")
                : of("check.why.companion", place(check), labels.percent(check.share()));
    }

    /** What to do about the gravest doubt. */
    public String nextStep(Check check) {
        return words.getString("check.next." + Word.of(check.gravest()));
    }

    private String of(String key, Object... named) {
        return new MessageFormat(words.getString(key), labels.language().locale()).format(named);
    }
}
