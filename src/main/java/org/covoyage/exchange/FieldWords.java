package org.covoyage.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Word;

/**
 * What people call the rows, phases and companions of a journey map, in English and French: the table of synonyms
 * {@code words.properties}. Capitals, accents, punctuation and plurals make no difference. It decides nothing by
 * likeness: a word is in the table or it is not known.
 */
public final class FieldWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARENTHESIS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[/&|+]|\\s[-–—]\\s|,| et | and ");
    private static final String TABLE = "/org/covoyage/exchange/words.properties";

    /** For each group its words by their stems; read once, never written to again. */
    private static final Map<String, Map<String, String>> GROUPS = groups();

    private static Map<String, Map<String, String>> groups() {
        Map<String, Map<String, String>> groups = new HashMap<>();
        Properties table = new Properties();
        try (InputStream in = FieldWords.class.getResourceAsStream(TABLE)) {
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : table.stringPropertyNames()) {
            int dot = key.indexOf('.');
            Map<String, String> group = groups.computeIfAbsent(key.substring(0, dot), _ -> new HashMap<>());
            for (String word : table.getProperty(key).split("\\|")) {
                String other = group.put(stem(word), key.substring(dot + 1));
                if (other != null && !other.equals(key.substring(dot + 1))) {
                    throw new IllegalStateException("two meanings of " + word + ": " + key + " and " + other);
                }
            }
        }
        groups.replaceAll((_, group) -> Map.copyOf(group));
        return Map.copyOf(groups);
    }

    /** Small letters without accents, words between single spaces; empty when there is neither letter nor digit. */
    static String normal(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The type of lane with a name, if it is known; also for a name of several parts, the first of which counts. */
    public Optional<LaneType> lane(String name) {
        return parts(name).stream().flatMap(part -> find("lane", part).stream()).findFirst()
                .flatMap(word -> Word.find(LaneType.class, word));
    }

    /** The phase that a stage's name tells, if any. */
    public Optional<Phase> phase(String name) {
        return parts(name).stream().flatMap(part -> find("phase", part).stream()).findFirst()
                .flatMap(word -> Word.find(Phase.class, word));
    }

    /** The kind of companion that a name tells: the longest known words in it count; a person when there are none. */
    public CompanionKind companion(String name) {
        String stem = ' ' + stem(name) + ' ';
        return GROUPS.get("companion").entrySet().stream().filter(word -> stem.contains(' ' + word.getKey() + ' '))
                .max(Comparator.comparingInt((Map.Entry<String, String> word) -> word.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(word -> Word.find(CompanionKind.class, word.getValue())).orElse(CompanionKind.PERSON);
    }

    /** Whether a word belongs to a meaning of a group. */
    boolean is(String group, String meaning, String text) {
        return parts(text).stream().anyMatch(part -> find(group, part).filter(meaning::equals).isPresent());
    }

    /** The meaning of a text in a group, if the text as a whole is known. */
    Optional<String> find(String group, String text) {
        return Optional.ofNullable(GROUPS.get(group).get(stem(text)));
    }

    /** The name as it is, without what stands in parentheses, and its parts. */
    private static List<String> parts(String name) {
        String bare = PARENTHESIS.matcher(name).replaceAll(" ");
        List<String> parts = new ArrayList<>(List.of(name, bare));
        parts.addAll(Arrays.asList(BETWEEN.split(bare, 8)));
        return parts;
    }

    /** Singular and plural have one stem, in both languages often enough. */
    private static String stem(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : normal(text).split(" ")) {
            boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x")) && !word.endsWith("ss");
            out.append(out.isEmpty() ? "" : " ").append(plural ? word.substring(0, word.length() - 1) : word);
        }
        return out.toString();
    }
}
