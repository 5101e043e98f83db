package org.covoyage.ui.attention;

import java.time.LocalDate;
import java.util.List;
import org.covoyage.insight.check.Checks;
import org.covoyage.insight.evidence.Age;
import org.covoyage.insight.flag.Flag;
import org.covoyage.insight.flag.Flags;
import org.covoyage.insight.flag.Severity;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.picture.Labels;
import org.covoyage.picture.flag.CheckWords;
import org.covoyage.picture.flag.FlagWords;

/**
 * One line of the panel.
 *
 * @param sign     {@code ✕} for an error, {@code !} for a warning, {@code i} for a notice, {@code ?} for a check
 * @param kind     the sign in a word
 * @param what     what is the matter
 * @param why      why it matters
 * @param nextStep what to do
 * @param where    the element it is about
 * @param seen     where that can be seen on the map
 */
record Point(String sign, String kind, String what, String why, String nextStep, Id where, Id seen) {
    /**
     * Everything that asks for attention.
     *
     * @param flags  the flags, the gravest first
     * @param checks what to check before the meeting, the most telling first
     */
    record All(List<Point> flags, List<Point> checks) {
    }

    /**
     * The points of a journey that nobody changes meanwhile. Takes a while.
     *
     * @param months claims older than so many months are to be checked
     * @param day    today
     */
    static All of(Journey journey, Language language, int months, LocalDate day) {
        Labels labels = new Labels(language);
        FlagWords flags = new FlagWords(labels, journey);
        CheckWords checks = new CheckWords(labels, journey);
        return new All(Flags.of(journey).stream().map(flag -> new Point(sign(flag.severity()),
                        flags.of(flag.severity()), flags.what(flag), flags.why(flag), flags.nextStep(flag),
                        flag.where().getFirst(), seen(journey, flag))).toList(),
                Checks.of(journey, new Age(months, day)).stream().map(check -> new Point("?", "", checks.what(check),
                        checks.why(check), checks.nextStep(check), check.at(), check.at())).toList());
    }

    /** A complaint has no place of its own on the map: it is a mark where it happened. */
    private static Id seen(Journey journey, Flag flag) {
        return journey.get(flag.where().getFirst()) instanceof Complaint ? flag.where().getLast()
                : flag.where().getFirst();
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✕";
            case WARNING -> "!";
            case NOTICE -> "i";
        };
    }
}
