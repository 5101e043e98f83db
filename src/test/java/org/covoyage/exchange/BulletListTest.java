package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Phase;
import org.junit.jupiter.api.Test;

/** Lists as people type and paste them. */
class BulletListTest {
    @Test
    void everyKindOfMarkBeginsACard() {
        assertThat(BulletList.parse("- a\n* b\r\n• c\n– d\n1. e\n2) f\na. g\n(3) h\n+ i\n•j\n- [ ] k\n- [x] l").texts())
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
    }

    @Test
    void linesWithoutMarksAreCardsAndDashesInWordsAreNoMarks() {
        assertThat(BulletList.parse("first\n\nsecond-hand\n-5 degrees").texts())
                .containsExactly("first", "second-hand", "-5 degrees");
    }

    @Test
    void whatIsIndentedBelowAMarkGoesOnWithIt() {
        assertThat(BulletList.parse("- one\n  and more\n- two").texts()).containsExactly("one\nand more", "two");
    }

    @Test
    void whatIsNestedStaysBelowItsCard() {
        BulletList list = BulletList.parse("- one\n\t- sub\n\t\t- subsub\n- two");
        assertThat(list.isNested()).isTrue();
        assertThat(list.texts()).containsExactly("one\n– sub\n  – subsub", "two");
    }

    @Test
    void aListOfTwoLevelsIsStagesWithCards() {
        Draft draft = new ListImport().read(BulletList.parse("Awareness\n- sees an ad\n- asks\nPurchase\n- orders\n"));
        assertThat(draft.stages()).containsExactly(new Draft.Stage("Awareness", Phase.MOTIVATION, null, null),
                new Draft.Stage("Purchase", Phase.DECISION, null, null));
        assertThat(draft.rows()).containsExactly(new Draft.Row(LaneType.ACTIONS, null, null,
                List.of(List.of(Draft.Entry.of("sees an ad"), Draft.Entry.of("asks")), List.of(Draft.Entry.of("orders")))));
        assertThat(draft.toJourney(Language.FR).focalPersona().name()).isEqualTo("Client");
    }

    @Test
    void lanesMayStandBetweenStagesAndCards() {
        Draft draft = new ListImport().read(BulletList.parse("""
                # Mon parcours
                En deux étapes
                ## 1. Besoin
                - **Actions**
                  - regarde
                - Irritants : trop long
                ## 2. Achat
                - **Ressenti**
                  - -1
                """));
        assertThat(draft.title()).isEqualTo("Mon parcours");
        assertThat(draft.summary()).isEqualTo("En deux étapes");
        assertThat(draft.stages()).extracting(Draft.Stage::name).containsExactly("1. Besoin", "2. Achat");
        assertThat(draft.rows()).extracting(Draft.Row::type).containsExactly(LaneType.ACTIONS, LaneType.PAINS,
                LaneType.EMOTION);
        assertThat(draft.rows().getLast().cells().getLast()).containsExactly(new Draft.Entry("", -1.0));
    }

    @Test
    void theKindOfATextIsSeen() {
        assertThat(PastedText.of("%% hello\njourney\n title x")).isEqualTo(PastedText.MERMAID);
        assertThat(PastedText.of("a\tb\nc\td")).isEqualTo(PastedText.TABLE);
        assertThat(PastedText.of("a;b\nc;d")).isEqualTo(PastedText.TABLE);
        assertThat(PastedText.of("- a, b\n- c, d")).isEqualTo(PastedText.LIST);
        assertThat(PastedText.of("one\ntwo")).isEqualTo(PastedText.LIST);
        assertThat(PastedText.of("just words, some")).isEqualTo(PastedText.WORDS);
    }
}
