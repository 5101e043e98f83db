package org.covoyage.picture;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;

/** What a picture says in its own words, in the journey's language, numbers included. For any thread. */
public final class Labels {
    private static final char NARROW = '\u202F';
    private static final double HALF_PERCENT = 0.005;

    private final ResourceBundle words;
    private final Locale locale;
    private final Numerals numerals;
    private final Language language;

    /** The words of a language. */
    public Labels(Language language) {
        this.language = language;
        this.locale = language.locale();
        this.numerals = new Numerals(locale);
        this.words = ResourceBundle.getBundle("org.covoyage.picture.labels", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language they are in. */
    public Language language() {
        return language;
    }

    /** The words for a key, with what they name put in. */
    public String of(String key, Object... named) {
        String pattern = words.getString(key);
        return named.length == 0 ? pattern : new MessageFormat(pattern, locale).format(named);
    }

    /** The words for a choice: key {@code group.word}. */
    public String of(String group, Enum<?> choice) {
        return words.getString(group + "." + Word.of(choice));
    }

    /**
     * That only validated claims are shown.
     *
     * @param leftOut how many were left out, 0 or more
     */
    public String validated(int leftOut) {
        return of("validated", leftOut);
    }

    /** What an empty cell of a lane asks; nothing for lanes that are lines. */
    public Optional<String> invitation(LaneType lane) {
        String key = "invite." + Word.of(lane);
        return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
    }

    /** A number with so many decimals at most; a dash when nobody knows (NaN). */
    public String number(double value, int decimals) {
        return numerals.number(value, decimals);
    }

    /** A number with exactly so many decimals; a dash when nobody knows (NaN). */
    public String fixed(double value, int decimals) {
        return numerals.fixed(value, decimals);
    }

    /** The same with its sign; what is printed as nought has none. */
    public String signed(double value, int decimals) {
        return numerals.signed(value, decimals);
    }

    /** A day, month or year as written in a file, in words: 12 March 2026, March 2026, 2026. */
    public String date(String written) {
        try {
            return switch (written.length()) {
                case 10 -> DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(LocalDate.parse(written));
                case 7 -> DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(YearMonth.parse(written));
                default -> written;
            };
        } catch (DateTimeException notInTheCalendar) {
            return written;
        }
    }

    /** A share 0…1 as a whole percentage; a dash when nobody knows (NaN). */
    public String percent(double share) {
        return Double.isNaN(share) ? Numerals.UNKNOWN : number(share * 100, 0) + unit("%");
    }

    /** The same; "under 1 %" rather than a false nought. */
    public String share(double share) {
        return share > 0 && share < HALF_PERCENT ? "<" + NARROW + percent(0.01) : percent(share);
    }

    /** A sentence with a capital letter at its beginning. */
    public String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(locale) + sentence.substring(first);
    }

    /** A unit with the space that belongs before it. */
    public String unit(String unit) {
        if (unit == null || unit.isBlank()) {
            return "";
        }
        return unit.equals("%") && language == Language.EN ? unit : NARROW + unit;
    }

    /** Text between this language's quotation marks; quotations inside it get the inner ones. */
    public String quoted(String text) {
        return language == Language.FR
                ? "«\u00A0" + text.replaceAll("«\\h?", "“").replaceAll("\\h?»", "”") + "\u00A0»"
                : "“" + text.replace('“', '‘').replace('”', '’') + "”";
    }
}
