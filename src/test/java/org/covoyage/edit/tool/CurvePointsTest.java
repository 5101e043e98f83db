package org.covoyage.edit.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.StepName;
import org.covoyage.edit.grid.Curve;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.junit.jupiter.api.Test;

/** Points of the curves that belong to the feelings: what is believed, what is said, how staff feel. */
class CurvePointsTest {
    private static final String CAR = "electric-car";

    private static Field field(FakeHand hand, String place, String scale) {
        return hand.drawing().fields().stream().filter(field -> place.equals(field.subject())
                && (scale == null ? field.scale() == null : scale.equals(field.scale()))).findFirst().orElseThrow();
    }

    /** How far down a rating or feeling goes so many points, in points of the drawing. */
    private static double down(Field field, double by) {
        Gauge.Upright gauge = (Gauge.Upright) field.gauge();
        return gauge.y(0) - gauge.y(by);
    }

    private static List<Reading> at(FakeHand hand, String place, Scale scale, Series series) {
        return hand.journey().all(Reading.class).stream().filter(reading -> reading.at().value().equals(place)
                && reading.scale() == scale && reading.series() == series).toList();
    }

    private static void forget(FakeHand hand, String reading) {
        hand.perform(new StepName("x", ""), Change.of(hand.journey()).remove(new Id(reading)).build(), null, null);
    }

    @Test
    void whatCustomersSayIsDraggedInHalvesUnlessAltIsHeldAndIsOneStep() {
        FakeHand hand = FakeHand.atFullMap(CAR);
        Object before = hand.whole();
        assertThat(hand.get("r-t5-said", Reading.class).value()).isEqualTo(4);
        hand.presses("r-t5-said").moves(0, down(field(hand, "t5", "rating"), -1.2));
        assertThat(hand.said()).isEqualTo(Saying.of("said", 5.0, "Remote trade-in valuation"));
        hand.holds(Modifiers.ALT);
        assertThat(hand.said()).isEqualTo(Saying.of("said", 5.2, "Remote trade-in valuation"));
        hand.holds(Modifiers.NONE).releases();
        assertThat(hand.get("r-t5-said", Reading.class).value()).isEqualTo(5);
        assertThat(hand.steps()).containsExactly("ratingDragged");
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void whatTheCompanyBelievesIsDraggedToo() {
        FakeHand hand = FakeHand.atFullMap(CAR);
        Reading customers = hand.get("r-t5-said", Reading.class);
        hand.presses("r-t5-believed").moves(0, down(field(hand, "t5", "rating"), 1));
        assertThat(hand.said().key()).isEqualTo("believed");
        hand.releases();
        assertThat(hand.get("r-t5-believed", Reading.class).value()).isEqualTo(6.5);
        assertThat(hand.get("r-t5-said", Reading.class)).isEqualTo(customers);
    }

    @Test
    void aRatingStaysOnItsScale() {
        FakeHand hand = FakeHand.atFullMap(CAR);
        hand.presses("r-t5-believed").moves(0, -900).releases();
        assertThat(hand.get("r-t5-believed", Reading.class).value()).isEqualTo(10);
    }

    @Test
    void escapeLeavesARatingAsItWas() {
        FakeHand hand = FakeHand.atFullMap(CAR);
        Object before = hand.whole();
        hand.presses("r-t5-said").moves(0, -20).escapes().releases();
        assertThat(hand.whole()).isEqualTo(before);
        assertThat(hand.steps()).isEmpty();
    }

    @Test
    void thePointerTellsThatAPointGoesUpAndDown() {
        FakeHand hand = FakeHand.atFullMap(CAR).presses("r-t5-said");
        assertThat(List.of(hand.pointer().hint(), hand.pointer().hand())).containsExactly("rating", Hand.UP_DOWN);
        hand.releases().presses("r-t6-team");
        assertThat(List.of(hand.pointer().hint(), hand.pointer().hand())).containsExactly("feeling", Hand.UP_DOWN);
    }

    @Test
    void aNewPointBetweenBeliefAndAnswerIsTheOneThatIsMissing() {
        FakeHand hand = FakeHand.atFullMap(CAR);
        forget(hand, "r-t5-believed");
        Field ratings = field(hand, "t5", "rating");
        double y = ((Gauge.Upright) ratings.gauge()).y(8.1);
        hand.hovers(ratings.area().centreX(), y);
        assertThat(hand.pointer().hint()).isEqualTo("unbelieved");
        assertThat(hand.pointer().makes()).isTrue();
        hand.doubleClicksAt(ratings.area().centreX(), y);
        assertThat(at(hand, "t5", Scale.RATING, Series.BELIEVED)).extracting(Reading::value).containsExactly(8.0);
        assertThat(at(hand, "t5", Scale.EMOTION, Series.BELIEVED)).isEmpty();
    }

    @Test
    void ofTwoRatingsThatAreMissingTheOneThatIsWrittenComesFirst() {
        FakeHand hand = FakeHand.atFullMap(CAR).writes(Curve.of(Series.BELIEVED));
        forget(hand, "r-t5-believed");
        forget(hand, "r-t5-said");
        Field ratings = field(hand, "t5", "rating");
        hand.doubleClicksAt(ratings.area().centreX(), ((Gauge.Upright) ratings.gauge()).y(2));
        assertThat(at(hand, "t5", Scale.RATING, Series.BELIEVED)).extracting(Reading::value).containsExactly(2.0);
        assertThat(at(hand, "t5", Scale.RATING, Series.CUSTOMER)).isEmpty();
    }

    @Test
    void aNewPointOfFeelingGoesToTheCurveThatIsWritten() {
        FakeHand hand = FakeHand.atFullMap(CAR).writes(Curve.of(Series.EMPLOYEE));
        Object before = hand.whole();
        assertThat(at(hand, "t2", Scale.EMOTION, Series.EMPLOYEE)).isEmpty();
        List<Reading> customers = at(hand, "t2", Scale.EMOTION, Series.CUSTOMER);
        Field feelings = field(hand, "t2", null);
        double y = ((Gauge.Upright) feelings.gauge()).y(-1.5);
        hand.hovers(feelings.area().centreX(), y);
        assertThat(hand.pointer().hint()).isEqualTo("unfelt-staff");
        hand.doubleClicksAt(feelings.area().centreX(), y);
        assertThat(at(hand, "t2", Scale.EMOTION, Series.EMPLOYEE)).extracting(Reading::value).containsExactly(-1.5);
        assertThat(at(hand, "t2", Scale.EMOTION, Series.CUSTOMER)).isEqualTo(customers);
        assertThat(hand.steps()).containsExactly("feelingDragged");
        hand.undoesAndRedoesAll(before);
    }

    @Test
    void whileBeliefsAreWrittenNoFeelingIsMadeByTheWay() {
        FakeHand hand = FakeHand.atFullMap(CAR).writes(Curve.of(Series.BELIEVED));
        forget(hand, "r-t6-feel");
        Object before = hand.whole();
        Field feelings = field(hand, "t6", null);
        double y = ((Gauge.Upright) feelings.gauge()).y(1.5);
        hand.hovers(feelings.area().centreX(), y);
        assertThat(hand.pointer().hint()).isEqualTo("belief-elsewhere");
        assertThat(hand.pointer().makes()).isFalse();
        hand.doubleClicksAt(feelings.area().centreX(), y);
        assertThat(hand.whole()).isEqualTo(before);
    }

    @Test
    void whereStaffFeelAsCustomersDoBothPointsCanBeTaken() {
        FakeHand hand = FakeHand.atFullMap(CAR);
        double customers = hand.get("r-t6-feel", Reading.class).value();
        hand.perform(new StepName("x", ""), Change.of(hand.journey()).replace(new Reading(new Id("r-t6-team"),
                new Id("t6"), Series.EMPLOYEE, Scale.EMOTION, customers, null, null, null, null, null, null, null, null,
                null)).build(), null, null);
        hand.presses("r-t6-team").moves(0, down(field(hand, "t6", null), -1)).releases();
        assertThat(hand.get("r-t6-team", Reading.class).value()).isEqualTo(0.25);
        assertThat(hand.get("r-t6-feel", Reading.class).value()).isEqualTo(customers);
        hand.presses("t6", Target.Feeling.class).moves(0, down(field(hand, "t6", null), 1)).releases();
        assertThat(hand.get("r-t6-feel", Reading.class).value()).isEqualTo(-1.75);
    }

    @Test
    void aPlaceWhereTheWrittenCurveHasItsPointOffersNoOther() {
        FakeHand hand = FakeHand.atFullMap(CAR);
        Field feelings = field(hand, "t2", null);
        hand.hovers(feelings.area().centreX(), ((Gauge.Upright) feelings.gauge()).y(-1.5));
        assertThat(hand.pointer().makes()).isFalse();
    }
}
