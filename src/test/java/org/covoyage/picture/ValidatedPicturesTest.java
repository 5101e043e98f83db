package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That a picture of validated claims alone says so to whoever sees it, and to whoever does not. */
@Execution(ExecutionMode.CONCURRENT)
class ValidatedPicturesTest {
    private static final Pictures PICTURES = new Pictures(new Lettering(), new Icons());
    private static final Focus KNOWN = Focus.WHOLE.validated(38);

    private static String whole(Drawing drawing) {
        List<String> texts = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run) {
                texts.add(run.text());
            }
        });
        return String.join(" ", texts);
    }

    /** A project whose notice is so long that it is cut short. */
    private static Project project(Language language) {
        Project project = InsightsPictureTest.sample(language == Language.FR ? "fr" : "en", "click-and-collect");
        Cover cover = project.cover();
        return new Project(new Cover(cover.title(), cover.client(), cover.author(), cover.language(),
                "Lorem ipsum dolor sit amet. ".repeat(60), cover.brand(), cover.images()), project.scenarios());
    }

    private static void says(Drawing drawing, Language language, String as) {
        assertThat(MapLayoutTest.faults(drawing)).as(as).isEmpty();
        assertThat(whole(drawing)).as(as).contains(language == Language.FR
                ? List.of("Validé seulement · ", "Validé seulement (niveaux A et B)\u00A0: 38 affirmations sont omises.")
                : List.of("Validated only · ", "Validated only (grades A and B): 38 claims are left out."));
        assertThat(drawing.description()).as(as).contains(language == Language.FR ? "38 affirmations" : "38 claims");
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void everyPictureSaysThatOnlyValidatedClaimsAreShown(PictureKind kind) {
        for (Language language : Language.values()) {
            Project project = project(language);
            for (Theme.Name theme : List.of(Theme.Name.LIGHT, Theme.Name.PRINT, Theme.Name.PROJECTOR)) {
                for (Density density : Density.values()) {
                    PictureRequest request = new PictureRequest(kind, density, theme, language, PictureRequest.SLIDE,
                            null, KNOWN);
                    String as = kind + " " + language + " " + theme + " " + density;
                    says(PICTURES.draw(project.cover(), project.scenarios().getFirst(), request), language, as);
                    PICTURES.split(project.cover(), project.scenarios().getFirst(), request, 3)
                            .forEach(part -> says(part, language, as + " split"));
                }
            }
        }
    }

    @Test
    void soDoesAComparison() {
        for (Language language : Language.values()) {
            Project project = project(language);
            for (double aspect : new double[] {0, PictureRequest.SLIDE, 4.0 / 3}) {
                says(PICTURES.compare(project.cover(), project.cover(), Comparison.of(project.scenarios().getFirst(),
                        project.scenarios().getLast()), PictureRequest.of(PictureKind.INSIGHTS, Density.WORKING, language)
                        .shaped(aspect).turnedTo(KNOWN)), language, language + " " + aspect);
            }
        }
    }

    @Test
    void aPictureOfAllClaimsSaysNothingOfIt() {
        Project project = project(Language.EN);
        Drawing drawing = PICTURES.draw(project.cover(), project.scenarios().getFirst(),
                PictureRequest.of(Density.FULL, Language.EN));
        assertThat(whole(drawing) + drawing.description()).doesNotContain("Validated");
    }

    @Test
    void aNumberOfClaimsIsCountedAsTheLanguageCounts() {
        assertThat(new Labels(Language.EN).validated(0)).endsWith("no claim is left out.");
        assertThat(new Labels(Language.EN).validated(1)).endsWith("one claim is left out.");
        assertThat(new Labels(Language.EN).validated(2)).endsWith("2 claims are left out.");
        assertThat(new Labels(Language.FR).validated(0)).endsWith("aucune affirmation n’est omise.");
        assertThat(new Labels(Language.FR).validated(1)).endsWith("une affirmation est omise.");
        assertThat(new Labels(Language.FR).validated(1200)).endsWith("1\u202F200 affirmations sont omises.");
    }
}
