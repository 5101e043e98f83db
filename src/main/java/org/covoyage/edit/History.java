package org.covoyage.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;

/**
 * All that was done to a project since it was opened, in order, and how far it is taken back. Without limit. It must
 * not know who asks or what is shown. Not thread-safe.
 */
public final class History {
    private final Project project;
    private final Keeper keeper;
    private final List<Step> steps = new ArrayList<>();
    private int done;
    /** The step after which the project was last saved; {@code null} for as it was opened. */
    private Step saved;
    private boolean savedLost;

    /** The empty history of a project as it was opened, kept in memory only. */
    public History(Project project) {
        this(project, Keeper.NONE);
    }

    /** The empty history of a project as it was opened. */
    History(Project project, Keeper keeper) {
        this.project = project;
        this.keeper = keeper;
    }

    /**
     * Carries out a step; what had been taken back is forgotten.
     *
     * @param after what is selected afterwards, or {@code null}
     * @throws IllegalChange when the change does not fit or no file could say it; nothing has changed then
     */
    public Step perform(StepName name, Id scenario, Change change, Id before, Id after) {
        Journey journey = journey(scenario);
        Keeper.Admission admission = keeper.admit(new Step(name, scenario, change, before, after));
        Step step = admission.step();
        journey.apply(step.change());
        if (done < steps.size()) {
            savedLost |= steps.subList(done, steps.size()).stream().anyMatch(each -> each == saved);
            steps.subList(done, steps.size()).clear();
        }
        steps.add(step);
        done++;
        admission.carriedOut().run();
        return step;
    }

    /** Takes the last step back; gives it, or nothing when there is none. */
    public Optional<Step> undo() {
        return done == 0 ? Optional.empty() : goTo(done - 1);
    }

    /** Does again what was taken back last; gives it, or nothing when there is none. */
    public Optional<Step> redo() {
        return done == steps.size() ? Optional.empty() : goTo(done + 1);
    }

    /**
     * Takes steps back or does them again until so many count. The selection to restore is that before the step when
     * it was taken back, that after it when it was done again.
     *
     * @return the step taken back or done again last; nothing when it was so already
     * @throws IndexOutOfBoundsException when there are fewer steps, or for less than 0
     */
    public Optional<Step> goTo(int wanted) {
        Objects.checkIndex(wanted, steps.size() + 1);
        if (wanted == done) {
            return Optional.empty();
        }
        Step last = null;
        while (done > wanted) {
            last = steps.get(done - 1);
            journey(last.scenario()).apply(last.change().inverse());
            done--;
        }
        while (done < wanted) {
            last = steps.get(done);
            journey(last.scenario()).apply(last.change());
            done++;
        }
        keeper.turned(done);
        return Optional.of(last);
    }

    /** The step that undo takes back. */
    public Optional<Step> undoable() {
        return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
    }

    /** The step that redo does again. */
    public Optional<Step> redoable() {
        return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
    }

    /** All steps, the oldest first; those from {@link #done} on are taken back. */
    public List<Step> steps() {
        return Collections.unmodifiableList(steps);
    }

    /** Number of steps that are not taken back. */
    public int done() {
        return done;
    }

    /** Notes that the project as it is now has been saved. */
    public void markSaved() {
        markSaved(undoable().orElse(null));
    }

    /** Notes that the project as it was after a step has been saved; {@code null} for as it was opened. */
    public void markSaved(Step step) {
        saved = step;
        savedLost = step != null && steps.stream().noneMatch(each -> each == step);
    }

    /** Whether the project is otherwise than it was last saved: another step than then is the last one done. */
    public boolean isDirty() {
        return savedLost || undoable().orElse(null) != saved;
    }

    private Journey journey(Id scenario) {
        return project.scenario(scenario).orElseThrow(() -> new IllegalChange("no scenario " + scenario));
    }
}
