package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Stage;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on a comparison, and that it stands where it can be read. */
@Execution(ExecutionMode.CONCURRENT)
class ComparePictureTest {
    private static final Pictures PICTURES = new Pictures(new Lettering(), new Icons());
    private static final double[] SHAPES = {0, PictureRequest.SLIDE, 4.0 / 3};

    private static PictureRequest request(Language language, Theme.Name theme, double aspect) {
        return new PictureRequest(PictureKind.INSIGHTS, Density.WORKING, theme, language, aspect, null, Focus.WHOLE);
    }

    private static Drawing draw(Project before, Project after, PictureRequest request) {
        return PICTURES.compare(before.cover(), after.cover(), Comparison.of(before.scenarios().getFirst(),
                after.scenarios().getLast()), request);
    }

    private static String whole(Drawing drawing) {
        List<String> texts = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run) {
                texts.add(run.text());
            }
        });
        return String.join(" ", texts);
    }

    private static List<String> notes(Drawing drawing) {
        List<String> notes = new ArrayList<>();
        drawing.visit(new Bounds(0, 0, drawing.width(), drawing.height()), item -> {
            if (item instanceof Group group && group.note() != null) {
                notes.add(group.note().text());
            }
        });
        return notes;
    }

    private static Journey stages(String scenario, String... ids) {
        List<Element> elements = new ArrayList<>(List.of(new Scenario(new Id("s-" + scenario), scenario, null, null, null,
                null)));
        for (String id : ids) {
            elements.add(new Stage(new Id(id), "Stage " + id, null, null, null, null, null, null, null, null, null, null));
        }
        return Journey.of(elements);
    }

    private static String headline(Language language, Journey before, Journey after) {
        Cover cover = InsightsPictureTest.sample("en", "corner-bakery").cover();
        return new ComparisonWords(cover, cover, Comparison.of(before, after), language, null).headline();
    }

    @Test
    void whatIsSharedIsCountedAsTheLanguageCountsNothingIncluded() {
        Journey one = stages("One", "a", "b", "c", "d", "e");
        Journey none = stages("Other", "v", "w");
        Journey little = stages("Other", "a", "w", "x", "y", "z", "u", "v");
        Journey some = stages("Other", "a", "b", "x", "y", "z", "u", "v");
        Journey empty = stages("Later");
        assertThat(headline(Language.EN, one, none)).isEqualTo("Two journeys with nothing in common: no stage, "
                + "touchpoint, companion or key figure is in both");
        assertThat(headline(Language.FR, one, none)).isEqualTo("Deux parcours sans rien de commun\u00A0: aucune étape, "
                + "aucun point de contact, aucun compagnon, aucun indicateur ne se retrouve des deux côtés");
        assertThat(headline(Language.EN, one, little)).endsWith("in common: one element of 11 is in both");
        assertThat(headline(Language.FR, one, little)).endsWith("un seul élément sur 11 se retrouve des deux côtés");
        assertThat(headline(Language.EN, one, some)).endsWith("in common: 2 elements of 10 are in both");
        assertThat(headline(Language.FR, one, some)).endsWith("2 éléments sur 10 se retrouvent des deux côtés");
        assertThat(headline(Language.EN, one, empty)).isEqualTo("Nothing to compare: “Later” is still empty");
        assertThat(headline(Language.FR, empty, one)).isEqualTo("Rien à comparer\u00A0: «\u00A0Later\u00A0» est encore vide");
        assertThat(headline(Language.EN, empty, empty)).isEqualTo("Nothing differs between the two scenarios");
    }

    @Test
    void aComparisonWithAnEmptyScenarioIsDrawnInEveryShape() {
        Cover cover = InsightsPictureTest.sample("en", "corner-bakery").cover();
        for (double aspect : SHAPES) {
            for (Language language : Language.values()) {
                Drawing drawing = PICTURES.compare(cover, cover, Comparison.of(stages("Later"), stages("One", "a", "b")),
                        request(language, Theme.Name.LIGHT, aspect));
                assertThat(MapLayoutTest.faults(drawing)).isEmpty();
                assertThat(whole(drawing)).doesNotContain("NaN", "null");
            }
        }
    }

    @Test
    void countsInTheWordsOfAComparisonAgreeWithTheirNumbers() {
        Labels english = new Labels(Language.EN);
        Labels french = new Labels(Language.FR);
        assertThat(List.of(english.of("compare.by-name", 1), english.of("compare.by-name", 3),
                english.of("compare.measures.more", 1), english.of("compare.measures.more", 4),
                english.of("compare.how.counts", 0, 1), english.of("compare.how.counts", 1, 7),
                english.of("compare.points", "+1", 1.0), english.of("compare.points", "0", 0.0)))
                .containsExactly("One element is taken for the same by name.",
                        "3 elements are taken for the same by name.", "… one more figure", "… 4 more figures",
                        "Rests on no value before and one after.", "Rests on one value before and 7 after.", "+1 pt",
                        "0 pts");
        assertThat(List.of(french.of("compare.by-name", 1), french.of("compare.by-name", 3),
                french.of("compare.measures.more", 1), french.of("compare.measures.more", 4),
                french.of("compare.how.counts", 0, 1), french.of("compare.how.counts", 1, 7),
                french.of("compare.points", "+1", 1.0), french.of("compare.points", "0", 0.0)))
                .containsExactly("Un élément est pris pour le même d’après son nom.",
                        "3 éléments sont pris pour les mêmes d’après leur nom.", "… un autre chiffre", "… 4 autres chiffres",
                        "Repose sur aucune valeur avant et une après.", "Repose sur une valeur avant et 7 après.", "+1 pt",
                        "0 pt");
    }

    @ParameterizedTest
    @EnumSource(Theme.Name.class)
    void theShowcaseFitsEveryShapeInBothLanguagesAndSaysWhatDidNotChange(Theme.Name theme) {
        for (Language language : Language.values()) {
            Project project = InsightsPictureTest.sample(language == Language.FR ? "fr" : "en", "click-and-collect");
            for (double aspect : SHAPES) {
                Drawing drawing = draw(project, project, request(language, theme, aspect));
                assertThat(MapLayoutTest.faults(drawing)).as(theme + " " + language + " " + aspect).isEmpty();
                assertThat(Legibility.isReadable(drawing)).isTrue();
                if (aspect > 0) {
                    assertThat(drawing.width() / drawing.height()).isCloseTo(aspect,
                            within(1e-9));
                }
                assertThat(whole(drawing)).contains(language == Language.FR
                        ? List.of("mais le souvenir reste à −0,20", "inchangé", "pas une mesure", "du rang 6")
                        : List.of("but what is remembered stays at −0.20", "unchanged", "not a measurement", "rank 6"))
                        .doesNotContain("NaN", "−0,00", "−0.00", "+0,00", "+0.00");
            }
        }
    }

    @Test
    void everyNumberTellsHowItCameAbout() {
        Project project = InsightsPictureTest.sample("en", "click-and-collect");
        List<String> notes = notes(draw(project, project, request(Language.EN, Theme.Name.LIGHT, 0)));
        assertThat(notes).anySatisfy(note -> assertThat(note).contains("Peak–end heuristic", "−0.20", "unchanged"))
                .anySatisfy(note -> assertThat(note).contains("Before", "After", "not a measurement"))
                .anySatisfy(note -> assertThat(note).contains("Pick-up at Paule’s counter", "−1.20", "+0.80"))
                .allSatisfy(note -> assertThat(note).doesNotContain("NaN", "{"));
    }

    @ParameterizedTest
    @EnumSource(Texts.class)
    void noTextLeavesItsBoxAndNoTwoTextsOverlapOnRandomJourneys(Texts texts) {
        for (long seed = 1; seed <= 24; seed++) {
            Project one = RandomJourney.seed(seed).texts(texts).project(1);
            Project other = RandomJourney.seed(seed % 3 == 0 ? seed : seed + 100).texts(texts).project(1);
            Drawing drawing = draw(one, other, request(seed % 2 == 0 ? Language.FR : Language.EN,
                    Theme.Name.values()[(int) (seed % 3)], SHAPES[(int) (seed / 2 % 3)]));
            assertThat(MapLayoutTest.faults(drawing)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void aJourneyBesideItselfAndAJourneyOfNothingSaySoCalmly() {
        Project project = InsightsPictureTest.sample("en", "corner-bakery");
        Drawing same = draw(project, project, request(Language.EN, Theme.Name.LIGHT, PictureRequest.SLIDE));
        assertThat(whole(same)).contains("Nothing differs between the two scenarios", "No stage, touchpoint or companion");
        Journey empty = Journey.of(List.of(new Scenario(new Id("x"), "X", null, null, null, null)));
        Drawing nothing = PICTURES.compare(project.cover(), project.cover(), Comparison.of(empty, empty.copy()),
                request(Language.EN, Theme.Name.PRINT, PictureRequest.SLIDE));
        assertThat(whole(nothing)).contains("Nothing differs", "No feelings are known", "No companion travels along",
                "No figure is known");
        assertThat(MapLayoutTest.faults(nothing)).isEmpty();
    }

    @Test
    void journeysWithNextToNothingInCommonAreNotSoldAsBeforeAndAfter() {
        Drawing drawing = draw(InsightsPictureTest.sample("en", "corner-bakery"),
                InsightsPictureTest.sample("en", "card-fraud"), request(Language.EN, Theme.Name.LIGHT, 0));
        assertThat(whole(drawing)).contains("Two journeys with little in common");
    }
}
