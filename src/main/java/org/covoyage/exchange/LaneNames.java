package org.covoyage.exchange;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;

/** How lanes are called in text that leaves the program, as on its maps. */
final class LaneNames {
    private LaneNames() {
    }

    /** The usual name of a lane's type. */
    static String of(LaneType type, Language language) {
        return bundle(language.locale()).getString("lane." + Word.of(type));
    }

    /** Whether a name is the usual one of a type, in one of the languages; what stands in parentheses aside. */
    static boolean isUsual(LaneType type, String name) {
        String bare = FieldWords.normal(name.replaceAll("\\s*\\([^)]*\\)\\s*$", ""));
        return Stream.of(Language.values()).anyMatch(language -> FieldWords.normal(of(type, language)).equals(bare));
    }

    /** Other words of such text. */
    static String word(String key, Language language) {
        return bundle(language.locale()).getString(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.covoyage.exchange.names", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
