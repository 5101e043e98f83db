package org.covoyage.exchange.redact;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that was taken out.
 *
 * @param matter what kind of thing
 * @param name   the name that was replaced; {@code null} where things were dropped
 * @param code   what stands in its place; {@code null} where things were dropped
 * @param count  how many were dropped; 1 for a name
 */
public record Removal(Matter matter, String name, String code, int count) {
    /** Kinds of thing. */
    public enum Matter {
        /** The client's name. */
        CLIENT,
        /** A persona's name. */
        PERSONA,
        /** A companion's name. */
        COMPANION,
        /** Who wrote the project. */
        AUTHOR,
        /** Notes. */
        NOTES,
        /** What people said, cards that quote included. */
        QUOTES,
        /** Who looks after something. */
        OWNERS,
        /** Web addresses. */
        LINKS,
        /** Logo, portraits and other images. */
        IMAGES,
        /** Ids with a name in them. */
        IDS
    }

    /** A sentence on it in a language. */
    public String sentence(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("org.covoyage.exchange.redaction",
                Locale.of(locale.getLanguage()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String key = matter.name().toLowerCase(Locale.ROOT);
        return new MessageFormat(words.getString(key), locale).format(code == null ? new Object[] {count}
                : new Object[] {name, code});
    }
}
