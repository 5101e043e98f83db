package org.covoyage.insight.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Card;
import org.covoyage.journey.CardKind;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Mode;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Score;
import org.covoyage.journey.Series;
import org.covoyage.journey.Source;
import org.covoyage.journey.SourceKind;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a claim, what it rests on, and when it is stale. */
class EvidenceMeterTest {
    private static final Id STAGE = new Id("s");
    private static final Id HERE = new Id("t");
    private static final Id ANNA = new Id("anna");
    private static final Id SURVEY = new Id("survey");

    private static Journey journey(Element... more) {
        List<Element> elements = new ArrayList<>(List.of(new Scenario(new Id("now"), "Now", null, null, null, null),
                new Source(SURVEY, "Survey", SourceKind.SURVEY, null, 143, "2026-03", null, null),
                new Stage(STAGE, "S", null, null, null, null, null, null, null, null, null, null),
                touchpoint(null)));
        elements.addAll(List.of(more));
        return Journey.of(elements);
    }

    private static Touchpoint touchpoint(Double minutes) {
        return new Touchpoint(HERE, STAGE, null, "T", null, null, Mode.HUMAN, null, null, null, null, null, minutes,
                null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Reading reading(String id, Evidence evidence) {
        return new Reading(new Id(id), HERE, Series.CUSTOMER, Scale.RATING, 5.0, null, null, null, null, null, null,
                null, evidence, null);
    }

    @Test
    void whatOnlyNamesAPlaceClaimsNothing() {
        EvidenceMeter meter = EvidenceMeter.of(journey());
        assertThat(meter.claims()).isEmpty();
        assertThat(meter.stages()).isEmpty();
        assertThat(meter.journey().index()).isNaN();
        assertThat(meter.journey().validated()).isNaN();
    }

    @Test
    void aClaimTakesFromItsSourceWhatItDoesNotSay() {
        assertThat(EvidenceMeter.of(journey(reading("r", new Evidence(Grade.A, SURVEY, null, null, null)))).claims())
                .containsExactly(new Claim(Claim.Kind.READING, new Id("r"), HERE, STAGE, Grade.A, SURVEY, 143,
                        "2026-03", false));
        assertThat(EvidenceMeter.of(journey(reading("r", new Evidence(Grade.B, SURVEY, 12, "2025", null)))).claims())
                .containsExactly(new Claim(Claim.Kind.READING, new Id("r"), HERE, STAGE, Grade.B, SURVEY, 12,
                        "2025", false));
    }

    @Test
    void theIndexIsTheMeanWorthAndWhatNobodySaidIsWorthNothing() {
        EvidenceMeter.Count count = EvidenceMeter.of(journey(reading("a", Evidence.of(Grade.A)),
                reading("b", Evidence.of(Grade.B)), reading("c", Evidence.of(Grade.C)),
                reading("d", Evidence.of(Grade.D)), reading("e", null))).journey();
        assertThat(count.graded()).isEqualTo(Map.of(Grade.A, 1, Grade.B, 1, Grade.C, 1, Grade.D, 1));
        assertThat(count.unsaid()).isEqualTo(1);
        assertThat(count.index()).isCloseTo((1 + 0.67 + 0.33) / 5, within(1e-9));
        assertThat(count.validated()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void aCompanionClaimsItsScoresItsInvolvementAndWhatWasSetByHand() {
        Criteria criteria = new Criteria(Score.of(0.5, Grade.B), new Score(0.25, null, SURVEY, null), null, null, null,
                null, null);
        Journey journey = journey(new Companion(ANNA, "Anna", null, CompanionKind.PERSON, List.of(), 4.0, null,
                        criteria, Grade.C, new DistanceOverride(0.2, Grade.D, " "), null, null, null, null, false,
                        null, null),
                new Tie(new Id("tie"), ANNA, STAGE, 1.0, null, null, List.of(), null,
                        new DistanceOverride(0.1, Grade.B, "They moved in"), null, null));
        assertThat(EvidenceMeter.of(journey).claims()).containsExactly(
                new Claim(Claim.Kind.CRITERION, ANNA, ANNA, null, Grade.B, null, null, null, false),
                new Claim(Claim.Kind.CRITERION, ANNA, ANNA, null, null, SURVEY, 143, "2026-03", false),
                new Claim(Claim.Kind.CRITERION, ANNA, ANNA, null, null, null, null, null, false),
                new Claim(Claim.Kind.OVERRIDE, ANNA, ANNA, null, Grade.D, null, null, null, true),
                new Claim(Claim.Kind.INVOLVEMENT, new Id("tie"), ANNA, STAGE, Grade.C, null, null, null, false),
                new Claim(Claim.Kind.OVERRIDE, new Id("tie"), ANNA, STAGE, Grade.B, null, null, null, false));
    }

    @Test
    void aQuestionClaimsNothingAPainDoes() {
        Id lane = new Id("lane");
        assertThat(EvidenceMeter.of(journey(new Lane(lane, LaneType.PAINS, null, false, null, null),
                card(lane, "pain", CardKind.PAIN), card(lane, "question", CardKind.QUESTION))).claims())
                .extracting(Claim::element).containsExactly(new Id("pain"));
    }

    private static Card card(Id lane, String id, CardKind kind) {
        return new Card(new Id(id), lane, STAGE, null, id, kind, null, null, null, null, null, null, null, null, null);
    }

    @Test
    void countsOfStagesAndOfWhatBelongsToNoneAddUp() {
        Stream.concat(Stream.iterate(1L, seed -> seed + 1).limit(20).map(seed -> RandomJourney.seed(seed).build()),
                ((Opened.Usable) new ProjectReader().open(Path.of("samples/en/card-fraud.covoyage"))).project()
                        .scenarios().stream()).map(EvidenceMeter::of).forEach(meter -> {
                            assertThat(meter.journey().total()).isEqualTo(meter.claims().size());
                            assertThat(meter.stages().stream().mapToInt(stage -> stage.count().total()).sum()
                                    + meter.claims().stream().filter(claim -> claim.stage() == null).count())
                                    .isEqualTo(meter.claims().size());
                            assertThat(meter.journey().index()).isBetween(0.0, 1.0);
                        });
    }

    /** A year or month is as young as its last day. */
    @ParameterizedTest
    @CsvSource({"2025-09-14,12,false", "2025-09-13,12,true", "2025-08,12,true", "2025-09,12,false", "2024,12,true",
        "2025,12,false", "2026-09-14,0,false", "2026-09-13,0,true", "yesterday,0,false"})
    void aClaimIsStaleOnceItIsOlderThanTheChosenAge(String written, int months, boolean stale) {
        assertThat(new Age(months, LocalDate.of(2026, 9, 14)).isStale(written)).isEqualTo(stale);
    }

    @Test
    void whatHasNoDateIsNotStale() {
        Age age = new Age(0, LocalDate.of(2099, 1, 1));
        assertThat(EvidenceMeter.of(journey(reading("r", Evidence.of(Grade.A)))).stale(age)).isEmpty();
        assertThat(EvidenceMeter.of(journey(reading("r", new Evidence(Grade.A, SURVEY, null, null, null)))).stale(age))
                .hasSize(1);
        assertThatThrownBy(() -> new Age(-1, age.day())).isInstanceOf(IllegalArgumentException.class);
    }
}
