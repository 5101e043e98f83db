package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever is pasted: an answer, never an exception. */
@Execution(ExecutionMode.CONCURRENT)
class ExchangeFuzzTest {
    private static final String[] PIECES = {"\t", "\t\t", "\n", "\r\n", "\r", "\"", "\"\"", ",", ";", ":", "- ", "• ", "1. ",
        "# ", "journey\n", "section ", "title ", "accDescr {", "}", "%%", "%%{", "#35;", "#99999999;", "Actions", "Emotions",
        "Étape", "Companions", "Companion: X", "(", ")", "0.5", "150%", "-2", "+1", "4/5", "12345678901234567890", "😀", "★★",
        "\uD83D", "\u0000", "\uFEFF", "\u2028", "\u202E", "Stage", "Awareness", "Marc", "  ", "\t- ", "```", "---\n", "'=1",
        "''''", "a".repeat(600), "日本語", "é", "**b**", "<br/>", "Feelings (1-5)", "/0", "−", "Staff", "Data", "data", "[ ]"};

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(random.nextInt(12) == 0 ? String.valueOf((char) random.nextInt(0x10000))
                    : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void anyTextReadInAnyWayGivesADraftThatBecomesAJourney() {
        Random random = new Random(2026);
        for (int round = 0; round < 1_500; round++) {
            String text = text(random);
            Language language = Language.values()[round % 2];
            assertThat(PastedText.of(text)).isNotNull();
            for (PastedText kind : PastedText.values()) {
                Draft draft = kind.read(text, language);
                Journey journey = draft.toJourney(language);
                draft.findings().forEach(finding -> assertThat(finding.sentence(Locale.FRENCH)).isNotBlank());
                new MarkdownOutline(language).text(null, journey);
                new GridText(language).text(journey);
                new MermaidWriter(language).write(null, journey);
            }
        }
    }

    @Test
    void blocksReadInEveryLayoutBecomeJourneys() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            Block block = DelimitedText.parse(text(random));
            for (int layout = 0; layout < 8; layout++) {
                Draft draft = new GridImport(Language.EN).read(block,
                        new GridLayout((layout & 1) > 0, (layout & 2) > 0, (layout & 4) > 0));
                assertThat(draft.toJourney(Language.EN).size()).isPositive();
            }
        }
    }

    @Test
    void journeysWithHostileTextsLeaveAndComeBack() {
        for (long seed = 0; seed < 60; seed++) {
            Journey journey = RandomJourney.seed(seed).texts(Texts.HOSTILE).fullness(0.9).build();
            for (Language language : Language.values()) {
                assertThat(new GridImport(language).read(new GridText(language).text(journey)).toJourney(language).size())
                        .isPositive();
                Written written = new MermaidWriter(language).write(null, journey);
                assertThat(new MermaidReader(language).read(written.text()).stages())
                        .hasSameSizeAs(journey.all(org.covoyage.journey.Stage.class));
            }
        }
    }
}
