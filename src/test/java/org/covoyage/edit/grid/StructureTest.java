package org.covoyage.edit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.covoyage.edit.grid.Key.Name.BACKSPACE;
import static org.covoyage.edit.grid.Key.Name.DOWN;
import static org.covoyage.edit.grid.Key.Name.ENTER;
import static org.covoyage.edit.grid.Key.Name.ESCAPE;
import static org.covoyage.edit.grid.Key.Name.F2;
import static org.covoyage.edit.grid.Key.Name.HOME;
import static org.covoyage.edit.grid.Key.Name.J;
import static org.covoyage.edit.grid.Key.Name.L;
import static org.covoyage.edit.grid.Key.Name.LEFT;
import static org.covoyage.edit.grid.Key.Name.M;
import static org.covoyage.edit.grid.Key.Name.RIGHT;
import static org.covoyage.edit.grid.Key.Name.UP;

import java.util.List;
import org.covoyage.edit.change.Records;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.junit.jupiter.api.Test;

/** Columns and rows themselves, made and changed from the keyboard and from menus. */
class StructureTest {
    private static final Id ACTIONS = new Id("lane-actions");

    /** Three stages; companions, actions, pains; two steps and two cards in the first stage, one in the second. */
    private static Journey journey() {
        return Journey.of(List.of(new Scenario(new Id("now"), "Now", null, null, null, null),
                stage("a", "Search"), stage("b", "Compare"), stage("c", "Buy"),
                new Step(new Id("s1"), new Id("a"), "Asks", "By phone"), new Step(new Id("s2"), new Id("a"), "Reads", null),
                lane("lane-companions", LaneType.COMPANIONS), lane("lane-actions", LaneType.ACTIONS),
                lane("lane-pains", LaneType.PAINS),
                Card.of(new Id("one"), ACTIONS, new Id("a"), "one"), Card.of(new Id("two"), ACTIONS, new Id("a"), "two"),
                Card.of(new Id("three"), ACTIONS, new Id("b"), "three"),
                new Reading(new Id("r"), new Id("s2"), Series.CUSTOMER, Scale.EMOTION, 1.0, null, null, null, null, null,
                        List.of(), null, null, null),
                new Companion(new Id("friend"), "Friend", null, CompanionKind.PERSON, List.of(), null, null, null, null,
                        new DistanceOverride(0.3, null, null), null, null, null, null, false, 1, null),
                new Tie(new Id("friend-at-a"), new Id("friend"), new Id("a"), 0.5, null, null, null, null, null, null,
                        null)));
    }

    private static Stage stage(String id, String name) {
        return new Stage(new Id(id), name, null, null, null, null, null, null, null, null, null, null);
    }

    private static Lane lane(String id, LaneType type) {
        return new Lane(new Id(id), type, null, false, null, null);
    }

    private final FakeUser user = FakeUser.at(journey());
    private final Object opened = user.whole();

    private FakeUser at(int row, int column) {
        user.editor().click(Cursor.at(row, column));
        return user;
    }

    private FakeUser ctrlShift(Key.Name name) {
        return user.press(Key.of(name).withCtrl().withShift());
    }

    private <E> E get(String id, Class<E> type) {
        return type.cast(user.journey().get(new Id(id)));
    }

    @Test
    void aStageIsWrittenInFrontOfAndBehindTheOneUnderTheCursor() {
        at(1, 1);
        ctrlShift(LEFT).types("Ask").presses(ENTER);
        assertThat(user.stages()).containsExactly("Search", "Ask", "Compare", "Buy");
        at(1, 2);
        ctrlShift(RIGHT).types("Weigh").presses(ENTER);
        assertThat(user.stages()).containsExactly("Search", "Ask", "Compare", "Weigh", "Buy");
        assertThat(user.steps()).containsExactly("stage-added", "stage-added");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void escapeMakesNoStage() {
        at(1, 1);
        ctrlShift(RIGHT).types("Ask").presses(ESCAPE);
        assertThat(user.steps()).isEmpty();
    }

    @Test
    void ofAStageWhatIsSelectedGoesToItsSecondHalf() {
        at(1, 0).presses(DOWN);
        assertThat(user.selected()).isEqualTo("two");
        ctrlShift(M);
        assertThat(user.stages()).containsExactly("Search", "Search 2", "Compare", "Buy");
        assertThat(List.of(user.cell(1, 0), user.cell(1, 1))).containsExactly(List.of("one"), List.of("two"));
        assertThat(user.cell(0, 1)).as("who travels along").containsExactly("Friend");
        assertThat(user.typing()).as("the new name is written at once").isEqualTo("Search 2");
        user.presses(ENTER);
        assertThat(user.steps()).containsExactly("stage-split");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void theNameThatWasMadeUpIsWrittenOver() {
        at(1, 0).presses(DOWN);
        ctrlShift(M).types("Ask").presses(ENTER);
        assertThat(user.stages()).containsExactly("Search", "Ask", "Compare", "Buy");
        at(Cursor.HEADER, 1).ctrl(M).presses(BACKSPACE).types("Weigh").presses(ENTER);
        assertThat(user.stages()).containsExactly("Search", "Weigh", "Buy");
        at(Cursor.HEADER, 1).presses(F2).types(" up").presses(ENTER);
        assertThat(user.stages()).containsExactly("Search", "Weigh up", "Buy");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void splitFromTheHeaderTakesNothingAlong() {
        at(Cursor.HEADER, 0);
        ctrlShift(M).presses(ESCAPE);
        assertThat(List.of(user.cell(1, 0), user.cell(1, 1))).containsExactly(List.of("one", "two"), List.of());
    }

    @Test
    void aStageAndTheNextBecomeOneAndTheNameIsWrittenAtOnce() {
        at(1, 0).ctrl(M);
        assertThat(user.typing()).isEqualTo("Search + Compare");
        user.presses(ENTER);
        assertThat(user.stages()).containsExactly("Search + Compare", "Buy");
        assertThat(user.cell(1, 0)).containsExactly("one", "two", "three");
        assertThat(user.steps()).containsExactly("stages-merged");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void stagesSelectedTogetherBecomeOne() {
        at(Cursor.HEADER, 0).shift(RIGHT).shift(RIGHT).ctrl(M).presses(ESCAPE);
        assertThat(user.stages()).containsExactly("Search + Compare + Buy");
        assertThat(user.steps()).containsExactly("stages-merged");
    }

    @Test
    void theLastStageHasNoneToBeMergedWith() {
        at(Cursor.HEADER, 2).ctrl(M);
        assertThat(user.steps()).isEmpty();
    }

    @Test
    void stageAndLaneAreRenamedFromTheirCells() {
        at(1, 1).press(Key.of(F2).withShift());
        assertThat(user.typing()).isEqualTo("Compare");
        user.types("s").presses(ENTER);
        at(2, 1).press(Key.of(F2).withCtrl());
        assertThat(user.typing()).isEqualTo("Pain points");
        user.types(" of all").presses(ENTER);
        assertThat(user.stages()).containsExactly("Search", "Compares", "Buy");
        assertThat(user.lanes()).containsExactly("Travel companions", "Actions", "Pain points of all");
    }

    @Test
    void lanesAreWrittenAboveAndBelowAndTheirTitleMayBeThatOfAType() {
        at(1, 1);
        ctrlShift(DOWN).types("Opportunities").presses(ENTER);
        at(1, 1);
        ctrlShift(UP).types("Our own").presses(ENTER);
        assertThat(user.lanes()).containsExactly("Travel companions", "Our own", "Actions", "Opportunities", "Pain points");
        assertThat(user.editor().grid().lane(3).type()).isEqualTo(LaneType.OPPORTUNITIES);
    }

    @Test
    void aLaneIsAddedByTypeBelowTheOneUnderTheCursorAndOnHeadersAbove() {
        at(1, 1).editor().obey(new Shaping.NewLane(LaneType.THOUGHTS));
        at(Cursor.HEADER, 1).editor().obey(new Shaping.NewLane(LaneType.TOUCHPOINTS));
        assertThat(user.lanes()).containsExactly("Touchpoints", "Travel companions", "Actions", "Thoughts", "Pain points");
        assertThat(user.steps()).containsExactly("lane-added", "lane-added");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void lanesAreHiddenTogetherAndShownAgain() {
        at(1, Cursor.TITLES).shift(DOWN).ctrl(L);
        assertThat(user.lanes()).containsExactly("Travel companions");
        user.editor().obey(new Shaping.Shown(new Id("lane-pains")));
        assertThat(user.lanes()).containsExactly("Travel companions", "Pain points");
        user.editor().obey(new Shaping.Shown(null));
        assertThat(user.lanes()).containsExactly("Travel companions", "Actions", "Pain points");
        assertThat(user.editor().obey(new Shaping.Shown(null))).as("nothing is hidden any more").isFalse();
        assertThat(user.steps()).containsExactly("lane-hidden", "lane-shown", "lane-shown");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void lanesMoveFromTheirCells() {
        at(2, 1).editor().obey(Command.LANE_UP);
        assertThat(user.lanes()).containsExactly("Travel companions", "Pain points", "Actions");
        at(1, 1).editor().obey(Command.LANE_DOWN);
        assertThat(user.lanes()).containsExactly("Travel companions", "Actions", "Pain points");
        at(1, 1).editor().obey(Command.STAGE_LEFT);
        assertThat(user.stages()).containsExactly("Compare", "Search", "Buy");
    }

    @Test
    void aLaneShowsSomethingElseAndKeepsItsCards() {
        at(1, 1).editor().obey(new Shaping.Retyped(LaneType.FRONT_STAGE));
        assertThat(user.lanes()).containsExactly("Travel companions", "Front stage", "Pain points");
        assertThat(user.cell(1, 0)).containsExactly("one", "two");
    }

    @Test
    void stagesSelectedTogetherAreColouredAndPutInAPhase() {
        at(Cursor.HEADER, 0).shift(RIGHT);
        user.editor().obey(new Shaping.Coloured("#6A4C93"));
        user.editor().obey(new Shaping.OfPhase(Phase.SEARCH));
        assertThat(user.journey().all(Stage.class)).extracting(Stage::colour).containsExactly("#6A4C93", "#6A4C93", null);
        assertThat(user.journey().all(Stage.class)).extracting(Stage::phase)
                .containsExactly(Phase.SEARCH, Phase.SEARCH, null);
        user.editor().obey(new Shaping.Coloured(null));
        user.editor().obey(new Shaping.OfPhase(null));
        assertThat(user.whole()).isEqualTo(opened);
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void aStepMakesItsLaneAndStandsBehindTheOneUnderTheCursor() {
        at(1, 0).editor().obey(Command.STEP_ADD);
        user.types("Decides").presses(ENTER);
        assertThat(user.lanes()).containsExactly("Travel companions", "Steps", "Actions", "Pain points");
        assertThat(user.cell(1, 0)).containsExactly("Asks", "Reads", "Decides");
        at(1, 0).editor().obey(Command.STEP_ADD);
        user.types("Waits").presses(ENTER);
        assertThat(user.cell(1, 0)).containsExactly("Asks", "Waits", "Reads", "Decides");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void aStepAndTheNextBecomeOneAndNothingOfThemIsLost() {
        at(1, 0).editor().obey(new Shaping.NewLane(LaneType.STEPS));
        at(2, 0).editor().obey(Command.STEP_MERGE);
        assertThat(user.typing()).isEqualTo("Asks + Reads");
        user.presses(ESCAPE);
        assertThat(user.cell(2, 0)).containsExactly("Asks + Reads");
        assertThat(get("s1", Step.class).note()).isEqualTo("By phone");
        assertThat(get("r", Reading.class).at()).isEqualTo(new Id("s1"));
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void aStepIsSplitAndWhatBelongsToItStaysWithTheFirstHalfButWhatIsSelected() {
        user.journey().apply(Change.of(user.journey()).replace(Records.with(get("one", Card.class), "step", new Id("s1")))
                .replace(Records.with(get("two", Card.class), "step", new Id("s1"))).build());
        Object begun = user.whole();
        at(1, 0).editor().obey(new Shaping.NewLane(LaneType.STEPS));
        at(2, 0).editor().obey(new Shaping.StepColoured("#B45309"));
        user.editor().select(Selection.of(new Id("two")).toggled(new Id("s1")));
        ctrlShift(J);
        assertThat(user.cell(2, 0)).containsExactly("Asks", "Asks 2", "Reads");
        assertThat(user.typing()).as("the new name is written at once").isEqualTo("Asks 2");
        user.presses(ENTER);
        Step second = user.journey().all(Step.class).get(1);
        assertThat(second).isEqualTo(new Step(second.id(), new Id("a"), "Asks 2", "#B45309", "By phone"));
        assertThat(get("one", Card.class).step()).isEqualTo(new Id("s1"));
        assertThat(get("two", Card.class).step()).isEqualTo(second.id());
        assertThat(user.steps()).containsExactly("lane-added", "step-coloured", "step-split");
        user.undoesAndRedoesAll(begun);
    }

    @Test
    void stepsAreColouredAndOneInTheThemesColourAgainIsAsItWas() {
        at(1, 0).editor().obey(new Shaping.NewLane(LaneType.STEPS));
        at(2, 0).editor().obey(new Shaping.StepColoured("#0B6E99"));
        assertThat(user.journey().all(Step.class)).extracting(Step::colour).containsExactly("#0B6E99", null);
        at(2, 0).editor().obey(new Shaping.StepColoured(null));
        assertThat(user.journey().all(Step.class)).extracting(Step::colour).containsOnlyNulls();
        assertThat(at(2, 1).editor().obey(new Shaping.StepColoured("#0B6E99"))).as("no step there").isFalse();
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void twoStepsMadeOneHaveTheColourOfTheFirstThatHasOne() {
        at(1, 0).editor().obey(new Shaping.NewLane(LaneType.STEPS));
        at(2, 0).presses(DOWN).editor().obey(new Shaping.StepColoured("#0B6E99"));
        at(2, 0).ctrl(J).presses(ESCAPE);
        assertThat(user.journey().all(Step.class)).extracting(Step::colour).containsExactly("#0B6E99");
    }

    @Test
    void aStageIsMadeWiderAndNarrowerByQuartersAndAsWideAsTheOthersAgain() {
        for (Command command : List.of(Command.STAGE_WIDER, Command.STAGE_WIDER, Command.STAGE_NARROWER)) {
            at(1, 1).editor().obey(command);
        }
        assertThat(user.journey().all(Stage.class)).extracting(Stage::width).containsExactly(null, 1.25, null);
        at(1, 1).editor().obey(Command.STAGE_NARROWER);
        assertThat(get("b", Stage.class).width()).as("the ordinary width is not written").isNull();
        assertThat(at(1, 1).editor().obey(Command.STAGE_FIT)).isFalse();
        assertThat(user.steps()).containsOnly("stage-resized").hasSize(4);
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void stagesSelectedTogetherAreMadeWiderTogetherAndNoWiderThanThreeTimes() {
        at(Cursor.HEADER, 0);
        user.press(Key.of(RIGHT).withShift());
        for (int i = 0; i < 9; i++) {
            user.editor().obey(Command.STAGE_WIDER);
        }
        assertThat(user.journey().all(Stage.class)).extracting(Stage::width).containsExactly(3.0, 3.0, null);
        assertThat(user.steps()).as("at its widest there is no step").hasSize(8);
        user.editor().obey(Command.STAGE_FIT);
        assertThat(user.journey().all(Stage.class)).extracting(Stage::width).containsOnlyNulls();
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void aStageIsSplitAtAStep() {
        at(1, 0).editor().obey(new Shaping.NewLane(LaneType.STEPS));
        at(2, 0).presses(DOWN);
        ctrlShift(M).presses(ENTER);
        assertThat(List.of(user.cell(2, 0), user.cell(2, 1))).containsExactly(List.of("Asks"), List.of("Reads"));
    }

    @Test
    void aLaneIsAsHighAsItNeedsAgain() {
        Journey high = Journey.of(List.of(new Scenario(new Id("now"), "Now", null, null, null, null), stage("a", "A"),
                new Lane(ACTIONS, LaneType.ACTIONS, null, false, 90.0, null)));
        FakeUser other = FakeUser.at(high);
        other.editor().click(Cursor.at(0, 0));
        assertThat(other.editor().obey(Command.LANE_FIT)).isTrue();
        assertThat(high.get(ACTIONS, Lane.class).height()).isNull();
        assertThat(other.editor().obey(Command.LANE_FIT)).isFalse();
    }

    @Test
    void onACurveTheKeysWriteTheNextSeriesOneAfterTheOther() {
        at(2, 0).editor().obey(new Shaping.NewLane(LaneType.EMOTION));
        at(3, 1).types("s").types("g");
        assertThat(user.cell(3, 1)).as("the grid shows what the keys write").containsExactly("0");
        at(3, 1).types("S").types("j");
        assertThat(user.journey().all(Reading.class)).filteredOn(reading -> reading.at().value().equals("b"))
                .extracting(Reading::series, Reading::value)
                .containsExactly(tuple(Series.EMPLOYEE, 0.0),
                        tuple(Series.CUSTOMER, 2.0));
        assertThat(user.editor().curve()).isEqualTo(Curve.CUSTOMER);
        assertThat(user.cell(3, 1)).containsExactly("2");
    }

    @Test
    void whatIsBelievedIsNoFeelingThatKeysCouldWrite() {
        at(2, 0).editor().obey(new Shaping.NewLane(LaneType.EMOTION));
        List<Reading> before = user.journey().all(Reading.class);
        user.editor().follow(Curve.of(Series.BELIEVED));
        at(3, 1).types("g");
        at(3, 1).types("1").presses(ENTER);
        assertThat(user.journey().all(Reading.class)).isEqualTo(before);
        user.editor().follow(Curve.of(Series.BELIEVED).next());
        assertThat(user.editor().curve()).isEqualTo(Curve.CUSTOMER);
    }

    @Test
    void theKeysOfTheSheetAreThoseThatMenusShow() {
        assertThat(Keys.key(Command.STAGE_MERGE)).contains(Key.of(M).withCtrl());
        assertThat(Keys.key(Command.LANE_UP)).isEmpty();
        assertThat(Keys.key(Command.COMPUTED)).contains(Key.of(HOME).withAlt());
    }
}
