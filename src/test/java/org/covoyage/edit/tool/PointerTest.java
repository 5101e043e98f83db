package org.covoyage.edit.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.StepName;
import org.covoyage.edit.TieEdits;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Reading;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What gestures on a picture do, told without a screen. */
@Execution(ExecutionMode.CONCURRENT)
class PointerTest {
    private static final String BAKERY = "corner-bakery";
    private static final String CAR = "electric-car";
    private static final String COMPANIONS = "lane-companions";

    private static double distance(FakeHand hand, String companion, String stage) {
        return SocialDistance.of(hand.journey().scenario().parametersOrDefault(), hand.get(companion, Companion.class),
                TieEdits.find(hand.journey(), new Id(companion), new Id(stage))).value();
    }

    private static double points(FakeHand hand, String lane, String stage, double value) {
        Gauge.Upright gauge = (Gauge.Upright) hand.gauge(lane, stage).gauge();
        return value * (gauge.one() - gauge.zero());
    }

    @Test
    void aRibbonDraggedUpIsFartherAtThatStageOnly() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        double before = distance(hand, "odile", "s-choose");
        double elsewhere = distance(hand, "odile", "s-celebrate");
        hand.presses("odile", "s-choose", Target.Nearness.class).moves(0, points(hand, COMPANIONS, "s-choose", 0.2));
        assertThat(hand.said().key()).isEqualTo("distance");
        assertThat((double) hand.said().args().getFirst()).isCloseTo(before + 0.2, within(0.006));
        assertThat(hand.drawn()).as("nothing is laid out while dragging").isEqualTo(1);
        assertThat(distance(hand, "odile", "s-choose")).as("nothing changes while dragging").isEqualTo(before);
        Object live = hand.said().args().getFirst();
        hand.releases();
        assertThat(hand.get("odile-at-choose", Tie.class).override().distance()).isEqualTo(live);
        assertThat(distance(hand, "odile", "s-celebrate")).isEqualTo(elsewhere);
        assertThat(hand.steps()).containsExactly("override");
        assertThat(hand.selected()).containsExactly("odile");
    }

    @Test
    void withShiftACompanionIsThereAtAllStages() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Object before = hand.whole();
        hand.holds(Modifiers.SHIFT).presses("odile", "s-choose", Target.Nearness.class)
                .moves(0, points(hand, COMPANIONS, "s-choose", 0.15));
        assertThat(hand.said().key()).isEqualTo("distance.everywhere");
        double live = (double) hand.said().args().getFirst();
        hand.releases();
        assertThat(hand.get("odile", Companion.class).override().distance()).isEqualTo(live);
        assertThat(List.of(distance(hand, "odile", "s-choose"), distance(hand, "odile", "s-celebrate")))
                .containsExactly(live, live);
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void aRibbonCarriedOntoAStageWhereItIsAbsentIsConnectedThere() {
        FakeHand hand = FakeHand.atMap(CAR);
        Object before = hand.whole();
        Tie from = TieEdits.find(hand.journey(), new Id("forum"), new Id("s-search"));
        assertThat(TieEdits.find(hand.journey(), new Id("forum"), new Id("s-decision"))).isNull();
        hand.presses("forum", "s-search", Target.Nearness.class).movesTo(hand.field(COMPANIONS, "s-decision"));
        assertThat(hand.said()).isEqualTo(Saying.of("connects", hand.get("forum", Companion.class).name(),
                hand.get("s-decision", Stage.class).name()));
        hand.holds(Modifiers.SHIFT);
        assertThat(hand.said().key()).isEqualTo("distance.everywhere");
        hand.holds(Modifiers.NONE).releases();
        Tie made = TieEdits.find(hand.journey(), new Id("forum"), new Id("s-decision"));
        assertThat(List.of(made.involvement(), made.direction(), made.override() == null))
                .containsExactly(from.involvement(), from.direction(), true);
        assertThat(hand.steps()).containsExactly("companion-connected");
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void aDotCarriedIntoTheCircleOfAnotherStageIsConnectedThere() {
        FakeHand hand = FakeHand.atCircles(CAR);
        hand.presses("forum", "s-search", Target.Nearness.class).movesTo(hand.gauge(null, "s-decision").area())
                .releases();
        assertThat(TieEdits.find(hand.journey(), new Id("forum"), new Id("s-decision")).involvement()).isPositive();
        assertThat(hand.steps()).containsExactly("companion-connected");
    }

    @Test
    void shiftMayBeTakenUpAndLetGoWhileDragging() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        hand.presses("odile", "s-choose", Target.Nearness.class).moves(0, -20).holds(Modifiers.SHIFT);
        assertThat(hand.said().key()).isEqualTo("distance.everywhere");
        hand.holds(Modifiers.NONE);
        assertThat(hand.said().key()).isEqualTo("distance");
    }

    @Test
    void aDistanceStaysBetweenNoughtAndOne() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        hand.presses("odile", "s-choose", Target.Nearness.class).moves(0, -2000).releases();
        assertThat(distance(hand, "odile", "s-choose")).isEqualTo(1);
        hand.presses("odile", "s-choose", Target.Nearness.class).moves(0, 2000).releases();
        assertThat(distance(hand, "odile", "s-choose")).isZero();
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Object before = hand.whole();
        hand.presses("odile", "s-choose", Target.Nearness.class).moves(0, -30).escapes().moves(0, -30).releases();
        assertThat(hand.whole()).isEqualTo(before);
        assertThat(hand.steps()).isEmpty();
        assertThat(hand.pointer().marks()).isEmpty();
    }

    @Test
    void aTremblingHandClicks() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        hand.presses("odile", "s-choose", Target.Nearness.class).moves(1, -1).releases();
        assertThat(hand.steps()).isEmpty();
        assertThat(hand.selected()).containsExactly("odile");
    }

    @Test
    void aDotDraggedOutwardsIsFarther() {
        FakeHand hand = FakeHand.atCircles(BAKERY);
        double before = distance(hand, "margot", "s-choose");
        hand.presses("margot", "s-choose", Target.Nearness.class);
        Gauge.Around around = (Gauge.Around) hand.gauge(null, "s-choose").gauge();
        Bounds dot = new Bounds(around.x(), around.y(), 0, 0);
        hand.movesTo(dot.x() + around.outer(), dot.y()).releases();
        assertThat(distance(hand, "margot", "s-choose")).isGreaterThan(before);
        assertThat(hand.steps()).containsExactly("override");
    }

    @Test
    void aPointOfTheCurveSnapsToQuartersUnlessAltIsHeld() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        double before = hand.get("r-t1-feel", Reading.class).value();
        hand.presses("t1", Target.Feeling.class).moves(0, points(hand, "lane-emotion", "s-choose", -0.6));
        assertThat((double) hand.said().args().getFirst()).isIn(before - 0.5, before - 0.75);
        hand.holds(Modifiers.ALT);
        assertThat((double) hand.said().args().getFirst()).isCloseTo(before - 0.6, within(0.006));
        hand.holds(Modifiers.NONE).releases();
        assertThat(hand.get("r-t1-feel", Reading.class).value()).isIn(before - 0.5, before - 0.75);
        assertThat(hand.steps()).containsExactly("feelingDragged");
    }

    @Test
    void theCurveOfTheStaffIsDraggedToo() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        hand.presses("r-t3-team").moves(0, points(hand, "lane-emotion", "s-celebrate", -5)).releases();
        assertThat(hand.get("r-t3-team", Reading.class).value()).isEqualTo(-2);
    }

    @Test
    void aDoubleClickWhereNothingIsKnownMakesAPoint() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Object before = hand.whole();
        hand.presses("t2", Target.Feeling.class).releases();
        hand.perform(new StepName("x", ""), Change
                .of(hand.journey()).remove(new Id("r-t2-feel")).build(), null, null);
        Bounds gap = hand.drawing().fields().stream().filter(field -> "t2".equals(field.subject())).findFirst()
                .orElseThrow().area();
        double y = ((Gauge.Upright) hand.gauge("lane-emotion", "s-choose").gauge()).y(1.1);
        hand.doubleClicksAt(gap.centreX(), y);
        assertThat(hand.journey().all(Reading.class)).filteredOn(reading -> reading.at().value().equals("t2"))
                .extracting(Reading::value).containsExactly(1.0);
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void aCardIsCarriedToAnotherStageAndLane() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        hand.presses("actions-choose-1").movesTo(hand.field("lane-pains", "s-celebrate"));
        assertThat(hand.pointer().marks()).anyMatch(Mark.Line.class::isInstance);
        hand.releases();
        Card card = hand.get("actions-choose-1", Card.class);
        assertThat(List.of(card.lane().value(), card.stage().value())).containsExactly("lane-pains", "s-celebrate");
        assertThat(hand.steps()).containsExactly("thingsMoved");
    }

    @Test
    void aCardIsPutBetweenOthers() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Bounds first = hand.thing("actions-celebrate-1", "lane-actions", "s-celebrate");
        hand.presses("actions-choose-1").movesTo(first.centreX(), first.bottom() + 1).releases();
        assertThat(cards(hand, "lane-actions", "s-celebrate"))
                .containsExactly("actions-celebrate-1", "actions-choose-1", "actions-celebrate-2");
    }

    @Test
    void aCardDroppedWhereItIsMakesNoStep() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        hand.presses("actions-choose-1").moves(20, 0).moves(-20, 0).releases();
        assertThat(hand.steps()).isEmpty();
    }

    @Test
    void cardsSelectedTogetherAreCarriedTogether() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Object before = hand.whole();
        hand.presses("actions-choose-1").releases().holds(Modifiers.SHIFT).presses("actions-choose-2").releases()
                .holds(Modifiers.NONE);
        assertThat(hand.selected()).containsExactly("actions-choose-1", "actions-choose-2");
        hand.presses("actions-choose-1").movesTo(hand.field("lane-pains", "s-celebrate")).releases();
        assertThat(cards(hand, "lane-pains", "s-celebrate")).containsExactly("actions-choose-1", "actions-choose-2");
        assertThat(hand.selected()).containsExactlyInAnyOrder("actions-choose-1", "actions-choose-2");
        assertThat(hand.steps()).containsExactly("thingsMoved");
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void withCtrlACopyIsMade() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        hand.presses("actions-choose-1").movesTo(hand.field("lane-pains", "s-celebrate")).holds(Modifiers.CTRL);
        assertThat(hand.said().key()).isEqualTo("things.copy");
        hand.releases();
        assertThat(cards(hand, "lane-actions", "s-choose")).contains("actions-choose-1");
        assertThat(cards(hand, "lane-pains", "s-celebrate")).hasSize(1);
        assertThat(hand.steps()).containsExactly("thingsCopied");
    }

    @Test
    void aTouchpointGoesToAnotherStageAndToNoOtherLane() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        hand.presses("t1", Target.Thing.class).movesTo(hand.field("lane-pains", "s-celebrate")).releases();
        assertThat(hand.get("t1", Touchpoint.class).stage().value()).isEqualTo("s-celebrate");
    }

    @Test
    void stagesAndLanesAreReordered() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Object before = hand.whole();
        Bounds last = hand.field(null, "s-celebrate");
        hand.presses("s-choose", Target.Header.class).movesTo(last.right() - 2, last.centreY()).releases();
        assertThat(hand.journey().ids(Kind.STAGE)).extracting(Id::value).containsExactly("s-celebrate", "s-choose");
        hand.presses("lane-pains", Target.Title.class).movesTo(20, hand.field("lane-actions", null).y()).releases();
        assertThat(hand.journey().ids(Kind.LANE)).extracting(Id::value)
                .startsWith("lane-companions", "lane-pains", "lane-actions");
        assertThat(hand.steps()).containsExactly("stageDragged", "laneDragged");
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void theEndOfARibbonIsDrawnToAnotherStage() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Object before = hand.whole();
        hand.presses("margot", "s-choose", Target.End.class);
        assertThat(hand.pointer().hand()).isEqualTo(Hand.SIDEWAYS);
        boolean joins = ((Target.End) ((State.Pointing) hand.pointer().state()).target()).joins();
        if (joins) {
            // The other end, then: she joins at the first stage already.
            hand.escapes();
            Bounds cell = hand.field(COMPANIONS, "s-choose");
            hand.pressesAt(cell.right() - 9, heightOf(hand, "margot", cell.right() - 9));
        }
        hand.movesTo(hand.field(COMPANIONS, "s-celebrate"));
        assertThat(hand.said().key()).isEqualTo("leaves");
        hand.releases();
        assertThat(TieEdits.find(hand.journey(), new Id("margot"), new Id("s-celebrate")).involvement()).isPositive();
        assertThat(hand.steps()).containsExactly("leavesElsewhere");
        hand.undoesAndRedoesAll(before);
    }

    private static double heightOf(FakeHand hand, String subject, double x) {
        Bounds lane = hand.field(COMPANIONS, "s-choose");
        for (double y = lane.y(); y < lane.bottom(); y++) {
            if (subject.equals(hand.drawing().subjectAt(x, y).orElse(null))) {
                return y + 2;
            }
        }
        throw new AssertionError(subject + " is not at " + x);
    }

    @Test
    void aWayIsDrawnFromTheEdgeOfAStage() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        int before = hand.journey().all(Transition.class).size();
        hand.presses("s-choose", Target.Edge.class).movesTo(hand.field(null, "s-celebrate"));
        assertThat(hand.pointer().state()).isInstanceOf(State.Linking.class);
        hand.releases();
        assertThat(hand.journey().all(Transition.class)).hasSize(before + 1);
        assertThat(hand.steps()).containsExactly("wayDrawn");
        assertThat(hand.asked()).as("label and probability at once")
                .containsExactly("way " + hand.journey().all(Transition.class).getLast().id());
        assertThat(hand.selected()).containsExactly(hand.journey().all(Transition.class).getLast().id().value());
        hand.presses("s-choose", Target.Edge.class).movesTo(hand.field(null, "s-celebrate")).releases();
        assertThat(hand.steps()).as("a way that is there is no step").containsExactly("wayDrawn");
        assertThat(hand.asked()).hasSize(2);
    }

    @Test
    void theBorderOfALaneIsDraggedAndADoubleClickMakesItAsHighAsItNeeds() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Object before = hand.whole();
        Bounds title = hand.field("lane-pains", null);
        hand.hovers(title.centreX(), title.bottom() + 1);
        assertThat(List.of(hand.pointer().hand(), hand.pointer().hint())).containsExactly(Hand.UP_DOWN, "border");
        hand.pressesAt(title.centreX(), title.bottom() + 1).moves(0, 40);
        assertThat(hand.said().key()).isEqualTo("height");
        assertThat((double) hand.said().args().getFirst()).isCloseTo(title.height() + 40, within(1.0));
        hand.releases();
        assertThat(hand.get("lane-pains", Lane.class).height()).isCloseTo(title.height() + 40, within(1.0));
        assertThat(hand.field("lane-pains", null).height()).isCloseTo(title.height() + 40, within(1.0));
        Bounds higher = hand.field("lane-pains", null);
        hand.doubleClicksAt(higher.centreX(), higher.bottom() + 1);
        assertThat(hand.field("lane-pains", null)).isEqualTo(title);
        assertThat(hand.steps()).containsExactly("lane-resized", "lane-resized");
        assertThat(hand.whole()).isEqualTo(before);
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void theRightBorderOfAStageIsDraggedAndADoubleClickMakesItAsWideAsTheOthers() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Object before = hand.whole();
        Bounds header = hand.field(null, "s-choose");
        double ordinary = hand.field(null, "s-celebrate").x() - hand.field(null, "s-choose").x();
        hand.hovers(header.right() + 4, header.bottom() + 5);
        assertThat(List.of(hand.pointer().hand(), hand.pointer().hint())).containsExactly(Hand.SIDEWAYS, "side");
        hand.pressesAt(header.right() + 4, header.bottom() + 5).moves(0.5 * ordinary, 0);
        assertThat(hand.said()).isEqualTo(Saying.of("width", 1.5));
        assertThat(hand.pointer().hand()).isEqualTo(Hand.SIDEWAYS);
        hand.escapes().releases();
        assertThat(hand.steps()).as("Escape leaves it").isEmpty();
        hand.pressesAt(header.right() + 4, header.bottom() + 5).moves(0.5 * ordinary, 7).releases();
        assertThat(hand.get("s-choose", Stage.class).width()).isEqualTo(1.5);
        Bounds wider = hand.field(null, "s-choose");
        assertThat(wider.right()).as("where the border was let go").isCloseTo(header.right() + 0.5 * ordinary,
                within(0.5));
        assertThat(hand.field(null, "s-celebrate").width()).as("others stay").isCloseTo(header.width(), within(0.01));
        assertThat(hand.selected()).containsExactly("s-choose");
        hand.doubleClicksAt(wider.right() + 4, wider.bottom() + 5);
        assertThat(hand.field(null, "s-choose")).isEqualTo(header);
        assertThat(hand.steps()).containsExactly("stage-resized", "stage-resized");
        assertThat(hand.whole()).isEqualTo(before);
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void betweenTwoHeadersABorderIsTakenAndAtTheTipOfOneAWayBegins() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Bounds header = hand.field(null, "s-choose");
        hand.hovers(header.right() + 10, header.centreY());
        assertThat(hand.pointer().hint()).isEqualTo("side");
        hand.hovers(header.right() + 2, header.centreY());
        assertThat(hand.pointer().hint()).isEqualTo("edge");
        hand.hovers(header.right() + 3, header.y() + 2);
        assertThat(hand.pointer().hint()).isEqualTo("side");
    }

    @Test
    void aBorderThatHardlyMovesMakesNoStep() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Bounds header = hand.field(null, "s-choose");
        hand.pressesAt(header.right() + 4, header.bottom() + 5).moves(3.5, 0).releases();
        assertThat(hand.steps()).isEmpty();
    }

    @Test
    void aStageIsNoWiderThanThreeTimesAndNoNarrowerThanHalfTheOrdinaryWidth() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Bounds header = hand.field(null, "s-choose");
        hand.pressesAt(header.right() + 4, header.bottom() + 5).moves(4000, 0).releases();
        assertThat(hand.get("s-choose", Stage.class).width()).isEqualTo(3);
        Bounds wide = hand.field(null, "s-choose");
        hand.pressesAt(wide.right() + 4, wide.bottom() + 5).moves(-4000, 0).releases();
        assertThat(hand.get("s-choose", Stage.class).width()).isEqualTo(0.5);
        assertThat(hand.field(null, "s-choose").width()).as("it can still be read").isGreaterThan(90);
    }

    @Test
    void aLaneIsNoLessHighThanWhatStandsInIt() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Bounds title = hand.field("lane-pains", null);
        hand.pressesAt(title.centreX(), title.bottom() + 1).moves(0, -12).releases();
        assertThat(hand.steps()).isEmpty();
    }

    @Test
    void theLaneOfCompanionsIsMadeHigherTooAndItsDistancesStretch() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Bounds title = hand.field(COMPANIONS, null);
        double before = points(hand, COMPANIONS, "s-choose", -1);
        hand.pressesAt(title.centreX(), title.bottom() + 1).moves(0, 60).releases();
        assertThat(hand.field(COMPANIONS, null).height()).isCloseTo(title.height() + 60, within(1.0));
        assertThat(points(hand, COMPANIONS, "s-choose", -1)).isGreaterThan(before + 30);
    }

    @Test
    void aClickOnADistanceSetByHandGoesBackToTheComputedOne() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        double computed = distance(hand, "odile", "s-choose");
        hand.presses("odile", "s-choose", Target.Nearness.class).moves(0, points(hand, COMPANIONS, "s-choose", 0.2))
                .releases();
        assertThat(hand.pointer().chips()).extracting(mark -> ((Mark.Plate) mark).saying().key()).containsExactly("byHand");
        hand.clicksChip("odile", "s-choose");
        assertThat(hand.get("odile-at-choose", Tie.class).override()).isNull();
        assertThat(distance(hand, "odile", "s-choose")).isEqualTo(computed);
        assertThat(hand.steps()).containsExactly("override", "computed");
        assertThat(hand.pointer().chips()).isEmpty();
    }

    @Test
    void whatWasSetAtAllStagesGoesBackAtAllStages() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Object before = hand.whole();
        hand.holds(Modifiers.SHIFT).presses("odile", "s-choose", Target.Nearness.class)
                .moves(0, points(hand, COMPANIONS, "s-choose", 0.15)).releases().holds(Modifiers.NONE);
        hand.clicksChip("odile", "s-choose");
        assertThat(hand.whole()).isEqualTo(before);
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void chipsAreThereForTheSelectedCompanionOnly() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        hand.presses("odile", "s-choose", Target.Nearness.class).moves(0, -20).releases();
        hand.click("actions-choose-1");
        assertThat(hand.pointer().chips()).isEmpty();
    }

    @Test
    void inTheCirclesADistanceSetByHandIsClickedAwayToo() {
        FakeHand hand = FakeHand.atCircles(BAKERY);
        double computed = distance(hand, "margot", "s-choose");
        hand.presses("margot", "s-choose", Target.Nearness.class);
        Gauge.Around around = (Gauge.Around) hand.gauge(null, "s-choose").gauge();
        hand.movesTo(around.x() + around.outer(), around.y()).releases();
        hand.clicksChip("margot", "s-choose");
        assertThat(distance(hand, "margot", "s-choose")).isEqualTo(computed);
    }

    /** Somebody of whom only the name is known travels along. */
    private static FakeHand withAStranger() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Id stranger = new Id("stranger");
        hand.perform(new StepName("x", ""), Change.of(hand.journey())
                .add(new Companion(stranger, "Stranger", null, CompanionKind.PERSON, List.of(), null, null, null, null, null,
                        null, null, null, null, false, null, null))
                .add(new Tie(new Id("stranger-at-choose"), stranger, new Id("s-choose"), 0.5, null, null, null, null, null,
                        null, null)).build(), null, null);
        return hand;
    }

    @Test
    void ofWhomNoDistanceIsKnownAChipAsksForIt() {
        FakeHand hand = withAStranger();
        assertThat(hand.pointer().chips()).extracting(mark -> ((Mark.Plate) mark).saying())
                .containsExactly(Saying.of("ask", "Stranger"));
        hand.clicksChip("stranger", "s-choose");
        assertThat(hand.asked()).containsExactly("distance stranger");
        assertThat(hand.selected()).containsExactly("stranger");
        assertThat(hand.steps()).containsExactly("x");
    }

    @Test
    void theChipDraggedSetsTheDistance() {
        FakeHand hand = withAStranger();
        Bounds chip = ((Mark.Plate) hand.pointer().chips().getFirst()).area();
        hand.hovers(chip.centreX(), chip.centreY());
        assertThat(List.of(hand.pointer().hand(), hand.pointer().hint())).containsExactly(Hand.FINGER, "ask");
        hand.pressesAt(chip.centreX(), chip.centreY()).moves(0, 30).releases();
        assertThat(hand.get("stranger-at-choose", Tie.class).override()).isNotNull();
        assertThat(distance(hand, "stranger", "s-choose")).isBetween(0.05, 0.95);
        assertThat(hand.asked()).isEmpty();
    }

    @Test
    void paperGoesAlongAndWithShiftAFrameSelects() {
        FakeHand hand = FakeHand.atMap(BAKERY);
        Bounds actions = hand.field("lane-actions", "s-choose");
        hand.pressesAt(1, 1).moves(30, 30);
        assertThat(hand.pointer().state()).isInstanceOf(State.Panning.class);
        hand.releases().holds(Modifiers.SHIFT).pressesAt(actions.x() - 3, actions.y() - 4)
                .movesTo(actions.right() + 2, actions.bottom() + 2);
        assertThat(hand.pointer().state()).isInstanceOf(State.Marquee.class);
        hand.releases();
        assertThat(hand.selected()).containsExactly("actions-choose-1", "actions-choose-2");
        assertThat(hand.steps()).isEmpty();
    }

    @Test
    void thePointerTellsWhatADragWouldDo() {
        FakeHand hand = FakeHand.atMap(CAR);
        hand.hovers(2, 2);
        assertThat(hand.pointer().hand()).isEqualTo(Hand.ARROW);
        assertThat(hand.pointer().hint()).isNull();
        Bounds header = new Layout(hand.drawing()).headers().getFirst().area();
        hand.hovers(header.centreX(), header.centreY());
        assertThat(List.of(hand.pointer().hand(), hand.pointer().hint())).containsExactly(Hand.OPEN, "header");
    }

    private static List<String> cards(FakeHand hand, String lane, String stage) {
        return hand.journey().all(Card.class).stream().filter(card -> card.lane().value().equals(lane)
                && card.stage().value().equals(stage)).map(card -> card.id().value()).toList();
    }
}
