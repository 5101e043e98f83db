package org.covoyage.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.journey.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the help says: the same in both languages, with the limits and the sources that the product owes. */
class HelpTextTest {
    @Test
    void bothLanguagesHaveTheSameSectionsWithTheSamePieces() {
        assertThat(pieces(Language.FR)).isEqualTo(pieces(Language.EN));
    }

    private static List<List<String>> pieces(Language language) {
        return HelpText.in(language).sections().stream().map(section -> section.blocks().stream()
                .map(block -> block.getClass().getSimpleName()).toList()).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theEightLimitsAndTheSourcesAreThere(Language language) {
        HelpText help = HelpText.in(language);
        assertThat(help.sections().stream().filter(section -> section.title().equals(language == Language.EN ? "Limits"
                : "Limites")).flatMap(section -> section.blocks().stream())).hasSize(8);
        for (String source : List.of("Hamilton 2021", "Latané 1981", "Granovetter", "Friedkin Johnsen", "van Osselaer",
                "Ditandy", "Bain", "Fredrickson", "Kuehnl", "Orsingher", "N’Goala", "Stevens", "Meyronin Spencer")) {
            assertThat(help.sections()).as(source).anyMatch(section -> section.matches(source));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsTypesetLikeTheRest(Language language) {
        assertThat(HelpText.in(language).sections().stream().flatMap(section -> section.blocks().stream())
                .map(HelpText.Block::words)).allSatisfy(words -> {
                    assertThat(words).isNotBlank().doesNotContain("'", "\"", "  ");
                    if (language == Language.FR) {
                        assertThat(words).doesNotContainPattern("[ ][:;?!%»]");
                    }
                });
    }

    @Test
    void aSearchNeedsAllItsWordsAndNeitherCaseNorAccents() {
        HelpText.Section section = HelpText.parse("# Distance\nUne idée claire\n= a = b | égalité").sections().getFirst();
        assertThat(section.matches("DISTANCE idee")).isTrue();
        assertThat(section.matches("egalite claire")).isTrue();
        assertThat(section.matches("claire absent")).isFalse();
        assertThat(section.blocks().getFirst().matches("")).isFalse();
    }
}
