package org.covoyage.ui.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.covoyage.journey.Language;
import org.covoyage.picture.Numerals;

/**
 * The words of the interface. What is bound to them changes with the language at once. It must not know who uses a
 * word, nor the language of the labels on a map.
 */
public final class Texts {
    private static final String INTERFACE = "org.covoyage.ui.ui";
    private static final String DETAILS = "org.covoyage.ui.details";
    private static final String FIELDS = "org.covoyage.ui.fields";

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();

    /** Words in a language. */
    public Texts(Language language) {
        this.language.set(language);
    }

    /** French where the system speaks French, else English. */
    public static Language ofSystem() {
        return Locale.getDefault().getLanguage().equals(Locale.FRENCH.getLanguage()) ? Language.FR : Language.EN;
    }

    /** The language now. */
    public Language language() {
        return language.get();
    }

    /** The language, to follow. */
    public ReadOnlyObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Changes the language of everything that is bound. */
    public void speak(Language other) {
        language.set(other);
    }

    /** The locale for numbers and dates. */
    public Locale locale() {
        return language.get().locale();
    }

    /**
     * A sentence or word of the interface.
     *
     * @param key  its key
     * @param args what it names, in its order
     * @throws MissingResourceException when there is none of that key, which a test finds first
     */
    public String get(String key, Object... args) {
        return format(bundle(INTERFACE).getString(key), args);
    }

    /** The same, following the language. */
    public StringBinding of(String key, Object... args) {
        return Bindings.createStringBinding(() -> get(key, args), language);
    }

    /** Whether there is a sentence or word of that key. */
    public boolean has(String key) {
        return bundle(INTERFACE).containsKey(key);
    }

    /** The name of a member, kind or choice of a project file, by its key. */
    public String detail(String key) {
        return bundle(DETAILS).getString(key);
    }

    /** Whether there is such a name. */
    public boolean hasDetail(String key) {
        return bundle(DETAILS).containsKey(key);
    }

    /**
     * What a member of a project file says, as the one description of the records has it in English.
     *
     * @param record  the record that has the member
     * @param member  its name in a file
     * @param english the description, which is the source of all others
     */
    public String field(Class<?> record, String member, String english) {
        return language() == Language.EN ? english
                : bundle(FIELDS).getString(record.getSimpleName() + "." + member);
    }

    /** A day and time of day where the user is, as people write them. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale())
                .withZone(ZoneId.systemDefault()).format(at);
    }

    /** A number as people write it, with at most so many decimals; a dash when nobody knows (NaN). */
    public String number(double value, int decimals) {
        return new Numerals(locale()).number(value, decimals);
    }

    /** The same with exactly so many decimals. */
    public String fixed(double value, int decimals) {
        return new Numerals(locale()).fixed(value, decimals);
    }

    /** The same with its sign. */
    public String signed(double value, int decimals) {
        return new Numerals(locale()).signed(value, decimals);
    }

    private String format(String pattern, Object... args) {
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(args);
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, Locale.of(language.get().locale().getLanguage()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
