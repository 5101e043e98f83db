package org.covoyage.testing;

import java.util.List;
import java.util.random.RandomGenerator;

/** Random texts in one of three moods. Every text is a whole number of characters: no half surrogate pair. */
public enum Texts {
    /** French and English words as a consultant writes them. */
    PLAIN("client", "la", "prise", "de", "rendez-vous", "appelle", "son", "beau-frère", "the", "dealer", "sends", "an",
            "offer", "après", "l’essai", "hésite", "encore", "waits", "for", "delivery", "réclamation", "why", "nobody",
            "called", "back", "à", "bientôt", "12 %", "3 days", "€ 450", "Noël", "cœur", "naïve", "internationalisation"),
    /** Words of many scripts and directions, emoji of several code points, words that do not break. */
    INTERNATIONAL("Donaudampfschifffahrtsgesellschaft", "顧客旅程", "客户", "고객여정", "путешествие", "ταξίδι", "رحلة",
            "העמיל", "यात्रा", "การเดินทาง", "👩‍👩‍👧‍👦", "🇫🇷", "👍🏽", "e\u0301te\u0301", "ﬁn", "𝒳", "x\u00ADy", "a\u00A0b",
            "\u200Fשלום\u200E", "Ελλάδα", "İstanbul", "ß", "Ångström"),
    /** What breaks parsers, printers and layouts: quotes, control characters, markup, separators, endless words. */
    HOSTILE("\"", "\\", "\\u0000", "\u0000", "\u0007", "\t", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u202E",
            "\uFFFD", "\uFFFF", "{0}", "'", "''", "%s", "</svg>", "]]>", "&amp;", "<script>", "=1+1", "//", "null", "NaN",
            "-0", "\u007F", "{\"id\": 1}", "W".repeat(200), "\uD83D\uDE00".repeat(70), "a".repeat(1) + "\u0301".repeat(60));

    private final List<String> words;

    Texts(String... words) {
        this.words = List.of(words);
    }

    /** A text of 1 to {@code words} words. */
    public String text(RandomGenerator random, int words) {
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(words);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(word(random));
        }
        return text.toString();
    }

    private String word(RandomGenerator random) {
        // The harsher moods keep every other word plain, so that lines still wrap.
        List<String> from = this != PLAIN && random.nextBoolean() ? PLAIN.words : words;
        return from.get(random.nextInt(from.size()));
    }
}
