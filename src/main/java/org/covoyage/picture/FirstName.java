package org.covoyage.picture;

import java.util.Locale;
import java.util.Set;

/** How somebody is called in a sentence: by the first name, unless the name begins with a title. */
final class FirstName {
    private static final Set<String> TITLES = Set.of("dr", "dr.", "m.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mme",
            "mlle", "maître", "me", "pr", "pr.", "prof.", "the", "le", "la", "les", "l’", "un", "une", "a", "an");

    private FirstName() {
    }

    /** The first name of a full name; the whole name where the first word is no name. */
    static String of(String name) {
        String[] words = name.strip().split("[\\s,]+", 2);
        boolean two = words.length == 2 && Character.isUpperCase(name.strip().codePointAt(0))
                && Character.isUpperCase(words[1].isEmpty() ? 'a' : words[1].codePointAt(0));
        return two && !TITLES.contains(words[0].toLowerCase(Locale.ROOT)) ? words[0] : name.strip();
    }
}
