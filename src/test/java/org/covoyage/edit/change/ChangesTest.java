package org.covoyage.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Reading;
import org.covoyage.journey.RefusedValue;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Pictures;
import org.covoyage.testing.Whole;
import org.junit.jupiter.api.Test;

/** What the changes of structure do to what belongs together. */
class ChangesTest {
    private static final Id A = new Id("s-a");
    private static final Id B = new Id("s-b");
    private static final Id C = new Id("s-c");
    private static final Id LANE = new Id("lane");
    private static final Id FRIEND = new Id("friend");

    private final Journey journey = Journey.of(List.of(new Scenario(new Id("now"), "Now", null, null, null, null),
            new Persona(new Id("p"), "Other", false, null, null, List.of(), null, null, null),
            stage(A, "notes of a"), stage(B, "notes of b"), stage(C, null),
            new Step(new Id("first"), A, "First", null), new Step(new Id("second"), A, "Second", null),
            new Lane(LANE, LaneType.ACTIONS, null, false, null, null),
            card("b1", B, null), card("a1", A, "first"), card("a2", A, "second"), card("a3", A, null),
            reading("r-a", A, null), reading("r-p", B, "p"),
            way("a-b", A, B, TransitionKind.FORWARD), way("c-a", C, A, TransitionKind.LOOP),
            new Companion(FRIEND, "Friend", null, CompanionKind.PERSON, List.of(), null, null, null, null, null, null,
                    null, null, null, false, null, null),
            tie("ta", A, 0.4, null), tie("tb", B, 0.9, new DistanceOverride(0.2, null, "because")),
            new Measure(new Id("m"), A, null, "NPS", null, 1.0, null, null, null, null, null, null),
            new SavedView(new Id("only-a"), "Only a", null, null, List.of(), List.of(A), List.of(), null),
            new SavedView(new Id("a-and-b"), "Both", null, null, List.of(), List.of(A, B), List.of(), null)));

    private static Stage stage(Id id, String note) {
        return new Stage(id, id.value().toUpperCase(), null, null, null, null, null, null, null, null, null, note);
    }

    private static Card card(String id, Id stage, String step) {
        return new Card(new Id(id), LANE, stage, step == null ? null : new Id(step), id, null, null, null, null, null, null,
                null, null, null, null);
    }

    private static Reading reading(String id, Id at, String persona) {
        return new Reading(new Id(id), at, Series.CUSTOMER, Scale.EMOTION, 1.0, 0.5, 1.5, null, null,
                persona == null ? null : new Id(persona), List.of(1.0), "good", null, null);
    }

    private static Transition way(String id, Id from, Id to, TransitionKind kind) {
        return new Transition(new Id(id), from, to, kind, null, null, null, null, null, null, null, null);
    }

    private static Tie tie(String id, Id stage, double involvement, DistanceOverride override) {
        return new Tie(new Id(id), FRIEND, stage, involvement, null, null, null, null, override, null, null);
    }

    private void doing(Consumer<Draft> act) {
        Draft draft = new Draft(journey, new FreshIds(List.of(journey)));
        act.accept(draft);
        assertThat(Whole.wrongWith(journey, draft.change())).isEmpty();
        journey.apply(draft.change());
    }

    private List<String> cards(Id stage) {
        return journey.all(Card.class).stream().filter(card -> card.stage().equals(stage)).map(Card::text).toList();
    }

    private Set<String> all() {
        return Stream.of(Kind.values()).flatMap(kind -> journey.ids(kind).stream()).map(Id::value)
                .collect(Collectors.toSet());
    }

    @Test
    void aRemovedStageTakesWhatBelongsToItAndIsForgottenByTheRest() {
        doing(draft -> new Removal(draft).remove(List.of(A)));
        assertThat(all()).containsExactlyInAnyOrder("now", "p", "s-b", "s-c", "lane", "b1", "r-p", "friend", "tb",
                "a-and-b");
        assertThat(journey.get(new Id("a-and-b"), SavedView.class).stages()).containsExactly(B);
    }

    @Test
    void aRemovedStepLeavesItsCardsAndARemovedPersonaTakesItsReadings() {
        doing(draft -> new Removal(draft).remove(List.of(new Id("first"), new Id("p"))));
        assertThat(journey.get(new Id("a1"), Card.class).step()).isNull();
        assertThat(journey.get(new Id("r-p"))).isNull();
        assertThat(journey.get(new Id("r-a"))).isNotNull();
    }

    @Test
    void theScenarioItselfIsNotRemoved() {
        assertThatThrownBy(() -> new Removal(new Draft(journey, new FreshIds(List.of(journey))))
                .remove(List.of(new Id("now")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSplitStageSharesOutItsCardsAndItsCompanionsTravelOn() {
        doing(draft -> new Stages(draft).split(A, "Later", List.of(new Id("second"), new Id("a3"))));
        Id later = journey.ids(Kind.STAGE).get(1);
        assertThat(journey.get(later, Stage.class).name()).isEqualTo("Later");
        assertThat(cards(A)).containsExactly("a1");
        assertThat(cards(later)).containsExactly("a2", "a3");
        assertThat(journey.get(new Id("second"), Step.class).stage()).isEqualTo(later);
        assertThat(journey.all(Tie.class)).extracting(Tie::stage).containsExactly(A, B, later);
        assertThat(journey.get(new Id("a-b"), Transition.class).from()).isEqualTo(later);
        assertThat(journey.get(new Id("c-a"), Transition.class).to()).isEqualTo(A);
        assertThat(journey.get(new Id("only-a"), SavedView.class).stages()).containsExactly(A, later);
    }

    @Test
    void aSplitStepKeepsWhatBelongsToItAndItsSecondHalfStandsBehindIt() {
        doing(draft -> new Touchpoints(draft).add(A, 0, "Desk"));
        Id desk = journey.ids(Kind.TOUCHPOINT).getFirst();
        doing(draft -> draft.put(Records.with(draft.need(desk, Touchpoint.class), "step", new Id("first"))));
        doing(draft -> new Steps(draft).recolour(new Id("first"), "#102030"));
        doing(draft -> new Steps(draft).split(new Id("first"), "Then", List.of(new Id("a2"))));
        Step then = journey.all(Step.class).get(1);
        assertThat(journey.all(Step.class)).extracting(Step::name, Step::colour, Step::stage).containsExactly(
                tuple("First", "#102030", A), tuple("Then", "#102030", A), tuple("Second", null, A));
        assertThat(journey.get(new Id("a1"), Card.class).step()).isEqualTo(new Id("first"));
        assertThat(journey.get(new Id("a2"), Card.class).step()).as("another step's").isEqualTo(new Id("second"));
        assertThat(journey.get(desk, Touchpoint.class).step()).isEqualTo(new Id("first"));
        doing(draft -> new Steps(draft).split(then.id(), "At last", List.of()));
        assertThat(journey.all(Step.class)).extracting(Step::name).containsExactly("First", "Then", "At last", "Second");
    }

    @Test
    void widthsOfStagesAreRoundAndTheOrdinaryOneIsNotWritten() {
        assertThat(StageWidth.nearest(1.1499)).isEqualTo(1.15);
        assertThat(StageWidth.nearest(0.98)).isNull();
        assertThat(StageWidth.nearest(0.2)).isEqualTo(0.5);
        assertThat(StageWidth.nearest(17)).isEqualTo(3);
        assertThat(StageWidth.beside(1, 1)).isEqualTo(1.25);
        assertThat(StageWidth.beside(1.15, 1)).isEqualTo(1.25);
        assertThat(StageWidth.beside(1.15, -1)).isNull();
        assertThat(StageWidth.beside(0.5, -1)).isEqualTo(0.5);
        assertThat(StageWidth.beside(3, 1)).isEqualTo(3);
    }

    @Test
    void mergedStagesLoseNothing() {
        doing(draft -> new StageMerge(draft).merge(A, B, "Both"));
        assertThat(journey.get(A, Stage.class)).isEqualTo(
                new Stage(A, "Both", null, null, null, null, null, null, null, null, null, "notes of a\nnotes of b"));
        assertThat(cards(A)).containsExactly("a1", "a2", "a3", "b1");
        assertThat(journey.all(Tie.class)).containsExactly(tie("ta", A, 0.9, new DistanceOverride(0.2, null, "because")));
        assertThat(journey.all(Reading.class)).extracting(Reading::at).containsExactly(A, A);
        assertThat(journey.all(Transition.class)).extracting(Element::id).containsExactly(new Id("c-a"));
        assertThat(journey.get(new Id("a-and-b"), SavedView.class).stages()).containsExactly(A);
    }

    @Test
    void aLoopBetweenMergedStagesBecomesOneInTheStageAndIsDrawn() {
        doing(draft -> new StageMerge(draft).merge(A, C, "Both"));
        assertThat(journey.get(new Id("c-a"), Transition.class)).isEqualTo(way("c-a", A, A, TransitionKind.LOOP));
        Cover cover = new Cover("Test", null, null, Language.EN, null, null, List.of());
        Drawing drawing = new Pictures(new Lettering(), new Icons()).draw(cover, journey,
                PictureRequest.of(Density.FULL, Language.EN));
        List<Bounds> loops = new ArrayList<>();
        drawing.visit(item -> {
            if ("c-a".equals(item.subject())) {
                loops.add(item.bounds());
            }
        });
        assertThat(loops).isNotEmpty();
        assertThat(loops.stream().reduce(Bounds::union).orElseThrow().width()).isBetween(10.0, 400.0);
    }

    @Test
    void aDuplicatedStageStandsBesideTheFirstWithAllThatIsPartOfIt() {
        doing(draft -> new Copies(draft).duplicate(List.of(A)));
        Id copy = journey.ids(Kind.STAGE).get(1);
        assertThat(cards(copy)).containsExactly("a1", "a2", "a3");
        assertThat(journey.all(Card.class).stream().filter(card -> card.stage().equals(copy)).map(Card::step)
                .map(step -> step == null ? null : journey.get(step, Step.class).stage()))
                .containsExactly(copy, copy, null);
        assertThat(journey.all(Measure.class)).extracting(Measure::stage).containsExactly(A, copy);
        assertThat(journey.all(Transition.class)).hasSize(2);
        assertThat(journey.all(Tie.class)).extracting(Tie::stage).containsExactly(A, B, copy);
    }

    @Test
    void cardsMoveTogetherToAnIndexAndLetGoOfAStrangeStep() {
        doing(draft -> new Cards(draft).move(List.of(new Id("a2"), new Id("a1")), LANE, B, 0));
        assertThat(cards(B)).containsExactly("a2", "a1", "b1");
        assertThat(journey.get(new Id("a2"), Card.class).step()).isNull();
        doing(draft -> new Cards(draft).move(List.of(new Id("a2")), LANE, B, 1));
        assertThat(cards(B)).containsExactly("a1", "a2", "b1");
        doing(draft -> new Cards(draft).move(List.of(new Id("a1"), new Id("a2")), LANE, B, 9));
        assertThat(cards(B)).containsExactly("b1", "a1", "a2");
    }

    @Test
    void aFeelingSetByHandForgetsTheSpreadItLeavesAndKeepsTheQuote() {
        doing(draft -> new Feelings(draft).set(A, Series.CUSTOMER, null, 1.25));
        assertThat(journey.get(new Id("r-a"), Reading.class)).isEqualTo(new Reading(new Id("r-a"), A, Series.CUSTOMER,
                Scale.EMOTION, 1.25, 0.5, 1.5, null, null, null, null, "good", null, null));
        doing(draft -> new Feelings(draft).set(A, Series.CUSTOMER, null, -2));
        assertThat(journey.get(new Id("r-a"), Reading.class).low()).isNull();
        doing(draft -> new Feelings(draft).set(A, Series.EMPLOYEE, null, 0));
        doing(draft -> new Feelings(draft).clear(A, Series.CUSTOMER, null));
        assertThat(journey.all(Reading.class)).extracting(Element::id).containsExactly(new Id("r-p"), new Id("r-a-team"));
        assertThatThrownBy(() -> doing(draft -> new Feelings(draft).set(A, Series.CUSTOMER, null, 2.5)))
                .isInstanceOf(RefusedValue.class);
    }

    @Test
    void aCompanionLeavesLaterAndJoinsLaterAndWhatWasFoundOutStays() {
        doing(draft -> new Presence(draft).leaveAfter(FRIEND, A, C));
        assertThat(journey.all(Tie.class)).extracting(Tie::involvement).containsExactly(0.4, 0.9, 0.9);
        doing(draft -> new Presence(draft).joinAt(FRIEND, C, C));
        assertThat(journey.all(Tie.class)).extracting(Tie::stage, Tie::involvement).containsExactly(
                tuple(B, 0.0), tuple(C, 0.9));
    }

    @Test
    void aDistanceEverywhereReplacesThoseSetAtSingleStages() {
        doing(draft -> new Distances(draft).setEverywhere(FRIEND, 0.6));
        assertThat(journey.all(Tie.class)).extracting(Tie::override).containsExactly(null, null);
        assertThat(journey.all(Tie.class)).allSatisfy(tie -> assertThat(journey.graph().getEdgeWeight(tie)).isEqualTo(0.6));
        doing(draft -> new Distances(draft).reason(FRIEND, " they said so "));
        assertThat(journey.get(FRIEND, Companion.class).override()).isEqualTo(new DistanceOverride(0.6, null, "they said so"));
    }

    @Test
    void theKindOfAWayFollowsFromWhereItLeads() {
        doing(draft -> {
            Ways ways = new Ways(draft);
            Stream.of(B, C).forEach(to -> ways.add(A, to));
            ways.add(B, A);
            ways.add(C, null);
        });
        assertThat(journey.all(Transition.class).stream().skip(2).map(Transition::kind)).containsExactly(
                TransitionKind.FORWARD, TransitionKind.SKIP, TransitionKind.LOOP, TransitionKind.EXIT);
    }

    @Test
    void idsReadLikeTheirNamesAndAreNeverGivenTwice() {
        FreshIds ids = new FreshIds(List.of(journey));
        assertThat(List.of(ids.of(Kind.STAGE, "Évaluation à deux"), ids.of(Kind.CARD, "Œuvre"), ids.of(Kind.CARD, "œuvre"),
                ids.of(Kind.CARD, "  "), ids.of(Kind.CARD, "比較"), ids.of(Kind.COMPANION, "Friend"),
                ids.of(Kind.CARD, "A very long sentence about everything that happens"),
                ids.between(Kind.TIE, FRIEND, "at-", A), ids.like(new Id("friend-2")), ids.of(Kind.CARD, "outside")))
                .extracting(Id::value).containsExactly("s-evaluation-a-deux", "oeuvre", "oeuvre-2", "card", "card-2",
                        "friend-2", "a-very-long-sentence-about", "friend-at-a", "friend-3", "outside-2");
        doing(draft -> new Removal(draft).remove(List.of(FRIEND)));
        assertThat(ids.like(new Id("friend"))).isEqualTo(new Id("friend-4"));
    }

    @Test
    void oneMemberIsPutOtherwiseByItsName() {
        Card card = card("a1", A, "first");
        assertThat(Records.with(card, "text", "other")).isEqualTo(card.withText("other"));
        assertThat(Records.with(Records.with(card, "severity", 3.0), "severity", null)).isEqualTo(card);
        assertThatThrownBy(() -> Records.with(card, "colour", "red")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Records.with(card, "severity", 9.0)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> Records.with(card, "text", null)).isInstanceOf(RefusedValue.class);
        assertThatThrownBy(() -> Records.with(card, "text", 7)).isInstanceOf(IllegalArgumentException.class);
    }
}
