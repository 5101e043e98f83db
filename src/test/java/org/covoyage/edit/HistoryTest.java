package org.covoyage.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.junit.jupiter.api.Test;

/** What counts as done, as saved, and what is selected again. */
class HistoryTest {
    private final Project project = Works.open(Works.bakery()).project();
    private final Journey journey = project.scenarios().getFirst();
    private final Card card = Works.firstCard(project);
    private final History history = new History(project);

    @Test
    void stepsAreTakenBackAndDoneAgainInOrder() {
        Step one = write("one");
        Step two = write("two");
        assertThat(history.undo()).contains(two);
        assertThat(text()).isEqualTo("one");
        assertThat(history.undo()).contains(one);
        assertThat(text()).isEqualTo(card.text());
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).contains(one);
        assertThat(history.redo()).contains(two);
        assertThat(history.redo()).isEmpty();
        assertThat(text()).isEqualTo("two");
    }

    @Test
    void aPanelJumpsToAnyStep() {
        Step one = write("one");
        Step two = write("two");
        Step three = write("three");
        assertThat(history.goTo(1)).contains(two);
        assertThat(text()).isEqualTo("one");
        assertThat(history.goTo(1)).isEmpty();
        assertThat(history.goTo(3)).contains(three);
        assertThat(history.goTo(0)).contains(one);
        assertThat(text()).isEqualTo(card.text());
        assertThat(history.steps()).containsExactly(one, two, three);
        assertThatThrownBy(() -> history.goTo(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> history.goTo(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        Step one = write("one");
        write("two");
        history.undo();
        Step other = write("other");
        assertThat(history.steps()).containsExactly(one, other);
        assertThat(history.redoable()).isEqualTo(Optional.empty());
    }

    @Test
    void dirtyMeansAnotherStepThanWhenItWasSavedNeverANumber() {
        assertThat(history.isDirty()).isFalse();
        write("one");
        assertThat(history.isDirty()).isTrue();
        history.undo();
        assertThat(history.isDirty()).isFalse();
        history.redo();
        history.markSaved();
        assertThat(history.isDirty()).isFalse();
        history.undo();
        assertThat(history.isDirty()).isTrue();
        write("other");
        assertThat(history.isDirty()).as("as many steps as when saved, but other ones").isTrue();
        history.undo();
        assertThat(history.isDirty()).as("the saved state cannot be reached any more").isTrue();
    }

    @Test
    void workThatWentOnWhileItWasSavedIsDirty() {
        Step one = write("one");
        write("two");
        history.markSaved(one);
        assertThat(history.isDirty()).isTrue();
        history.undo();
        assertThat(history.isDirty()).isFalse();
        history.undo();
        write("instead");
        history.markSaved(one);
        assertThat(history.isDirty()).isTrue();
    }

    @Test
    void aRefusedStepLeavesNoTrace() {
        write("one");
        history.undo();
        assertThatThrownBy(() -> history.perform(new StepName("remove", ""), journey.scenario().id(),
                Change.of(journey).remove(card.lane()).build(), null, null)).isInstanceOf(IllegalChange.class);
        assertThat(history.redoable()).as("what was taken back is not forgotten for a step that was not carried out")
                .isPresent();
        assertThatThrownBy(() -> history.perform(new StepName("text", ""), new Id("nowhere"),
                new Change(List.of()), null, null)).isInstanceOf(IllegalChange.class);
    }

    private Step write(String text) {
        return history.perform(new StepName("text", text), journey.scenario().id(),
                Change.of(journey).replace(journey.get(card.id(), Card.class).withText(text)).build(), card.id(),
                card.id());
    }

    private String text() {
        return journey.get(card.id(), Card.class).text();
    }
}
