package org.covoyage.insight.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Element;
import org.covoyage.journey.Equipment;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Having;
import org.covoyage.journey.HumanHand;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Measure;
import org.covoyage.journey.MeasureKind;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of both sides of the relation in any journey, and at its edges. */
class RelationPropertiesTest {
    private static final Offset<Double> EXACT = within(1e-9);

    static Stream<Journey> journeys() {
        return Stream.iterate(1L, seed -> seed + 1).limit(40).map(seed -> RandomJourney.seed(seed)
                .fullness(seed % 4 == 0 ? 0.2 : 0.9).build());
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void everyFigureStaysInItsRange(Journey journey) {
        Relation of = Relation.of(journey);
        in(-1, 1, of.mirror().points().stream().mapToDouble(Mirror.Point::gap));
        in(0, 1, of.mirror().points().stream().mapToDouble(Mirror.Point::index));
        in(0, 1, of.mirror().equipped().stream().mapToDouble(Mirror.Equipped::symmetry));
        in(-1, 1, DoubleStream.of(of.mirror().correlation(), of.mirror().journey().gap().value()));
        in(-10, 10, DoubleStream.concat(of.gap().points().stream().mapToDouble(PerceptionGap.Point::gap),
                DoubleStream.of(of.gap().journey().value())));
        in(0, 1, of.hands().points().stream().flatMapToDouble(point -> DoubleStream.of(point.customerAlienation(),
                point.employeeAlienation(), point.alienation(), point.mutual())));
        in(0, 1, DoubleStream.of(of.hands().journey().human().value(), of.hands().journey().alienation().value()));
        in(0, 20, of.moments().points().stream().mapToDouble(MomentsOfTruth.Point::opportunity));
        in(-2, 2, DoubleStream.of(of.emotion().mean().value(), of.emotion().peakEnd(), of.staff().mean().value()));
        in(0, 1, DoubleStream.concat(of.coherence().pairs().stream().mapToDouble(Coherence.Pair::coherence),
                DoubleStream.of(of.coherence().journey().value(), of.coherence().design().value())));
        in(0, 1, of.roles().stages().stream().mapToDouble(RolesPlayed.OfStage::evenness));
        in(0, 10, of.complaints().cases().stream().mapToDouble(Complaints.Case::satisfaction));
        in(0, 1, of.complaints().cases().stream().mapToDouble(Complaints.Case::reciprocity));
        in(0, 1, DoubleStream.of(of.complaints().publicLeak().value(), of.complaints().loopClosed().value(),
                of.consent().coverage().value()));
        in(1, 7, DoubleStream.of(of.loyalty().ease().value()));
        in(0, 1, of.intrusion().points().stream().mapToDouble(Intrusion.Point::intrusion));
        in(0, Double.MAX_VALUE, of.intrusion().points().stream().mapToDouble(Intrusion.Point::pressure));
    }

    private static void in(double low, double high, DoubleStream figures) {
        assertThat(figures.filter(x -> !Double.isNaN(x)).boxed())
                .allSatisfy(x -> assertThat(x).isBetween(low - 1e-9, high + 1e-9));
    }

    /** Readings, ways, complaints and roles say the same in whatever order they are listed. */
    @ParameterizedTest
    @MethodSource("journeys")
    void meansDoNotDependOnTheOrderOfTheRecords(Journey journey) {
        List<Element> elements = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Element> some = new ArrayList<>(journey.all(kind));
            // Which of two readings of one thing counts is a matter of order.
            if (kind == Kind.TRANSITION || kind == Kind.COMPLAINT || kind == Kind.ROLE || kind == Kind.SOURCE) {
                Collections.shuffle(some, new Random(7));
            }
            elements.addAll(some);
        }
        Relation one = Relation.of(journey);
        Relation other = Relation.of(Journey.of(elements));
        same(one.coherence().journey(), other.coherence().journey());
        same(one.complaints().satisfaction(), other.complaints().satisfaction());
        same(one.complaints().reciprocity(), other.complaints().reciprocity());
        assertThat(other.roles()).isEqualTo(one.roles());
        assertThat(other.mirror()).isEqualTo(one.mirror());
        assertThat(other.emotion()).isEqualTo(one.emotion());
    }

    private static void same(Average one, Average other) {
        assertThat(other.n()).isEqualTo(one.n());
        if (one.isKnown()) {
            assertThat(other.value()).isCloseTo(one.value(), EXACT);
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void aStageOfWhichNothingIsKnownChangesNoMean(Journey journey) {
        List<Element> elements = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            elements.addAll(journey.all(kind));
        }
        Id last = new Id("unknown-stage");
        elements.add(new Stage(last, "Unknown", null, null, null, null, null, null, null, null, null, null));
        elements.add(touchpoint("unknown-touchpoint", last.value(), null, null, null, null));
        Relation known = Relation.of(journey);
        Relation more = Relation.of(Journey.of(elements));
        assertThat(more).isEqualTo(known);
    }

    @Test
    void ofAnEmptyJourneyNothingIsKnown() {
        Relation of = Relation.of(Journey.of(List.of(scenario())));
        assertThat(of.mirror().journey().gap()).isEqualTo(Average.NONE);
        assertThat(of.gap().journey()).isEqualTo(Average.NONE);
        assertThat(of.hands().journey().human()).isEqualTo(Average.NONE);
        assertThat(of.emotion().mean()).isEqualTo(Average.NONE);
        assertThat(of.emotion().peak()).isNull();
        assertThat(of.emotion().end()).isNull();
        assertThat(of.emotion().memoryGap()).isNaN();
        assertThat(of.coherence().minimum()).isNull();
        assertThat(of.moments().opportunities()).isEmpty();
        assertThat(of.consent().coverage()).isEqualTo(Average.NONE);
        assertThat(of.complaints().publicLeak()).isEqualTo(Average.NONE);
        assertThat(of.intrusion().journey().pressure().sum()).isNaN();
    }

    @Test
    void noughtIsAValueAndUnknownIsNot() {
        Relation of = Relation.of(Journey.of(List.of(scenario(),
                new Stage(new Id("s"), "S", null, null, null, null, null, null, null, null, null, null),
                touchpoint("t1", "s", 0.0, null, new Equipment(null, Having.YES, Having.PARTLY, null, null, null, null),
                        new Equipment(0.0, null, null, null, null, null, null)),
                touchpoint("t2", "s", null, null, null, null),
                reading("a", "t1", Series.CUSTOMER, 0), reading("b", "t1", Series.EMPLOYEE, 0),
                reading("c", "t2", Series.CUSTOMER, 9))));
        assertThat(of.mirror().points()).containsExactly(new Mirror.Point(new Id("t1"), new Id("s"), 0, 0));
        assertThat(of.mirror().journey().symmetry()).isEqualTo(new Average(1, 1));
        assertThat(of.mirror().journey().index()).isEqualTo(new Average(0, 1));
        assertThat(of.mirror().equipped()).containsExactly(new Mirror.Equipped(new Id("t1"), new Id("s"), 0.75, 0));
        assertThat(of.mirror().journey().equipment()).isEqualTo(new Average(0, 1));
        assertThat(of.hands().journey().human().value()).isNaN();
    }

    @Test
    void nobodyIsHappierThanTheCorrelationNeedsToKnow() {
        List<Element> elements = new ArrayList<>(List.of(scenario(),
                new Stage(new Id("s"), "S", null, null, null, null, null, null, null, null, null, null)));
        for (int i = 1; i <= Mirror.ENOUGH; i++) {
            elements.add(touchpoint("t" + i, "s", null, null, null, null));
            elements.add(reading("c" + i, "t" + i, Series.CUSTOMER, i));
            elements.add(reading("e" + i, "t" + i, Series.EMPLOYEE, 10 - i));
        }
        assertThat(Mirror.of(Ground.of(Journey.of(elements))).correlation()).isCloseTo(-1, EXACT);
        elements.removeLast();
        assertThat(Mirror.of(Ground.of(Journey.of(elements))).correlation()).isNaN();
    }

    /** Nine times 7.3 has a mean that is not 7.3 in doubles, and deviations that are not 0. */
    @Test
    void aSideThatNeverVariesGoesWithNothing() {
        List<Element> elements = new ArrayList<>(List.of(scenario(),
                new Stage(new Id("s"), "S", null, null, null, null, null, null, null, null, null, null)));
        for (int i = 1; i <= 9; i++) {
            elements.add(touchpoint("t" + i, "s", null, null, null, null));
            elements.add(reading("c" + i, "t" + i, Series.CUSTOMER, 7.3));
            elements.add(reading("e" + i, "t" + i, Series.EMPLOYEE, i));
        }
        assertThat(Mirror.of(Ground.of(Journey.of(elements))).correlation()).isNaN();
    }

    @Test
    void aNetPromoterScoreWithoutAnswersHasNoError() {
        assertThat(figure(null)).satisfies(of -> {
            assertThat(of.value()).isCloseTo(35, EXACT);
            assertThat(of.standardError()).isNaN();
            assertThat(of.isFew()).isFalse();
        });
        assertThat(figure(29).isFew()).isTrue();
        assertThat(figure(30).isFew()).isFalse();
    }

    private static LoyaltyFigures.Figure figure(Integer n) {
        return LoyaltyFigures.of(Ground.of(Journey.of(List.of(scenario(), new Measure(new Id("m"), null, null, "NPS",
                MeasureKind.NPS, 12.0, null, null, 55.0, 20.0, new Evidence(null, null, n, null, null), null)))))
                .figures().getFirst();
    }

    @Test
    void aLossOfNoughtAndAnEffortOfNoughtDivideNothing() {
        Complaints.Case nothing = new Complaints.Case(new Complaint(new Id("c"), null, null, "C", null, null, null,
                null, null, null, 0.0, 5.0, null, null, null, 0.0, 0.0, null, null, null));
        assertThat(nothing.compensated()).isNaN();
        assertThat(nothing.reciprocity()).isNaN();
        assertThat(nothing.satisfaction()).isNaN();
        assertThat(nothing.recovery()).isNaN();
    }

    @Test
    void theCheapestLeverIsTheOneThatTakesMostAwayForItsEffort() {
        assertThat(point(0.9, 0, 0.8, 0.25, 0).cheapest()).contains(HandBalance.Lever.NAME_EMPLOYEE);
        assertThat(point(0, 1, 1, 0.5, 0).cheapest()).contains(HandBalance.Lever.SHOW_OUTCOME);
        assertThat(point(0, 1, 1, 0.5, 1).cheapest()).contains(HandBalance.Lever.KNOW_CUSTOMER);
        assertThat(point(0, 1, 0, 0.5, 0).cheapest()).isEmpty();
        assertThat(point(Double.NaN, 0, 1, 0, 0).cheapest()).isEmpty();
    }

    private static HandBalance.Point point(double a, double pp, double u, double cp, double ov) {
        return new HandBalance.Point(new Id("t"), new Id("s"), null, a, pp, cp, u, ov, null, null);
    }

    private static Scenario scenario() {
        return new Scenario(new Id("now"), "Now", null, null, null, null);
    }

    private static Reading reading(String id, String at, Series series, double value) {
        return new Reading(new Id(id), new Id(at), series, Scale.RATING, value, null, null, null, null, null, null,
                null, null, null);
    }

    private static Touchpoint touchpoint(String id, String stage, Double minutes, HumanHand hand, Equipment customer,
            Equipment employee) {
        return new Touchpoint(new Id(id), new Id(stage), null, id, null, null, null, null, null, null, null, null,
                minutes, null, null, null, customer, employee, hand, null, null, null, null, null, null);
    }
}
