package org.covoyage.exchange;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.covoyage.journey.Word;

/**
 * Something worth knowing about a text that was read or written: what was understood, assumed or left out, and where.
 *
 * @param code    what
 * @param line    line of the text, or row of the block, from 1; 0 when it is about the whole
 * @param details what the sentence names, in its order
 */
public record Finding(Code code, int line, List<String> details) {
    /** How much a finding asks of its reader. */
    public enum Level {
        /** Nothing: this is how it was read. */
        UNDERSTOOD,
        /** A look: something was supposed. */
        ASSUMED,
        /** A decision: something is not in the result as it was. */
        LEFT_OUT
    }

    /** Everything there is to say. */
    public enum Code {
        /** Nothing but white space. */
        EMPTY(Level.LEFT_OUT),
        /** Columns are stages; how many, and how many lanes. */
        STAGES_ACROSS(Level.UNDERSTOOD),
        /** Rows are stages; how many, and how many lanes. */
        STAGES_DOWN(Level.UNDERSTOOD),
        /** A line above the table is the title. */
        TITLE_TAKEN(Level.UNDERSTOOD),
        /** Columns without a heading of their own belong to the stage before them. */
        MERGED_COLUMNS(Level.ASSUMED),
        /** There are no stage names; they were numbered. */
        STAGES_NUMBERED(Level.ASSUMED),
        /** There are no lane names; everything is an action. */
        LANES_UNNAMED(Level.ASSUMED),
        /** A lane name that is not known stays as a lane of its own. */
        LANE_UNKNOWN(Level.ASSUMED),
        /** A lane whose cells follow from touchpoints stays as cards. */
        LANE_AS_CARDS(Level.ASSUMED),
        /** Feelings were converted from another scale. */
        SCALE_CONVERTED(Level.UNDERSTOOD),
        /** Feelings may be on either of two scales. */
        SCALE_AMBIGUOUS(Level.ASSUMED),
        /** What stands in a lane of feelings is no feeling; it was kept as text. */
        FEELING_AS_TEXT(Level.ASSUMED),
        /** Companions were found. */
        COMPANIONS_FOUND(Level.UNDERSTOOD),
        /** How much companions are involved was supposed, and their distance is not known. */
        INVOLVEMENT_ASSUMED(Level.ASSUMED),
        /** What stands in a lane of companions is no name; it was kept as text. */
        COMPANIONS_AS_TEXT(Level.ASSUMED),
        /** A text was longer than allowed. */
        TEXT_CUT(Level.LEFT_OUT),
        /** More rows than allowed. */
        TOO_MANY_ROWS(Level.LEFT_OUT),
        /** More columns than allowed. */
        TOO_MANY_COLUMNS(Level.LEFT_OUT),
        /** The first line that says anything is not {@code journey}. */
        NOT_MERMAID(Level.LEFT_OUT),
        /** A task without {@code : score}. */
        NO_SCORE(Level.ASSUMED),
        /** A score that is no number. */
        BAD_SCORE(Level.ASSUMED),
        /** A score outside 1 … 5. */
        SCORE_OUTSIDE(Level.ASSUMED),
        /** A task before the first section. */
        NO_SECTION(Level.ASSUMED),
        /** A section or task without a name. */
        NO_NAME(Level.LEFT_OUT),
        /** A directive of Mermaid, about looks only. */
        DIRECTIVE(Level.LEFT_OUT),
        /** Readings that are not known are written as neutral. */
        SCORE_UNKNOWN(Level.ASSUMED),
        /** Readings were rounded to a whole score. */
        SCORE_ROUNDED(Level.LEFT_OUT),
        /** A stage has nothing that could be a task. */
        STAGE_WITHOUT_TASK(Level.LEFT_OUT),
        /** What the format has no place for. */
        NO_PLACE(Level.LEFT_OUT),
        /** There are more findings than are named one by one. */
        MORE(Level.LEFT_OUT);

        private final Level level;

        Code(Level level) {
            this.level = level;
        }
    }

    /** Most characters of a detail in a sentence. */
    private static final int SHOWN = 80;

    /** Copies the list. */
    public Finding {
        details = List.copyOf(details);
    }

    /** How much it asks of its reader. */
    public Level level() {
        return code.level;
    }

    /** The finding as a sentence, without its line. */
    public String sentence(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("org.covoyage.exchange.findings", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(Word.of(code)), locale)
                .format(details.stream().map(Finding::shown).toArray());
    }

    /** A detail as printed: one line, not endless. */
    private static String shown(String detail) {
        String line = Tidy.oneLine(detail);
        return line.codePointCount(0, line.length()) <= SHOWN ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
