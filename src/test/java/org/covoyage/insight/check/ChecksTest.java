package org.covoyage.insight.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.evidence.Age;
import org.covoyage.insight.evidence.Claim;
import org.covoyage.insight.evidence.EvidenceMeter;
import org.covoyage.insight.flag.Subject;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Measure;
import org.covoyage.journey.MeasureKind;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Score;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.picture.Labels;
import org.covoyage.picture.flag.CheckWords;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What to check before the meeting: what carries a conclusion and rests on little, the most pressing first. */
class ChecksTest {
    private static final Id STAGE = new Id("s");
    private static final Id ANNA = new Id("anna");

    private static Journey journey(Element... more) {
        List<Element> elements = new ArrayList<>(List.of(new Scenario(new Id("now"), "Now", null, null, null, null),
                new Stage(STAGE, "Stay", null, null, null, null, null, null, null, null, null, null)));
        elements.addAll(List.of(more));
        return Journey.of(elements);
    }

    private static Reading rating(Series series, double value, Grade grade) {
        return new Reading(new Id(series.name()), STAGE, series, Scale.RATING, value, null, null, null, null, null,
                null, null, grade == null ? null : Evidence.of(grade), null);
    }

    private static Measure measure(Evidence evidence) {
        return new Measure(new Id("m"), null, null, "NPS", MeasureKind.NPS, 20.0, null, null, null, null, evidence,
                null);
    }

    @Test
    void readingsThatAFlagRestsOnAreChecked() {
        List<Check> checks = Checks.of(journey(rating(Series.CUSTOMER, 3, Grade.D), rating(Series.BELIEVED, 9, null)));
        assertThat(checks).hasSize(1);
        assertThat(checks.getFirst().at()).isEqualTo(STAGE);
        assertThat(checks.getFirst().kind()).isEqualTo(Claim.Kind.READING);
        assertThat(checks.getFirst().claims()).hasSize(2);
        assertThat(checks.getFirst().doubts()).containsExactly(Check.Doubt.UNSAID, Check.Doubt.ASSUMED);
        assertThat(checks.getFirst().subject()).isEqualTo(Subject.PERCEPTION_GAP);
    }

    @Test
    void readingsFromWhichNothingFollowsAreNot() {
        assertThat(Checks.of(journey(rating(Series.CUSTOMER, 7, Grade.D), rating(Series.BELIEVED, 7.5, null))))
                .isEmpty();
    }

    @Test
    void aKeyFigureIsCheckedForNSourceAndAge() {
        Age age = new Age(12, LocalDate.of(2026, 9, 14));
        assertThat(doubts(new Evidence(Grade.A, null, 29, "2024-01", null), age)).isEqualTo(
                EnumSet.of(Check.Doubt.FEW, Check.Doubt.STALE, Check.Doubt.NO_SOURCE));
        assertThat(doubts(new Evidence(Grade.A, null, 30, "2026-01", null), age)).isEqualTo(
                EnumSet.of(Check.Doubt.NO_SOURCE));
        assertThat(doubts(new Evidence(Grade.D, null, null, null, null), null)).isEqualTo(
                EnumSet.of(Check.Doubt.ASSUMED));
        assertThat(doubts(null, null)).isEqualTo(EnumSet.of(Check.Doubt.UNSAID));
    }

    private static Set<Check.Doubt> doubts(Evidence evidence, Age age) {
        return Checks.of(journey(measure(evidence)), age).getFirst().doubts();
    }

    @Test
    void aCompanionWhoIsHeardIsCheckedWithTheDistanceSetByHand() {
        Companion anna = new Companion(ANNA, "Anna", null, CompanionKind.PERSON, List.of(), null, null,
                new Criteria(Score.of(0, Grade.D), null, null, null, null, null, null), Grade.A,
                new DistanceOverride(0.2, Grade.B, null), null, null, null, null, false, null, null);
        List<Check> checks = Checks.of(journey(anna, new Tie(new Id("tie"), ANNA, STAGE, 1.0, 0.5, null, List.of(),
                null, null, null, null)));
        assertThat(checks).extracting(Check::kind).containsExactly(Claim.Kind.CRITERION, Claim.Kind.OVERRIDE);
        assertThat(checks).extracting(Check::gravest).containsExactly(Check.Doubt.ASSUMED, Check.Doubt.NO_REASON);
        assertThat(checks.getFirst().share()).isBetween(0.3, 0.5);
        CheckWords words = new CheckWords(new Labels(Language.EN), journey(anna));
        assertThat(words.what(checks.getFirst())).isEqualTo("Anna: one score of distance (assumed).");
        assertThat(words.why(checks.getFirst())).isEqualTo("Anna holds 44% of the influence in the model.");
        assertThat(words.nextStep(checks.get(1))).isEqualTo("Write down why the distance was set by hand.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCheckHasItsWordsAndAPlaceInTheOrder(Language language) {
        Age age = new Age(6, LocalDate.of(2027, 9, 14));
        Stream.concat(Stream.iterate(1L, seed -> seed + 1).limit(40).map(seed -> RandomJourney.seed(seed).build()),
                ((Opened.Usable) new ProjectReader().open(Path.of("samples/en/click-and-collect.covoyage"))).project()
                        .scenarios().stream()).forEach(journey -> {
                            CheckWords words = new CheckWords(new Labels(language), journey);
                            List<Check> checks = Checks.of(journey, age);
                            assertThat(checks).isSortedAccordingTo(Comparator.comparingDouble(Check::weight)
                                    .reversed()).allSatisfy(check -> {
                                        assertThat(journey.get(check.at())).isNotNull();
                                        assertThat(EvidenceMeter.of(journey).claims()).containsAll(check.claims());
                                        assertThat(Stream.of(words.what(check), words.why(check),
                                                words.nextStep(check))).allSatisfy(sentence -> assertThat(sentence)
                                                .endsWith(".").doesNotContain("{", "null", "NaN"));
                                    });
                        });
    }
}
