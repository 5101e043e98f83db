package org.covoyage.ui.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Copies;
import org.covoyage.edit.change.Distances;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.change.Presence;
import org.covoyage.edit.change.Removal;
import org.covoyage.edit.change.Title;
import org.covoyage.edit.grid.Selection;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Tie;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.map.MapHand;
import org.covoyage.ui.map.MapView;

/**
 * The menu of what is under the pointer, or with the menu key of what is selected: only what can be done with it now.
 */
final class ElementMenu {
    private final ProjectSession session;
    private final MapView map;
    private final MapHand hand;
    private final ProjectActions actions;
    private final ActionControls controls;
    private final BooleanSupplier edits;
    private final Consumer<? super Throwable> failed;
    private final FreshIds ids;
    private final ContextMenu menu = new ContextMenu();

    /**
     * A menu on a map.
     *
     * @param edits begins to write on what is selected; false where that cannot be
     */
    ElementMenu(ProjectSession session, MapView map, MapHand hand, ProjectActions actions, ActionControls controls,
            BooleanSupplier edits, Consumer<? super Throwable> failed) {
        this.session = session;
        this.map = map;
        this.hand = hand;
        this.actions = actions;
        this.controls = controls;
        this.edits = edits;
        this.failed = failed;
        ids = session.ids();
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
    }

    private void requested(ContextMenuEvent event) {
        hand.cancel();
        Optional<Id> tie = Optional.empty();
        Point2D at = new Point2D(event.getScreenX(), event.getScreenY());
        if (event.isKeyboardTrigger()) {
            Bounds place = session.selected() == null ? null
                    : map.placeOf(session.selectionProperty().get().value()).orElse(null);
            if (place == null) {
                return;
            }
            at = map.localToScreen(Math.clamp(place.centreX(), 0, map.getWidth()),
                    Math.clamp(place.bottom(), 0, map.getHeight()));
        } else {
            String subject = map.subjectAt(event.getX(), event.getY());
            boolean among = subject != null && Id.allowed(subject)
                    && session.chosenProperty().get().ids().contains(new Id(subject));
            if (!among) {
                map.click(subject);
            }
            tie = hand.tie();
        }
        event.consume();
        menu.getItems().setAll(items(tie.map(id -> session.journeyProperty().get().get(id, Tie.class)).orElse(null)));
        if (!menu.getItems().isEmpty()) {
            menu.show(map, at.getX(), at.getY());
        }
    }

    /** What can be done now; {@code tie} when the pointer is on a companion at a stage. */
    private List<MenuItem> items(Tie tie) {
        Journey journey = session.journeyProperty().get();
        Element lead = session.selected();
        List<MenuItem> items = new ArrayList<>();
        if (lead == null || lead instanceof Scenario) {
            return items;
        }
        if (session.chosenProperty().get().ids().size() == 1 && lead instanceof Companion companion) {
            if (tie != null && tie.companion().equals(companion.id()) && tie.override() != null) {
                items.add(item("computedHere", () -> perform("computed", companion.name(),
                        draft -> new Distances(draft).computeHere(tie.id()))));
            }
            boolean byHand = companion.override() != null || journey.neededBy(companion.id()).stream()
                    .map(id -> journey.get(id, Tie.class)).anyMatch(each -> each != null && each.override() != null);
            if (byHand) {
                items.add(item("computedEverywhere", () -> perform("computed", companion.name(),
                        draft -> new Distances(draft).computeEverywhere(companion.id()))));
            }
            items.add(controls.item(actions.without));
        }
        if (actions.explain.enabled().get()) {
            items.add(controls.item(actions.explain));
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        if (session.pictureProperty().get() == PictureKind.MAP && !(lead instanceof Companion)) {
            items.add(item("writeHere", edits::getAsBoolean));
        }
        if (Copies.canStandTwice(Kind.of(lead))) {
            items.add(item("duplicateHere", this::duplicate));
        }
        items.add(item("removeHere", this::remove));
        return items;
    }

    private MenuItem item(String key, Runnable command) {
        MenuItem item = controls.item(Action.of(key, null, command));
        item.setId(key);
        return item;
    }

    private String about() {
        return session.chosenProperty().get().ids().size() == 1 ? Title.of(session.selected()) : "";
    }

    private void duplicate() {
        List<Id> made = new ArrayList<>();
        perform("duplicated", about(), draft -> made.addAll(new Copies(draft)
                .duplicate(session.chosenProperty().get().ids()).values()));
        session.chosenProperty().set(new Selection(new LinkedHashSet<>(made)));
    }

    private void remove() {
        List<Id> rest = new ArrayList<>();
        perform("removed", about(), draft -> {
            for (Id id : session.chosenProperty().get().ids()) {
                if (draft.get(id) instanceof Tie tie) {
                    new Presence(draft).disconnect(tie.companion(), tie.stage());
                } else {
                    rest.add(id);
                }
            }
            new Removal(draft).remove(rest);
        });
    }

    private void perform(String step, String about, Consumer<Draft> made) {
        try {
            Draft draft = new Draft(session.journeyProperty().get(), ids);
            made.accept(draft);
            if (!draft.change().edits().isEmpty()) {
                session.perform(new StepName(step, about), draft.change());
            }
        } catch (IllegalChange cannotBeKept) {
            failed.accept(cannotBeKept);
        }
    }
}
