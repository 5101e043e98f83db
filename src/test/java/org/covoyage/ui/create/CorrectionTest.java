package org.covoyage.ui.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.covoyage.exchange.Draft;
import org.covoyage.exchange.PastedText;
import org.covoyage.journey.Language;
import org.covoyage.journey.LaneType;
import org.junit.jupiter.api.Test;

/** Lanes read as another type than they were. */
class CorrectionTest {
    @Test
    void feelingsThatWereNoneKeepTheirNumbersInWords() {
        Draft draft = new Correction(Map.of(0, LaneType.ACTIONS)).of(read("\tA\tB\nFeelings\t1\t-2\n"));
        assertThat(draft.rows().getFirst().cells()).isEqualTo(List.of(List.of(new Draft.Entry("+1", null)),
                List.of(new Draft.Entry("−2", null))));
    }

    @Test
    void numbersUnderAnUnknownNameCanBecomeFeelingsAndWordsCannot() {
        Draft numbers = read("\tA\tB\nWeather inside\t1,5\t−2\n");
        assertThat(new Correction(Map.of(0, LaneType.EMOTION)).of(numbers).rows().getFirst().cells())
                .isEqualTo(List.of(List.of(new Draft.Entry("", 1.5)), List.of(new Draft.Entry("", -2.0))));
        Draft words = read("\tA\tB\nWeather inside\tsunny\train\n");
        assertThat(new Correction(Map.of(0, LaneType.EMOTION)).of(words)).isEqualTo(words);
    }

    @Test
    void bulletsInsideTheCellsOfATableMakeNoListOfIt() {
        String text = "\tA\tB\nActions\t\"• one\n• two\n• three\"\t\"• four\n• five\"\n";
        assertThat(PastedText.of(text)).isEqualTo(PastedText.TABLE);
        assertThat(PastedText.of("Stages\n•\tone\n•\ttwo\n")).isEqualTo(PastedText.LIST);
    }

    private static Draft read(String text) {
        return PastedText.of(text).read(text, Language.EN);
    }
}
