package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Companions named in a cell, and how much they are involved where that is said. */
final class CompanionText {
    private static final Pattern SHARE = Pattern.compile("^(?:(0(?:[.,]\\d+)?|1(?:[.,]0+)?|[.,]\\d+)|(\\d{1,3})\\h*%)$");
    private static final Pattern NAMED = Pattern.compile("^(.+?)[\\s\\h]*(?:\\(([^()]*)\\)|[:=][\\s\\h]*(\\S.*)"
            + "|\\h(0?[.,]\\d+|\\d{1,3}\\h*%))$");
    /** Longer ones, or ones of more words, are sentences. */
    private static final int LONGEST = 60;
    private static final int WORDS = 7;

    /**
     * Somebody named.
     *
     * @param name        the name
     * @param relation    what stands behind it in parentheses, or {@code null}
     * @param involvement 0 … 1, or {@code null} when nobody says
     */
    record Named(String name, String relation, Double involvement) {
    }

    private CompanionText() {
    }

    /** The companions in a cell, one a line, or on one line between commas; nothing when it does not read like names. */
    static Optional<List<Named>> named(String cell, FieldWords words) {
        List<Named> found = new ArrayList<>();
        List<String> cards = CellText.cards(cell);
        boolean listed = cards.size() > 1 || cell.lines().anyMatch(line -> CellText.content(line) != null);
        for (String card : cards) {
            for (String part : listed ? new String[] {card} : card.split("[;\\n]|,(?!\\d)(?![^()]*\\))")) {
                String text = part.strip();
                if (!text.isEmpty()) {
                    Named named = one(text, words);
                    if (named.involvement() == null && (named.name().length() > LONGEST
                            || named.name().split("\\s+").length > WORDS)) {
                        return Optional.empty();
                    }
                    found.add(named);
                }
            }
        }
        return Optional.of(found);
    }

    private static Named one(String text, FieldWords words) {
        Matcher matcher = NAMED.matcher(text);
        if (matcher.matches()) {
            String said = matcher.group(2) != null ? matcher.group(2)
                    : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            Optional<Double> share = share(said, words);
            if (share.isPresent()) {
                return new Named(matcher.group(1).strip(), null, share.get());
            }
            if (matcher.group(2) != null && !said.isBlank()) {
                return new Named(matcher.group(1).strip(), said.strip(), null);
            }
        }
        return new Named(text, null, null);
    }

    /** An involvement as a decimal, a percentage or a word. */
    static Optional<Double> share(String text, FieldWords words) {
        Matcher number = SHARE.matcher(text.strip());
        if (number.matches()) {
            double value = number.group(1) != null ? Double.parseDouble(number.group(1).replace(',', '.'))
                    : Double.parseDouble(number.group(2)) / 100;
            return value <= 1 ? Optional.of(value) : Optional.empty();
        }
        if (text.strip().matches("[xX✓✔●•]")) {
            return Optional.of(Draft.SUPPOSED);
        }
        return words.find("involvement", text).map(Double::parseDouble);
    }
}
