package org.covoyage.edit.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.covoyage.edit.grid.Key.Name.C;
import static org.covoyage.edit.grid.Key.Name.DOWN;
import static org.covoyage.edit.grid.Key.Name.RIGHT;
import static org.covoyage.edit.grid.Key.Name.V;
import static org.covoyage.edit.grid.Key.Name.X;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.clip.Clips;
import org.covoyage.edit.clip.Pasting;
import org.covoyage.edit.clip.Target;
import org.covoyage.exchange.DelimitedText;
import org.covoyage.file.Clipping;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Project;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Source;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.covoyage.testing.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cutting, copying and pasting, within a journey, between scenarios and projects, and from spreadsheets. */
class ClipboardTest {
    private static Journey journey(String scenario, Element... more) {
        return Journey.of(Stream.concat(Stream.of(new Scenario(new Id(scenario), scenario, null, null, null, null),
                stage("s-search", "Search"), stage("s-buy", "Buy"), lane("lane-actions", LaneType.ACTIONS),
                lane("lane-pains", LaneType.PAINS), lane("lane-companions", LaneType.COMPANIONS)), Stream.of(more)).toList());
    }

    private static Stage stage(String id, String name) {
        return new Stage(new Id(id), name, null, null, null, null, null, null, null, null, null, null);
    }

    private static Lane lane(String id, LaneType type) {
        return new Lane(new Id(id), type, null, false, null, null);
    }

    private static Card card(String id, String lane, String stage) {
        return Card.of(new Id(id), new Id(lane), new Id(stage), id);
    }

    private static Companion friend() {
        return new Companion(new Id("friend"), "Friend", null, CompanionKind.PERSON, List.of(), null, null, null, null,
                null, null, null, null, null, false, 1, null);
    }

    private static Tie tie(String stage) {
        return new Tie(new Id("friend-at-" + stage), new Id("friend"), new Id("s-" + stage), 0.5, null, null, null, null,
                null, null, null);
    }

    private static Project project(Journey... scenarios) {
        return new Project(new Cover("Test", null, null, null, null, null, List.of()), List.of(scenarios));
    }

    private final Journey now = journey("now", card("one", "lane-actions", "s-search"),
            card("two", "lane-actions", "s-search"), card("three", "lane-pains", "s-buy"), friend(), tie("search"),
            tie("buy"));
    private final Project project = project(now, journey("then"));

    @Test
    void cardsGoToTheCursorsCellBehindItsItem() {
        FakeUser user = FakeUser.of(project, 0);
        Object before = user.whole();
        user.editor().click(Cursor.at(0, 0));
        user.shift(DOWN).ctrl(C);
        user.editor().click(Cursor.at(1, 1));
        user.ctrl(V);
        assertThat(user.row(1)).isEqualTo("|three,one,two");
        assertThat(user.selected()).isEqualTo("one,two");
        assertThat(user.editor().selection().ids()).containsExactly(new Id("one-2"), new Id("two-2"));
        user.undoesAndRedoesAll(before);
    }

    @Test
    void whatIsCutKeepsItsIdentity() {
        FakeUser user = FakeUser.of(project, 0);
        user.editor().click(Cursor.at(0, 0));
        user.ctrl(X);
        user.editor().click(Cursor.at(1, 0));
        user.ctrl(V);
        assertThat(now.get(new Id("one"), Card.class)).isEqualTo(card("one", "lane-pains", "s-search"));
        assertThat(user.steps()).containsExactly("cut", "pasted");
    }

    @Test
    void theSameThingKeepsItsIdInAnotherScenario() {
        FakeUser user = FakeUser.of(project, 0);
        user.editor().click(Cursor.at(2, 0));
        user.ctrl(C);
        FakeUser other = user.goesTo(project, 1);
        other.ctrl(V);
        assertThat(project.scenarios().get(1).all(Companion.class)).containsExactly(friend());
        assertThat(project.scenarios().get(1).all(Tie.class)).containsExactly(tie("search"), tie("buy"));
    }

    @Test
    void anotherThingOfTheSameIdGetsAnIdOfItsOwn() {
        Journey elsewhere = journey("now", new Card(new Id("one"), new Id("lane-actions"), new Id("s-buy"), null,
                "Something else", null, null, null, null, null, null, null, null, null, null));
        FakeUser user = FakeUser.of(project(elsewhere), 0);
        user.editor().click(Cursor.at(0, 1));
        user.ctrl(C);
        FakeUser other = user.goesTo(project, 1);
        other.editor().click(Cursor.at(0, 0));
        other.ctrl(V);
        assertThat(project.scenarios().get(1).all(Card.class)).extracting(Card::id).containsExactly(new Id("one-2"));
    }

    @Test
    void aStageTravelsWithItsCardsPeopleAndSources() {
        Source source = new Source(new Id("src"), "Diaries", null, null, null, null, null, null);
        Card proved = new Card(new Id("proved"), new Id("lane-pains"), new Id("s-search"), null, "Proved", null, null,
                null, null, null, null, null, null, new Evidence(Grade.A, source.id(), 40, null, null), null);
        Journey from = journey("now", source, proved, friend(), tie("search"));
        Journey bare = Journey.of(List.of(new Scenario(new Id("x"), "X", null, null, null, null), stage("s-a", "A"),
                lane("l-p", LaneType.PAINS)));
        FakeUser user = FakeUser.of(project(from), 0);
        user.editor().click(Cursor.at(Cursor.HEADER, 0));
        user.ctrl(C);
        FakeUser other = user.goesTo(project(bare), 0);
        Object before = other.whole();
        other.ctrl(V);
        assertThat(other.stages()).containsExactly("A", "Search");
        assertThat(other.row(0)).isEqualTo("|Proved");
        assertThat(bare.all(Source.class)).containsExactly(source);
        assertThat(bare.all(Tie.class)).containsExactly(tie("search"));
        other.undoesAndRedoesAll(before);
    }

    @Test
    void spreadsheetsAndTextEditorsGetTablesAndLines() {
        FakeUser user = FakeUser.of(project, 0);
        user.editor().click(Cursor.at(0, 0));
        user.shift(DOWN).shift(DOWN).shift(RIGHT).ctrl(C);
        assertThat(user.tsv()).isEqualTo("\"• one\n• two\"\t\r\n\tthree\r\n");
        assertThat(user.text()).isEqualTo("• one\n• two\n• three");
        user.editor().click(Cursor.at(Cursor.HEADER, 1));
        user.ctrl(C);
        assertThat(user.tsv()).isEqualTo("\tBuy\r\nPain points\tthree\r\nTravel companions\tFriend\r\n");
    }

    @Test
    void whatASpreadsheetGaveBackIsCardsAgain() {
        FakeUser user = FakeUser.of(project, 0);
        user.editor().click(Cursor.at(0, 0));
        user.types("=SUM(A1)").presses(Key.Name.ENTER);
        user.editor().click(Cursor.at(0, 0));
        user.shift(DOWN).ctrl(C);
        FakeUser other = FakeUser.of(project, 1);
        other.editor().click(Cursor.at(1, 1));
        other.copiesElsewhere(DelimitedText.parse(user.tsv()).rows().stream().map(row -> row.toArray(String[]::new))
                .toArray(String[][]::new)).ctrl(V);
        assertThat(other.row(1)).isEqualTo("|=SUM(A1),two");
    }

    @Test
    void aBlockBecomesCardsBesideWhatIsThereAndMakesStagesAndLanes() {
        FakeUser user = FakeUser.of(project, 0);
        Object before = user.whole();
        user.copiesElsewhere(new String[] {"a", "- b\n- c", "d"}, new String[] {"e", "", "f"});
        user.editor().click(new Cursor(0, 0, 0));
        user.ctrl(V);
        assertThat(user.row(0)).isEqualTo("one,a,two|b,c|d");
        assertThat(user.row(1)).isEqualTo("e|three|f");
        assertThat(user.stages()).containsExactly("Search", "Buy", "");
        assertThat(user.steps()).containsExactly("pasted");
        user.undoesAndRedoesAll(before);
    }

    @Test
    void aBlockOnTheHeadersNamesStagesAndOneOnTheTitlesLanes() {
        FakeUser user = FakeUser.atBlankJourney();
        user.copiesElsewhere(new String[] {"Search", "Buy"}, new String[] {"reads", "pays"}).ctrl(V);
        user.editor().click(Cursor.at(1, Cursor.TITLES));
        user.copiesElsewhere(new String[] {"Pain points", "slow", "dear"}).ctrl(V);
        assertThat(user.stages()).containsExactly("Search", "Buy");
        assertThat(List.of(user.row(0), user.row(1))).containsExactly("reads|pays", "slow|dear");
        assertThat(user.journey().all(Lane.class)).extracting(Lane::type).containsExactly(LaneType.CUSTOM, LaneType.PAINS);
    }

    @Test
    void onACurveFeelingsArePastedAndWhatIsLeftOutIsCounted() {
        FakeUser user = FakeUser.at(journey("curves", lane("lane-emotion", LaneType.EMOTION)));
        int curve = user.editor().grid().lanes().stream().map(Lane::type).toList().indexOf(LaneType.EMOTION);
        user.editor().click(Cursor.at(curve, 0));
        Object before = user.whole();
        user.copiesElsewhere(new String[] {"slow", "dear"}).ctrl(V);
        assertThat(user.editor().leftOut()).isEqualTo(2);
        assertThat(user.whole()).isEqualTo(before);
        user.copiesElsewhere(new String[] {"1", "dear"}).ctrl(V);
        assertThat(user.editor().leftOut()).isEqualTo(1);
        assertThat(user.row(curve)).startsWith("1|");
        user.copiesElsewhere(new String[] {"-1", "2"}).ctrl(V);
        assertThat(user.editor().leftOut()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain words", "{}", "{\"format\": \"covoyage\"", "[1, 2]",
        "{\"format\": \"covoyage\", \"version\": 1, \"chosen\": [\"x\"], \"scenarios\": [{\"id\": \"a\", \"name\": \"a\"}]}"})
    void whatIsNoClippingIsNone(String text) {
        assertThat(Clipping.read(text)).isEmpty();
    }

    @Test
    void anythingOfAnyJourneyCanBePastedIntoAnyOther() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            Journey from = RandomJourney.seed(seed).texts(Texts.HOSTILE).build();
            Journey into = seed % 3 == 0 ? from : RandomJourney.seed(seed + 500).build();
            List<Id> chosen = Stream.of(Kind.values()).flatMap(kind -> from.ids(kind).stream())
                    .filter(_ -> random.nextInt(6) == 0).toList();
            Clipping clipping = Clips.of(project.cover(), from, chosen);
            if (clipping == null) {
                continue;
            }
            Clipping read = Clipping.read(clipping.text()).orElseThrow();
            assertThat(read.chosen()).isEqualTo(clipping.chosen());
            Draft draft = new Draft(into, new FreshIds(List.of(into)));
            List<Id> made = new Pasting(draft, List.of(into), Set.of()).paste(read, target(into, random));
            assertThat(Whole.wrongWith(into, draft.change())).as("journey " + seed).isEmpty();
            assertThat(made).as("journey " + seed).doesNotHaveDuplicates().hasSizeBetween(1, chosen.size());
        }
    }

    private static Target target(Journey into, Random random) {
        List<Id> lanes = into.ids(Kind.LANE);
        List<Id> stages = into.ids(Kind.STAGE);
        return new Target(random.nextBoolean() ? null : lanes.get(random.nextInt(lanes.size())),
                random.nextBoolean() ? null : stages.get(random.nextInt(stages.size())), random.nextInt(3), lanes, stages);
    }
}
