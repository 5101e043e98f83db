package org.covoyage.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.stage.Window;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Scenarios;
import org.covoyage.edit.change.Scenarios.Beginning;
import org.covoyage.edit.change.Scenarios.Coming;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.journey.ProjectChange;
import org.covoyage.journey.Scenario;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The commands that concern the scenarios of an open project, each declared once. */
public final class ScenarioActions {
    /** A further scenario. */
    public final Action add;
    /** The scenario shown once more, as what it is to become. */
    public final Action variant;
    /** Name, kind and description of the scenario shown. */
    public final Action fields;
    /** The scenario shown goes before the one before it. */
    public final Action earlier;
    /** The scenario shown goes behind the next one. */
    public final Action later;
    /** The scenario shown goes. */
    public final Action remove;

    private final ProjectSession session;
    private final Tools tools;
    private final Texts texts;
    private final Notices notices;
    private final Supplier<Window> window;

    /**
     * Commands for the scenarios of a page.
     *
     * @param window where dialogs stand
     */
    public ScenarioActions(ProjectPage page, Tools tools, Notices notices, Supplier<Window> window) {
        this.session = page.session();
        this.tools = tools;
        this.texts = tools.texts();
        this.notices = notices;
        this.window = window;
        BooleanBinding more = Bindings.createBooleanBinding(() -> Scenarios.takesMore(session.project()),
                session.projectProperty());
        BooleanBinding several = Bindings.createBooleanBinding(() -> session.project().scenarios().size() > 1,
                session.projectProperty());
        add = Action.of("scenarioAdd", Material2OutlinedAL.ADD, () -> ask(Beginning.BLANK)).when(more);
        variant = Action.of("scenarioVariant", Material2OutlinedAL.CONTENT_COPY, () -> ask(Beginning.COPY)).when(more);
        fields = Action.of("scenarioFields", Material2OutlinedAL.EDIT, () -> page.enterProject("name"));
        earlier = Action.of("scenarioEarlier", null, () -> move(-1)).when(movable(-1));
        later = Action.of("scenarioLater", null, () -> move(1)).when(movable(1));
        remove = Action.of("scenarioRemove", Material2OutlinedAL.DELETE, this::remove).when(several);
    }

    private BooleanBinding movable(int by) {
        return Bindings.createBooleanBinding(() -> session.project().scenario(shown()).isPresent()
                && scenarios().canMove(shown(), by), session.projectProperty(), session.journeyProperty());
    }

    private Id shown() {
        return session.journeyProperty().get().scenario().id();
    }

    private Scenarios scenarios() {
        return new Scenarios(session.project(), session.ids());
    }

    private void ask(Beginning beginning) {
        Scenario like = session.journeyProperty().get().scenario();
        new ScenarioDialog(texts, tools.appearance(), like.name(), beginning, Scenarios.variantOf(like.kind()),
                this::make).show(window.get());
    }

    private void make(ScenarioDialog.Answer answer) {
        Coming coming = scenarios().add(answer.beginning(), session.journeyProperty().get(), answer.name(),
                answer.kind());
        perform("scenarioAdded", answer.name(), coming.change(), coming.id());
    }

    private void move(int by) {
        perform("scenarioMoved", session.journeyProperty().get().scenario().name(), scenarios().move(shown(), by),
                shown());
    }

    private void remove() {
        String name = session.journeyProperty().get().scenario().name();
        if (perform("scenarioRemoved", name, scenarios().remove(shown()), scenarios().beside(shown()))) {
            notices.say(texts.get("scenario.removed", name), texts.get("scenario.back"), session::undo,
                    session.undoableProperty());
        }
    }

    private boolean perform(String step, String about, ProjectChange change, Id show) {
        try {
            session.perform(new StepName(step, about), change, show);
            return true;
        } catch (IllegalChange refused) {
            notices.say(texts.get("project.refused"));
            return false;
        }
    }

    /** A menu of all scenarios, that shown with a tick; it follows what becomes of them. */
    public Menu menu(ActionControls controls) {
        Menu menu = controls.menu("scenarios");
        List<String> listed = new ArrayList<>();
        InvalidationListener fill = _ -> {
            List<Journey> all = session.project().scenarios();
            List<String> names = all.stream().map(each -> each.scenario().id() + " " + each.scenario().name()).toList();
            if (!names.equals(listed)) {
                listed.clear();
                listed.addAll(names);
                menu.getItems().setAll(all.stream().map(each -> controls.item(shows(each.scenario()))).toList());
            }
        };
        fill.invalidated(null);
        session.revisionProperty().addListener(fill);
        session.projectProperty().addListener(fill);
        return menu;
    }

    private Action shows(Scenario scenario) {
        return Action.of("scenarioShown", null, () -> session.show(scenario.id()))
                .called(Bindings.createStringBinding(scenario::name, texts.languageProperty()))
                .showing(Bindings.createBooleanBinding(() -> Objects.equals(shown(), scenario.id()),
                        session.journeyProperty()));
    }

    /** All of them. */
    public List<Action> all() {
        return List.of(add, variant, fields, earlier, later, remove);
    }
}
