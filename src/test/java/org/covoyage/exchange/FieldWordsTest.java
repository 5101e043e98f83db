package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people call things. */
class FieldWordsTest {
    private static final FieldWords WORDS = new FieldWords();

    @ParameterizedTest
    @EnumSource
    void everyLaneIsKnownByItsUsualNames(LaneType type) {
        for (Language language : Language.values()) {
            assertThat(WORDS.lane(LaneNames.of(type, language))).contains(type);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PAIN POINTS|PAINS
            Irritant(s)|PAINS
            Émotions :|EMOTION
            emotions (1-5)|EMOTION
            Canaux / supports|TOUCHPOINTS
            Thoughts & quotes|THOUGHTS
            Ce que fait le client|ACTIONS
            KPIs|MEASURES
            Line of visibility|VISIBILITY_LINE
            Coulisses (back-office)|BACK_STAGE
            Weather|
            """)
    void lanesAreKnownWhateverTheirSpelling(String name, LaneType type) {
        assertThat(WORDS.lane(name)).isEqualTo(Optional.ofNullable(type));
    }

    @ParameterizedTest
    @CsvSource({"Marc,PERSON", "Online reviews,CROWD", "Mes amis,GROUP", "Agent IA,AI_AGENT", "Shop assistant,PROFESSIONAL",
        "Voice assistant,AI_AGENT", "Une influenceuse,INFLUENCER", "Dr Saliou (médecin),PROFESSIONAL"})
    void namesTellKindsOfCompanion(String name, CompanionKind kind) {
        assertThat(WORDS.companion(name)).isEqualTo(kind);
    }

    @Test
    void ordinaryWordsOfANameAreNoSynonyms() {
        assertThat(WORDS.lane("")).isEmpty();
        assertThat(WORDS.lane("日本")).isEmpty();
        assertThat(WORDS.phase("Tuesday")).isEmpty();
    }
}
