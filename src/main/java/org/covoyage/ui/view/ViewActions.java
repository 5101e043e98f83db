package org.covoyage.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Views;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Lane;
import org.covoyage.journey.SavedView;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.Pictures;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The commands that concern saved views, each declared once. */
public final class ViewActions {
    /** Not yet anybody's. */
    private static final Id NEW = new Id("view");

    /** Keeps the present look of the map under a name. */
    public final Action save;
    /** The view shown gets the present density and lanes. */
    public final Action update;
    /** Name of the view shown, and what it shows. */
    public final Action edit;
    /** The view shown goes. */
    public final Action remove;

    private final ProjectSession session;
    private final Tools tools;
    private final Texts texts;
    private final Notices notices;
    private final Supplier<Window> window;

    /**
     * Commands for the views of a session.
     *
     * @param window where dialogs stand
     */
    public ViewActions(ProjectSession session, Tools tools, Notices notices, Supplier<Window> window) {
        this.session = session;
        this.tools = tools;
        this.texts = tools.texts();
        this.notices = notices;
        this.window = window;
        BooleanBinding shown = session.viewProperty().isNotNull();
        BooleanBinding otherwise = Bindings.createBooleanBinding(() -> session.viewProperty().get() != null
                && session.viewProperty().get().density() != session.densityProperty().get(), session.viewProperty(),
                session.densityProperty());
        save = Action.of("viewSave", Material2OutlinedAL.BOOKMARK_BORDER, this::save)
                .when(session.pictureProperty().isEqualTo(PictureKind.MAP));
        update = Action.of("viewUpdate", null, this::update).when(otherwise);
        edit = Action.of("viewEdit", Material2OutlinedAL.EDIT, this::edit).when(shown);
        remove = Action.of("viewRemove", Material2OutlinedAL.DELETE, this::remove).when(shown);
    }

    private void save() {
        SavedView now = session.viewProperty().get();
        List<Id> lanes = Pictures.lanes(session.journeyProperty().get(), now, session.densityProperty().get()).stream()
                .map(Lane::id).toList();
        SavedView look = new SavedView(NEW, "", null, session.densityProperty().get(), lanes,
                now == null ? List.of() : now.stages(), now == null ? List.of() : now.personas(), null);
        new ViewDialog(texts, tools.appearance(), "view.save.", session.journeyProperty().get(), look, answer -> {
            List<Id> made = new ArrayList<>();
            perform("viewSaved", answer.name(), views -> made.add(views.add(answer)));
            made.forEach(this::show);
        }).show(window.get());
    }

    private void update() {
        SavedView now = session.viewProperty().get();
        SavedView look = new SavedView(now.id(), now.name(), now.audience(), session.densityProperty().get(),
                now.lanes(), now.stages(), now.personas(), now.note());
        perform("viewUpdated", now.name(), views -> views.change(look));
        notices.say(texts.get("view.updated", now.name()));
    }

    private void edit() {
        SavedView now = session.viewProperty().get();
        new ViewDialog(texts, tools.appearance(), "view.edit.", session.journeyProperty().get(), now,
                answer -> perform("viewChanged", answer.name(), views -> views.change(answer))).show(window.get());
    }

    private void remove() {
        SavedView now = session.viewProperty().get();
        perform("viewRemoved", now.name(), views -> views.remove(now.id()));
        notices.say(texts.get("view.removed", now.name()), texts.get("scenario.back"), session::undo,
                session.undoableProperty());
    }

    private void show(Id view) {
        session.viewProperty().set(session.journeyProperty().get().get(view, SavedView.class));
    }

    private void perform(String step, String about, Consumer<Views> made) {
        try {
            Draft draft = session.draft();
            made.accept(new Views(draft));
            session.perform(new StepName(step, about), draft);
        } catch (IllegalChange refused) {
            notices.say(texts.get("project.refused"));
        }
    }

    /** A menu of all views, that shown with a tick, and of the commands; it follows what becomes of them. */
    public Menu menu(ActionControls controls) {
        Menu menu = controls.menu("views");
        List<String> listed = new ArrayList<>();
        InvalidationListener fill = _ -> {
            List<String> names = session.views().stream().map(each -> each.id() + " " + each.name()).toList();
            if (menu.getItems().isEmpty() || !names.equals(listed)) {
                listed.clear();
                listed.addAll(names);
                menu.getItems().setAll(controls.item(everything()));
                session.views().forEach(view -> menu.getItems().add(controls.item(shows(view))));
                menu.getItems().add(new SeparatorMenuItem());
                all().forEach(action -> menu.getItems().add(controls.item(action)));
            }
        };
        fill.invalidated(null);
        session.revisionProperty().addListener(fill);
        session.journeyProperty().addListener(fill);
        return menu;
    }

    private Action everything() {
        return Action.of("viewEverything", null, () -> session.viewProperty().set(null))
                .showing(session.viewProperty().isNull());
    }

    private Action shows(SavedView view) {
        return Action.of("viewShown", null, () -> show(view.id()))
                .called(Bindings.createStringBinding(view::name, texts.languageProperty()))
                .showing(Bindings.createBooleanBinding(() -> session.viewProperty().get() != null
                        && Objects.equals(session.viewProperty().get().id(), view.id()), session.viewProperty()));
    }

    /** All that change views. */
    public List<Action> all() {
        return List.of(save, update, edit, remove);
    }
}
