package org.covoyage.journey;

import java.util.Locale;

/** The languages of labels on a map. */
public enum Language {
    /** English. */
    EN(Locale.UK),
    /** French. */
    FR(Locale.FRANCE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Words, decimal comma and spaces. */
    public Locale locale() {
        return locale;
    }
}
