package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Journey;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.junit.jupiter.api.Test;

/** Mermaid journeys in and out. */
class MermaidTest {
    private static final String DAY = """
            journey
                title My working day
                section Go to work
                  Make tea: 5: Me
                  Go upstairs: 3: Me
                  Do work: 1: Me, Cat
                section Go home
                  Go downstairs: 5: Me
                  Sit down: 5: Me
            """;

    private static Draft read(String text) {
        return new MermaidReader(Language.EN).read(text);
    }

    @Test
    void sectionsTasksScoresAndActorsBecomeStagesStepsFeelingsAndCompanions() {
        Draft draft = read(DAY);
        assertThat(draft.title()).isEqualTo("My working day");
        assertThat(draft.persona()).isEqualTo("Me");
        assertThat(draft.stages()).extracting(Draft.Stage::name).containsExactly("Go to work", "Go home");
        assertThat(draft.rows()).extracting(Draft.Row::type).containsExactly(LaneType.COMPANIONS, LaneType.STEPS,
                LaneType.EMOTION);
        assertThat(draft.rows().get(1).cells()).containsExactly(
                List.of(new Draft.Entry("Make tea", 2.0), new Draft.Entry("Go upstairs", 0.0), new Draft.Entry("Do work", -2.0)),
                List.of(new Draft.Entry("Go downstairs", 2.0), new Draft.Entry("Sit down", 2.0)));
        assertThat(draft.companions()).containsExactly(new Draft.Companion("Cat", null, CompanionKind.PERSON,
                Arrays.asList(new Draft.Part(0.5, true, "Do work"), null)));
        Journey journey = draft.toJourney(Language.EN);
        assertThat(journey.all(Step.class)).hasSize(5);
        assertThat(journey.all(Reading.class)).extracting(Reading::value).containsExactly(2.0, 0.0, -2.0, 2.0, 2.0);
        assertThat(journey.all(Tie.class)).hasSize(1);
    }

    @Test
    void everythingWrongIsFoundWithItsLine() {
        Draft draft = read("""

                ```mermaid
                %%{init: {'theme': 'dark'}}%%
                journey
                  Early: 4: Me
                  section
                  section Shop %% a comment
                  No score
                  Odd: many: Me
                  High: 9: Me
                  : 3: Me
                ```
                """);
        assertThat(draft.findings()).containsExactly(
                new Finding(Finding.Code.DIRECTIVE, 3, List.of("%%{init: {'theme': 'dark'}}%%")),
                new Finding(Finding.Code.NO_SECTION, 5, List.of("Early")),
                new Finding(Finding.Code.NO_NAME, 6, List.of("section")),
                new Finding(Finding.Code.NO_SCORE, 8, List.of("No score")),
                new Finding(Finding.Code.BAD_SCORE, 9, List.of("many", "Odd")),
                new Finding(Finding.Code.SCORE_OUTSIDE, 10, List.of("9", "High")),
                new Finding(Finding.Code.NO_NAME, 11, List.of(": 3: Me")));
        assertThat(draft.stages()).extracting(Draft.Stage::name).containsExactly("Stage 1", "Shop");
    }

    @Test
    void frontMatterDescriptionsEntitiesAndSemicolonsAreRead() {
        Draft draft = read("""
                ---
                title: "From the front"
                ---
                journey
                accDescr {
                  Two
                  lines
                }
                section A#58; B; Task #35;1<br/>again: 2: Anna#44; her friend, Bot
                """);
        assertThat(draft.title()).isEqualTo("From the front");
        assertThat(draft.summary()).isEqualTo("Two lines");
        assertThat(draft.stages().getFirst().name()).isEqualTo("A: B");
        assertThat(draft.rows().get(1).cells().getFirst()).containsExactly(new Draft.Entry("Task #1 again", -1.0));
        assertThat(draft.persona()).isEqualTo("Anna, her friend");
        assertThat(draft.companions().getFirst().kind()).isEqualTo(CompanionKind.AI_AGENT);
    }

    @Test
    void aTextThatIsNoJourneySaysSo() {
        assertThat(MermaidReader.isJourney("flowchart LR\n a-->b")).isFalse();
        assertThat(read("flowchart LR\na-->b").findings().getFirst())
                .isEqualTo(new Finding(Finding.Code.NOT_MERMAID, 1, List.of("flowchart LR")));
        assertThat(read("").findings()).containsExactly(new Finding(Finding.Code.EMPTY, 0, List.of()));
    }

    @Test
    void writtenAgainItIsTheSameJourney() {
        Journey journey = read(DAY).toJourney(Language.EN);
        Written written = new MermaidWriter(Language.EN).write(null, journey);
        assertThat(written.text()).isEqualTo("""
                journey
                  title My working day
                  section Go to work
                    Make tea: 5: Me, Cat
                    Go upstairs: 3: Me, Cat
                    Do work: 1: Me, Cat
                  section Go home
                    Go downstairs: 5: Me
                    Sit down: 5: Me
                """);
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void namesThatTheGrammarKeepsForItselfComeBack() {
        Draft before = read("journey\nsection x\nt: 3: a");
        List<String> names = List.of("Section 5: #1; done", "title fight", "%%{x}%% 100 %", "a, b", "---", "<br>", "`~");
        List<Draft.Stage> stages = names.stream().map(name -> new Draft.Stage(name, null, null, null)).toList();
        Draft nasty = new Draft("journey; #", "a: b; c", "Me, myself", stages, List.of(new Draft.Row(LaneType.STEPS, null,
                null, names.stream().map(name -> List.of(Draft.Entry.of(name))).toList())), List.of(), before.findings());
        Draft again = read(new MermaidWriter(Language.EN).write(null, nasty.toJourney(Language.EN)).text());
        assertThat(again.stages()).extracting(Draft.Stage::name).isEqualTo(names);
        assertThat(again.rows().getFirst().cells().stream().map(cell -> cell.getFirst().text())).isEqualTo(names);
        assertThat(again.title()).isEqualTo("journey; #");
        assertThat(again.summary()).isEqualTo("a: b; c");
        assertThat(again.persona()).isEqualTo("Me, myself");
    }
}
