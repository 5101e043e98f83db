package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Blocks as spreadsheets put them on the clipboard. */
class DelimitedTextTest {
    private static List<List<String>> rows(String text) {
        return DelimitedText.parse(text).rows();
    }

    @Test
    void excelQuotesCellsWithLineBreaksAndDoublesTheirQuotationMarks() {
        assertThat(rows("\tSearch\tBuy\r\nActions\t\"Reads \"\"reviews\"\"\nasks a friend\"\tPays\r\n")).containsExactly(
                List.of("", "Search", "Buy"), List.of("Actions", "Reads \"reviews\"\nasks a friend", "Pays"));
    }

    @Test
    void libreOfficeEndsRowsWithLineFeedsAndQuotesTabs() {
        assertThat(rows("a\t\"b\tc\"\nd\te\n")).containsExactly(List.of("a", "b\tc"), List.of("d", "e"));
    }

    @Test
    void aQuotationMarkThatDoesNotCloseItsCellIsAnOrdinaryCharacter() {
        assertThat(rows("\"Hi\" she said\tb\r\n5\" screen\t\"open\r\nc\td")).containsExactly(
                List.of("\"Hi\" she said", "b"), List.of("5\" screen", "\"open"), List.of("c", "d"));
    }

    @Test
    void raggedRowsAreFilledUpAndBlankEdgesLeftOut() {
        assertThat(rows("\uFEFF\t\t\r\n\ta\tb\t\t\r\n\tc\r\n\td\te\tf\t\r\n\r\n")).containsExactly(
                List.of("a", "b", ""), List.of("c", "", ""), List.of("d", "e", "f"));
    }

    @Test
    void semicolonsAndCommasSeparateWhereEveryRowHasAsMany() {
        assertThat(rows("a;b;c\r\n1,5;\"2;3\";4")).containsExactly(List.of("a", "b", "c"), List.of("1,5", "2;3", "4"));
        assertThat(rows("a,b\nc,d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(rows("Well, yes\nno")).containsExactly(List.of("Well, yes"), List.of("no"));
    }

    @Test
    void nothingIsAnEmptyBlock() {
        assertThat(DelimitedText.parse("")).isEqualTo(Block.EMPTY);
        assertThat(DelimitedText.parse(" \r\n\t\t\r\n")).isEqualTo(Block.EMPTY);
    }

    @Test
    void twoThousandRowsAreReadWhole() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("row ").append(i).append("\t\"two\nlines\"\t\r\n");
        }
        Block block = DelimitedText.parse(text.toString());
        assertThat(block.height()).isEqualTo(2_000);
        assertThat(block.rows().getLast()).containsExactly("row 1999", "two\nlines");
    }

    @Test
    void whatIsTooMuchIsLeftOutAndSaid() {
        DelimitedText.Parsed rows = DelimitedText.read("a\tb\n".repeat(DelimitedText.ROWS + 3));
        assertThat(rows.block().height()).isEqualTo(DelimitedText.ROWS);
        assertThat(rows.findings()).containsExactly(new Finding(Finding.Code.TOO_MANY_ROWS, DelimitedText.ROWS + 1,
                List.of("3", String.valueOf(DelimitedText.ROWS))));
        DelimitedText.Parsed cut = DelimitedText.read("a\t" + "x".repeat(Tidy.TEXT + 1));
        assertThat(cut.block().at(0, 1)).hasSize(Tidy.TEXT);
        assertThat(cut.findings()).extracting(Finding::code).containsExactly(Finding.Code.TEXT_CUT);
    }

    @Test
    void anyBlockComesBackAsItWasWritten() {
        Random random = new Random(11);
        String[] pieces = {"a", "\"", "\n", "\t", "'", "=", "-", "@1", ",", ";", "é", "+2", "−1", " x ", "\"\""};
        for (int round = 0; round < 2_000; round++) {
            List<List<String>> rows = new ArrayList<>();
            for (int r = 0; r < 3; r++) {
                List<String> row = new ArrayList<>(List.of("name " + r));
                for (int c = 0; c < 2; c++) {
                    StringBuilder cell = new StringBuilder();
                    for (int i = random.nextInt(4); i > 0; i--) {
                        cell.append(pieces[random.nextInt(pieces.length)]);
                    }
                    row.add(Tidy.text(cell.toString()));
                }
                row.add("end");
                rows.add(row);
            }
            assertThat(rows(DelimitedText.write(new Block(rows)))).isEqualTo(rows);
        }
    }
}
