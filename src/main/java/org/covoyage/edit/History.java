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
import org.covoyage.journey.ProjectChange;

/**
 * All that was done to a project since it was opened, in order, and how far it is taken back. Without limit. It must
 * not know who asks or what is shown. Not thread-safe.
 */
public final class History {
    private Project project;
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

    /** The project as it is now; its journeys change in place, its cover and list of scenarios do not. */
    public Project project() {
        return project;
    }

    /**
     * Carries out a step in a journey; what had been taken back is forgotten.
     *
     * @param after what is selected afterwards, or {@code null}
     * @throws IllegalChange when the change does not fit or no file could say it; nothing has changed then
     */
    public Step perform(StepName name, Id scenario, Change change, Id before, Id after) {
        journey(scenario);
        return perform(new Step.InJourney(name, scenario, change, before, after));
    }

    /**
     * Carries out a step that concerns the cover or the list of scenarios; what had been taken back is forgotten.
     *
     * @param before the scenario shown before
     * @param after  the scenario to show afterwards
     * @throws IllegalChange when the change does not fit or no file could say it; nothing has changed then
     */
    public Step perform(StepName name, ProjectChange change, Id before, Id after) {
        return perform(new Step.OfProject(name, change, before, after));
    }

    private Step perform(Step wanted) {
        Keeper.Admission admission = keeper.admit(wanted);
        Step step = admission.step();
        carryOut(step);
        if (done < steps.size()) {
            savedLost |= steps.subList(done, steps.size()).stream().anyMatch(each -> each == saved);
            steps.subList(done, steps.size()).clear();
        }
        steps.add(step);
        done++;
        admission.carriedOut().run();
        return step;
    }

    private void carryOut(Step step) {
        switch (step) {
            case Step.InJourney in -> journey(in.scenario()).apply(in.change());
            case Step.OfProject of -> project = project.with(of.change());
        }
    }

    private void takeBack(Step step) {
        switch (step) {
            case Step.InJourney in -> journey(in.scenario()).apply(in.change().inverse());
            case Step.OfProject of -> project = project.with(of.change().inverse());
        }
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
            takeBack(last);
            done--;
        }
        while (done < wanted) {
            last = steps.get(done);
            carryOut(last);
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
