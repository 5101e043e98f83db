package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells on their way to a word processor. */
class HtmlTableTest {
    private static final String CELL = "<td style=\"mso-number-format:'\\@';white-space:pre-wrap\">";

    @Test
    void cellsKeepTheirGridAndTheirLines() {
        assertThat(HtmlTable.write(new Block(List.of(List.of("", "Search"), List.of("Actions", "Asks\nhis sister")))))
                .isEqualTo("""
                        <html><head><meta charset="utf-8"></head><body><table>
                        <tr>#</td>#Search</td></tr>
                        <tr>#Actions</td>#Asks<br style="mso-data-placement:same-cell">his sister</td></tr>
                        </table></body></html>""".replace("#", CELL));
    }

    @Test
    void whatIsWrittenIsNeitherMarkupNorAFormula() {
        assertThat(HtmlTable.write(new Block(List.of(List.of("<b>Q&A</b> \"live\"", "=1+1")))))
                .contains(CELL + "&lt;b&gt;Q&amp;A&lt;/b&gt; &quot;live&quot;</td>" + CELL + "'=1+1</td>");
    }
}
