package org.covoyage.insight.flag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.DpiaCriterion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Handover;
import org.covoyage.journey.HumanHand;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.LegalBasis;
import org.covoyage.journey.Loyalty;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Mode;
import org.covoyage.journey.MomentOfTruth;
import org.covoyage.journey.Ownership;
import org.covoyage.journey.Persona;
import org.covoyage.journey.PersonalData;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Series;
import org.covoyage.journey.Solicitation;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;
import org.junit.jupiter.api.Test;

/** On which figure a flag is raised, and on which it is not yet. */
class FlagRulesTest {
    private static final Evidence KNOWN = Evidence.of(Grade.A);
    private static final HumanHand PERSONAL = new HumanHand(1.0, 0.5, 0.0, 1.0, null, null);

    private static List<Matter> raised(Element... more) {
        return flags(more).stream().map(Flag::matter).toList();
    }

    private static List<Flag> flags(Element... more) {
        List<Element> elements = new ArrayList<>(List.of(new Scenario(new Id("now"), "Now", null, null, null, null)));
        for (String stage : List.of("s1", "s2", "s3")) {
            elements.add(new Stage(new Id(stage), stage, null, null, null, null, null, null, null, null, null, null));
        }
        elements.addAll(Arrays.asList(more));
        return Flags.of(Journey.of(elements));
    }

    private static Touchpoint touchpoint(String id, String stage, Ownership owner, Mode mode, MomentOfTruth moment,
            HumanHand hand, PersonalData data, Solicitation contacts) {
        return new Touchpoint(new Id(id), new Id(stage), null, id, null, null, mode, null, owner, null, null, null,
                null, moment, null, null, null, null, hand, data, contacts, null, null, KNOWN, null);
    }

    private static Reading rating(Series series, double value) {
        return new Reading(new Id(series.name()), new Id("s1"), series, Scale.RATING, value, null, null, null, null,
                null, null, null, KNOWN, null);
    }

    private static PersonalData data(LegalBasis basis, Boolean informed, String neededAt, DpiaCriterion... dpia) {
        return new PersonalData(List.of("address"), null, basis, null, null, "weighed", "1 year", null, null, null,
                null, informed, true, neededAt == null ? null : new Id(neededAt), List.of(dpia));
    }

    private static Touchpoint using(String id, String stage, PersonalData data) {
        return touchpoint(id, stage, null, null, null, null, data, null);
    }

    private static Transition way(String id, String from, String to, double same) {
        return new Transition(new Id(id), new Id(from), new Id(to), TransitionKind.FORWARD, null, null, null, null,
                new Handover(same, null, null, null, same, null), null, KNOWN, null);
    }

    @Test
    void theOnlyRatedHandoverIsNotTheWeakestButMayBeBroken() {
        assertThat(raised(way("w1", "s1", "s2", 0.6))).isEmpty();
        assertThat(raised(way("w1", "s1", "s2", 0.6), way("w2", "s2", "s3", 1))).containsExactly(Matter.WEAKEST_WAY);
        assertThat(raised(way("w1", "s1", "s2", 0.4))).containsExactly(Matter.BROKEN_WAY);
    }

    @Test
    void somebodyPaysFromOverTwoPointsOn() {
        assertThat(raised(rating(Series.CUSTOMER, 7), rating(Series.EMPLOYEE, 5))).isEmpty();
        assertThat(raised(rating(Series.CUSTOMER, 7.1), rating(Series.EMPLOYEE, 5))).containsExactly(Matter.STAFF_PAY);
        assertThat(raised(rating(Series.CUSTOMER, 5), rating(Series.EMPLOYEE, 7.1)))
                .containsExactly(Matter.CUSTOMER_PAYS);
    }

    @Test
    void beliefIsOffFromOverOnePointOn() {
        assertThat(raised(rating(Series.CUSTOMER, 7), rating(Series.BELIEVED, 8))).isEmpty();
        assertThat(raised(rating(Series.CUSTOMER, 7), rating(Series.BELIEVED, 8.1)))
                .containsExactly(Matter.OVER_ESTIMATION);
        assertThat(raised(rating(Series.CUSTOMER, 7), rating(Series.BELIEVED, 5.9)))
                .containsExactly(Matter.HIDDEN_STRENGTH);
    }

    @Test
    void alienationIsOfCompanyAndPartnerOnly() {
        HumanHand strange = new HumanHand(0.0, 0.0, 1.0, 0.0, null, null);
        assertThat(raised(touchpoint("t", "s1", Ownership.PARTNER, Mode.HUMAN, null, strange, null, null)))
                .containsExactly(Matter.ALIENATION);
        assertThat(raised(touchpoint("t", "s1", Ownership.SOCIAL, Mode.HUMAN, null, strange, null, null))).isEmpty();
    }

    @Test
    void onlyAnAgentThatHidesIsNotDisclosed() {
        HumanHand hidden = new HumanHand(null, null, null, null, false, false);
        assertThat(raised(touchpoint("t", "s1", null, Mode.AGENT, null, hidden, null, null)))
                .containsExactlyInAnyOrder(Matter.AI_NOT_DISCLOSED, Matter.NO_HUMAN);
        assertThat(raised(touchpoint("t", "s1", null, Mode.DIGITAL, null, hidden, null, null)))
                .containsExactly(Matter.NO_HUMAN);
        assertThat(raised(touchpoint("t", "s1", null, Mode.AGENT, null,
                new HumanHand(null, null, null, null, null, null), null, null))).isEmpty();
    }

    @Test
    void whoKnowsMoreThanANameNeedsABasis() {
        assertThat(raised(touchpoint("t", "s1", null, Mode.HUMAN, null, PERSONAL, null, null)))
                .containsExactly(Matter.PERSONAL_WITHOUT_BASIS);
        assertThat(raised(touchpoint("t", "s1", null, Mode.HUMAN, null, PERSONAL,
                data(LegalBasis.CONTRACT, true, null), null))).isEmpty();
        assertThat(raised(touchpoint("t", "s1", null, Mode.HUMAN, null, new HumanHand(1.0, 0.25, 0.0, 1.0, null, null),
                null, null))).isEmpty();
    }

    @Test
    void anOpportunityAsksOverTwelveAndPressesOverFifteen() {
        assertThat(raised(moment(8, 4))).isEmpty();
        assertThat(raised(moment(8, 3.9))).containsExactly(Matter.MOMENT_TO_ACT);
        assertThat(raised(moment(10, 5))).containsExactly(Matter.MOMENT_TO_ACT);
        assertThat(raised(moment(10, 4.9))).containsExactly(Matter.MOMENT_URGENT);
    }

    private static Touchpoint moment(double importance, double performance) {
        return touchpoint("t", "s1", null, null, new MomentOfTruth(null, importance, 5.0, performance), null, null,
                null);
    }

    @Test
    void dataNeedABasisAndTwoCriteriaAnAssessment() {
        assertThat(raised(using("t", "s1", data(null, true, null)))).containsExactly(Matter.NO_BASIS);
        assertThat(raised(using("t", "s1", data(LegalBasis.CONTRACT, true, null, DpiaCriterion.SCORING))))
                .containsExactly(Matter.DPIA_REVIEW);
        assertThat(raised(using("t", "s1", data(LegalBasis.CONTRACT, true, null, DpiaCriterion.SCORING,
                DpiaCriterion.SCORING)))).containsExactly(Matter.DPIA_REVIEW);
        assertThat(raised(using("t", "s1", data(LegalBasis.CONTRACT, true, null, DpiaCriterion.SCORING,
                DpiaCriterion.MATCHING)))).containsExactly(Matter.DPIA_EXPECTED);
    }

    @Test
    void dataAreAskedStagesTooLateOrTooEarly() {
        List<Flag> late = flags(using("t", "s3", data(LegalBasis.CONTRACT, true, "s1")));
        assertThat(late).extracting(Flag::matter).containsExactly(Matter.ASKED_TOO_LATE);
        assertThat(late.getFirst().figures()).containsExactly(2.0);
        assertThat(late.getFirst().where()).containsExactly(new Id("t"), new Id("s1"));
        assertThat(raised(using("t", "s1", data(LegalBasis.CONTRACT, true, "s2"))))
                .containsExactly(Matter.ASKED_TOO_EARLY);
        assertThat(raised(using("t", "s1", data(LegalBasis.CONTRACT, true, "s1")))).isEmpty();
    }

    @Test
    void dataUsedBeforeAnyoneAskedNameTheTouchpointAtWhichTheyAreAsked() {
        List<Flag> flags = flags(using("t1", "s1", data(LegalBasis.CONTRACT, false, null)),
                using("t2", "s3", data(LegalBasis.CONTRACT, true, null)));
        assertThat(flags).extracting(Flag::matter).containsExactly(Matter.USED_BEFORE_ASKED);
        assertThat(flags.getFirst().where()).containsExactly(new Id("t1"), new Id("t2"));
        assertThat(flags.getFirst().figures()).containsExactly(2.0);
        assertThat(flags.getFirst().text()).isEqualTo("address");
        assertThat(raised(using("t1", "s1", data(LegalBasis.CONTRACT, false, null))))
                .containsExactly(Matter.USED_NEVER_ASKED);
        assertThat(raised(using("t1", "s1", data(LegalBasis.CONTRACT, true, null)),
                using("t2", "s3", data(LegalBasis.CONTRACT, false, null)))).containsExactly(Matter.NOT_INFORMED);
    }

    @Test
    void aComplaintIsJudgedByWhatIsKnownOfIt() {
        assertThat(raised(complaint(7.0, 5.0, 8.0, 3.0, true, false))).containsExactlyInAnyOrder(
                Matter.COMPLAINT_BELOW, Matter.NO_RECIPROCITY, Matter.COMPLAINT_PUBLIC, Matter.LOOP_OPEN);
        assertThat(raised(complaint(5.0, 7.0, 3.0, 8.0, false, true))).containsExactly(Matter.COMPLAINT_ABOVE);
        assertThat(raised(complaint(5.0, 5.0, 0.0, 0.0, null, null))).isEmpty();
        assertThat(raised(complaint(5.0, null, 9.0, null, null, null))).isEmpty();
    }

    private static Complaint complaint(Double before, Double after, Double given, Double got, Boolean inPublic,
            Boolean closed) {
        return new Complaint(new Id("c"), new Id("s1"), null, "C", null, inPublic, null, null, null, null, null, null,
                null, before, after, given, got, closed, KNOWN, null);
    }

    @Test
    void theStageOfMostPressureStandsOutAgainstTheOthersOnly() {
        Solicitation heavy = new Solicitation(10.0, 0.5, null, null, null);
        Solicitation light = new Solicitation(2.0, 0.5, null, null, null);
        assertThat(raised(touchpoint("t1", "s1", null, null, null, null, null, heavy))).isEmpty();
        List<Flag> flags = flags(touchpoint("t1", "s1", null, null, null, null, null, light),
                touchpoint("t2", "s2", null, null, null, null, null, heavy));
        assertThat(flags).extracting(Flag::matter).containsExactly(Matter.PRESSURE);
        assertThat(flags.getFirst().where()).containsExactly(new Id("s2"));
        assertThat(flags.getFirst().figures()).containsExactly(5.0, 1.0);
    }

    @Test
    void peopleOnTheMapAndBehindTheFigures() {
        assertThat(raised(new Companion(new Id("anna"), "Anna", null, CompanionKind.PERSON, List.of(), null, null, null,
                null, null, null, null, null, null, true, null, null))).containsExactly(Matter.REAL_NAMES);
        assertThat(raised(loyal(3, 8, 8.0))).containsExactly(Matter.CAPTIVE_LOYALTY);
        assertThat(raised(loyal(3, 8, null))).containsExactly(Matter.SPURIOUS_LOYALTY);
        assertThat(raised(loyal(8, 8, 9.0))).isEmpty();
        assertThat(raised(new Measure(new Id("m"), null, null, "M", null, 1.0, null, null, null, null,
                new Evidence(Grade.A, null, 29, null, null), null))).containsExactly(Matter.FEW_ANSWERS);
    }

    private static Persona loyal(double attitude, double behaviour, Double cost) {
        return new Persona(new Id("p"), "P", true, null, null, null, null, new Loyalty(attitude, behaviour, cost),
                null);
    }

    @Test
    void evidenceIsThinUnderAnExpertsWord() {
        Evidence assumed = Evidence.of(Grade.D);
        assertThat(raised(new Measure(new Id("m"), null, null, "M", null, 1.0, null, null, null, null, assumed, null)))
                .containsExactly(Matter.EVIDENCE_THIN);
        assertThat(raised(new Measure(new Id("m"), null, null, "M", null, 1.0, null, null, null, null,
                Evidence.of(Grade.C), null))).isEmpty();
    }
}
