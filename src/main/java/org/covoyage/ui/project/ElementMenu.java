package org.covoyage.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.change.Copies;
import org.covoyage.edit.grid.Command;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Transition;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.clipboard.MapClipboard;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.map.MapHand;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.structure.StructureActions;
import org.covoyage.ui.text.Texts;

/**
 * The menu of what is under the pointer, or with the menu key of what is selected: only what can be done with it now.
 */
final class ElementMenu {
    private static final List<Command> FEELINGS = List.of(Command.FEEL_DELIGHT, Command.FEEL_GOOD, Command.FEEL_NEITHER,
            Command.FEEL_BAD, Command.FEEL_MISERY);
    /** Steps of involvement, absence not counted. */
    private static final int INVOLVEMENTS = 4;

    private final ProjectSession session;
    private final MapView map;
    private final MapHand hand;
    private final GridHand grid;
    private final ProjectActions actions;
    private final MapClipboard clipboard;
    private final SessionSurface.Asking asking;
    private final ActionControls controls;
    private final Texts texts;
    private final MenuDeeds deeds;
    private final List<MenuItem> ofStage;
    private final List<MenuItem> ofStep;
    private final List<MenuItem> ofLane;
    private final Menu curves;
    private final Menu stage;
    private final Menu lane;
    private final ContextMenu menu = new ContextMenu();
    private Point2D place = Point2D.ZERO;

    /**
     * A menu on a map.
     *
     * @param grid   what writes on the map, where its cursor stands
     * @param asking asks for more about something, beside it
     */
    ElementMenu(ProjectSession session, MapView map, MapHand hand, GridHand grid, ProjectActions actions,
            StructureActions structure, MapClipboard clipboard, SessionSurface.Asking asking, ActionControls controls,
            Texts texts, Consumer<? super Throwable> failed) {
        this.session = session;
        this.map = map;
        this.hand = hand;
        this.grid = grid;
        this.actions = actions;
        this.clipboard = clipboard;
        this.asking = asking;
        this.controls = controls;
        this.texts = texts;
        deeds = new MenuDeeds(session, failed);
        ofStage = structure.stageItems(controls);
        ofStep = structure.stepItems(controls);
        ofLane = structure.laneItems(controls);
        curves = structure.curves(controls);
        stage = controls.menu("stage");
        lane = controls.menu("lane");
        menu.setId("element-menu");
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
    }

    private void requested(ContextMenuEvent event) {
        hand.cancel();
        Optional<Id> tie = Optional.empty();
        place = new Point2D(event.getScreenX(), event.getScreenY());
        if (event.isKeyboardTrigger()) {
            Bounds at = session.selected() == null ? null
                    : map.placeOf(session.selectionProperty().get().value()).orElse(null);
            place = at == null ? map.localToScreen(map.getWidth() / 2, map.getHeight() / 2)
                    : map.localToScreen(Math.clamp(at.centreX(), 0, map.getWidth()),
                            Math.clamp(at.bottom(), 0, map.getHeight()));
        } else {
            String subject = map.subjectAt(event.getX(), event.getY());
            boolean among = subject != null && Id.allowed(subject)
                    && session.chosenProperty().get().ids().contains(new Id(subject));
            if (!among) {
                map.click(subject);
            }
            grid.standAt(event.getX(), event.getY());
            tie = hand.tie();
        }
        event.consume();
        menu.getItems().clear();
        stage.getItems().clear();
        lane.getItems().clear();
        menu.getItems().setAll(items(tie.map(id -> session.journeyProperty().get().get(id, Tie.class)).orElse(null)));
        if (!menu.getItems().isEmpty()) {
            menu.show(map, place.getX(), place.getY());
        }
    }

    /** What can be done now; {@code tie} when the pointer is on a companion at a stage. */
    private List<MenuItem> items(Tie tie) {
        Element lead = session.selected();
        boolean one = session.chosenProperty().get().ids().size() == 1;
        boolean some = lead != null && !(lead instanceof Scenario);
        List<MenuItem> items = new ArrayList<>();
        if (some && one) {
            items.addAll(own(lead, tie));
        }
        if (some && actions.explain.enabled().get()) {
            items.add(controls.item(actions.explain));
        }
        divide(items);
        if (grid.isOn() && (some ? !(lead instanceof Companion || lead instanceof Transition)
                : grid.editor().cursor().isCell())) {
            items.add(item(some ? "writeHere" : "addHere", () -> grid.obey(some ? Command.EDIT : Command.INSERT)));
        }
        if (some) {
            if (Copies.canStandTwice(Kind.of(lead))) {
                items.add(item("duplicateHere", deeds::duplicate));
            }
            items.add(item("removeHere", deeds::remove));
            divide(items);
            items.add(controls.item(clipboard.cut));
            items.add(controls.item(clipboard.copy));
        }
        if (some || grid.isOn()) {
            items.add(controls.item(clipboard.paste));
        }
        if (grid.isOn()) {
            divide(items);
            items.addAll(shapes(some ? lead : null));
        }
        while (!items.isEmpty() && items.getLast() instanceof SeparatorMenuItem) {
            items.removeLast();
        }
        return items;
    }

    private static void divide(List<MenuItem> items) {
        if (!items.isEmpty() && !(items.getLast() instanceof SeparatorMenuItem)) {
            items.add(new SeparatorMenuItem());
        }
    }

    /** What only elements of this kind offer. */
    private List<MenuItem> own(Element lead, Tie tie) {
        List<MenuItem> items = new ArrayList<>();
        switch (lead) {
            case Companion companion -> items.addAll(companion(companion, tie != null
                    && tie.companion().equals(companion.id()) ? tie : null));
            case Transition way -> items.add(item("wayHere", () -> asking.way(way.id())));
            case Step _ -> items.addAll(ofStep);
            default -> {
            }
        }
        if (grid.curve().isPresent()) {
            Menu feelings = controls.menu("feeling");
            FEELINGS.forEach(feeling -> feelings.getItems().add(controls.item(Action.of("feel", null,
                    () -> grid.obey(feeling)).called(texts.of("keys.command." + feeling.name())))));
            items.add(feelings);
            items.add(curves);
        }
        return items;
    }

    private List<MenuItem> companion(Companion companion, Tie tie) {
        Journey journey = session.journeyProperty().get();
        List<MenuItem> items = new ArrayList<>();
        items.add(item("askHere", () -> asking.distance(companion.id())));
        if (tie != null) {
            Menu involvement = controls.menu("involvement");
            for (int step = 1; step <= INVOLVEMENTS; step++) {
                double share = step / (double) INVOLVEMENTS;
                boolean is = Math.abs(tie.involvement() - share) < 0.001;
                involvement.getItems().add(controls.item(Action.of("involve", null,
                        () -> deeds.involve(companion, tie.stage(), share)).called(texts.of("involvement." + step))
                        .showing(Bindings.createBooleanBinding(() -> is))));
            }
            items.add(involvement);
            items.add(item("absentHere", () -> deeds.involve(companion, tie.stage(), 0)));
            if (tie.override() != null) {
                items.add(item("computedHere", () -> deeds.computeHere(companion, tie)));
            }
        }
        boolean byHand = companion.override() != null || journey.neededBy(companion.id()).stream()
                .map(id -> journey.get(id, Tie.class)).anyMatch(each -> each != null && each.override() != null);
        if (byHand) {
            items.add(item("computedEverywhere", () -> deeds.computeEverywhere(companion)));
        }
        items.add(controls.item(actions.without));
        return items;
    }

    /** What shapes stage and lane: of a header or title at once, else one menu deeper. */
    private List<MenuItem> shapes(Element lead) {
        if (lead instanceof Stage) {
            return ofStage;
        }
        if (lead instanceof Lane && grid.editor().cursor().isTitle()) {
            return ofLane;
        }
        List<MenuItem> items = new ArrayList<>();
        stage.getItems().setAll(ofStage);
        lane.getItems().setAll(ofLane);
        if (!(lead instanceof Step)) {
            stage.getItems().addAll(0, ofStep);
        }
        items.add(stage);
        items.add(lane);
        return items;
    }

    private MenuItem item(String key, Runnable command) {
        MenuItem item = controls.item(Action.of(key, null, command));
        item.setId(key);
        return item;
    }
}
