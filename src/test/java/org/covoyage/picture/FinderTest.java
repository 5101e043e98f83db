package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Set;
import org.covoyage.insight.Circle;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.Removal;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.picture.finding.Finder;
import org.covoyage.picture.finding.Findings;
import org.covoyage.picture.finding.Ghost;
import org.covoyage.picture.finding.Lead;
import org.covoyage.picture.finding.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found is what the model says, whatever a picture has room for. */
class FinderTest {
    private static Journey journey(String name) {
        return InsightsPictureTest.sample("en", name).scenarios().getFirst();
    }

    @Test
    void onTheCarJulienHasTheLargestShareAndSamiraTheLargestConsequence() {
        Findings found = new Finder(journey("electric-car"), Set.of()).findings(8);
        assertThat(found.lead()).isEqualTo(new Lead(Lead.Strength.ROBUST, new Id("julien"), new Id("samira"),
                new Id("samira")));
        assertThat(found.ghost().removed()).containsExactly(new Id("samira"));
        assertThat(found.ghost().asked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8, 40})
    void sharesSumToOneHoweverManyAreFolded(int most) {
        Findings found = new Finder(journey("house-twenty-stages"), Set.of()).findings(most);
        assertThat(found.standings()).hasSize(Math.min(most, 30));
        assertThat(found.standings().stream().mapToInt(of -> of.members().size()).sum()).isEqualTo(30);
        assertThat(found.self() + found.standings().stream().mapToDouble(Standing::share).sum())
                .isCloseTo(1, offset(1e-9));
    }

    @Test
    void fallAndRiseSumToTheModelsConsequence() {
        Journey journey = journey("family-holiday");
        JourneyInfluence influence = JourneyInfluence.of(Circle.of(journey));
        assertThat(new Finder(journey, Set.of()).findings(8).standings()).hasSize(8).allSatisfy(standing ->
                assertThat(standing.consequence()).isCloseTo(influence.companion(standing.companion()).orElseThrow()
                        .consequence(), offset(1e-12)));
    }

    @Test
    void severalImaginedAwayLeaveTogether() {
        Journey journey = journey("electric-car");
        List<Id> leaving = List.of(new Id("julien"), new Id("samira"));
        Removal removal = Removal.of(Circle.of(journey), leaving);
        Findings found = new Finder(journey, Set.copyOf(leaving)).findings(8);
        Ghost ghost = found.ghost();
        assertThat(ghost.asked()).isTrue();
        assertThat(ghost.removed()).containsExactlyInAnyOrderElementsOf(leaving);
        assertThat(ghost.fall() + ghost.rise()).isCloseTo(removal.consequence(), offset(1e-12));
        assertThat(found.stages()).extracting(stage -> stage.without()).containsExactlyElementsOf(
                removal.after().stages().stream().map(stage -> stage.inclination()).toList());
    }
}
