package org.covoyage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Journeys that leave as text and come back. */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".covoyage")).sorted().toList();
        }
    }

    private static Journey journey(Path sample) {
        return ((Opened.Usable) new ProjectReader().open(sample)).project().scenarios().getFirst();
    }

    private static Language language(Path sample) {
        return sample.getParent().endsWith("fr") ? Language.FR : Language.EN;
    }

    /** For each stage and lane with cards of its own, what stands there; names of lanes as shown, companions sorted. */
    private static List<String> cells(Journey journey, Language language) {
        JourneyCells cells = new JourneyCells(journey, language);
        List<String> all = new ArrayList<>();
        for (Lane lane : journey.all(Lane.class)) {
            for (Stage stage : journey.all(Stage.class)) {
                if (lane.type() != LaneType.EMOTION) {
                    List<String> texts = cells.texts(lane, stage);
                    all.add(stage.name() + " / " + cells.name(lane) + ": "
                            + (lane.type() == LaneType.COMPANIONS ? texts.stream().sorted().toList() : texts));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleKeepsItsTextsThroughASpreadsheet(Path sample) {
        Journey journey = journey(sample);
        Language language = language(sample);
        Draft draft = new GridImport(language).read(new GridText(language).text(journey));
        Journey again = draft.toJourney(language);
        assertThat(cells(again, language)).isEqualTo(cells(journey, language));
        assertThat(again.all(Stage.class)).extracting(Stage::goal, Stage::duration)
                .isEqualTo(journey.all(Stage.class).stream()
                        .map(stage -> org.assertj.core.groups.Tuple.tuple(stage.goal(), stage.duration())).toList());
        assertThat(draft.findings()).extracting(Finding::level).doesNotContain(Finding.Level.LEFT_OUT);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleKeepsItsFeelingsThroughASpreadsheet(Path sample) {
        Journey journey = journey(sample);
        Language language = language(sample);
        Journey again = new GridImport(language).read(new GridText(language).text(journey)).toJourney(language);
        assertThat(new GridText(language).block(again).rows().stream()
                .filter(row -> row.getFirst().contains("−2…+2")).toList())
                .isEqualTo(new GridText(language).block(journey).rows().stream()
                        .filter(row -> row.getFirst().contains("−2…+2")).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleWrittenAsMermaidReadAndWrittenAgainIsTheSameText(Path sample) {
        Language language = language(sample);
        Written once = new MermaidWriter(language).write("Title", journey(sample));
        Draft draft = new MermaidReader(language).read(once.text());
        assertThat(withSortedActors(new MermaidWriter(language).write(null, draft.toJourney(language)).text()))
                .isEqualTo(withSortedActors(once.text()));
        assertThat(draft.stages()).extracting(Draft.Stage::name)
                .isEqualTo(journey(sample).all(Stage.class).stream().map(Stage::name).toList());
    }

    /** Companions come back in the order in which they appear. */
    private static List<String> withSortedActors(String text) {
        return text.lines().map(line -> line.matches(".*: \\d: .*") ? line.replaceFirst(": \\d: .*$", "") + Stream.of(
                line.replaceFirst("^.*(: \\d: )", "$1").split(", ")).sorted().toList() : line).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleKeepsItsCardsThroughAnOutline(Path sample) {
        Journey journey = journey(sample);
        Language language = language(sample);
        Draft draft = new ListImport().read(BulletList.parse(new MarkdownOutline(language).text("Title", journey)));
        Journey again = draft.toJourney(language);
        assertThat(draft.title()).isEqualTo("Title");
        assertThat(again.all(Stage.class)).extracting(Stage::name)
                .isEqualTo(journey.all(Stage.class).stream().map(Stage::name).toList());
        assertThat(again.all(Card.class)).extracting(Card::text)
                .containsAll(journey.all(Card.class).stream().map(Card::text).toList());
        assertThat(again.all(Touchpoint.class)).extracting(Touchpoint::name)
                .containsExactlyInAnyOrderElementsOf(journey.all(Touchpoint.class).stream().map(Touchpoint::name).toList());
        assertThat(again.all(Companion.class)).extracting(Companion::name)
                .containsAll(journey.all(Companion.class).stream()
                        .filter(companion -> !journey.neededBy(companion.id()).isEmpty()).map(Companion::name).toList());
    }

    @Test
    void randomJourneysKeepTheirCardsThroughASpreadsheet() {
        for (long seed = 0; seed < 200; seed++) {
            Journey journey = RandomJourney.seed(seed).build();
            Journey again = new GridImport(Language.EN).read(new GridText(Language.EN).text(journey))
                    .toJourney(Language.EN);
            assertThat(again.all(Card.class).stream().map(Card::text).toList()).as("seed %d", seed)
                    .containsAll(journey.all(Card.class).stream().filter(card -> hasPlace(journey, card))
                            .map(card -> Tidy.text(card.text())).filter(text -> !text.isEmpty()).toList());
        }
    }

    /** Lanes that follow from other elements show no cards. */
    private static boolean hasPlace(Journey journey, Card card) {
        return switch (journey.get(card.lane(), Lane.class).type()) {
            case IMAGES, ACTIONS, EVIDENCE, THOUGHTS, PAINS, OPPORTUNITIES, FRONT_STAGE, BACK_STAGE, SUPPORT, MEASURES,
                    CUSTOM -> true;
            default -> false;
        };
    }
}
