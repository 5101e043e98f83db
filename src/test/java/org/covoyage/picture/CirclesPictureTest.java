package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
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
import org.covoyage.journey.Stage;
import org.covoyage.testing.RandomJourney;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Circles of whatever journey: nothing collides, everybody is named or counted, and the title says what the model says. */
@Execution(ExecutionMode.CONCURRENT)
class CirclesPictureTest {
    /** Random journeys of every kind of texts; more with {@code -Dpicture.seeds=1000}. */
    private static final int SEEDS = Integer.getInteger("picture.seeds", 30);
    private static final Pictures PICTURES = new Pictures(new Lettering(), new Icons());
    private static final Path CAR = Path.of("samples/en/electric-car.covoyage");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".covoyage")).sorted().toList().stream();
        }
    }

    private static Project open(Path file) {
        return ((Opened.Usable) new ProjectReader().open(file)).project();
    }

    private static PictureRequest request(Language language, double aspect) {
        return PictureRequest.of(PictureKind.CIRCLES, Density.WORKING, language).shaped(aspect);
    }

    private static Drawing draw(Project project, PictureRequest request) {
        return PICTURES.draw(project.cover(), project.scenarios().getFirst(), request);
    }

    private static List<String> texts(Drawing drawing) {
        List<String> texts = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run) {
                texts.add(run.text());
            }
        });
        return texts;
    }

    @ParameterizedTest
    @EnumSource(Texts.class)
    void noTextLeavesItsBoxAndNoTwoTextsOverlap(Texts texts) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomJourney random = RandomJourney.seed(seed).texts(texts);
            Project project = (seed % 10 == 0 ? random.companions(30).stages(20) : random).project(1);
            Journey journey = project.scenarios().getFirst();
            List<Id> stages = journey.ids(Kind.STAGE);
            List<Id> companions = journey.ids(Kind.COMPANION);
            Focus focus = new Focus(seed % 2 == 0 ? null : stages.get((int) (seed % stages.size())),
                    seed % 3 == 0 ? Set.of(companions.getFirst()) : Set.of(), seed % 4 == 0);
            PictureRequest request = request(seed % 4 < 2 ? Language.FR : Language.EN, seed % 5 < 3 ? PictureRequest.SLIDE : 0)
                    .in(Theme.Name.values()[(int) (seed % 3)]).turnedTo(focus);
            assertThat(MapLayoutTest.faults(draw(project, request))).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesCanBeReadOnASlideAndNothingCollides(Path file) {
        Project project = open(file);
        for (Journey journey : project.scenarios()) {
            PictureRequest request = request(project.cover().languageOrDefault(), PictureRequest.SLIDE);
            List<Drawing> drawings = new ArrayList<>(new Slides(PICTURES).split(project.cover(), journey, request));
            drawings.add(PICTURES.draw(project.cover(), journey, request));
            for (Stage stage : journey.all(Stage.class)) {
                drawings.add(PICTURES.draw(project.cover(), journey, request.turnedTo(Focus.WHOLE.on(stage.id()))));
            }
            assertThat(drawings).allSatisfy(drawing -> {
                assertThat(MapLayoutTest.faults(drawing)).isEmpty();
                assertThat(Legibility.onSlide(drawing)).isGreaterThanOrEqualTo(Legibility.LEAST - 1e-9);
                assertThat(drawing.width() / drawing.height()).isBetween(1.777, 1.778);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyCompanionOfALargeCircleHasItsNameOnIt(Path file) {
        Project project = open(file);
        Journey journey = project.scenarios().getFirst();
        for (Stage stage : journey.all(Stage.class)) {
            Drawing drawing = draw(project, request(project.cover().languageOrDefault(), PictureRequest.SLIDE)
                    .turnedTo(Focus.WHOLE.on(stage.id())));
            List<String> texts = texts(drawing);
            List<String> names = journey.all(Companion.class).stream().filter(companion -> journey
                    .all(org.covoyage.journey.Tie.class).stream().anyMatch(tie -> tie.stage().equals(stage.id())
                            && tie.companion().equals(companion.id()) && tie.involvement() > 0))
                    .map(Companion::name).toList();
            // Once in the circle, in one or two lines, once in the table.
            assertThat(names).as(stage.name()).allSatisfy(name -> assertThat(String.join(" ", texts)).contains(name));
        }
    }

    @Test
    void theTitleTellsWhoIsNearestAndWhoWeighsMost() {
        Project car = open(CAR);
        assertThat(texts(draw(car, request(Language.EN, PictureRequest.SLIDE)))).first()
                .isEqualTo("Julien carries most weight and travels nearest");
        Id decision = stage(car, "Decision");
        assertThat(texts(draw(car, request(Language.EN, PictureRequest.SLIDE).turnedTo(Focus.WHOLE.on(decision)))))
                .first().isEqualTo("Decision: Julien is nearest, and weighs most");
    }

    @Test
    void whoWeighsLessThanTheCustomerIsNotSaidToWeighMostOfAll() {
        Project fraud = open(Path.of("samples/en/card-fraud.covoyage"));
        assertThat(texts(draw(fraud, request(Language.EN, 0).turnedTo(Focus.WHOLE.on(stage(fraud, "Case"))))))
                .first().isEqualTo("Case: Manon is nearest, and weighs most after Thierry");
    }

    @Test
    void everyDotTellsHowItsNumbersCameAbout() {
        Project car = open(CAR);
        Drawing drawing = draw(car, request(Language.EN, PictureRequest.SLIDE).turnedTo(Focus.WHOLE.on(stage(car, "Decision"))));
        assertThat(List.of("julien", "henri", "bruno", "customer")).allSatisfy(id ->
                assertThat(drawing.noteOf(id).orElse("")).contains("Decision").containsIgnoringCase("estimate"));
    }

    @Test
    void withoutACompanionTheTitleSaysWhatChangesAndAGhostStays() {
        Project car = open(CAR);
        Id samira = car.scenarios().getFirst().all(Companion.class).stream().filter(c -> c.name().equals("Samira"))
                .findFirst().orElseThrow().id();
        Focus focus = Focus.WHOLE.on(stage(car, "Evaluation")).without(Set.of(samira));
        List<String> texts = texts(draw(car, request(Language.EN, PictureRequest.SLIDE).turnedTo(focus)));
        assertThat(texts).first().isEqualTo("Evaluation \u2013 Without Samira: inclination from \u22120.06 to \u22120.17");
        assertThat(texts).filteredOn("Samira"::equals).hasSize(2);
    }

    @Test
    void twentyStagesComeOnThreeNumberedSlides() {
        Project house = open(Path.of("samples/en/house-twenty-stages.covoyage"));
        List<Drawing> slides = new Slides(PICTURES).split(house.cover(), house.scenarios().getFirst(),
                request(Language.EN, PictureRequest.SLIDE));
        assertThat(slides).hasSize(3);
        assertThat(String.join(" ", texts(slides.get(2)))).contains("As is · 3/3").contains("Passing it on");
    }

    @Test
    void circlesNameEverybodyWhenEveryoneIsWanted() {
        Project house = open(Path.of("samples/en/house-twenty-stages.covoyage"));
        PictureRequest request = request(Language.EN, PictureRequest.SLIDE);
        assertThat(texts(draw(house, request))).anyMatch(text -> text.startsWith("others ("));
        assertThat(texts(draw(house, request.turnedTo(Focus.WHOLE.showing(true)))))
                .noneMatch(text -> text.startsWith("others ("));
    }

    private static Id stage(Project project, String name) {
        return project.scenarios().getFirst().all(Stage.class).stream().filter(s -> s.name().equals(name)).findFirst()
                .orElseThrow().id();
    }
}
