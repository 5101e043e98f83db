package org.covoyage.picture.flag;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.covoyage.insight.flag.Flag;
import org.covoyage.insight.flag.Matter;
import org.covoyage.insight.flag.Severity;
import org.covoyage.insight.flag.Subject;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Word;
import org.covoyage.picture.Labels;

/**
 * Puts flags into words, one sentence each for what is the matter, why it matters and what to do next, with figures in
 * the language's way and no more digits than they bear. It computes nothing and knows no places on a sheet or window.
 */
public final class FlagWords {
    private static final int FIGURES = 3;
    private static final String WHAT = "what";

    /** How a figure is written. */
    private enum Form {
        /** A rating or score, one decimal at most. */
        RATING,
        /** A feeling with its sign. */
        FEELING,
        /** An index 0 … 1 with two decimals. */
        INDEX,
        /** A share in whole per cent. */
        SHARE,
        /** A number of things, on which the words may depend. */
        COUNT
    }

    private final Labels labels;
    private final PlaceNames names;
    private final ResourceBundle words;

    /** The words for flags of a journey in the language of labels. */
    public FlagWords(Labels labels, Journey journey) {
        this.labels = labels;
        names = new PlaceNames(labels, journey);
        words = ResourceBundle.getBundle("org.covoyage.picture.flags", labels.language().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is the matter, and where. */
    public String what(Flag flag) {
        return sentence(flag, WHAT);
    }

    /** Why it matters; says where a threshold is a convention. */
    public String why(Flag flag) {
        return sentence(flag, "why");
    }

    /** What to do next. */
    public String nextStep(Flag flag) {
        return sentence(flag, "next");
    }

    /** The word for a severity. */
    public String of(Severity severity) {
        return words.getString("severity." + Word.of(severity));
    }

    /** The word for a subject. */
    public String of(Subject subject) {
        return words.getString("subject." + Word.of(subject));
    }

    private String sentence(Flag flag, String part) {
        Object[] named = new Object[FIGURES + 4];
        named[0] = names.of(flag.where().getFirst());
        named[1] = names.of(flag.where().getLast());
        Form form = form(flag.matter());
        for (int i = 0; i < Math.min(FIGURES, flag.figures().size()); i++) {
            named[2 + i] = figure(flag.figures().get(i), form);
        }
        named[FIGURES + 2] = detail(flag, named);
        named[FIGURES + 3] = flag.text() == null ? "" : labels.quoted(flag.text());
        String key = Word.of(flag.matter()) + "." + part;
        return format(part.equals(WHAT) && isEven(flag.matter(), named) ? key + ".even" : key, named);
    }

    /** Whether the mean beside a handover reads as its own figure: the only one rated, or none is better. */
    private static boolean isEven(Matter matter, Object... named) {
        return (matter == Matter.BROKEN_WAY || matter == Matter.WEAKEST_WAY) && named[2].equals(named[3]);
    }

    private String detail(Flag flag, Object[] named) {
        return switch (flag.matter()) {
            case ALIENATION -> format("lever." + (flag.detail() instanceof HandBalance.Lever lever ? Word.of(lever)
                    : "none"), named);
            case ROLE_UNSUPPORTED -> words.getString("role." + Word.of(flag.detail()));
            default -> "";
        };
    }

    private String format(String key, Object... named) {
        return new MessageFormat(words.getString(key), labels.language().locale()).format(named);
    }

    private Object figure(double value, Form form) {
        return switch (form) {
            case RATING -> labels.number(value, 1);
            case FEELING -> labels.signed(value, 1);
            case INDEX -> labels.fixed(value, 2);
            case SHARE -> labels.percent(value);
            case COUNT -> value;
        };
    }

    /** All figures of a matter are of one kind. */
    private static Form form(Matter matter) {
        return switch (matter) {
            case STAFF_PAY, CUSTOMER_PAYS, OVER_ESTIMATION, HIDDEN_STRENGTH, MOMENT_URGENT, MOMENT_TO_ACT,
                    COMPLAINT_BELOW, COMPLAINT_ABOVE, NO_RECIPROCITY, CAPTIVE_LOYALTY, PRESSURE, ROLE_UNSUPPORTED ->
                    Form.RATING;
            case MEMORY_KINDER, MEMORY_HARSHER, MIXED_FEELINGS, WIDE_SPREAD -> Form.FEELING;
            case ALIENATION, PERSONAL_WITHOUT_BASIS -> Form.INDEX;
            case BROKEN_WAY, WEAKEST_WAY, COMPLAINT_PUBLIC, LOOP_OPEN, EVIDENCE_THIN -> Form.SHARE;
            case NO_HUMAN, AI_NOT_DISCLOSED, MUST_REPEAT, NO_BASIS, NO_WITHDRAWAL, NO_ARTICLE_9, NO_BALANCING,
                    NO_RETENTION, NOT_INFORMED, AUTOMATED_WITHOUT_HUMAN, DPIA_EXPECTED, DPIA_REVIEW, ASKED_TOO_LATE,
                    ASKED_TOO_EARLY, USED_BEFORE_ASKED, USED_NEVER_ASKED, REAL_NAMES, FEW_ANSWERS, SPURIOUS_LOYALTY ->
                    Form.COUNT;
        };
    }
}
