package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Group;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Item;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.evidence.Age;
import org.covoyage.journey.Density;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of the relation as lanes and marks of the map: where there is something to say, and nowhere else. */
class RelationOnMapTest {
    private static final Pictures MAPS = new Pictures(new Lettering(), new Icons());

    private static Project sample(String language, String name) {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples", language, name + ".covoyage"))).project();
    }

    private static Drawing map(String name, PictureRequest request) {
        Project project = sample("en", name);
        return MAPS.draw(project.cover(), project.scenarios().getFirst(), request);
    }

    private static List<Item> all(List<Item> items) {
        return items.stream().flatMap(item -> item instanceof Group group
                ? Stream.concat(Stream.of(group), all(group.items()).stream()) : Stream.of(item)).toList();
    }

    private static List<String> texts(Drawing map) {
        return all(map.items()).stream().filter(TextRun.class::isInstance).map(item -> ((TextRun) item).text()).toList();
    }

    private static Set<String> labels(Drawing map) {
        return all(map.items()).stream().filter(Group.class::isInstance).map(item -> ((Group) item).label())
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Test
    void aHeadlineStaysQuiet() {
        assertThat(texts(map("card-fraud", PictureRequest.of(Density.HEADLINE, Language.EN))))
                .doesNotContain("Human time", "Perception gap", "Handovers", "Customer’s roles", "Solicitation");
    }

    @Test
    void workingDensitySaysWhoServesAndWhatIsLostOnTheWay() {
        assertThat(texts(map("card-fraud", PictureRequest.of(Density.WORKING, Language.EN))))
                .contains("Human time", "67% of the journey", "Handovers", "urgent: 19", "5/5, in public")
                .doesNotContain("Perception gap", "Customer’s roles", "Solicitation");
    }

    @Test
    void fullDensityNamesTheLargestGapAndTheLeastCoherentWay() {
        Drawing map = map("card-fraud", PictureRequest.of(Density.FULL, Language.EN));
        assertThat(labels(map)).contains("Ponto does not understand: believed 7.5, said 2 (+5.5)", "staff pay +0.25");
        assertThat(texts(map)).contains("Perception gap", "weighted: +3.2", "Customer’s roles", "Solicitation",
                "complainant, unserved");
        assertThat(String.join(" ", texts(map("click-and-collect", PictureRequest.of(Density.FULL, Language.EN)))))
                .contains("Explain it all again\u00a0· lowest: 0.30");
    }

    @Test
    void whoPaysIsSaidAtTheTouchpointWhereStaffHaveRatingsAndNoCurve() {
        Project project = sample("en", "card-fraud");
        Journey journey = project.scenarios().getFirst();
        Draft draft = new Draft(journey, new FreshIds(List.of(journey)));
        draft.all(Reading.class).stream().filter(reading -> reading.series() == Series.EMPLOYEE
                && reading.scale() == Scale.EMOTION).toList().forEach(reading -> draft.remove(reading.id()));
        journey.apply(draft.change());
        assertThat(texts(MAPS.draw(project.cover(), journey, PictureRequest.of(Density.WORKING, Language.EN))))
                .contains("staff pay +0.25");
        assertThat(texts(MAPS.draw(project.cover(), journey, PictureRequest.of(Density.HEADLINE, Language.EN))))
                .doesNotContain("staff pay +0.25");
    }

    @Test
    void aJourneyThatSaysWhomNoTouchpointServesHasNoUnservedRoles() {
        assertThat(texts(map("corner-bakery", PictureRequest.of(Density.FULL, Language.EN)))).contains("buyer")
                .doesNotContain("buyer, unserved", "Perception gap", "Handovers", "customer feels better");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card-fraud", "click-and-collect", "corner-bakery", "electric-car", "family-holiday",
        "hip-replacement", "house-twenty-stages", "scheduling-software"})
    void everyMarkTellsHowItCameAbout(String name) {
        for (Language language : Language.values()) {
            Project project = sample(language == Language.FR ? "fr" : "en", name);
            project.scenarios().forEach(journey -> {
                Drawing map = MAPS.draw(project.cover(), journey, PictureRequest.of(Density.FULL, language));
                List<String> notes = new ArrayList<>();
                all(map.items()).forEach(item -> {
                    if (item instanceof Group group && group.note() != null) {
                        notes.add(group.note().text());
                    }
                });
                assertThat(notes).isNotEmpty().allSatisfy(note ->
                        assertThat(note).doesNotContain("{", "null", "NaN").contains("\n"));
            });
        }
    }

    @Test
    void onlyClaimsOlderThanTheChosenAgeFade() {
        PictureRequest request = PictureRequest.of(Density.FULL, Language.EN);
        // The figures of the card fraud are of January to March 2026.
        PictureRequest soon = request.turnedTo(Focus.WHOLE.fading(new Age(8, LocalDate.of(2026, 10, 15))));
        PictureRequest never = request.turnedTo(Focus.WHOLE.fading(new Age(800, LocalDate.of(2026, 10, 15))));
        Colour ink = colour(map("card-fraud", request), "34%");
        assertThat(colour(map("card-fraud", never), "34%")).isEqualTo(ink);
        assertThat(colour(map("card-fraud", soon), "34%")).isNotEqualTo(ink);
        assertThat(colour(map("card-fraud", soon), "−31")).as("of March").isEqualTo(ink);
        assertThat(texts(map("card-fraud", soon))).contains("faded: older than 8 months on 15 October 2026");
        assertThat(String.join(" ", texts(map("card-fraud", request)))).doesNotContain("faded");
    }

    private static Colour colour(Drawing map, String text) {
        return all(map.items()).stream().filter(TextRun.class::isInstance).map(TextRun.class::cast)
                .filter(run -> run.text().equals(text)).findFirst().orElseThrow().colour();
    }

    @Test
    void whatNobodyGradedIsDrawnAsAnAssumption() {
        assertThat(EvidenceMark.dash((Evidence) null)).isEqualTo(Dash.DOTTED);
    }
}
