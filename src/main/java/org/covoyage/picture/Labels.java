package org.covoyage.picture;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
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

    private final ResourceBundle words;
    private final Locale locale;
    private final NumberFormat numbers;
    private final Language language;

    /** The words of a language. */
    public Labels(Language language) {
        this.language = language;
        this.locale = language.locale();
        this.numbers = NumberFormat.getNumberInstance(locale);
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

    /** A number with so many decimals at most, and a real minus. */
    public String number(double value, int decimals) {
        return format(value, 0, decimals);
    }

    /** A number with exactly so many decimals. */
    public String fixed(double value, int decimals) {
        return format(value, decimals, decimals);
    }

    /** Notes are read on another thread than the one that draws. */
    private String format(double value, int least, int most) {
        synchronized (numbers) {
            numbers.setMinimumFractionDigits(least);
            numbers.setMaximumFractionDigits(most);
            return tidy(numbers.format(value == 0 ? 0.0 : value));
        }
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

    /** A share 0…1 as a whole percentage. */
    public String percent(double share) {
        return number(share * 100, 0) + unit("%");
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

    private static String tidy(String number) {
        char minus = DecimalFormatSymbols.getInstance(Locale.ROOT).getMinusSign();
        return number.replace(minus, '\u2212').replace('\u00A0', NARROW);
    }
}
