package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on an insights picture, and that it stands where it can be read. */
@Execution(ExecutionMode.CONCURRENT)
class InsightsPictureTest {
    private static final Pictures PICTURES = new Pictures(new Lettering(), new Icons());

    static Project sample(String language, String name) {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples", language, name + ".covoyage"))).project();
    }

    private static PictureRequest request(Language language, Theme.Name theme, double aspect, Focus focus) {
        return new PictureRequest(PictureKind.INSIGHTS, Density.WORKING, theme, language, aspect, null, focus);
    }

    private static Drawing french(String name) {
        Project project = sample("fr", name);
        return PICTURES.draw(project.cover(), project.scenarios().getFirst(),
                request(Language.FR, Theme.Name.LIGHT, PictureRequest.SLIDE, Focus.WHOLE));
    }

    private static List<String> texts(Drawing drawing, String subject) {
        List<String> texts = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run && (subject == null || subject.equals(run.subject()))) {
                texts.add(run.text());
            }
        });
        return texts;
    }

    private static String whole(Drawing drawing) {
        return String.join(" ", texts(drawing, null));
    }

    @ParameterizedTest
    @EnumSource(Texts.class)
    void noTextLeavesItsBoxAndNoTwoTextsOverlapOnRandomJourneys(Texts texts) {
        for (long seed = 1; seed <= 40; seed++) {
            Project project = RandomJourney.seed(seed).texts(texts).project(1);
            check(project, seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103})
    void norDoTheyWithThirtyCompanionsAtTwentyStages(long seed) {
        check(RandomJourney.seed(seed).stages(20).companions(30).project(1), seed);
    }

    private static void check(Project project, long seed) {
        Journey journey = project.scenarios().getFirst();
        Set<Id> away = seed % 3 == 0 ? Set.copyOf(journey.all(Companion.class).stream().map(Companion::id).limit(2)
                .toList()) : Set.of();
        Drawing drawing = PICTURES.draw(project.cover(), journey, request(seed % 4 < 2 ? Language.FR : Language.EN,
                Theme.Name.values()[(int) (seed % 3)], seed % 2 == 0 ? PictureRequest.SLIDE : 0,
                new Focus(null, away, seed % 5 == 0)));
        assertThat(MapLayoutTest.faults(drawing)).as("seed %d", seed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"electric-car", "card-fraud", "family-holiday", "scheduling-software", "hip-replacement",
        "click-and-collect", "corner-bakery", "house-twenty-stages"})
    void everySampleCanBeReadOnASlideAndSaysThatItIsAnEstimate(String name) {
        for (Language language : Language.values()) {
            Project project = sample(language == Language.FR ? "fr" : "en", name);
            for (Journey journey : project.scenarios()) {
                for (double aspect : new double[] {0, PictureRequest.SLIDE}) {
                    Drawing drawing = PICTURES.draw(project.cover(), journey,
                            request(language, Theme.Name.PRINT, aspect, Focus.WHOLE));
                    assertThat(MapLayoutTest.faults(drawing)).as(name + language).isEmpty();
                    assertThat(Legibility.isReadable(drawing)).as(name + language).isTrue();
                    assertThat(whole(drawing)).contains(language == Language.FR
                            ? "Estimation du modèle (CIM 1.0), pas une mesure" : "Model estimate (CIM 1.0), not a measurement")
                            .doesNotContain("\u22120,00", "\u22120.00", "+0,00", "+0.00", "NaN");
                }
            }
        }
    }

    @Test
    void theNumbersOfTheCarAreTheModels() {
        Drawing drawing = french("electric-car");
        assertThat(texts(drawing, "julien")).containsExactly("Julien", "conjoint, conduit autant", "27\u202F%",
                "robuste · >\u202F99\u202F% en tête", "plutôt en hausse, 0,05", "22", "23", "41", "28");
        assertThat(texts(drawing, "samira")).containsExactly("Samira", "collègue, roule en électrique", "12\u202F%",
                "probable · 69\u202F% devant le suivant", "baisse de 0,08", "28", "21", "22");
        assertThat(texts(drawing, "forum")).containsExactly("Forum Watt&Route", "propriétaires, sous pseudonyme",
                "4\u202F%", "robuste · 99\u202F% devant le suivant", "≈ 0");
        Journey car = sample("fr", "electric-car").scenarios().getFirst();
        assertThat(texts(drawing, car.focalPersona().id().value())).contains("36\u202F%", "son propre jugement");
        assertThat(whole(drawing)).contains("Le parcours bascule à l’étape Évaluation\u00A0: \u22120,06");
    }

    @Test
    void theCurveIsTheModelsInclinationAtEachStage() {
        assertThat(texts(french("electric-car"), null)).containsSubsequence("+0,25", "+0,34", "\u22120,06", "+0,19",
                "+0,32", "+0,38");
    }

    @Test
    void whoBlocksIsSaidWhereAndByHowMuch() {
        assertThat(whole(french("family-holiday"))).contains("Conseil de famille\u00A0: blocage par Colette",
                "Réservation\u00A0: blocage par Colette", "position \u22120,40, sous le seuil de veto de \u22120,25");
    }

    @Test
    void theWeakestAreFoldedIntoOneLineUntilEveryoneIsAskedFor() {
        Project project = sample("en", "house-twenty-stages");
        Journey journey = project.scenarios().getFirst();
        Drawing folded = PICTURES.draw(project.cover(), journey,
                request(Language.EN, Theme.Name.LIGHT, 0, Focus.WHOLE));
        Drawing all = PICTURES.draw(project.cover(), journey,
                request(Language.EN, Theme.Name.LIGHT, 0, Focus.WHOLE.showing(true)));
        assertThat(whole(folded)).contains("and 23 others, together").doesNotContain("Clara Pose-Tout");
        assertThat(texts(all, null)).doesNotContain("and 23 others, together")
                .containsAll(journey.all(Companion.class).stream().map(Companion::name).toList());
        assertThat(all.height()).isGreaterThan(folded.height());
    }

    @Test
    void theSecondCurveIsWithoutThoseWhoAreImaginedAway() {
        Project project = sample("en", "electric-car");
        Drawing drawing = PICTURES.draw(project.cover(), project.scenarios().getFirst(), request(Language.EN,
                Theme.Name.LIGHT, 0, Focus.WHOLE.without(Set.of(new Id("henri")))));
        assertThat(whole(drawing)).contains("Dashed: without Henri; on average, rise by 0.07.");
        assertThat(texts(drawing, "henri")).contains("imagined away");
    }

    @Test
    void everyCompanionAndStageCanBePointedAt() {
        Set<String> subjects = new HashSet<>();
        french("electric-car").items().forEach(item -> subjects(item, subjects));
        Project project = sample("fr", "electric-car");
        Journey journey = project.scenarios().getFirst();
        assertThat(subjects).containsAll(Stream.concat(journey.ids(Kind.COMPANION).stream(),
                journey.ids(Kind.STAGE).stream()).map(Id::value).toList());
    }

    private static void subjects(Item item, Set<String> found) {
        if (item instanceof Group group) {
            if (group.subject() != null && group.label() != null) {
                found.add(group.subject());
            }
            group.items().forEach(inner -> subjects(inner, found));
        }
    }

    @Test
    void numbersTellHowTheyCameAbout() {
        Drawing drawing = french("electric-car");
        assertThat(note(drawing, "julien", "27\u202F%")).startsWith("Julien\u00A0: 27\u202F% du poids dans la décision sur tout le parcours");
        assertThat(note(drawing, "samira", "baisse de 0,08")).contains("Samira", "0,08");
        assertThat(note(drawing, "julien", "41")).contains("Julien", "Décision", "41\u202F%");
        assertThat(note(french("family-holiday"), stage("Réservation"), "Réservation\u00A0: blocage par Colette"))
                .contains("Colette");
    }

    private static String stage(String name) {
        return sample("fr", "family-holiday").scenarios().getFirst().all(Stage.class).stream()
                .filter(stage -> stage.name().equals(name)).findFirst().orElseThrow().id().value();
    }

    private static String note(Drawing drawing, String subject, String text) {
        List<TextRun> runs = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run && text.equals(run.text()) && subject.equals(run.subject())) {
                runs.add(run);
            }
        });
        return drawing.noteAt(runs.getFirst().bounds().centreX(), runs.getFirst().bounds().centreY()).orElseThrow();
    }

    @Test
    void aViewOfFewStagesShowsTheirColumnsAndTheWholeJourneysShares() {
        Project project = sample("fr", "electric-car");
        Journey journey = project.scenarios().getFirst();
        SavedView view = new SavedView(new Id("late"), "Late", null, null, null,
                journey.ids(Kind.STAGE).subList(3, 4), null, null);
        Drawing drawing = PICTURES.draw(project.cover(), journey, new PictureRequest(PictureKind.INSIGHTS,
                Density.WORKING, Theme.Name.LIGHT, Language.FR, PictureRequest.SLIDE, view, Focus.WHOLE));
        assertThat(MapLayoutTest.faults(drawing)).isEmpty();
        assertThat(whole(drawing)).contains("27\u202F%", "Décision", "+0,19").doesNotContain("+0,38");
    }
}
