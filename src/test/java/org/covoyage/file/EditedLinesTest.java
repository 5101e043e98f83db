package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Journey;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Versions of a project can be compared: an edit shows in its own lines and nowhere else. */
@Execution(ExecutionMode.CONCURRENT)
class EditedLinesTest {
    static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void editingOneCardChangesOnlyThatCardsLines(Path sample) {
        List<String> before = Samples.text(Samples.bytes(sample)).lines().toList();
        Opened.Usable opened = Samples.whole(Samples.bytes(sample));
        Journey journey = Samples.journey(opened.project());
        List<Card> cards = journey.all(Card.class);
        for (int i = 0; i < cards.size(); i += 1 + cards.size() / 12) {
            Card card = cards.get(i);
            for (String text : List.of("x", "Un mot très long, \"cité\"\net sur deux lignes ".repeat(12))) {
                Change inverse = journey.apply(Change.of(journey).replace(card.withText(text)).build());
                List<String> after = Samples.text(Samples.written(opened)).lines().toList();
                journey.apply(inverse);

                int head = common(before, after);
                int tail = common(before.reversed(), after.reversed());
                List<String> changed = before.subList(head, before.size() - Math.min(tail, before.size() - head));
                assertThat(linesOf(card, before)).containsSequence(changed).isNotEmpty();
                assertThat(linesOf(card, after)).containsSequence(after.subList(head,
                        after.size() - Math.min(tail, after.size() - head)));
                assertThat(firstLine(card, before)).isLessThanOrEqualTo(head);
                assertThat(firstLine(card, before) + linesOf(card, before).size())
                        .isGreaterThanOrEqualTo(head + changed.size());
            }
        }
        assertThat(Samples.text(Samples.written(opened)).lines().toList()).isEqualTo(before);
    }

    private static int common(List<String> one, List<String> other) {
        return IntStream.range(0, Math.min(one.size(), other.size())).filter(i -> !one.get(i).equals(other.get(i)))
                .findFirst().orElse(Math.min(one.size(), other.size()));
    }

    /** The line on which a card of the first scenario starts. */
    private static int firstLine(Card card, List<String> lines) {
        int cards = lines.indexOf("      \"cards\": [");
        for (int i = cards; i < lines.size(); i++) {
            if (lines.get(i).startsWith("        {\"id\": \"" + card.id() + "\"")) {
                return i;
            }
            if (lines.get(i).startsWith("          \"id\": \"" + card.id() + "\"")) {
                return i - 1;
            }
        }
        throw new AssertionError("no card " + card.id());
    }

    private static List<String> linesOf(Card card, List<String> lines) {
        int first = firstLine(card, lines);
        int last = first;
        while (!lines.get(last).matches(" {8}(\\{.*)?}?,?") || lines.get(last).equals("        {")) {
            last++;
        }
        return lines.subList(first, last + 1);
    }
}
