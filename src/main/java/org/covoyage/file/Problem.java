package org.covoyage.file;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.covoyage.journey.Word;

/**
 * Something wrong with a file: where, what, and in the sentences made from it, what to do.
 *
 * @param code    what is wrong
 * @param place   where
 * @param details what the sentence names, in its order
 */
public record Problem(Code code, Place place, List<String> details) {
    /** Everything that can be wrong. */
    public enum Code {
        /** The file is not there. */
        NOT_FOUND,
        /** The file's rights forbid reading it. */
        NO_ACCESS,
        /** It is a directory. */
        DIRECTORY,
        /** The file cannot be read for another reason, with what the system says. */
        UNREADABLE,
        /** Nothing in it. */
        EMPTY,
        /** Not text. */
        BINARY,
        /** Larger than allowed. */
        TOO_LARGE,
        /** Needs more memory than the program was given. */
        NO_MEMORY,
        /** Text, but not in UTF-8. */
        NOT_UTF_8,
        /** Not JSON, with what stands there. */
        NOT_JSON,
        /** Ends too early. */
        TRUNCATED,
        /** Nested too deeply. */
        TOO_DEEP,
        /** A text is too long for any reader. */
        TOO_LONG,
        /** A member stands twice in an object. */
        DUPLICATE_MEMBER,
        /** JSON of another program. */
        OTHER_FORMAT,
        /** Written by a later program that says older ones cannot read it. */
        TOO_NEW,
        /** Written by a later program; opens for reading only. */
        NEWER,
        /** The version is no number. */
        NO_VERSION,
        /** No scenario in it. */
        NO_SCENARIO,
        /** A member has a value of the wrong type. */
        WRONG_TYPE,
        /** A number lies outside its range. */
        OUT_OF_RANGE,
        /** A word is not one of those allowed. */
        UNKNOWN_WORD,
        /** An id has characters that ids may not have. */
        BAD_ID,
        /** A required member is missing. */
        MISSING,
        /** A text is longer than its member takes. */
        TEXT_TOO_LONG,
        /** A list is longer than allowed. */
        TOO_MANY,
        /** A date or colour is not written as it should be. */
        BAD_FORM,
        /** An id is used twice. */
        DUPLICATE_ID,
        /** A reference leads nowhere. */
        DANGLING,
        /** A reference leads to something of another kind. */
        WRONG_KIND,
        /** A second tie of a companion at a stage. */
        SECOND_TIE,
        /** A second focal persona. */
        SECOND_FOCAL,
        /** A transition joins a stage and a touchpoint. */
        MIXED_ENDS,
        /** An image is neither inside the project nor beside it. */
        IMAGE_MISSING,
        /** The file of an image cannot be read, with what the system says. */
        IMAGE_UNREADABLE,
        /** The bytes of an image are not those its hash was made of. */
        IMAGE_DAMAGED,
        /** An image has more bytes than allowed. */
        IMAGE_TOO_LARGE,
        /** An image is neither PNG nor JPEG. */
        IMAGE_TYPE,
        /** The bytes of an image are whole, but no picture that can be shown. */
        IMAGE_UNSHOWN,
        /** There are more problems than are named one by one. */
        MORE
    }

    /** Most characters of a detail in a sentence. */
    private static final int SHOWN = 120;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    /** Copies the list. */
    public Problem {
        details = List.copyOf(details);
    }

    static Problem of(Code code, Place place, Object... details) {
        return new Problem(code, place, List.of(details).stream().map(String::valueOf).toList());
    }

    /** The same problem at another place. */
    Problem at(Place other) {
        return new Problem(code, other, details);
    }

    /** What is wrong and what to do, in two sentences. */
    public String sentence(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("org.covoyage.file.problems", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] shown = details.stream().map(Problem::shown).toArray();
        return new MessageFormat(words.getString(Word.of(code)), locale).format(shown)
                + " " + new MessageFormat(words.getString(Word.of(code) + ".remedy"), locale).format(shown);
    }

    /** A detail as printed: one line, no control characters, nothing that turns the line around, not endless. */
    private static String shown(String detail) {
        String clean = UNPRINTABLE.matcher(detail).replaceAll(" ");
        return clean.codePointCount(0, clean.length()) <= SHOWN ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
