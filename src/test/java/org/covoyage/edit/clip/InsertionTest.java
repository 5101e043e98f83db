package org.covoyage.edit.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.exchange.PastedText;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.testing.Whole;
import org.junit.jupiter.api.Test;

/** What a text adds to a journey, beside its stages or into them. */
class InsertionTest {
    private static final String TABLE = "\tsearch\tPay\nActions\tAsks around\tPays\nActions\tReads\t\n"
            + "Companions\tFriend, Uncle\tFriend\nFeelings\t-1\t2\n";

    private final Journey journey = Journey.of(List.of(new Scenario(new Id("now"), "Now", null, null, null, null),
            stage("a", "Search"), stage("b", "Buy"), lane("lane-companions", LaneType.COMPANIONS),
            lane("lane-actions", LaneType.ACTIONS), lane("lane-emotion", LaneType.EMOTION),
            Card.of(new Id("one"), new Id("lane-actions"), new Id("a"), "Asks around"),
            new Reading(new Id("r"), new Id("a"), Series.CUSTOMER, Scale.EMOTION, 1.0, null, null, null, null, null,
                    List.of(), null, null, null),
            new Companion(new Id("friend"), "Friend", null, CompanionKind.PERSON, List.of(), null, null, null, null, null,
                    null, null, null, null, false, 1, null),
            new Tie(new Id("friend-at-a"), new Id("friend"), new Id("a"), 0.9, null, null, null, null, null, null, null)));

    private static Stage stage(String id, String name) {
        return new Stage(new Id(id), name, null, null, null, null, null, null, null, null, null, null);
    }

    private static Lane lane(String id, LaneType type) {
        return new Lane(new Id(id), type, null, false, null, null);
    }

    private static org.covoyage.exchange.Draft read() {
        return PastedText.of(TABLE).read(TABLE, Language.EN);
    }

    private Change insert(boolean meets) {
        Project project = new Project(new Cover("Test", null, null, Language.EN, null, null, List.of()), List.of(journey));
        Draft draft = new Draft(journey, new FreshIds(project));
        new Insertion(draft, project).insert(read(), null, meets);
        return draft.change();
    }

    private List<String> cards(String stage) {
        return journey.all(Card.class).stream().filter(card -> card.stage().value().equals(stage)).map(Card::text).toList();
    }

    @Test
    void oneStageOfTheTextIsThereAlready() {
        assertThat(Insertion.known(read(), journey)).isEqualTo(1);
    }

    @Test
    void whatBelongsToAStageOfTheSameNameGoesThereAndTheOtherStagesAreNew() {
        Object before = Whole.of(journey);
        Change back = journey.apply(insert(true));
        assertThat(journey.all(Stage.class)).extracting(Stage::name).containsExactly("Search", "Buy", "Pay");
        assertThat(cards("a")).as("what is there already does not come twice").containsExactly("Asks around", "Reads");
        assertThat(journey.all(Reading.class)).filteredOn(reading -> reading.at().value().equals("a"))
                .extracting(Reading::value).as("what was felt stays").containsExactly(1.0);
        assertThat(journey.all(Tie.class)).filteredOn(tie -> tie.stage().value().equals("a"))
                .extracting(tie -> journey.get(tie.companion(), Companion.class).name(), Tie::involvement)
                .contains(tuple("Friend", 0.9)).hasSize(2);
        journey.apply(back);
        assertThat(Whole.of(journey)).isEqualTo(before);
    }

    @Test
    void theSameTextTwiceAddsNothingMore() {
        journey.apply(insert(true));
        assertThat(insert(true).edits()).isEmpty();
    }

    @Test
    void unlessWantedAllStagesAreNewOnes() {
        journey.apply(insert(false));
        assertThat(journey.all(Stage.class)).extracting(Stage::name).containsExactly("Search", "Buy", "search", "Pay");
        assertThat(cards("a")).containsExactly("Asks around");
    }
}
