package org.covoyage.edit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.covoyage.edit.grid.Key.Name.BACKSPACE;
import static org.covoyage.edit.grid.Key.Name.D;
import static org.covoyage.edit.grid.Key.Name.DELETE;
import static org.covoyage.edit.grid.Key.Name.DOWN;
import static org.covoyage.edit.grid.Key.Name.END;
import static org.covoyage.edit.grid.Key.Name.ENTER;
import static org.covoyage.edit.grid.Key.Name.ESCAPE;
import static org.covoyage.edit.grid.Key.Name.F2;
import static org.covoyage.edit.grid.Key.Name.HOME;
import static org.covoyage.edit.grid.Key.Name.INSERT;
import static org.covoyage.edit.grid.Key.Name.LEFT;
import static org.covoyage.edit.grid.Key.Name.RIGHT;
import static org.covoyage.edit.grid.Key.Name.TAB;
import static org.covoyage.edit.grid.Key.Name.UP;
import static org.covoyage.edit.grid.Key.Name.Y;
import static org.covoyage.edit.grid.Key.Name.Z;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Density;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Measure;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Series;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the keys do on the grid. */
class GridEditorTest {
    private static final Id PAINS = new Id("lane-pains");

    /** Three stages; companions, actions, a line, pains, a curve; two cards in the first cell of the actions. */
    private static Journey journey() {
        return Journey.of(List.of(new Scenario(new Id("now"), "Now", null, null, null, null),
                stage("a"), stage("b"), stage("c"),
                lane("lane-companions", LaneType.COMPANIONS), lane("lane-actions", LaneType.ACTIONS),
                lane("lane-line", LaneType.VISIBILITY_LINE), lane("lane-pains", LaneType.PAINS),
                lane("lane-emotion", LaneType.EMOTION),
                card("one", "lane-actions", "a"), card("two", "lane-actions", "a"), card("three", "lane-actions", "b"),
                card("worry", "lane-pains", "a"),
                new Companion(new Id("friend"), "Friend", null, CompanionKind.PERSON, List.of(), null, null, null, null,
                        new DistanceOverride(0.3, null, null), null, null, null, null, false, 1, null),
                new Tie(new Id("friend-at-b"), new Id("friend"), new Id("b"), 0.5, 0.4, null, null, null, null, null, null)));
    }

    private static Stage stage(String id) {
        return new Stage(new Id(id), "Stage " + id, null, null, null, null, null, null, null, null, null, null);
    }

    private static Lane lane(String id, LaneType type) {
        return new Lane(new Id(id), type, null, false, null, null);
    }

    private static Card card(String id, String lane, String stage) {
        return Card.of(new Id(id), new Id(lane), new Id(stage), id);
    }

    private final FakeUser user = FakeUser.at(journey());
    private final Object opened = user.whole();

    private FakeUser at(int row, int column) {
        user.editor().click(Cursor.at(row, column));
        return user;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from,     key,        to
            -1/0,       DOWN,       0/0
            0/0,        UP,         -1/0
            1/0,        DOWN,       1/0/1
            1/0/1,      DOWN,       3/0
            3/0,        UP,         1/0/1
            1/0/1,      RIGHT,      1/1
            1/2,        RIGHT,      1/3
            1/3,        RIGHT,      1/3
            1/0,        LEFT,       1/-1
            1/-1,       LEFT,       1/-1
            1/-1,       DOWN,       2/-1
            2/-1,       RIGHT,      2/-1
            2/-1,       TAB,        3/0
            4/-1,       DOWN,       5/-1
            5/-1,       DOWN,       5/-1
            4/1,        DOWN,       4/1
            1/2,        HOME,       1/0
            1/0/1,      END,        1/2
            3/1,        ctrl+UP,    -1/1
            1/1,        ctrl+DOWN,  4/1
            1/1,        ctrl+LEFT,  1/-1
            -1/1,       ctrl+LEFT,  0/-1
            3/0,        ctrl+RIGHT, 3/2
            3/1,        ctrl+HOME,  0/0
            0/0,        ctrl+END,   4/2
            1/1,        TAB,        1/2
            1/3,        TAB,        3/0
            -1/3,       TAB,        0/0
            3/0,        shift+TAB,  1/2
            -1/0,       shift+TAB,  -1/0
            """)
    void theCursorMoves(String from, String key, String to) {
        user.editor().click(cursor(from));
        String[] parts = key.split("\\+");
        Key pressed = Key.of(Key.Name.valueOf(parts[parts.length - 1]));
        user.press(parts.length == 1 ? pressed : parts[0].equals("ctrl") ? pressed.withCtrl() : pressed.withShift());
        assertThat(user.where()).isEqualTo(to);
    }

    private static Cursor cursor(String where) {
        String[] parts = where.split("/");
        return new Cursor(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
                parts.length < 3 ? 0 : Integer.parseInt(parts[2]));
    }

    @Test
    void typingReplacesAndEnterGoesDown() {
        at(1, 0).types("uno").presses(ENTER);
        assertThat(user.cell(1, 0)).containsExactly("uno", "two");
        assertThat(user.where()).isEqualTo("3/0");
        assertThat(user.steps()).containsExactly("card-written");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void aTextInTheMakingIsNotInTheJourneyAndEscapeForgetsIt() {
        at(1, 0).types("uno");
        assertThat(user.whole()).isEqualTo(opened);
        assertThat(user.typing()).isEqualTo("uno");
        user.presses(ESCAPE);
        assertThat(user.typing()).isNull();
        assertThat(user.whole()).isEqualTo(opened);
        assertThat(user.where()).isEqualTo("1/0");
    }

    @Test
    void aTextThatCannotBeKeptGoesOnBeingTyped() {
        at(1, 0).refusingSteps().types("uno").presses(ENTER);
        assertThat(user.editor().state()).isEqualTo(new State.Typing("uno", false, true));
        assertThat(user.whole()).isEqualTo(opened);
        assertThat(user.where()).isEqualTo("1/0");
    }

    @Test
    void f2EditsWhatIsThereAndShiftEnterBreaksTheLine() {
        at(1, 0).presses(F2);
        assertThat(user.typing()).isEqualTo("one");
        user.presses(BACKSPACE).shift(ENTER).types("é").presses(ENTER);
        assertThat(user.cell(1, 0)).containsExactly("on\né", "two");
    }

    @Test
    void ctrlEnterAddsBelowWhileTypingAndWhileStanding() {
        at(1, 0).types("1").ctrl(ENTER).types("1b").ctrl(ENTER).types("1c").presses(ENTER);
        assertThat(user.cell(1, 0)).containsExactly("1", "1b", "1c", "two");
        at(-1, 0).ctrl(ENTER).types("Between").presses(ENTER);
        at(1, Cursor.TITLES).ctrl(ENTER).types("Moods").presses(ENTER);
        assertThat(user.stages()).containsExactly("Stage a", "Between", "Stage b", "Stage c");
        assertThat(user.lanes().get(2)).isEqualTo("Moods");
        at(-1, 0).presses(INSERT).types("First").presses(ENTER);
        assertThat(user.stages()).first().isEqualTo("First");
    }

    @Test
    void nothingTypedBelowAddsNothing() {
        at(1, 0).ctrl(ENTER).presses(ENTER);
        assertThat(user.whole()).isEqualTo(opened);
    }

    @Test
    void tabGoesOnPastTheLastStageAndEnterReturnsToWhereItBegan() {
        at(1, 1).types("b").presses(TAB).types("c").presses(TAB);
        assertThat(user.where()).isEqualTo("1/3");
        user.types("d").presses(ENTER);
        assertThat(user.stages()).hasSize(4);
        assertThat(user.row(1)).isEqualTo("one,two|b|c|d");
        assertThat(user.where()).isEqualTo("3/1");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void anEmptiedCardGoesAndOtherThingsKeepTheirName() {
        at(1, 0).presses(F2, BACKSPACE, BACKSPACE, BACKSPACE, ENTER);
        at(-1, 1).presses(F2);
        assertThat(user.cell(1, 0)).containsExactly("two");
        assertThat(user.typing()).isEqualTo("Stage b");
    }

    @Test
    void aLaneTakesTheTypeWhoseOwnTitleItGets() {
        at(5, Cursor.TITLES).types("touchpoints").presses(ENTER).types("Our own").presses(ENTER);
        List<Lane> lanes = user.journey().all(Lane.class);
        assertThat(lanes.subList(5, 7)).extracting(Lane::type).containsExactly(LaneType.TOUCHPOINTS, LaneType.CUSTOM);
        assertThat(lanes.subList(5, 7)).extracting(Lane::name).containsExactly(null, "Our own");
        user.editor().click(Cursor.at(5, 2));
        user.types("Shop").presses(ENTER);
        assertThat(user.journey().all(Touchpoint.class)).extracting(Touchpoint::name).containsExactly("Shop");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void altAndArrowsCarryCardsInTheirCellAndOn() {
        at(1, 0).alt(DOWN);
        assertThat(user.cell(1, 0)).containsExactly("two", "one");
        assertThat(user.where()).isEqualTo("1/0/1");
        user.alt(DOWN);
        assertThat(user.row(3)).isEqualTo("one,worry||");
        assertThat(user.where()).isEqualTo("3/0");
        user.alt(UP).alt(UP);
        assertThat(user.cell(1, 0)).containsExactly("one", "two");
        user.alt(RIGHT);
        assertThat(user.row(1)).isEqualTo("two|three,one|");
        assertThat(user.where()).isEqualTo("1/1/1");
        assertThat(user.selected()).isEqualTo("one");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void severalSelectedCardsAreCarriedTogether() {
        at(1, 0).shift(DOWN);
        assertThat(user.selected()).isEqualTo("one,two");
        user.alt(RIGHT);
        assertThat(user.row(1)).isEqualTo("|three,one,two|");
        assertThat(user.selected()).isEqualTo("one,two");
        user.alt(RIGHT);
        assertThat(user.row(1)).isEqualTo("|three|one,two");
        assertThat(user.steps()).containsExactly("moved", "moved");
    }

    @Test
    void severalSelectedStagesAreCarriedTogetherAsFarAsTheEdge() {
        at(-1, 0).shift(RIGHT).alt(RIGHT);
        assertThat(user.stages()).containsExactly("Stage c", "Stage a", "Stage b");
        user.alt(RIGHT);
        assertThat(user.stages()).containsExactly("Stage c", "Stage a", "Stage b");
        user.alt(LEFT);
        assertThat(user.stages()).containsExactly("Stage a", "Stage b", "Stage c");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void altAndArrowsCarryStagesAndLanes() {
        at(-1, 0).alt(RIGHT);
        assertThat(user.stages()).containsExactly("Stage b", "Stage a", "Stage c");
        assertThat(user.where()).isEqualTo("-1/1");
        user.alt(LEFT).alt(LEFT);
        assertThat(user.stages()).containsExactly("Stage a", "Stage b", "Stage c");
        at(3, Cursor.TITLES).alt(DOWN).alt(DOWN);
        assertThat(user.journey().all(Lane.class).getLast().id()).isEqualTo(PAINS);
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void lettersOfTheHomeRowSetFeelingsAndOtherTextIsRefused() {
        at(4, 0).types("j").presses(RIGHT).types("D").presses(RIGHT).types("-0,5").presses(ENTER);
        assertThat(user.row(4)).isEqualTo("2|-2|-0.5");
        user.editor().click(Cursor.at(4, 2));
        user.types("so so").presses(ENTER);
        assertThat(user.editor().state()).isEqualTo(new State.Typing("so so", false, true));
        user.presses(ESCAPE).types("3").presses(ENTER).presses(ESCAPE).alt(UP);
        assertThat(user.row(4)).isEqualTo("2|-2|0");
        at(4, 0).presses(DELETE);
        assertThat(user.row(4)).isEqualTo("|-2|0");
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void staffHaveACurveOfTheirOwn() {
        at(4, 0).types("h");
        user.editor().follow(new Curve(Series.EMPLOYEE, null));
        assertThat(user.row(4)).isEqualTo("||");
        user.types("f").presses(RIGHT).alt(DOWN);
        assertThat(user.row(4)).isEqualTo("-1|-0.5|");
        user.editor().follow(Curve.CUSTOMER);
        assertThat(user.row(4)).isEqualTo("1||");
    }

    @Test
    void companionsComeJoinLeaveAndGetNearer() {
        at(0, 1);
        assertThat(user.selected()).isEqualTo("friend-at-b");
        user.alt(RIGHT).alt(LEFT);
        assertThat(user.row(0)).isEqualTo("Friend|Friend|Friend");
        assertThat(user.journey().all(Tie.class)).extracting(Tie::direction).containsExactly(0.4, 0.4, 0.4);
        user.press(Key.of(LEFT).withAlt().withShift());
        assertThat(user.row(0)).isEqualTo("Friend|Friend|");
        user.press(Key.of(RIGHT).withAlt().withShift());
        assertThat(user.row(0)).isEqualTo("|Friend|");
        user.alt(LEFT).alt(2, DOWN);
        assertThat(distances()).isEqualTo(Map.of("a", 0.3, "b", 0.2));
        user.press(Key.of(UP).withAlt().withShift());
        assertThat(distances()).isEqualTo(Map.of("a", 0.25, "b", 0.25));
        user.alt(DOWN).press(Key.of(HOME).withAlt());
        assertThat(distances()).isEqualTo(Map.of("a", 0.25, "b", 0.25));
        user.undoesAndRedoesAll(opened);
    }

    private Map<String, Double> distances() {
        return user.journey().all(Tie.class).stream().collect(Collectors.toMap(tie -> tie.stage().value(),
                tie -> SocialDistance.of(user.journey().scenario().parametersOrDefault(),
                        user.journey().get(tie.companion(), Companion.class), tie).value()));
    }

    @Test
    void aCompanionOfAKnownNameIsConnectedAndANewOneComes() {
        at(0, 2).types("friend").ctrl(ENTER).types("Seller 0,75").presses(ENTER);
        assertThat(user.row(0)).isEqualTo("|Friend|Seller,Friend");
        assertThat(user.steps()).containsExactly("companion-connected", "companion-added");
        assertThat(user.journey().all(Companion.class)).extracting(Companion::hue).containsExactly(1, 2);
        at(0, 1).presses(DELETE);
        assertThat(user.row(0)).isEqualTo("||Seller,Friend");
        assertThat(user.journey().all(Companion.class)).hasSize(2);
        user.undoesAndRedoesAll(opened);
    }

    @Test
    void figuresAreTypedInOneLine() {
        at(5, Cursor.TITLES).types(new Labels(Language.EN).of("lane", LaneType.MEASURES)).presses(ENTER);
        at(5, 0).types("Wait 3,5 days").ctrl(ENTER).types("NPS").presses(ENTER);
        assertThat(user.row(5)).isEqualTo("Wait 3.5 days,NPS||");
        at(5, 0).types("Wait 2 days").presses(ENTER);
        at(5, 0).alt(RIGHT);
        assertThat(user.journey().all(Measure.class)).extracting(Measure::name, Measure::value, Measure::unit, Measure::stage)
                .containsExactly(tuple("Wait", 2.0, "days", new Id("b")), tuple("NPS", null, null, new Id("a")));
        user.undoesAndRedoesAll(opened);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"NPS 42,NPS,42,-", "CSAT 71 %,CSAT,71,%", "Calls,Calls,-,-", "Net −5,Net,-5,-",
        "Rate 3.25 per day,Rate,3.25,per day", "24/7,24/7,-,-"})
    void aFigureIsANameAValueAndAUnit(String typed, String name, Double value, String unit) {
        assertThat(Figure.read(typed)).isEqualTo(new Figure(name, value, unit));
    }

    @Test
    void aMixedSelectionGoesAndIsDoubledAsOneStep() {
        at(1, 0).shift(DOWN).shift(DOWN).shift(RIGHT);
        assertThat(user.selected()).isEqualTo("one,two,three,worry");
        user.ctrl(D);
        assertThat(user.row(1)).isEqualTo("one,two,one,two|three,three|");
        assertThat(user.row(3)).isEqualTo("worry,worry||");
        user.presses(DELETE);
        assertThat(user.row(1)).isEqualTo("one,two|three|");
        user.ctrl(Z).ctrl(Z);
        assertThat(user.whole()).isEqualTo(opened);
        assertThat(user.steps()).containsExactly("duplicated", "removed");
    }

    @Test
    void undoPutsTheCursorBackWhereItWas() {
        at(1, 0).types("uno").presses(ENTER).types("sorrow").presses(ENTER);
        user.ctrl(END).ctrl(Z);
        assertThat(user.where()).isEqualTo("3/0");
        user.ctrl(Z);
        assertThat(user.where()).isEqualTo("1/0");
        user.ctrl(Y);
        assertThat(user.cell(1, 0)).contains("uno");
    }

    @Test
    void theGridShowsWhatTheViewShowsAndNewThingsJoinIt() {
        SavedView view = new SavedView(new Id("view"), "Board", null, null, List.of(PAINS), List.of(new Id("a")),
                List.of(), null);
        user.journey().apply(Change.of(user.journey()).add(view).build());
        user.editor().show(view, Density.WORKING);
        assertThat(user.stages()).containsExactly("Stage a");
        assertThat(user.lanes()).hasSize(1);
        at(-1, 1).types("New").presses(ENTER);
        assertThat(user.stages()).containsExactly("Stage a", "New");
        assertThat(user.row(0)).isEqualTo("worry|");
        user.editor().show(null, Density.HEADLINE);
        assertThat(user.lanes()).containsExactly("Travel companions", "Pain points");
    }

    @Test
    void everyKeyHasOneMeaningAndNeedsNoShiftedDigit() {
        assertThat(Keys.all()).extracting(Keys.Binding::situation, Keys.Binding::key).doesNotHaveDuplicates();
        // What menus alone offer is done from headers and titles by other keys, or is rare.
        Set<Command> menus = EnumSet.of(Command.STAGE_LEFT, Command.STAGE_RIGHT, Command.LANE_UP, Command.LANE_DOWN,
                Command.LANE_FIT, Command.STEP_ADD, Command.STAGE_WIDER, Command.STAGE_NARROWER, Command.STAGE_FIT);
        assertThat(Keys.all().stream().map(Keys.Binding::command).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(menus)));
    }
}
