package org.covoyage.edit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.covoyage.edit.grid.Key.Name.DOWN;
import static org.covoyage.edit.grid.Key.Name.ENTER;
import static org.covoyage.edit.grid.Key.Name.HOME;
import static org.covoyage.edit.grid.Key.Name.RIGHT;
import static org.covoyage.edit.grid.Key.Name.TAB;
import static org.covoyage.edit.grid.Key.Name.UP;

import java.util.List;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Tie;
import org.covoyage.picture.Labels;
import org.junit.jupiter.api.Test;

/**
 * The reference journey drawn from empty by keyboard alone: six stages, four lanes of cards, 24 cards, five companions
 * who join and leave at distances of their own, and a curve. The script counts its key presses, a text typed as one.
 */
class ReferenceJourneyTest {
    private static final List<String> STAGES =
            List.of("Motivation", "Search", "Evaluation", "Decision", "Satisfaction", "Sharing");
    private static final List<LaneType> LANES = List.of(LaneType.COMPANIONS, LaneType.ACTIONS, LaneType.THOUGHTS,
            LaneType.EMOTION, LaneType.PAINS, LaneType.OPPORTUNITIES);

    @Test
    void isDrawnFromEmptyWith124KeyPresses() {
        FakeUser user = FakeUser.atBlankJourney();
        Object empty = user.whole();
        Labels labels = new Labels(Language.EN);
        List<String> titles = LANES.stream().map(type -> labels.of("lane", type)).toList();

        // Stages across, lanes down.
        inARow(user, STAGES);
        titles.forEach(title -> user.types(title).presses(ENTER));
        assertThat(user.stages()).isEqualTo(STAGES);
        assertThat(user.lanes()).isEqualTo(titles);

        // 24 cards in four lanes.
        user.ctrl(HOME).presses(DOWN);
        cards(user, "action");
        cards(user, "thought");
        user.presses(DOWN);
        cards(user, "pain");
        cards(user, "idea");

        // Five companions, each with its distance.
        user.ctrl(HOME).types("Spouse 0.1").ctrl(ENTER).types("Friend 0.25").ctrl(ENTER).types("Seller 0.5")
                .ctrl(ENTER).types("Forum 0.8").ctrl(ENTER).types("AI assistant 0.6").presses(ENTER);
        assertThat(user.row(0)).isEqualTo("Forum,AI assistant,Seller,Friend,Spouse|||||");

        // How long each of them travels along, from the most distant to the nearest.
        user.ctrl(HOME).alt(2, RIGHT).presses(DOWN).alt(2, RIGHT).presses(DOWN).alt(3, RIGHT).presses(DOWN).alt(5, RIGHT)
                .presses(DOWN).alt(5, RIGHT);
        assertThat(user.row(0)).isEqualTo("Forum,AI assistant,Seller,Friend,Spouse|Forum,AI assistant,Seller,Friend,"
                + "Spouse|Forum,AI assistant,Seller,Friend,Spouse|Seller,Friend,Spouse|Friend,Spouse|Friend,Spouse");

        // A curve.
        user.ctrl(HOME).ctrl(DOWN).presses(2, UP);
        for (String feeling : List.of("h", "g", "f", "d", "h", "j")) {
            user.types(feeling).presses(RIGHT);
        }
        assertThat(user.row(3)).isEqualTo("1|0|-1|-2|1|2");

        assertThat(user.journey().ids(Kind.CARD)).hasSize(24);
        assertThat(user.journey().ids(Kind.COMPANION)).hasSize(5);
        assertThat(user.journey().all(Tie.class)).hasSize(3 + 3 + 4 + 6 + 6);
        assertThat(user.journey().all(Reading.class).stream().mapToDouble(Reading::value).boxed())
                .containsExactly(1.0, 0.0, -1.0, -2.0, 1.0, 2.0);
        assertThat(user.pressed()).as("key presses").isEqualTo(124);
        user.undoesAndRedoesAll(empty);
    }

    /** Fills a row from its first stage and goes to the first of the next row. */
    private static void inARow(FakeUser user, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            user.types(texts.get(i)).presses(i < texts.size() - 1 ? TAB : ENTER);
        }
    }

    private static void cards(FakeUser user, String word) {
        inARow(user, STAGES.stream().map(stage -> word + " at " + stage).toList());
    }
}
