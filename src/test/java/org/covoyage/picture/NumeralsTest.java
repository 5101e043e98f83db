package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class NumeralsTest {
    private final Numerals english = new Numerals(Locale.ENGLISH);
    private final Numerals french = new Numerals(Locale.FRENCH);

    @Test
    void halvesAreRoundedAlikeWithASignAndWithout() {
        for (int thousandths = -2005; thousandths <= 2005; thousandths += 10) {
            double value = thousandths / 1000.0;
            String size = english.fixed(Math.abs(value), 2);
            String sign = size.equals("0.00") ? "" : value < 0 ? "\u2212" : "+";
            assertThat(english.signed(value, 2)).isEqualTo(sign + size);
            assertThat(size).as("%s", value).isEqualTo(String.format(Locale.ENGLISH, "%.2f",
                    (Math.abs(thousandths) + 5) / 1000.0));
        }
    }

    @Test
    void whatIsWrittenAsNoughtHasNoSign() {
        assertThat(english.number(-0.004, 2)).isEqualTo("0");
        assertThat(english.fixed(-0.004, 2)).isEqualTo("0.00");
        assertThat(english.signed(0.004, 2)).isEqualTo("0.00");
        assertThat(english.signed(-0.005, 2)).isEqualTo("\u22120.01");
    }

    @Test
    void whatIsNoNumberIsADash() {
        assertThat(english.number(Double.NaN, 1)).isEqualTo("–");
        assertThat(english.signed(Double.NEGATIVE_INFINITY, 1)).isEqualTo("–");
    }

    @Test
    void aFrenchNumberHasACommaAndNarrowSpaces() {
        assertThat(french.fixed(-12345.678, 2)).isEqualTo("\u221212\u202F345,68");
    }
}
