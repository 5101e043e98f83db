package org.covoyage.ui.inspect;

import java.util.List;
import org.covoyage.ui.text.Texts;

/**
 * Words: one text, or a list of texts of a line each.
 *
 * @param longest  most characters of a text
 * @param most     most lines of a list; 0 for one text
 */
record WordsNotation(Texts texts, int longest, int most) implements Notation {
    @Override
    public String write(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> lines -> String.join("\n", lines.stream().map(String::valueOf).toList());
            default -> String.valueOf(value);
        };
    }

    @Override
    public Object read(String typed) throws Refused {
        List<String> lines = most == 0 ? List.of(typed.strip())
                : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.stream().anyMatch(line -> line.length() > longest)) {
            throw new Refused(texts.get("inspect.refused.long", texts.number(longest, 0)));
        }
        if (most == 0) {
            return lines.getFirst().isEmpty() ? null : lines.getFirst();
        }
        if (lines.size() > most) {
            throw new Refused(texts.get("inspect.refused.many", texts.number(most, 0)));
        }
        return lines;
    }
}
