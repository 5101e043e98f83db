package org.covoyage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The journeys to begin with. */
class TemplateTest {
    static Stream<Arguments> all() {
        return Stream.of(Template.values()).flatMap(template -> Stream.of(Language.values())
                .map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTemplateOpensWholeInItsLanguageAndIsCanonical(Template template, Language language) {
        Opened.Usable opened = template.open(language);
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.project().cover().language()).isEqualTo(language);
        assertThat(Samples.text(Samples.written(opened))).isEqualTo(Samples.text(template.bytes(language)));
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateHasTheSameIdsInBothLanguages(Template template) {
        assertThat(ids(journey(template, Language.FR))).isEqualTo(ids(journey(template, Language.EN)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTemplateInventsNothingSaidOrFeltAndCallsEverythingElseAnAssumption(Template template, Language language) {
        Journey journey = journey(template, language);
        assertThat(journey.all(Card.class)).isEmpty();
        assertThat(journey.all(Reading.class)).isEmpty();
        assertThat(journey.all(Touchpoint.class)).allSatisfy(touchpoint ->
                assertThat(touchpoint.evidence().grade()).isEqualTo(Grade.D));
        assertThat(journey.all(Tie.class)).allSatisfy(tie -> assertThat(tie.evidence().grade()).isEqualTo(Grade.D));
        assertThat(journey.all(Companion.class)).allSatisfy(companion -> {
            assertThat(companion.roles()).isNotEmpty();
            assertThat(companion.involvementGrade()).isEqualTo(Grade.D);
            for (Criterion criterion : List.of(Criterion.PRESENCE, Criterion.IDENTITY, Criterion.MEMBERSHIP,
                    Criterion.TIE, Criterion.NUMBER)) {
                assertThat(companion.criteria().score(criterion, companion.groupSize())).isNotNull();
                assertThat(companion.criteria().grade(criterion)).isEqualTo(Grade.D);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = "BLANK", mode = EnumSource.Mode.EXCLUDE)
    void everyCompanionOfATemplateIsSomewhereAndEveryStageHasAPhaseAndAGoal(Template template) {
        Journey journey = journey(template, Language.EN);
        assertThat(journey.all(Companion.class)).hasSizeBetween(3, 8).allSatisfy(companion ->
                assertThat(journey.neededBy(companion.id())).isNotEmpty());
        assertThat(journey.all(Stage.class)).allSatisfy(stage -> {
            assertThat(stage.phase()).isNotNull();
            assertThat(stage.goal()).isNotBlank();
        });
        assertThat(journey.focalPersona().description()).isNotBlank();
    }

    @Test
    void theSocialJourneyHasHamiltonsSixStages() {
        assertThat(journey(Template.SOCIAL_JOURNEY, Language.EN).all(Stage.class)).extracting(Stage::phase)
                .containsExactly(Phase.MOTIVATION, Phase.SEARCH, Phase.EVALUATION, Phase.DECISION, Phase.SATISFACTION,
                        Phase.SHARING);
    }

    private static Journey journey(Template template, Language language) {
        return Samples.journey(template.open(language).project());
    }

    private static Map<Kind, List<Object>> ids(Journey journey) {
        Map<Kind, List<Object>> ids = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            ids.put(kind, new ArrayList<>(journey.ids(kind)));
        }
        return ids;
    }
}
