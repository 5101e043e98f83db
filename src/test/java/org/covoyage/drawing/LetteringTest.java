package org.covoyage.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final Type TYPE = Type.regular(10);
    /** Thumbs up in a colour of skin, a doctor, a flag. */
    private static final String EMOJI = "\uD83D\uDC4D\uD83C\uDFFD\uD83D\uDC69\u200D\u2695\uFE0F\uD83C\uDDEB\uD83C\uDDF7";

    private static String drawn(String text) {
        return new Lettering().segments(text, TYPE).stream().map(Lettering.Segment::text)
                .collect(Collectors.joining());
    }

    private static boolean has(Font font, String text) {
        return text.codePoints().anyMatch(font::canDisplay);
    }

    @Test
    void emojiThatNoFontHasAreOneDotAndNoReplacementSigns() {
        String joined = "\uD83D\uDC4D\uD83C\uDFFD\uD83C\uDDEB\uD83C\uDDF7";
        assumeThat(Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .noneMatch(font -> has(font, joined))).isTrue();
        assertThat(drawn("Yes " + joined + " and " + joined + "!")).isEqualTo("Yes \u2022 and \u2022!");
        assertThat(drawn(EMOJI)).doesNotContain("\uFFFD");
        assertThat(new Lettering().width("Yes " + joined, TYPE)).isEqualTo(new Lettering().width("Yes \u2022", TYPE));
    }

    @Test
    void aLetterThatNoFontHasIsSeenToBeMissing() {
        assertThat(drawn("a\uE2FFb")).satisfiesAnyOf(text -> assertThat(text).isEqualTo("a\uFFFDb"),
                text -> assertThat(text).isEqualTo("a\uE2FFb"));
        assertThat(drawn("")).isEmpty();
        assertThat(drawn("\uFE0F")).isNotNull();
    }
}
