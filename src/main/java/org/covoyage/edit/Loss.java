package org.covoyage.edit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.covoyage.journey.Word;

/**
 * What of a journal could not be restored.
 *
 * @param code  why
 * @param steps how many whole steps were found behind that place and not carried out; 0 when none or unknown
 */
public record Loss(Code code, int steps) {
    /** Why something could not be restored. The names are keys of the sentences. */
    public enum Code {
        /** The last line was being written when the program ended; at most one step is missing. */
        TORN,
        /** A line is damaged; what follows it is lost. */
        DAMAGED,
        /** A step does not fit what is there; it and what follows are lost. */
        DOES_NOT_FIT,
        /** Not even the first line can be read. */
        NO_HEAD,
        /** The bytes the project was opened from are missing or damaged. */
        NO_BASE,
        /** The bytes the project was opened from do not open. */
        BASE_REFUSED,
        /** Another program of ours is restoring it. */
        TAKEN
    }

    /** What is missing and what was kept, in one or two sentences. */
    public String sentence(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("org.covoyage.edit.losses", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(Word.of(code)), locale).format(new Object[] {steps});
    }
}
