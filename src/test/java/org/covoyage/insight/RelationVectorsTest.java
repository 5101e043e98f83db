package org.covoyage.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.covoyage.insight.Vectors.ROUNDED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.insight.relation.Complaints;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.insight.relation.RolesPlayed;
import org.covoyage.journey.ClientRoleKind;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Id;
import org.covoyage.journey.Justice;
import org.covoyage.journey.Mode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published vectors T15 to T23: both sides of the relation. */
class RelationVectorsTest {
    private static final Id HERE = new Id("t");
    private static final Id STAGE = new Id("s");

    @Test
    void t15TheMirrorOfPauleOfEqualMiseryAndOfComfort() {
        Map.of("paule", mirror(6.5, 4), "low", mirror(3, 3), "high", mirror(8.5, 8)).forEach((name, point) -> {
            Map<String, Double> expected = Vectors.numbers(Vectors.of("T15_symmetry").get(name));
            assertThat(point.gap()).as(name).isCloseTo(expected.get("gap"), ROUNDED);
            assertThat(point.symmetry()).as(name).isCloseTo(expected.get("SYM"), ROUNDED);
            assertThat(point.care()).as(name).isCloseTo(expected.get("care"), ROUNDED);
            assertThat(point.index()).as(name).isCloseTo(expected.get("index"), ROUNDED);
        });
        assertThat(new Mirror.Equipped(HERE, STAGE, 0.8, 0.5).symmetry())
                .isCloseTo(Vectors.of("T15_symmetry").get("equip_c8_e5").doubleValue(), ROUNDED);
    }

    private static Mirror.Point mirror(double customer, double employee) {
        return new Mirror.Point(HERE, STAGE, customer, employee);
    }

    @Test
    void t16TheTwoSurveysOfBeliefAndAnswer() {
        Map.of("bain", gap(80, 8), "academie2014", gap(85, 70)).forEach((name, point) -> {
            Map<String, Double> expected = Vectors.numbers(Vectors.of("T16_gap").get(name));
            assertThat(point.gap()).as(name).isCloseTo(expected.get("gap"), ROUNDED);
            assertThat(point.ratio()).as(name).isCloseTo(expected.get("ratio"), ROUNDED);
        });
    }

    private static PerceptionGap.Point gap(double believed, double said) {
        return new PerceptionGap.Point(HERE, STAGE, believed, said, Double.NaN, null, null);
    }

    @Test
    void t17TheLockerBeforeAndAfter() {
        Map.of("before", hand(Mode.DIGITAL, 0, 0.8, 0.25, 0), "after",
                hand(Mode.SELF_SERVICE, 0.75, 0.5, 0.75, 0.75)).forEach((name, point) -> {
                    Map<String, Double> expected = Vectors.numbers(Vectors.of("T17_alien").get(name));
                    assertThat(point.customerAlienation()).as(name).isCloseTo(expected.get("AC"), ROUNDED);
                    assertThat(point.employeeAlienation()).as(name).isCloseTo(expected.get("AE"), ROUNDED);
                    assertThat(point.alienation()).as(name).isCloseTo(expected.get("AL"), ROUNDED);
                    assertThat(point.mutual()).as(name).isCloseTo(expected.get("M"), ROUNDED);
                });
    }

    private static HandBalance.Point hand(Mode mode, double pp, double u, double cp, double ov) {
        return new HandBalance.Point(HERE, STAGE, mode, mode.automation(), pp, cp, u, ov, null, null);
    }

    @Test
    void t18TheStrengthAndTheOpportunityOfAMoment() {
        Map.of("a", moment(9, 8, 4), "b", moment(5, 4, 7)).forEach((name, point) -> {
            Map<String, Double> expected = Vectors.numbers(Vectors.of("T18_mot").get(name));
            assertThat(point.strength()).as(name).isCloseTo(expected.get("strength"), ROUNDED);
            assertThat(point.opportunity()).as(name).isCloseTo(expected.get("opportunity"), ROUNDED);
        });
        assertThat(moment(9, 8, 4).urgency()).isEqualTo(MomentsOfTruth.Urgency.ACT);
        assertThat(moment(5, 4, 7).urgency()).isEqualTo(MomentsOfTruth.Urgency.WAIT);
    }

    private static MomentsOfTruth.Point moment(double importance, double impact, double performance) {
        return new MomentsOfTruth.Point(HERE, STAGE, importance, impact, performance, null);
    }

    @Test
    void t19WhatWasFeltAndWhatIsRememberedOnTheScaleOfTheMap() {
        List<EmotionCurve.Point> points = new ArrayList<>(List.of(feeling(1, 5, 0.3), feeling(2, 20, 0.5),
                feeling(-4, 15, 0.9), feeling(-1, 10, 0.4), feeling(3, 5, 0.6)));
        agrees(EmotionCurve.of(points), Vectors.of("T19_emotion").get("a"));
        // The other order: each feeling keeps its place's minutes and intensity.
        points.set(3, feeling(3, 10, 0.4));
        points.set(4, feeling(-1, 5, 0.6));
        agrees(EmotionCurve.of(points), Vectors.of("T19_emotion").get("b"));
    }

    private static EmotionCurve.Point feeling(double value, double minutes, double arousal) {
        return new EmotionCurve.Point(HERE, STAGE, 0.4 * value, arousal, minutes, Double.NaN, Double.NaN, Double.NaN);
    }

    private static void agrees(EmotionCurve curve, JsonNode expected) {
        assertThat(curve.mean().value()).isCloseTo(0.4 * expected.get("mean").doubleValue(), ROUNDED);
        assertThat(curve.peak().value()).isCloseTo(0.4 * expected.get("peak").doubleValue(), ROUNDED);
        assertThat(curve.end().value()).isCloseTo(0.4 * expected.get("end").doubleValue(), ROUNDED);
        assertThat(curve.peakEnd()).isCloseTo(0.4 * expected.get("PE").doubleValue(), ROUNDED);
        assertThat(curve.memoryGap()).isCloseTo(0.4 * expected.get("memgap").doubleValue(), ROUNDED);
    }

    @Test
    void t20TheStandardErrorOfANetPromoterScore() {
        Map<String, Double> large = Vectors.numbers(Vectors.of("T20_nps").get("a"));
        Map<String, Double> small = Vectors.numbers(Vectors.of("T20_nps").get("b"));
        assertThat(LoyaltyFigures.netPromoterError(0.55, 0.20, 100)).isCloseTo(large.get("se"), ROUNDED);
        assertThat(LoyaltyFigures.netPromoterError(0.60, 0.15, 20)).isCloseTo(small.get("se"), ROUNDED);
    }

    @Test
    void t21TheSatisfactionWithAnAnswerAndTheBalanceOfEffort() {
        Complaints.Case complaint = new Complaints.Case(new Complaint(HERE, null, null, "Late", null, null, null, null,
                null, null, null, null, new Justice(6.0, 8.0, 5.0), null, null, 7.0, 3.0, null, null, null));
        Map<String, Double> expected = Vectors.numbers(Vectors.of("T21_complaint"));
        assertThat(complaint.satisfaction()).isCloseTo(expected.get("satcom"), ROUNDED);
        assertThat(complaint.reciprocity()).isCloseTo(expected.get("recip"), ROUNDED);
    }

    @Test
    void t22TheDiversityOfRoles() {
        RolesPlayed.OfStage roles = new RolesPlayed.OfStage(STAGE, new EnumMap<>(Map.of(ClientRoleKind.USER, 0.8,
                ClientRoleKind.BUYER, 0.5, ClientRoleKind.HELPER, 0.3, ClientRoleKind.CITIZEN, 0.2)), List.of());
        Map<String, Double> expected = Vectors.numbers(Vectors.of("T22_roles"));
        assertThat(roles.diversity()).isCloseTo(expected.get("H"), ROUNDED);
        assertThat(roles.evenness()).isCloseTo(expected.get("even"), ROUNDED);
        assertThat(roles.unsupported()).containsExactlyInAnyOrder(ClientRoleKind.USER, ClientRoleKind.BUYER);
    }

    @Test
    void t23TheCoherenceOfAWay() {
        assertThat(new Coherence.Pair(HERE, STAGE, STAGE, List.of(1.0, 0.5, 1.0, 1.0, 0.0, 0.5), Double.NaN, null)
                .coherence()).isCloseTo(Vectors.of("T23_coherence").get("pair").doubleValue(), ROUNDED);
    }

    @Test
    void figuresOnAThresholdDoNotPassItByTheirLastBit() {
        assertThat(PerceptionGap.Verdict.of(2.2 - 1.2)).isEqualTo(PerceptionGap.Verdict.IN_LINE);
        assertThat(PerceptionGap.Verdict.of(1.2 - 2.2)).isEqualTo(PerceptionGap.Verdict.IN_LINE);
        assertThat(moment(8.1, 8, 4.2).opportunity()).isCloseTo(12, within(1e-9));
        assertThat(moment(8.1, 8, 4.2).urgency()).isEqualTo(MomentsOfTruth.Urgency.WAIT);
        assertThat(Mirror.Tilt.of((6.4 - 4.4) / 10)).isEqualTo(Mirror.Tilt.CUSTOMER_AHEAD);
        assertThat(Mirror.Tilt.of((5.3 - 6.3) / 10)).isEqualTo(Mirror.Tilt.EMPLOYEE_AHEAD);
        assertThat(HandBalance.Level.of(0.1 + 0.2 + 0.2 - 1e-16)).isEqualTo(HandBalance.Level.ACT);
        assertThat(HandBalance.Level.of(Double.NaN)).isNull();
    }

    @Test
    void equalPeaksGoToTheMoreNegativeThenToTheLater() {
        EmotionCurve.Point loud = point("loud", -1.6, 0.5);
        EmotionCurve.Point calm = point("calm", 1.2, 1);
        EmotionCurve.Point later = point("later", -1.6, 0.5);
        assertThat(EmotionCurve.of(List.of(loud, calm)).peak()).isEqualTo(loud);
        assertThat(EmotionCurve.of(List.of(calm, loud)).peak()).isEqualTo(loud);
        assertThat(EmotionCurve.of(List.of(loud, calm, later)).peak()).isEqualTo(later);
    }

    private static EmotionCurve.Point point(String at, double value, double arousal) {
        return new EmotionCurve.Point(new Id(at), STAGE, value, arousal, 1, Double.NaN, Double.NaN, Double.NaN);
    }
}
