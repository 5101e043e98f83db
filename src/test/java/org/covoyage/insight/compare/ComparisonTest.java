package org.covoyage.insight.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Project;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.TouchpointStatus;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;

/** What two scenarios of a journey tell beside each other. */
class ComparisonTest {
    private static final Offset<Double> FOUR_DECIMALS = within(0.00006);

    private static Project sample(String name) {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples/en", name + ".covoyage"))).project();
    }

    private static Comparison clickAndCollect() {
        Project project = sample("click-and-collect");
        return Comparison.of(project.scenarios().getFirst(), project.scenarios().getLast());
    }

    private static Stage stage(String id, String name, Phase phase) {
        return new Stage(new Id(id), name, phase, null, null, null, null, null, null, null, null, null);
    }

    private static Touchpoint touchpoint(String id, String stage, String name, TouchpointStatus status) {
        return new Touchpoint(new Id(id), new Id(stage), null, name, null, null, null, null, null, null, null, status,
                null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Transition way(String id, String from, String to, TransitionKind kind) {
        return new Transition(new Id(id), new Id(from), new Id(to), kind, null, null, null, null, null, null, null,
                null);
    }

    private static Journey journey(Element... elements) {
        List<Element> all = new ArrayList<>(List.of(new Scenario(new Id("as-is"), "As is", null, null, null, null)));
        all.addAll(List.of(elements));
        return Journey.of(all);
    }

    private static Pair<Touchpoint> touchpoint(Comparison comparison, String id) {
        return comparison.touchpoints().stream().filter(pair -> pair.id().equals(new Id(id))).findFirst().orElseThrow();
    }

    private static void check(Comparison comparison, Headline headline, double before, double after) {
        assertThat(comparison.figure(headline).before()).as(headline.name()).isCloseTo(before, FOUR_DECIMALS);
        assertThat(comparison.figure(headline).after()).as(headline.name()).isCloseTo(after, FOUR_DECIMALS);
    }

    @Test
    void afterTheChangePauleCountsAndTheMissingSealIsStillRemembered() {
        Comparison comparison = clickAndCollect();
        check(comparison, Headline.ALIENATION, 0.7080, 0.4634);
        check(comparison, Headline.MEAN_FEELING, -0.3438, 0.1298);
        check(comparison, Headline.PEAK_END, -0.2, -0.2);
        assertThat(comparison.figure(Headline.PEAK_END).isUnchanged()).isTrue();
        assertThat(comparison.before().relation().emotion().peak().at())
                .isEqualTo(comparison.after().relation().emotion().peak().at()).isEqualTo(new Id("t7"));
        Comparison.OfCompanion mover = comparison.mover().orElseThrow();
        assertThat(mover.pair().id()).isEqualTo(new Id("paule"));
        assertThat(mover.share().before()).isCloseTo(0.0233, FOUR_DECIMALS);
        assertThat(mover.share().after()).isCloseTo(0.1497, FOUR_DECIMALS);
        assertThat(mover.rank()).isEqualTo(Figure.of(6, 2));
        assertThat(mover.distance().before()).isCloseTo(0.65, FOUR_DECIMALS);
        assertThat(mover.distance().after()).isCloseTo(0.2833, FOUR_DECIMALS);
        assertThat(mover.pair().fates()).containsExactlyInAnyOrder(Fate.CHANGED, Fate.MOVED);
        assertThat(mover.pair().joined()).containsExactly(new Id("s-search"));
        assertThat(mover.pair().left()).isEmpty();
    }

    @Test
    void whatIsOnlyBetterDocumentedIsTheSame() {
        Comparison comparison = clickAndCollect();
        assertThat(comparison.companions().stream().filter(one -> !one.pair().isSame()).map(one -> one.pair().id()))
                .containsExactly(new Id("paule"));
        assertThat(comparison.touchpoints().stream().filter(pair -> !pair.isSame()).map(Pair::id))
                .containsExactly(new Id("t2"), new Id("t3"), new Id("t5"), new Id("t6"), new Id("t8"));
        assertThat(touchpoint(comparison, "t2").members()).isEmpty();
        assertThat(touchpoint(comparison, "t6").members()).contains("name", "mode", "humanHand", "readings")
                .doesNotContain("evidence", "note", "id", "stage");
        assertThat(comparison.stages()).allMatch(stage -> stage.pair().isSame() && stage.pair().found() == Found.ID);
    }

    @Test
    void theShowcaseSkipsTheSearchAndRepeatsTheBasket() {
        Comparison comparison = clickAndCollect();
        assertThat(touchpoint(comparison, "t2").fates()).containsExactly(Fate.SKIPPED);
        assertThat(touchpoint(comparison, "t3").fates()).contains(Fate.REPEATED);
    }

    @Test
    void aJourneyBesideItselfIsTheSame() {
        for (long seed = 1; seed <= 30; seed++) {
            Journey journey = RandomJourney.seed(seed).project(1).scenarios().getFirst();
            assertThat(Comparison.of(journey, journey.copy()).isSame()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void theOtherWayRoundEveryDifferenceHasTheOtherSign() {
        Project project = sample("click-and-collect");
        Comparison there = clickAndCollect();
        Comparison back = Comparison.of(project.scenarios().getLast(), project.scenarios().getFirst());
        for (Headline headline : Headline.values()) {
            Figure figure = there.figure(headline);
            assertThat(back.figure(headline)).as(headline.name()).isEqualTo(
                    new Figure(figure.after(), figure.before(), figure.countAfter(), figure.countBefore()));
        }
    }

    @Test
    void whatComesGoesMovesAndStaysIsToldApart() {
        Comparison comparison = Comparison.of(
                journey(stage("a", "A", null), stage("b", "B", null), stage("c", "C", null),
                        touchpoint("one", "a", "One", null), touchpoint("two", "a", "Two", null),
                        touchpoint("three", "a", "Three", null), touchpoint("four", "b", "Four", null),
                        touchpoint("five", "c", "Five", null)),
                journey(stage("b", "B", null), stage("a", "A", null), stage("d", "D", null),
                        touchpoint("two", "a", "Two", null), touchpoint("three", "a", "Three", null),
                        touchpoint("one", "a", "One", null), touchpoint("four", "a", "Fourth", null),
                        touchpoint("six", "d", "Six", null)));
        assertThat(comparison.stages().stream().map(stage -> stage.pair().id().value() + stage.pair().fates()))
                .containsExactly("b[]", "c[REMOVED]", "a[MOVED]", "d[ADDED]");
        assertThat(comparison.touchpoints().stream().map(pair -> pair.id().value() + pair.fates()))
                .containsExactly("five[REMOVED]", "two[]", "three[]", "one[MOVED]", "four[MOVED, CHANGED]",
                        "six[ADDED]");
        assertThat(touchpoint(comparison, "four").left()).containsExactly(new Id("b"));
        assertThat(touchpoint(comparison, "four").joined()).containsExactly(new Id("a"));
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void acrossTwoFilesNamesAndPhasesTellWhatIsTheSame() {
        Comparison comparison = Comparison.of(
                journey(stage("s1", "Choosing", Phase.EVALUATION), stage("s2", "Choosing", Phase.DECISION),
                        touchpoint("t1", "s1", "Call  centre", null), touchpoint("t2", "s2", "Shop", null)),
                journey(stage("x", "choosing ", Phase.DECISION), touchpoint("y", "x", "call centre", null)));
        assertThat(comparison.stages().stream().map(Comparison.OfStage::pair)
                .map(pair -> pair.id().value() + pair.found() + pair.fates()))
                .containsExactly("s1ALONE[REMOVED]", "xNAME[CHANGED]");
        Pair<Touchpoint> call = touchpoint(comparison, "y");
        assertThat(call.before().id()).isEqualTo(new Id("t1"));
        assertThat(call.found()).isEqualTo(Found.NAME);
        assertThat(call.left()).containsExactly(new Id("s1"));
        assertThat(touchpoint(comparison, "t2").found()).isEqualTo(Found.ALONE);
    }

    @Test
    void twoThingsOfOneNameAreNotTakenForOne() {
        Comparison comparison = Comparison.of(journey(stage("s", "S", null), touchpoint("a", "s", "Call", null)),
                journey(stage("s", "S", null), touchpoint("b", "s", "Call", null), touchpoint("c", "s", "Call", null)));
        assertThat(comparison.touchpoints().stream().map(pair -> pair.id().value() + pair.found()))
                .containsExactly("bNAME", "cALONE");
    }

    @Test
    void whatIsSkippedOrDoneAgainIsSaid() {
        Element[] planned = {stage("a", "A", null), stage("b", "B", null), stage("c", "C", null),
            touchpoint("one", "a", "One", null), touchpoint("two", "b", "Two", null),
            touchpoint("three", "c", "Three", null)};
        Comparison byWay = Comparison.of(journey(planned), journey(stage("a", "A", null), stage("b", "B", null),
                stage("c", "C", null), touchpoint("one", "a", "One", null), touchpoint("two", "b", "Two", null),
                touchpoint("three", "c", "Three", null), way("w1", "a", "c", TransitionKind.SKIP),
                way("w2", "three", "two", TransitionKind.LOOP)));
        assertThat(byWay.stages().stream().map(stage -> stage.pair().fates()))
                .containsExactly(Set.of(), Set.of(Fate.SKIPPED), Set.of());
        assertThat(byWay.touchpoints().stream().map(Pair::fates))
                .containsExactly(Set.of(), Set.of(Fate.REPEATED), Set.of(Fate.REPEATED));
        Comparison byStatus = Comparison.of(journey(planned), journey(stage("a", "A", null), stage("b", "B", null),
                stage("c", "C", null), touchpoint("one", "a", "One", TouchpointStatus.MISSING),
                touchpoint("two", "b", "Two", TouchpointStatus.REPEATED), touchpoint("three", "c", "Three", null)));
        assertThat(byStatus.touchpoints().stream().map(Pair::fates)).containsExactly(
                EnumSet.of(Fate.CHANGED, Fate.SKIPPED), EnumSet.of(Fate.CHANGED, Fate.REPEATED), Set.of());
    }

    @Test
    void whatIsKnownOnOneSideOnlyHasNoDifference() {
        Journey after = sample("click-and-collect").scenarios().getLast();
        Comparison comparison = Comparison.of(journey(stage("s-search", "Search", null)), after);
        Figure feeling = comparison.figure(Headline.MEAN_FEELING);
        assertThat(feeling.before()).isNaN();
        assertThat(feeling.after()).isCloseTo(0.1298, FOUR_DECIMALS);
        assertThat(feeling.difference()).isNaN();
        assertThat(feeling.isComparable()).isFalse();
        assertThat(Headline.MEAN_FEELING.verdict(feeling)).isZero();
        assertThat(comparison.mover()).isEmpty();
    }

    @Test
    void aJourneyThatTheModelRefusesIsComparedAllTheSame() {
        Comparison comparison = Comparison.of(journey(), journey(stage("a", "A", null)));
        assertThat(comparison.before().influence()).isNull();
        assertThat(comparison.stages()).hasSize(1);
        assertThat(comparison.figure(Headline.SOCIAL_SHARE).isComparable()).isFalse();
    }

    @Test
    void aRemovedCompanionKeepsItsOldShare() {
        Journey before = sample("electric-car").scenarios().getFirst();
        Journey after = before.copy();
        Id gone = before.ids(Kind.COMPANION).getFirst();
        Change.Builder change = Change.of(after);
        List<Id> leaving = new ArrayList<>(after.neededBy(gone));
        leaving.forEach(change::remove);
        after.apply(change.remove(gone).build());
        Comparison.OfCompanion found = Comparison.of(before, after).companions().stream()
                .filter(one -> one.pair().id().equals(gone)).findFirst().orElseThrow();
        assertThat(found.pair().fates()).containsExactly(Fate.REMOVED);
        assertThat(found.share().before()).isPositive();
        assertThat(found.share().after()).isNaN();
        assertThat(found.pair().latest()).isInstanceOf(Companion.class);
    }

    @Test
    void theFewestThingsThatExplainAnOrderMoved() {
        assertThat(Order.moved(List.of(), List.of(1))).isEmpty();
        assertThat(Order.moved(List.of(0, 1, 2), List.of(0, 1, 2))).isEmpty();
        assertThat(Order.moved(List.of(0, 1, 2, 3), List.of(1, 2, 3, 0))).containsExactly(0);
        assertThat(Order.moved(List.of(0, 1, 2, 3), List.of(3, 0, 1, 2))).containsExactly(3);
        assertThat(Order.moved(List.of(0, 1, 2), List.of(2, 1, 0))).hasSize(2);
    }

    @Test
    void lessAlienationIsBetterAndAnyGapIsWorseThanNone() {
        assertThat(Headline.ALIENATION.verdict(Figure.of(0.7, 0.4))).isOne();
        assertThat(Headline.PERCEPTION_GAP.verdict(Figure.of(-1, 2))).isEqualTo(-1);
        assertThat(Headline.SOCIAL_SHARE.verdict(Figure.of(0.2, 0.4))).isZero();
        assertThat(Headline.EASE.verdict(Figure.of(3, 3 + 1e-12))).isZero();
    }
}
