package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.junit.jupiter.api.Test;

/** Pasted blocks as stages and lanes. */
class GridImportTest {
    private static Draft read(String text) {
        return new GridImport(Language.EN).read(text);
    }

    private static List<String> stages(Draft draft) {
        return draft.stages().stream().map(Draft.Stage::name).toList();
    }

    private static List<LaneType> lanes(Draft draft) {
        return draft.rows().stream().map(Draft.Row::type).toList();
    }

    private static List<List<String>> texts(Draft draft, int row) {
        return draft.rows().get(row).cells().stream().map(cell -> cell.stream().map(Draft.Entry::text).toList()).toList();
    }

    private static List<Double> feelings(Draft draft, int row) {
        return draft.rows().get(row).cells().stream()
                .map(cell -> cell.isEmpty() ? null : cell.getFirst().feeling()).toList();
    }

    private static List<Finding.Code> codes(Draft draft) {
        return draft.findings().stream().map(Finding::code).toList();
    }

    @Test
    void stagesAcrossWithKnownLanesBecomeAJourney() {
        Draft draft = read("\tAwareness\tPurchase\tUse\r\nCustomer actions\t\"sees an ad\ntalks about it\"\torders\t\r\n"
                + "Channels\tTV\tWeb shop\tPhone\r\nPain points\t\t\"• slow\n• no stock\"\t\r\nFeelings\t1\t-2\t+1,5\r\n");
        assertThat(stages(draft)).containsExactly("Awareness", "Purchase", "Use");
        assertThat(draft.stages()).extracting(Draft.Stage::phase)
                .containsExactly(Phase.MOTIVATION, Phase.DECISION, Phase.SATISFACTION);
        assertThat(lanes(draft)).containsExactly(LaneType.ACTIONS, LaneType.TOUCHPOINTS, LaneType.PAINS,
                LaneType.EMOTION);
        assertThat(texts(draft, 0)).containsExactly(List.of("sees an ad", "talks about it"), List.of("orders"),
                List.of());
        assertThat(texts(draft, 2)).containsExactly(List.of(), List.of("slow", "no stock"), List.of());
        assertThat(feelings(draft, 3)).containsExactly(1.0, -2.0, 1.5);
        assertThat(draft.findings()).containsExactly(
                new Finding(Finding.Code.STAGES_ACROSS, 0, List.of("3", "4")));
        Journey journey = draft.toJourney(Language.EN);
        assertThat(journey.all(Stage.class)).extracting(Stage::id).extracting(Id::value)
                .containsExactly("s-awareness", "s-purchase", "s-use");
        assertThat(journey.all(Card.class)).extracting(Card::text)
                .containsExactly("sees an ad", "talks about it", "orders", "slow", "no stock");
        assertThat(journey.all(Touchpoint.class)).extracting(Touchpoint::name).containsExactly("TV", "Web shop", "Phone");
        assertThat(journey.all(Reading.class)).extracting(Reading::value).containsExactly(1.0, -2.0, 1.5);
        assertThat(journey.focalPersona().name()).isEqualTo("Customer");
    }

    @Test
    void frenchRowsWithStagesDownAreTurned() {
        Draft draft = read("Étape\tActions du client\tPoints de contact\tIrritants\tPistes d’amélioration\n"
                + "Besoin\tcherche\tsite\tlent\tplus vite\nAchat\tcommande\tboutique\t\t\nUsage\tmonte\t\tnotice floue\t\n");
        assertThat(stages(draft)).containsExactly("Besoin", "Achat", "Usage");
        assertThat(lanes(draft)).containsExactly(LaneType.ACTIONS, LaneType.TOUCHPOINTS, LaneType.PAINS,
                LaneType.OPPORTUNITIES);
        assertThat(texts(draft, 2)).containsExactly(List.of("lent"), List.of(), List.of("notice floue"));
        assertThat(codes(draft)).containsExactly(Finding.Code.STAGES_DOWN);
    }

    @Test
    void aTitleAboveGoalsAndDurationsAreUnderstood() {
        Draft draft = read("My journey\t\t\nPhase\tSearch\tBuy\nGoals\tfind\tpay\nDuration\t2 days\t\nDoing\ta\tb\n");
        assertThat(draft.title()).isEqualTo("My journey");
        assertThat(draft.stages()).containsExactly(new Draft.Stage("Search", Phase.SEARCH, "find", "2 days"),
                new Draft.Stage("Buy", Phase.DECISION, "pay", null));
        assertThat(lanes(draft)).containsExactly(LaneType.ACTIONS);
        assertThat(draft.rows().getFirst().name()).isEqualTo("Doing");
    }

    @Test
    void mergedHeadingsAndMergedLaneNamesGoOn() {
        Draft draft = read("\tBefore\t\tAfter\nActions\ta\tb\tc\n\td\t\te\n");
        assertThat(stages(draft)).containsExactly("Before", "After");
        assertThat(texts(draft, 0)).containsExactly(List.of("a", "b", "d"), List.of("c", "e"));
        assertThat(codes(draft)).containsExactly(Finding.Code.MERGED_COLUMNS, Finding.Code.STAGES_ACROSS);
    }

    @Test
    void unknownLanesStayAsLanesOfTheirOwnAndCanBeCorrected() {
        Draft draft = read("\tSearch\tBuy\nWeather\tsun\train\nActions\ta\tb\n");
        assertThat(lanes(draft)).containsExactly(LaneType.CUSTOM, LaneType.ACTIONS);
        assertThat(draft.findings()).contains(new Finding(Finding.Code.LANE_UNKNOWN, 2, List.of("Weather")));
        Draft corrected = draft.withRow(0, draft.rows().getFirst().withType(LaneType.THOUGHTS));
        assertThat(lanes(corrected)).containsExactly(LaneType.THOUGHTS, LaneType.ACTIONS);
    }

    @Test
    void aBlockWithoutLaneNamesIsActions() {
        Draft draft = read("Awareness\tPurchase\nsees an ad\torders\nasks\t\n");
        assertThat(stages(draft)).containsExactly("Awareness", "Purchase");
        assertThat(lanes(draft)).containsExactly(LaneType.ACTIONS);
        assertThat(texts(draft, 0)).containsExactly(List.of("sees an ad", "asks"), List.of("orders"));
        assertThat(codes(draft)).contains(Finding.Code.LANES_UNNAMED);
    }

    @Test
    void aBlockWithoutStageNamesHasNumberedStages() {
        Draft draft = new GridImport(Language.FR).read("Actions\ta\tb\nIrritants\tc\td\n");
        assertThat(stages(draft)).containsExactly("Étape 1", "Étape 2");
        assertThat(lanes(draft)).containsExactly(LaneType.ACTIONS, LaneType.PAINS);
    }

    @Test
    void feelingsFromOneToFiveAreConvertedAndSaid() {
        Draft draft = read("\tA\tB\tC\nActions\tx\ty\tz\nEmotions\t1\t3\t5\n");
        assertThat(feelings(draft, 1)).containsExactly(-2.0, 0.0, 2.0);
        assertThat(draft.findings()).contains(
                new Finding(Finding.Code.SCALE_CONVERTED, 3, List.of("Emotions", "1–5")));
    }

    @Test
    void facesAndWordsAreFeelingsAndOtherWordsBecomeCards() {
        Draft draft = read("\tA\tB\tC\tD\nActions\tx\ty\tz\tw\nEmotions\t😀 great\tneutral\t:(\tthree days of waiting\n");
        assertThat(feelings(draft, 1)).containsExactly(2.0, 0.0, -1.0, null);
        assertThat(draft.rows().get(1).cells().getFirst()).containsExactly(new Draft.Entry("great", 2.0));
        assertThat(texts(draft, 2)).containsExactly(List.of(), List.of(), List.of(), List.of("three days of waiting"));
        assertThat(codes(draft)).contains(Finding.Code.FEELING_AS_TEXT);
    }

    @Test
    void staffFeelingsAreASeriesOfTheirOwnOnTheSameLane() {
        Draft draft = read("\tA\tB\nFeelings\t+1\t-1\nStaff\t-2\t0\n");
        assertThat(draft.rows()).extracting(Draft.Row::series).containsExactly(Series.CUSTOMER, Series.EMPLOYEE);
        Journey journey = draft.toJourney(Language.EN);
        assertThat(journey.all(org.covoyage.journey.Lane.class)).hasSize(1);
        assertThat(journey.all(Reading.class)).extracting(Reading::series).containsExactly(Series.CUSTOMER,
                Series.CUSTOMER, Series.EMPLOYEE, Series.EMPLOYEE);
    }

    @Test
    void companionsAreFoundInALaneAndInRowsOfTheirOwn() {
        Draft draft = read("\tSearch\tBuy\nCompanions\tMarc (husband), online reviews 75%\tMarc: 0.25\n"
                + "Companion: Odile\t0.5 sends videos\t\nActions\ta\tb\n");
        assertThat(draft.companions()).containsExactly(
                new Draft.Companion("Odile", null, CompanionKind.PERSON,
                        java.util.Arrays.asList(new Draft.Part(0.5, false, "sends videos"), null)),
                new Draft.Companion("Marc", "husband", CompanionKind.PERSON,
                        List.of(new Draft.Part(0.5, true, null), new Draft.Part(0.25, false, null))),
                new Draft.Companion("online reviews", null, CompanionKind.CROWD,
                        java.util.Arrays.asList(new Draft.Part(0.75, false, null), null)));
        assertThat(codes(draft)).containsExactly(Finding.Code.COMPANIONS_FOUND, Finding.Code.INVOLVEMENT_ASSUMED,
                Finding.Code.STAGES_ACROSS);
        Journey journey = draft.toJourney(Language.EN);
        assertThat(journey.all(Companion.class)).hasSize(3);
        assertThat(journey.all(Tie.class)).extracting(Tie::involvement).containsExactly(0.5, 0.5, 0.25, 0.75);
    }

    @Test
    void sentencesAmongCompanionsAreKeptAsCards() {
        Draft draft = read("\tSearch\tBuy\nStakeholders\tAsks her husband who has been there many times before\tMarc\n");
        assertThat(lanes(draft)).containsExactly(LaneType.COMPANIONS, LaneType.CUSTOM);
        assertThat(texts(draft, 1).getFirst()).containsExactly("Asks her husband who has been there many times before");
    }

    @Test
    void newElementsKeepClearOfIdsThatAreTaken() {
        Draft draft = read("\tSearch\nActions\ta\n");
        assertThat(draft.toElements(java.util.Set.of(new Id("s-search")))).extracting(element -> element.id().value())
                .containsExactly("s-search-2", "lane-actions", "actions-search-1");
    }

    @Test
    void aBlockOfTwoThousandRowsBecomesAJourney() {
        StringBuilder text = new StringBuilder("\tSearch\tBuy\tUse\r\nActions\ta\tb\tc\r\n");
        text.append("\tmore\t\"and\nmore\"\t\r\n".repeat(2_000));
        Journey journey = read(text.toString()).toJourney(Language.EN);
        assertThat(journey.all(Card.class)).hasSize(3 + 2_000 * 3);
    }

    @Test
    void whoKnowsBetterSaysHowABlockLies() {
        Block block = DelimitedText.parse("a\tb\nc\td");
        Draft draft = new GridImport(Language.EN).read(block, new GridLayout(true, true, true));
        assertThat(stages(draft)).containsExactly("c");
        assertThat(draft.rows().getFirst().name()).isEqualTo("b");
        assertThat(new GridImport(Language.EN).read(Block.EMPTY).isEmpty()).isTrue();
    }
}
