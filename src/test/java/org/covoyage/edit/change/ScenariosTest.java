package org.covoyage.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.covoyage.edit.change.Scenarios.Beginning;
import org.covoyage.edit.change.Scenarios.Coming;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Brand;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Project;
import org.covoyage.journey.ProjectChange;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.ScenarioKind;
import org.covoyage.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New scenarios, their order and their going; what the cover says. */
class ScenariosTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2};
    private Project project;
    private FreshIds ids;

    @BeforeEach
    void open() throws Exception {
        Opened opened = new ProjectReader().open(Files.readAllBytes(Path.of("samples/fr/electric-car.covoyage")));
        project = ((Opened.Usable) opened).project();
        ids = new FreshIds(project);
    }

    private Journey first() {
        return project.scenarios().getFirst();
    }

    private static List<Id> scenarios(Project project) {
        return project.scenarios().stream().map(each -> each.scenario().id()).toList();
    }

    private Journey added(Beginning beginning) {
        Coming coming = new Scenarios(project, ids).add(beginning, first(), "À venir", ScenarioKind.TO_BE);
        Project now = project.with(coming.change());
        assertThat(scenarios(now)).containsSubsequence(first().scenario().id(), coming.id());
        return now.scenario(coming.id()).orElseThrow();
    }

    @Test
    void aVariantHasTheSameElementsUnderTheSameIdsAndAScenarioOfItsOwn() {
        Journey variant = added(Beginning.COPY);
        assertThat(variant.elements().stream().filter(element -> Kind.of(element) != Kind.SCENARIO).toList())
                .isEqualTo(first().elements().stream().filter(element -> Kind.of(element) != Kind.SCENARIO).toList());
        Scenario was = first().scenario();
        assertThat(variant.scenario()).isEqualTo(new Scenario(variant.scenario().id(), "À venir", ScenarioKind.TO_BE,
                was.summary(), null, was.parameters()));
        assertThat(variant.scenario().id()).isNotEqualTo(was.id());
    }

    @Test
    void aFrameHasPeopleStagesAndLanesAndNothingInThem() {
        Journey frame = added(Beginning.FRAME);
        for (Kind kind : List.of(Kind.PERSONA, Kind.STAGE, Kind.LANE, Kind.VIEW)) {
            assertThat(frame.all(kind)).isEqualTo(first().all(kind));
        }
        for (Kind kind : List.of(Kind.CARD, Kind.TIE, Kind.COMPANION, Kind.TOUCHPOINT, Kind.READING)) {
            assertThat(frame.all(kind)).isEmpty();
        }
    }

    @Test
    void aBlankOneHasThePeopleAndStagesThatMeanNothingElsewhere() {
        Journey blank = added(Beginning.BLANK);
        assertThat(blank.all(Persona.class)).isEqualTo(first().all(Persona.class));
        assertThat(blank.all(Stage.class)).hasSize(3).noneMatch(stage -> first().get(stage.id()) != null);
        assertThat(blank.ids(Kind.LANE)).isNotEmpty().noneMatch(lane -> first().get(lane) != null);
    }

    @Test
    void scenariosMoveAndGoButNotTheLast() {
        Coming coming = new Scenarios(project, ids).add(Beginning.COPY, first(), "To-be", ScenarioKind.TO_BE);
        Project two = new Project(project.cover(), List.of(first())).with(coming.change());
        Scenarios scenarios = new Scenarios(two, ids);
        Id one = first().scenario().id();
        assertThat(List.of(scenarios.canMove(one, -1), scenarios.canMove(one, 1))).containsExactly(false, true);
        assertThat(scenarios(two.with(scenarios.move(one, 1)))).containsExactly(coming.id(), one);
        assertThat(scenarios.beside(one)).isEqualTo(coming.id());
        assertThat(scenarios.beside(coming.id())).isEqualTo(one);
        Project left = two.with(scenarios.remove(one));
        assertThat(scenarios(left)).containsExactly(coming.id());
        assertThatThrownBy(() -> new Scenarios(left, ids).remove(coming.id()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scenarios.move(one, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAScenarioBecomesFollowsFromWhatItIs() {
        assertThat(List.of(ScenarioKind.values()).stream().map(Scenarios::variantOf).toList()).containsExactly(
                ScenarioKind.TO_BE, ScenarioKind.TO_BE, ScenarioKind.AFTER, ScenarioKind.TO_BE, ScenarioKind.ACTUAL,
                ScenarioKind.TO_BE);
        assertThat(Scenarios.variantOf(null)).isEqualTo(ScenarioKind.TO_BE);
    }

    @Test
    void theCoverSaysSomethingElseInOneFieldAndNothingWhenItSaysSoAlready() {
        Project now = project.with(Covers.set(project, List.of("client"), "Une banque"));
        assertThat(now.cover().client()).isEqualTo("Une banque");
        assertThat(Covers.get(now.cover(), List.of("client"))).isEqualTo("Une banque");
        assertThat(Covers.set(now, List.of("client"), "Une banque").edits()).isEmpty();
        Project brown = now.with(Covers.set(now, List.of("brand", "accent"), "#884400"));
        assertThat(brown.cover().brand().accent()).isEqualTo("#884400");
        assertThat(now.with(Covers.set(now, List.of("language"), Language.EN)).cover().language())
                .isEqualTo(Language.EN);
        assertThatThrownBy(() -> Covers.set(now, List.of("title"), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogoIsStoredInsideOnceAndGoesWhenNothingShowsIt() {
        Project bare = new Project(project.cover().withImages(List.of()), List.of(Journey.of(
                first().elements().stream().filter(Scenario.class::isInstance).<Element>map(each -> each).toList())));
        bare = bare.with(Covers.set(bare, List.of("brand"), null));
        Project with = bare.with(Covers.logo(bare, ids, PNG, "acme.png"));
        assertThat(with.cover().images()).singleElement().satisfies(image -> {
            assertThat(image.embedded()).hasValue(PNG);
            assertThat(image.mediaType()).isEqualTo("image/png");
            assertThat(with.cover().brand()).isEqualTo(new Brand(image.id(), null, null));
        });
        assertThat(Covers.logo(with, ids, PNG, "again.png").edits()).isEmpty();
        byte[] other = PNG.clone();
        other[9] = 3;
        ProjectChange change = Covers.logo(with, ids, other, "other.png");
        Project changed = with.with(change);
        assertThat(changed.cover().images()).singleElement().satisfies(image ->
                assertThat(image.embedded()).hasValue(other));
        assertThat(changed.with(change.inverse()).cover()).isEqualTo(with.cover());
        assertThat(changed.with(Covers.noLogo(changed)).cover()).isEqualTo(bare.cover());
        assertThatThrownBy(() -> Covers.logo(with, ids, new byte[] {1, 2, 3}, "")).isInstanceOf(
                IllegalArgumentException.class);
        assertThatThrownBy(() -> Covers.logo(with, ids, java.util.Arrays.copyOf(PNG, Covers.MOST_BYTES + 1), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
