package org.covoyage.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.covoyage.journey.ProjectEdit.CoverEdit;
import org.covoyage.journey.ProjectEdit.ImageEdit;
import org.covoyage.journey.ProjectEdit.ScenarioEdit;
import org.covoyage.journey.ProjectEdit.ScenarioMove;
import org.junit.jupiter.api.Test;

/** The gate of cover and list of scenarios. */
class ProjectChangeTest {
    private static final Image LOGO = new Image(new Id("logo"), "ab".repeat(32), "image/png", null, "QUJD");
    private static final Cover COVER = new Cover("Car", "Client", null, null, null, null, List.of(LOGO));
    private final Journey before = Journey.of(List.of(scenario("before")));
    private final Journey after = Journey.of(List.of(scenario("after")));
    private final Project project = new Project(COVER, List.of(before, after));

    private static Scenario scenario(String id) {
        return new Scenario(new Id(id), id, null, null, null, null);
    }

    private void refused(ProjectEdit edit) {
        assertThatThrownBy(() -> project.with(ProjectChange.of(edit))).isInstanceOf(IllegalChange.class);
    }

    private void thereAndBack(Project expected, ProjectEdit... edits) {
        ProjectChange change = ProjectChange.of(edits);
        Project now = project.with(change);
        assertThat(now.cover()).isEqualTo(expected.cover());
        assertThat(ids(now)).isEqualTo(ids(expected));
        Project back = now.with(change.inverse());
        assertThat(back.cover()).isEqualTo(COVER);
        assertThat(ids(back)).isEqualTo(ids(project));
    }

    private static List<Id> ids(Project project) {
        return project.scenarios().stream().map(each -> each.scenario().id()).toList();
    }

    @Test
    void theCoverSaysSomethingElseAndItsImagesStay() {
        Cover other = new Cover("Bike", null, "Ada", Language.FR, null, new Brand(LOGO.id(), null, null), List.of());
        thereAndBack(new Project(other.withImages(List.of(LOGO)), List.of(before, after)), new CoverEdit(COVER, other));
        refused(new CoverEdit(other, COVER));
    }

    @Test
    void imagesComeGoAndAreDescribedOtherwise() {
        Image second = new Image(new Id("face"), "cd".repeat(32), "image/jpeg", "A face", null);
        Image described = new Image(LOGO.id(), LOGO.sha256(), LOGO.mediaType(), "Our logo", LOGO.data());
        thereAndBack(new Project(COVER.withImages(List.of(second, described)), List.of(before, after)),
                new ImageEdit(null, second, 0), new ImageEdit(LOGO, described, 1));
        thereAndBack(new Project(COVER.withImages(List.of()), List.of(before, after)), new ImageEdit(LOGO, null, 0));
        refused(new ImageEdit(null, LOGO, 1));
        refused(new ImageEdit(second, null, 0));
        refused(new ImageEdit(null, second, 2));
    }

    @Test
    void scenariosComeGoAndTakeAnotherPlaceAndTheOthersStayTheSameObjects() {
        List<Element> planned = List.of(scenario("planned"));
        thereAndBack(new Project(COVER, List.of(after, Journey.of(planned), before)),
                new ScenarioMove(after.scenario().id(), 1, 0), new ScenarioEdit(null, planned, 1));
        thereAndBack(new Project(COVER, List.of(after)), new ScenarioEdit(before.elements(), null, 0));
        assertThat(project.with(ProjectChange.of(new ScenarioEdit(null, planned, 0))).scenarios())
                .containsSubsequence(before, after);
    }

    @Test
    void aProjectNeverLosesItsLastScenarioNorHasOneTwice() {
        assertThatThrownBy(() -> project.with(ProjectChange.of(new ScenarioEdit(before.elements(), null, 0),
                new ScenarioEdit(after.elements(), null, 0)))).isInstanceOf(IllegalChange.class);
        refused(new ScenarioEdit(null, before.elements(), 2));
        refused(new ScenarioEdit(null, List.of(scenario("planned")), 3));
        refused(new ScenarioEdit(null, List.of(), 0));
        refused(new ScenarioMove(before.scenario().id(), 1, 0));
        refused(new ScenarioMove(before.scenario().id(), 0, 2));
        refused(new ScenarioEdit(after.elements(), null, 0));
    }

    @Test
    void aScenarioThatChangedMeanwhileIsNotRemoved() {
        List<Element> was = before.elements();
        before.apply(Change.of(before).replace(new Scenario(new Id("before"), "Otherwise", null, null, null, null))
                .build());
        refused(new ScenarioEdit(was, null, 0));
    }
}
