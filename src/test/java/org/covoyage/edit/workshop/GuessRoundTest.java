package org.covoyage.edit.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Change;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Touchpoint;
import org.junit.jupiter.api.Test;

class GuessRoundTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Journey journey = opened();
    private final GuessRound round = GuessRound.about(journey);

    @Test
    void everyTouchpointIsAskedAboutInTheOrderOfTravel() {
        assertThat(round.questions()).extracting(GuessRound.Question::at).containsExactlyElementsOf(
                journey.all(Touchpoint.class).stream().map(Touchpoint::id).toList());
    }

    @Test
    void theMedianOfThreeIsTheOneInTheMiddleAndOfFourTheMeanOfTwo() {
        guess("t1", 9, 2, 4);
        assertThat(answer("t1").median()).isEqualTo(4);
        guess("t1", 5);
        assertThat(answer("t1").median()).isEqualTo(4.5);
        assertThat(answer("t1").guesses()).containsExactly(2.0, 4.0, 5.0, 9.0);
        assertThat(answer("t1").low()).isEqualTo(3.5);
        assertThat(answer("t1").high()).isEqualTo(6);
        assertThat(answer("t2").median()).isNaN();
    }

    @Test
    void curvesDoNotTellWhoseTheyAre() {
        guess("t1", 9, 2, 4);
        assertThat(round.curves()).extracting(curve -> curve.get(new Id("t1"))).containsExactly(2.0, 4.0, 9.0);
    }

    @Test
    void anEmptyCurveIsNoParticipantAndAGuessOutsideIsRefused() {
        round.add(Map.of());
        round.add(Map.of(new Id("elsewhere"), 3.0));
        assertThat(round.participants()).isZero();
        assertThatThrownBy(() -> guess("t1", 11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMedianBecomesTheCompanysBeliefAndUndoGivesTheOldOneBack() {
        guess("t1", 7, 8, 9);
        Reading before = believed("t1");
        Change change = round.asBelief(journey, new FreshIds(List.of(journey)), DAY);
        Change back = journey.apply(change);
        assertThat(believed("t1")).isEqualTo(new Reading(before.id(), new Id("t1"), Series.BELIEVED, Scale.RATING, 8.0,
                7.5, 8.5, null, null, null, List.of(7.0, 8.0, 9.0), before.quote(),
                new Evidence(Grade.C, null, 3, "2026-11-22", null), before.note()));
        assertThat(change.edits()).hasSize(1);
        journey.apply(back);
        assertThat(believed("t1")).isEqualTo(before);
    }

    private static Journey opened() {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples/en/card-fraud.covoyage"))).project()
                .scenarios().getFirst();
    }

    private Reading believed(String at) {
        return journey.all(Reading.class).stream().filter(reading -> reading.at().value().equals(at)
                && reading.series() == Series.BELIEVED && reading.scale() == Scale.RATING).findFirst().orElseThrow();
    }

    private GuessRound.Answer answer(String at) {
        return round.answers().stream().filter(answer -> answer.at().value().equals(at)).findFirst().orElseThrow();
    }

    private void guess(String at, double... guesses) {
        for (double guess : guesses) {
            round.add(Map.of(new Id(at), guess));
        }
    }
}
