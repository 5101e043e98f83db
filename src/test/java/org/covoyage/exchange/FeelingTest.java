package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feelings as people note them. */
class FeelingTest {
    private static final FieldWords WORDS = new FieldWords();

    private static Optional<Double> value(String row, String cell) {
        FeelingCells cells = new FeelingCells(row, List.of(List.of(cell)), WORDS);
        return cells.value(cells.at(0).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +2|2
            -1.5|-1.5
            −1,5|-1.5
            0|0
            4|1
            4/5|1
            10/10|2
            50 %|0
            -5|-2
            😀|2
            🙂 fine|1
            😐|0
            so so 🙁|-1
            😡|-2
            :-)|1
            :D|2
            :'(|-2
            ++|2
            --|-2
            +/-|0
            ★★★★☆|1
            very happy|2
            Très déçu|
            déçu|-1
            en colère|-2
            -1 waits too long|-1
            Frustrated (-1)|-1
            2: good advice|2
            3 days of waiting|
            who knows|
            """)
    void aCellSaysAFeeling(String cell, Double feeling) {
        assertThat(value("Feelings", cell)).isEqualTo(Optional.ofNullable(feeling));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Feelings (1-5)|2|-1
            Satisfaction /10|5|0
            Ressenti (0–100)|100|2
            Emotion −2…+2|1|1
            Emotion (-3 to +3)|-3|-2
            Note de 1 à 10|10|2
            Satisfaction (1-5)|9|
            """)
    void theNameOfTheRowSaysTheScale(String row, String cell, Double feeling) {
        assertThat(value(row, cell)).isEqualTo(Optional.ofNullable(feeling));
    }

    @Test
    void everyScaleRunsFromMiseryToDelight() {
        for (FeelingScale scale : FeelingScale.values()) {
            List<String> ends = List.of(scale.words().replace("…", "–").split("–"));
            assertThat(scale.convert(Double.parseDouble(ends.getFirst().replace('−', '-')))).isEqualTo(-2);
            assertThat(scale.convert(Double.parseDouble(ends.getLast().replace("+", "")))).isEqualTo(2);
        }
    }

    @Test
    void wordsBesideAFeelingStay() {
        assertThat(FeelingText.of("-1 waits too long", WORDS).rest()).isEqualTo("waits too long");
        assertThat(FeelingText.of("Frustrated (-1)", WORDS).rest()).isEqualTo("Frustrated");
        assertThat(FeelingText.of("so so 🙁", WORDS).rest()).isEqualTo("so so");
    }
}
