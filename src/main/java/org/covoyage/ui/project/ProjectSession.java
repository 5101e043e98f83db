package org.covoyage.ui.project;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.covoyage.edit.EditSession;
import org.covoyage.edit.History;
import org.covoyage.edit.Step;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.grid.Selection;
import org.covoyage.file.Opened;
import org.covoyage.journey.Change;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.journey.ProjectChange;
import org.covoyage.journey.SavedView;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;

/**
 * What one window shows of a project: scenario, picture, view, density, selection. Everything in the window follows
 * these; no control keeps a truth of its own. A change of the journey raises the revision. For the thread of the windows.
 */
public final class ProjectSession {
    private final Origin origin;
    private final EditSession edit;
    private final ObjectProperty<Journey> journey = new SimpleObjectProperty<>();
    private final ObjectProperty<PictureKind> picture = new SimpleObjectProperty<>(PictureKind.MAP);
    private final ObjectProperty<SavedView> view = new SimpleObjectProperty<>();
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>();
    private final ObjectProperty<Focus> focus = new SimpleObjectProperty<>(Focus.WHOLE);
    private final ObjectProperty<Id> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<Selection> chosen = new SimpleObjectProperty<>(Selection.NONE);
    private final Revisions revisions = new Revisions(journey::get);
    private final ObjectProperty<Id> pointed = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Step> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Step> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Origin> place = new ReadOnlyObjectWrapper<>();
    private final History history;
    private final Together together = new Together();
    private final ReadOnlyObjectWrapper<Project> project = new ReadOnlyObjectWrapper<>();

    /**
     * Work on a project, its first scenario shown.
     *
     * @param origin where it came from, as long as it is in no other file
     */
    public ProjectSession(Origin origin, EditSession edit, Density density) {
        this.origin = origin;
        this.edit = edit;
        this.density.set(density);
        history = edit.history();
        journey.set(edit.project().scenarios().getFirst());
        followHistory();
        chosen.addListener((_, _, all) -> selection.set(all.lead()));
        selection.addListener((_, _, id) -> {
            if (!Objects.equals(id, chosen.get().lead())) {
                chosen.set(Selection.of(id));
            }
        });
        journey.addListener((_, _, now) -> {
            view.set(view.get() == null ? null : now.get(view.get().id(), SavedView.class));
            if (selection.get() != null && now.get(selection.get()) == null) {
                selection.set(null);
            }
            focus.set(focus.get().in(now));
            pointed.set(null);
        });
        // A view that is put otherwise is shown as it is now; one that is gone shows everything.
        revisions.numberProperty().addListener((_, _, _) -> view.set(view.get() == null ? null
                : journey.get().get(view.get().id(), SavedView.class)));
        view.addListener((_, _, chosen) -> {
            if (chosen != null && chosen.density() != null) {
                this.density.set(chosen.density());
            }
        });
    }

    /** Where the project came from, or the file it is in by now. */
    public Origin origin() {
        return edit.path().<Origin>map(Origin.OnDisk::new).orElse(origin);
    }

    /** The same, following saves. */
    public ReadOnlyObjectProperty<Origin> originProperty() {
        return place.getReadOnlyProperty();
    }

    /** The work itself: how it is saved and kept. */
    public EditSession edit() {
        return edit;
    }

    /** What became of opening it. */
    public Opened.Usable opened() {
        return edit.opened();
    }

    /** The project as it is now. */
    public Project project() {
        return edit.project();
    }

    /** The same, following what becomes of its cover and its list of scenarios. */
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** Ids for whatever comes to be in any of its scenarios. */
    public FreshIds ids() {
        return revisions.ids();
    }

    /** What the project says of itself. */
    public Cover cover() {
        return project().cover();
    }

    /** The scenario shown. */
    public ObjectProperty<Journey> journeyProperty() {
        return journey;
    }

    /** The picture shown. */
    public ObjectProperty<PictureKind> pictureProperty() {
        return picture;
    }

    /** The saved view shown; {@code null} shows everything. */
    public ObjectProperty<SavedView> viewProperty() {
        return view;
    }

    /** The saved views of the scenario shown. */
    public List<SavedView> views() {
        return journey.get().all(SavedView.class);
    }

    /** How much the map shows. */
    public ObjectProperty<Density> densityProperty() {
        return density;
    }

    /** What the picture turns to: a stage's circle, companions imagined away, everyone or the strongest. */
    public ObjectProperty<Focus> focusProperty() {
        return focus;
    }

    /** Imagines a companion away, or back; no change of the project. */
    public void imagine(Id companion, boolean present) {
        Set<Id> without = new HashSet<>(focus.get().without());
        if (present ? without.remove(companion) : without.add(companion)) {
            focus.set(focus.get().without(without));
        }
    }

    /** The selected element, or {@code null}. */
    public ObjectProperty<Id> selectionProperty() {
        return selection;
    }

    /** All that is selected; the selected element is the last of them. */
    public ObjectProperty<Selection> chosenProperty() {
        return chosen;
    }

    /** What is pointed at, in whatever part of the window, or {@code null}. */
    public ObjectProperty<Id> pointedProperty() {
        return pointed;
    }

    /** Goes up with every change of the project. */
    public ReadOnlyLongProperty revisionProperty() {
        return revisions.numberProperty();
    }

    /** The selected element, or {@code null}. */
    public Element selected() {
        return selection.get() == null ? null : journey.get().get(selection.get());
    }

    /** What was done to the project since it was opened. */
    public History history() {
        return history;
    }

    /** Paper on which a change of the scenario shown is written. */
    public Draft draft() {
        return new Draft(journey.get(), ids());
    }

    /**
     * Carries out what is written in a draft, as one step that can be undone; nothing when nothing would be otherwise.
     *
     * @return whether anything was done
     * @throws org.covoyage.journey.IllegalChange when it does not fit; nothing has changed then
     */
    public boolean perform(StepName name, Draft draft) {
        Change change = draft.change();
        if (change.edits().isEmpty()) {
            return false;
        }
        perform(name, change);
        return true;
    }

    /**
     * Carries out a change of the scenario shown, as one step that can be undone.
     *
     * @throws org.covoyage.journey.IllegalChange when it does not fit; nothing has changed then
     */
    public void perform(StepName name, Change change) {
        perform(name, change, selection.get(), selection.get());
    }

    /**
     * The same, saying what undo and redo are to select.
     *
     * @param before what was selected, or {@code null}
     * @param after  what comes to be selected, or {@code null}
     */
    public void perform(StepName name, Change change, Id before, Id after) {
        Selection selected = chosen.get();
        Step step = edit.perform(name, journey.get().scenario().id(), change, before, after);
        together.note(step, selected, history.steps());
        followHistory();
    }

    /**
     * Carries out a change of the cover or the list of scenarios, as one step that can be undone.
     *
     * @param show the scenario to show afterwards
     * @throws org.covoyage.journey.IllegalChange when it does not fit; nothing has changed then
     */
    public void perform(StepName name, ProjectChange change, Id show) {
        edit.perform(name, change, journey.get().scenario().id(), show);
        followHistory();
        show(show);
    }

    /** Shows a scenario, if there is one of that id. */
    public void show(Id scenario) {
        project().scenario(scenario).ifPresent(journey::set);
    }

    /** Takes the last step back, as it was then: its scenario shown, selected what was selected before. */
    public void undo() {
        goWhere(history.undoable(), Step.InJourney::before, Step.InJourney::after);
        went(history::undo, Step.InJourney::before, true);
    }

    /**
     * Where nothing is selected afterwards there is still a place where it happened: what is about to go is selected
     * first, so that cursor and camera are there.
     */
    private void goWhere(Optional<Step> next, Function<Step.InJourney, Id> afterwards, Function<Step.InJourney, Id> now) {
        if (next.orElse(null) instanceof Step.InJourney in && afterwards.apply(in) == null && now.apply(in) != null) {
            show(in.scenario());
            if (journey.get().get(now.apply(in)) != null) {
                selection.set(now.apply(in));
            }
        }
    }

    /** Does again what was taken back last, and selects what was selected after it. */
    public void redo() {
        goWhere(history.redoable(), Step.InJourney::after, Step.InJourney::before);
        went(history::redo, Step.InJourney::after, false);
    }

    /**
     * Takes steps back or does them again until so many count, as {@link #undo} and {@link #redo} would one by one.
     *
     * @throws IndexOutOfBoundsException when there are fewer steps, or for less than 0
     */
    public void goTo(int wanted) {
        boolean back = wanted < history.done();
        went(() -> history.goTo(wanted), back ? Step.InJourney::before : Step.InJourney::after, back);
    }

    private void went(Supplier<Optional<Step>> way, Function<Step.InJourney, Id> selected, boolean back) {
        Optional<Step> last = way.get();
        followHistory();
        last.ifPresent(step -> {
            switch (step) {
                case Step.InJourney in -> {
                    show(in.scenario());
                    chosen.set(together.of(step, selected.apply(in), journey.get()));
                }
                case Step.OfProject of -> show(back ? of.before() : of.after());
            }
        });
    }

    /** Tells what the history says now; needed after it was used otherwise than through here, as when saving. */
    public void followHistory() {
        undoable.set(history.undoable().orElse(null));
        redoable.set(history.redoable().orElse(null));
        dirty.set(history.isDirty());
        followProject();
        place.set(origin());
        if (selection.get() != null && journey.get().get(selection.get()) == null) {
            selection.set(null);
        }
    }

    /** Journeys that came are followed; when the one shown is gone, the one in its place is shown. */
    private void followProject() {
        Project now = edit.project();
        Project was = project.get();
        if (now == was) {
            return;
        }
        revisions.follow(now);
        project.set(now);
        if (now.scenarios().stream().noneMatch(each -> each == journey.get())) {
            int place = was.scenarios().indexOf(journey.get());
            journey.set(now.scenario(journey.get().scenario().id())
                    .orElse(now.scenarios().get(Math.clamp(place, 0, now.scenarios().size() - 1))));
        }
        revisions.next();
    }

    /** The change of the scenario shown that made the revision what it is; nothing when something else did. */
    Optional<Change> lastChange() {
        return revisions.lastChange();
    }

    /** The step that undo takes back, or {@code null}. */
    public ReadOnlyObjectProperty<Step> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The step that redo does again, or {@code null}. */
    public ReadOnlyObjectProperty<Step> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether the project is otherwise than it was last saved. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Selects what a subject of a picture stands for; nothing when it stands for no element. */
    public void selectSubject(String subject) {
        Id id = subject == null || !Id.allowed(subject) ? null : new Id(subject);
        selection.set(id != null && journey.get().get(id) != null ? id : null);
    }

    /** The scenario shown, safe to read on any thread; the same copy until something changes. */
    public Journey snapshot() {
        return revisions.snapshot();
    }
}
