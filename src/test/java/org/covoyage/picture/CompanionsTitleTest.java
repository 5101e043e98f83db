package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.junit.jupiter.api.Test;

/** What the title of the companions says where little is known. */
class CompanionsTitleTest {
    @Test
    void whoseDistanceIsKnownOnlyWhereNobodyNeedsItIsNeitherNearestNorFarthest() {
        Id friend = new Id("friend");
        Journey journey = Journey.of(List.of(new Scenario(new Id("now"), "Now", null, null, null, null), stage("a"),
                stage("b"), new Lane(new Id("lane"), LaneType.COMPANIONS, null, false, null, null),
                new Companion(friend, "Friend", null, CompanionKind.PERSON, List.of(), null, null, null, null, null, null,
                        null, null, null, false, null, null),
                tie(friend, "a", 0, new DistanceOverride(0.3, null, "guessed")), tie(friend, "b", 0.6, null)));
        assertThat(new Pictures(new Lettering(), new Icons()).draw(new Cover("Trip", null, null, Language.EN, null, null,
                List.of()), journey, new PictureRequest(PictureKind.COMPANIONS, Density.HEADLINE, Theme.Name.LIGHT,
                Language.EN, 0, null, Focus.WHOLE)).title()).isEqualTo("Trip");
    }

    private static Stage stage(String id) {
        return new Stage(new Id(id), id, null, null, null, null, null, null, null, null, null, null);
    }

    private static Tie tie(Id companion, String stage, double involvement, DistanceOverride override) {
        return new Tie(new Id("at-" + stage), companion, new Id(stage), involvement, null, null, null, null, override,
                null, null);
    }
}
