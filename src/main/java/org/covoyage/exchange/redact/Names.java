package org.covoyage.exchange.redact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names and the codes that take their place, wherever they stand: whole names and their telling parts, longest first,
 * at the bounds of words, with or without accents, before possessives and after elisions.
 */
final class Names {
    private static final Set<String> TELLS_NOTHING = Set.of("m", "mr", "mrs", "ms", "mme", "mlle", "dr", "pr", "me",
            "maitre", "docteur", "professeur", "le", "la", "les", "l", "d", "de", "des", "du", "the", "of", "and", "et",
            "a", "an", "un", "une");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&-]*");
    private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_BEFORE = "(?![\\p{L}\\p{N}])";

    /** Folded term → code. */
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Set<String> small;
    private Pattern pattern;

    /**
     * No names yet.
     *
     * @param texts all texts of the project: a part of a name that also stands there in small letters tells nobody
     */
    Names(List<String> texts) {
        small = texts.stream().flatMap(text -> WORD.matcher(folded(text)).results()).map(found -> found.group())
                .filter(word -> Character.isLowerCase(word.charAt(0))).collect(Collectors.toSet());
    }

    /**
     * A name and the code that stands for it. A name given twice keeps its first code.
     *
     * @param parts whether its telling parts stand for it too: first names, family names, the proper part of a firm's
     * @param first whether the first word may be such a part; it may not where it is large only because it begins
     */
    void add(String name, String code, boolean parts, boolean first) {
        String whole = ASIDE.matcher(name).replaceAll("").strip();
        if (whole.isEmpty()) {
            return;
        }
        put(whole, code);
        if (!parts) {
            return;
        }
        int comma = whole.indexOf(',');
        String proper = comma > 0 ? whole.substring(0, comma).strip() : whole;
        if (proper.length() > 1) {
            put(proper, code);
        }
        Matcher words = WORD.matcher(proper);
        boolean begins = true;
        while (words.find()) {
            String word = words.group();
            String plain = folded(word);
            boolean telling = Character.isUpperCase(word.codePointAt(0)) && plain.length() > 1
                    && !TELLS_NOTHING.contains(plain.toLowerCase(Locale.ROOT))
                    && !small.contains(plain.toLowerCase(Locale.ROOT));
            if (telling && (first || !begins)) {
                put(word, code);
            }
            begins = false;
        }
    }

    private void put(String term, String code) {
        codes.putIfAbsent(folded(term).replaceAll("[\\s\\h]+", " "), code);
        pattern = null;
    }

    /** A text with codes in the place of names; {@code null} stays. */
    String in(String text) {
        if (text == null || codes.isEmpty()) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Matcher found = pattern().matcher(folded(composed));
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (found.find()) {
            result.append(composed, from, found.start()).append(code(found.group()));
            from = found.end();
        }
        return from == 0 ? text : result.append(composed.substring(from)).toString();
    }

    /** An id with codes in the place of names; its words are parted by hyphens, dots and underscores. */
    String inId(String id) {
        StringBuilder result = new StringBuilder();
        for (String word : id.split("(?<=[-._])|(?=[-._])")) {
            result.append(codes.entrySet().stream().filter(term -> term.getKey().equalsIgnoreCase(word))
                    .map(term -> term.getValue().toLowerCase(Locale.ROOT)).findFirst().orElse(word));
        }
        return result.length() > 64 ? result.substring(0, 58) : result.toString();
    }

    private String code(String found) {
        String plain = found.replaceAll("[\\s\\h]+", " ");
        String code = codes.get(plain);
        return code != null ? code : codes.entrySet().stream().filter(term -> term.getKey().equalsIgnoreCase(plain))
                .map(Map.Entry::getValue).findFirst().orElseThrow();
    }

    private Pattern pattern() {
        if (pattern == null) {
            List<String> longest = new ArrayList<>(codes.keySet());
            longest.sort(Comparator.comparingInt(String::length).reversed());
            pattern = Pattern.compile(NOT_AFTER + "(?:" + longest.stream().map(Names::alternative)
                    .collect(Collectors.joining("|")) + ")" + NOT_BEFORE);
        }
        return pattern;
    }

    /** One word begins large or is all large, or it may be another word; several may be written anyhow. */
    private static String alternative(String term) {
        if (term.indexOf(' ') < 0) {
            return Pattern.quote(term) + "|" + Pattern.quote(term.toUpperCase(Locale.ROOT));
        }
        return "(?i:" + Arrays.stream(term.split(" ")).map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\h]+")) + ")";
    }

    /** Without accents and with one kind of apostrophe, letter for letter as long as it was. */
    private static String folded(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '’' || c == 'ʼ') {
                folded.append('\'');
            } else if (Character.isSurrogate(c) || c < 128) {
                folded.append(c);
            } else {
                char plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
                folded.append(plain);
            }
        }
        return folded.toString();
    }
}
