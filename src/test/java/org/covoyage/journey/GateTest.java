package org.covoyage.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one gate for changes: what it refuses, what it tells, what it leaves as it was. */
class GateTest {
    private static final Id S1 = new Id("s1");
    private static final Id S2 = new Id("s2");
    private static final Id PAINS = new Id("pains");
    private static final Id ANNA = new Id("anna");
    private static final Id BEN = new Id("ben");
    private static final Id T1 = new Id("t1");
    private static final Id T2 = new Id("t2");
    private static final Stage SEARCH = stage(S1, "Search");
    private static final Tie ANNA_SEARCHES = tie(T1, ANNA, S1);
    private static final Tie BEN_SEARCHES = tie(T2, BEN, S1);
    private static final Card CARD = Card.of(new Id("c1"), PAINS, S1, "Too long");
    private static final Touchpoint SHOP = touchpoint(new Id("shop"), S1);
    private static final Persona PAULE = persona(new Id("paule"), true);

    private final Journey journey = Journey.of(List.of(scenario("now"), PAULE, persona(new Id("paul"), false), SEARCH,
            stage(S2, "Buy"), new Lane(PAINS, LaneType.PAINS, null, false, null, null), CARD, SHOP, companion(ANNA),
            companion(BEN), ANNA_SEARCHES, BEN_SEARCHES));

    static Stream<Named<Function<Journey, Change>>> illegalChanges() {
        return Stream.of(
                illegal("a card on a stage that is not there",
                        j -> Change.of(j).add(Card.of(new Id("c2"), PAINS, new Id("nowhere"), "x")).build()),
                illegal("a card whose lane is a stage",
                        j -> Change.of(j).add(Card.of(new Id("c2"), S1, S2, "x")).build()),
                illegal("a card moved to a stage that is not there",
                        j -> Change.of(j).replace(Card.of(CARD.id(), PAINS, new Id("nowhere"), "x")).build()),
                illegal("an id that its own kind has", j -> Change.of(j).add(stage(S2, "Again")).build()),
                illegal("an id that another kind has", j -> Change.of(j).add(companion(S2)).build()),
                illegal("the reserved id", j -> Change.of(j).add(stage(Id.OUTSIDE, "Out")).build()),
                illegal("a second tie of a companion at a stage",
                        j -> Change.of(j).add(tie(new Id("t3"), ANNA, S1)).build()),
                illegal("a tie that takes the place of another", j -> Change.of(j).replace(tie(T2, ANNA, S1)).build()),
                illegal("a second focal persona",
                        j -> Change.of(j).replace(persona(new Id("paul"), true)).build()),
                illegal("a second focal persona, added",
                        j -> Change.of(j).add(persona(new Id("pauline"), true)).build()),
                illegal("a second scenario record", j -> Change.of(j).add(scenario("then")).build()),
                illegal("no scenario record", j -> Change.of(j).remove(new Id("now")).build()),
                illegal("removing a stage that a card, a tie and a touchpoint need",
                        j -> Change.of(j).remove(S1).build()),
                illegal("removing a stage with all but one of those that need it", j -> Change.of(j).remove(S1)
                        .remove(CARD.id()).remove(T1).remove(T2).build()),
                illegal("a stage that comes back as a companion while others need the stage",
                        j -> Change.of(j).remove(S1).add(companion(S1)).build()),
                illegal("a way between a stage and a touchpoint",
                        j -> Change.of(j).add(way(new Id("w"), S1, SHOP.id())).build()),
                illegal("a way from a lane", j -> Change.of(j).add(way(new Id("w"), PAINS, S1)).build()),
                illegal("a place behind the end", j -> Change.of(j).add(stage(new Id("s3"), "Late"), 3).build()),
                illegal("a move behind the end", j -> Change.of(j).move(S1, 2).build()),
                illegal("a place from which it does not come",
                        _ -> new Change(List.of(new Edit(SEARCH, SEARCH, 1, 0)))),
                illegal("a place beyond the list", _ -> new Change(List.of(new Edit(SEARCH, null, 7, -1)))),
                illegal("a record that is no longer so",
                        _ -> new Change(List.of(new Edit(stage(S1, "Old name"), SEARCH, 0, 0)))),
                illegal("a record that is not there",
                        _ -> new Change(List.of(new Edit(stage(new Id("s9"), "None"), null, 0, -1)))),
                illegal("many good edits and a bad one at the end", j -> Change.of(j).add(stage(new Id("s3"), "Use"), 0)
                        .move(S2, 0).replace(CARD.withText("Shorter")).remove(T1).remove(ANNA)
                        .replace(tie(T2, ANNA, S1)).build()));
    }

    @ParameterizedTest
    @MethodSource("illegalChanges")
    void anIllegalChangeIsRefusedAndLeavesEverythingAsItWas(Function<Journey, Change> illegal) {
        State before = State.of(journey);
        List<Change> told = new ArrayList<>();
        journey.onChange(told::add);
        Change change = illegal.apply(journey);

        assertThatThrownBy(() -> journey.apply(change)).isInstanceOf(IllegalChange.class);

        assertThat(State.of(journey)).isEqualTo(before).isEqualTo(State.recomputed(journey));
        assertThat(told).isEmpty();
    }

    @Test
    void aStageGoesTogetherWithAllThatNeedsItInAnyOrder() {
        Change inverse = journey.apply(Change.of(journey).remove(S1).remove(SHOP.id()).remove(T2).remove(CARD.id())
                .remove(T1).build());
        assertThat(journey.ids(Kind.STAGE)).containsExactly(S2);
        assertThat(journey.graph().edgeSet()).isEmpty();
        journey.apply(inverse);
        assertThat(journey.graph().edgeSet()).containsExactlyInAnyOrder(ANNA_SEARCHES, BEN_SEARCHES);
    }

    @Test
    void twoTiesMayChangePlacesInOneChange() {
        Tie anna = tie(T2, ANNA, S1);
        Tie ben = tie(T1, BEN, S1);
        journey.apply(Change.of(journey).replace(anna).replace(ben).build());
        assertThat(journey.graph().edgeSet()).containsExactlyInAnyOrder(anna, ben);
        assertThat(State.of(journey)).isEqualTo(State.recomputed(journey));
    }

    @Test
    void theFocusMayPassFromOnePersonaToAnother() {
        journey.apply(Change.of(journey).replace(persona(new Id("paul"), true))
                .replace(persona(PAULE.id(), false)).build());
        assertThat(journey.focalPersona().id()).isEqualTo(new Id("paul"));
    }

    @Test
    void laterEditsOfAChangeSeeTheEarlierOnes() {
        Stage third = stage(new Id("s3"), "Use");
        Stage renamed = stage(new Id("s3"), "Enjoy");
        Change inverse = journey.apply(Change.of(journey).add(third).move(third.id(), 0).replace(renamed).remove(S2)
                .build());
        assertThat(journey.all(Stage.class)).containsExactly(renamed, SEARCH);
        journey.apply(inverse);
        assertThat(journey.all(Stage.class)).containsExactly(SEARCH, stage(S2, "Buy"));
    }

    @Test
    void anExitLeadsOutsideAndOutsideIsThereOnlyWhileSomethingLeadsThere() {
        Transition exit = new Transition(new Id("exit"), S1, null, TransitionKind.EXIT, null, null, null, null, null,
                null, null, null);
        Change inverse = journey.apply(Change.of(journey).add(exit).build());
        assertThat(journey.graph().getEdgeTarget(exit)).isEqualTo(Id.OUTSIDE);
        journey.apply(inverse);
        assertThat(journey.graph().vertexSet()).doesNotContain(Id.OUTSIDE);
    }

    @Test
    void listenersAreToldOfAChangeThatHasHappened() {
        List<String> heard = new ArrayList<>();
        journey.onChange(change -> heard.add(change.edits().size() + " " + journey.get(S1, Stage.class).name()));
        journey.apply(Change.of(journey).replace(stage(S1, "Look")).build());
        assertThat(heard).containsExactly("1 Look");
    }

    @Test
    void aListenerThatChangesTheJourneyIsStoppedAndTheNextChangeWorks() {
        Change rename = Change.of(journey).replace(stage(S2, "Pay")).build();
        List<Runnable> once = new ArrayList<>(List.of(() -> journey.apply(rename)));
        journey.onChange(_ -> {
            if (!once.isEmpty()) {
                once.removeFirst().run();
            }
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> journey.apply(Change.of(journey).replace(stage(S1, "Look")).build()));
        assertThat(journey.all(Stage.class)).containsExactly(stage(S1, "Look"), stage(S2, "Buy"));
        journey.apply(rename);
        assertThat(journey.all(Stage.class)).containsExactly(stage(S1, "Look"), stage(S2, "Pay"));
    }

    @Test
    void theGraphItGivesAwayCannotBeWrittenTo() {
        assertThatThrownBy(() -> journey.graph().addVertex(new Id("x")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> journey.graph().setEdgeWeight(ANNA_SEARCHES, 0))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> journey.ids(Kind.STAGE).remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> journey.neededBy(S1).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aJourneyIsNotMadeOfElementsThatBreakARule() {
        assertThatThrownBy(() -> Journey.of(List.of(SEARCH))).isInstanceOf(IllegalChange.class);
        assertThatThrownBy(() -> Journey.of(List.of(scenario("now"), CARD))).isInstanceOf(IllegalChange.class);
        assertThatThrownBy(() -> Journey.of(List.of(scenario("now"), SEARCH, SEARCH)))
                .isInstanceOf(IllegalChange.class);
    }

    private static Named<Function<Journey, Change>> illegal(String name, Function<Journey, Change> change) {
        return Named.of(name, change);
    }

    private static Scenario scenario(String id) {
        return new Scenario(new Id(id), "Now", ScenarioKind.AS_IS, null, null, null);
    }

    private static Stage stage(Id id, String name) {
        return new Stage(id, name, null, null, null, null, null, null, null, null, null, null);
    }

    private static Persona persona(Id id, boolean focal) {
        return new Persona(id, "P", focal, null, null, null, null, null, null);
    }

    private static Companion companion(Id id) {
        return new Companion(id, "C", null, CompanionKind.values()[0], null, null, null, null, null, null, null, null,
                null, null, false, null, null);
    }

    private static Tie tie(Id id, Id companion, Id stage) {
        return new Tie(id, companion, stage, 0.5, null, null, null, null, null, null, null);
    }

    private static Touchpoint touchpoint(Id id, Id stage) {
        return new Touchpoint(id, stage, null, "Shop", null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null);
    }

    private static Transition way(Id id, Id from, Id to) {
        return new Transition(id, from, to, TransitionKind.FORWARD, null, null, null, null, null, null, null, null);
    }

    @Test
    void whatIsAddedAndMovedInOneChangeIsAVertexToo() {
        Stage made = stage(new Id("s3"), "Use");
        Change inverse = journey.apply(Change.of(journey).add(made).move(made.id(), 0)
                .add(tie(new Id("t9"), ANNA, made.id())).build());
        assertThat(journey.graph().containsVertex(made.id())).isTrue();
        journey.apply(inverse);
        assertThat(journey.graph().containsVertex(made.id())).isFalse();
    }
}
