package org.covoyage.ui.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as one looks for them: whatever the case and the accents. It must not know where they come from. */
public final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Plain() {
    }

    /** A text in small letters without accents, apostrophes straight, ligatures taken apart, spaces single. */
    public static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace("œ", "oe").replace("æ", "ae"))
                .replaceAll(" ");
    }

    /** Whether every word of a question stands in a text; never for a question without words. */
    public static boolean found(String text, String question) {
        String plain = of(text);
        return !question.isBlank() && Stream.of(of(question).strip().split(" ")).allMatch(plain::contains);
    }
}
