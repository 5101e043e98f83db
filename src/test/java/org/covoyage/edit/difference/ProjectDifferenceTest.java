package org.covoyage.edit.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.covoyage.edit.change.Covers;
import org.covoyage.edit.difference.ElementDifference.What;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Project;
import org.covoyage.journey.ProjectChange;
import org.covoyage.journey.ProjectEdit.ScenarioEdit;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.testing.RandomChange;
import org.covoyage.testing.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is otherwise is found, and nothing else. */
class ProjectDifferenceTest {
    private Project before;
    private Project after;
    private Journey journey;

    @BeforeEach
    void open() throws Exception {
        before = car();
        after = car();
        journey = after.scenarios().getFirst();
    }

    private static Project car() throws Exception {
        return ((Opened.Usable) new ProjectReader().open(
                Files.readAllBytes(Path.of("samples/fr/electric-car.covoyage")))).project();
    }

    private List<ElementDifference> elements() {
        ProjectDifference found = ProjectDifference.between(before, after);
        assertThat(found.cover()).isEmpty();
        assertThat(found.scenarios()).hasSize(1);
        return found.scenarios().getFirst().elements();
    }

    @Test
    void theSameProjectHasNoDifferences() {
        assertThat(ProjectDifference.between(before, after)).isEqualTo(new ProjectDifference(List.of(), List.of()));
        assertThat(ProjectDifference.between(before, after).isEmpty()).isTrue();
    }

    @Test
    void aFieldOfACardIsToldWithItsOldAndItsNewValueAtItsStage() {
        Card card = journey.all(Card.class).getFirst();
        journey.apply(Change.of(journey).replace(card.withText("otherwise")).build());
        assertThat(elements()).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo(What.CHANGED);
            assertThat(one.stage()).isEqualTo(card.stage());
            assertThat(one.fields()).singleElement().satisfies(field -> assertThat(List.of(field.way(), field.before(),
                    field.after())).containsExactly(List.of("text"), card.text(), "otherwise"));
        });
    }

    @Test
    void whatCameAndWhatWentIsToldOnce() {
        Companion gone = journey.all(Companion.class).getFirst();
        Change.Builder change = Change.of(journey).add(new Stage(new Id("s-new"), "New", null, null, null, null, null,
                null, null, null, null, null));
        List<Id> goes = new ArrayList<>(journey.neededBy(gone.id()));
        goes.forEach(change::remove);
        journey.apply(change.remove(gone.id()).build());
        List<ElementDifference> found = elements();
        assertThat(found.getFirst().element()).isEqualTo(gone);
        assertThat(found.getFirst().what()).isEqualTo(What.REMOVED);
        assertThat(found.getLast().stage()).isEqualTo(new Id("s-new"));
        assertThat(found.getLast().what()).isEqualTo(What.ADDED);
        assertThat(found).hasSize(goes.size() + 2);
        assertThat(found.stream().filter(each -> each.element() instanceof Tie).map(ElementDifference::stage).toList())
                .isSubsetOf(journey.ids(Kind.STAGE)).doesNotContainNull()
                .hasSize((int) goes.stream().filter(id -> before.scenarios().getFirst().get(id) instanceof Tie)
                        .count());
    }

    @Test
    void aMovedStageIsTheOnlyOneThatMoved() {
        Id first = journey.ids(Kind.STAGE).getFirst();
        journey.apply(Change.of(journey).move(first, journey.ids(Kind.STAGE).size() - 1).build());
        assertThat(elements()).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo(What.MOVED);
            assertThat(one.element().id()).isEqualTo(first);
        });
    }

    @Test
    void coverAndScenariosAreComparedToo() {
        after = after.with(Covers.set(after, List.of("brand", "accent"), "#123456"));
        List<org.covoyage.journey.Element> elements = new ArrayList<>(journey.elements());
        var was = journey.scenario();
        elements.set(0, new org.covoyage.journey.Scenario(new Id("new"), "New", was.kind(), null, null, null));
        after = after.with(ProjectChange.of(new ScenarioEdit(null, elements, 0)));
        ProjectDifference found = ProjectDifference.between(before, after);
        assertThat(found.cover()).extracting(FieldDifference::way).containsExactly(List.of("brand", "accent"));
        assertThat(found.scenarios()).singleElement().satisfies(one -> {
            assertThat(one.before()).isNull();
            assertThat(one.journey().scenario().name()).isEqualTo("New");
            assertThat(one.elements()).isEmpty();
        });
        assertThat(found.size()).isEqualTo(2);
        assertThat(ProjectDifference.between(after, before).scenarios().getFirst().after()).isNull();
    }

    @Test
    void randomChangesAreFoundAndTakenBackNothingIs() {
        RandomChange changes = new RandomChange(new java.util.SplittableRandom(7), Texts.PLAIN);
        for (int i = 0; i < 200; i++) {
            Change change = changes.next(journey);
            Change back = journey.apply(change);
            boolean same = before.scenarios().getFirst().elements().equals(journey.elements());
            boolean orderOnly = change.edits().stream().allMatch(edit -> edit.before() != null
                    && edit.before().equals(edit.after()));
            if (!same && !orderOnly) {
                assertThat(ProjectDifference.between(before, after).isEmpty()).as("change %d: %s", i, change).isFalse();
            }
            journey.apply(back);
            assertThat(ProjectDifference.between(before, after).isEmpty()).isTrue();
        }
    }
}
