package org.covoyage.ui.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.covoyage.edit.grid.Command;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.Item;
import org.covoyage.edit.grid.Keys;
import org.covoyage.edit.grid.LaneTitles;
import org.covoyage.edit.grid.Shaping;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Range;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.picture.Labels;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.edit.Keystrokes;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.text.Texts;

/**
 * The commands that shape stages, steps and lanes of the map, each declared once. They mean what is under the cursor of
 * the map, or what is selected together with it.
 */
public final class StructureActions {
    private static final double SWATCH = 12;

    private final ProjectSession session;
    private final GridHand hand;
    private final Choices choices;
    private final LaneTitles titles;
    private final List<Action> stages;
    private final List<Action> widths;
    private final List<Action> steps;
    private final List<Action> lanes;
    private final List<Action> order;
    private final Action showAll;

    /** Commands for the map that a hand writes on. */
    public StructureActions(Texts texts, ProjectSession session, GridHand hand) {
        this.session = session;
        this.hand = hand;
        choices = new Choices(texts, hand, session.journeyProperty()::get, hand.looksProperty(), session.revisionProperty(),
                session.pictureProperty(), session.chosenProperty(), session.journeyProperty());
        titles = new LaneTitles(new Labels(session.cover().languageOrDefault()));
        stages = List.of(action("stage.before", Command.STAGE_BEFORE, () -> stage() != null),
                action("stage.after", Command.STAGE_AFTER, () -> stage() != null),
                action("stage.rename", Command.STAGE_RENAME, () -> stage() != null),
                action("stage.split", Command.STAGE_SPLIT, () -> stage() != null),
                action("stage.merge", Command.STAGE_MERGE, this::canMerge),
                action("stage.left", Command.STAGE_LEFT, () -> stage() != null && column() > 0),
                action("stage.right", Command.STAGE_RIGHT, () -> stage() != null && stageAt(column() + 1) != null));
        widths = List.of(action("stage.wider", Command.STAGE_WIDER, () -> stage() != null
                        && stage().widthOrDefault() < Range.STAGE_WIDTH.max()),
                action("stage.narrower", Command.STAGE_NARROWER, () -> stage() != null
                        && stage().widthOrDefault() > Range.STAGE_WIDTH.min()),
                action("stage.fit", Command.STAGE_FIT, () -> stage() != null && stage().width() != null));
        steps = List.of(action("step.add", Command.STEP_ADD, () -> stage() != null),
                action("step.split", Command.STEP_SPLIT, () -> choices.step() != null),
                action("step.merge", Command.STEP_MERGE, this::hasNextStep));
        lanes = List.of(action("lane.above", Command.LANE_ABOVE, () -> true),
                action("lane.below", Command.LANE_BELOW, () -> true),
                action("lane.rename", Command.LANE_RENAME, () -> lane() != null),
                action("lane.hide", Command.LANE_HIDE, () -> lane() != null));
        order = List.of(action("lane.up", Command.LANE_UP, () -> lane() != null && cursor().row() > 0),
                action("lane.down", Command.LANE_DOWN, () -> lane() != null
                        && hand.editor().grid().lane(cursor().row() + 1) != null),
                action("lane.fit", Command.LANE_FIT, () -> lane() != null && lane().height() != null));
        showAll = Action.of("lane.show", null, () -> hand.shape(new Shaping.Shown(null)))
                .when(choices.when(() -> hand.isOn() && !hidden().isEmpty()));
    }

    private Action action(String key, Command command, BooleanSupplier possible) {
        Action action = Action.of(key, null, () -> hand.obey(command))
                .when(choices.when(() -> hand.isOn() && possible.getAsBoolean()));
        return Keys.key(command).map(shortcut -> action.on(Keystrokes.combination(shortcut))).orElse(action);
    }

    private Cursor cursor() {
        return hand.editor().cursor();
    }

    private int column() {
        return cursor().column();
    }

    private Stage stage() {
        return choices.stage();
    }

    private Stage stageAt(int column) {
        return hand.editor().grid().stage(column);
    }

    private Lane lane() {
        return choices.lane();
    }

    private boolean canMerge() {
        Journey journey = session.journeyProperty().get();
        return stage() != null && (stageAt(column() + 1) != null || hand.editor().selection().ids().stream()
                .filter(id -> journey.get(id, Stage.class) != null).count() > 1);
    }

    private boolean hasNextStep() {
        List<Item> items = hand.editor().grid().items(cursor().row(), column());
        int at = cursor().item();
        return at + 1 < items.size()
                && session.journeyProperty().get().get(items.get(at).element(), Step.class) != null;
    }

    private List<Lane> hidden() {
        return session.journeyProperty().get().all(Lane.class).stream().filter(Lane::hidden).toList();
    }

    /** The menu of all of them. */
    public Menu menu(ActionControls controls) {
        Menu menu = controls.menu("structure");
        menu.getItems().addAll(stageItems(controls));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(stepItems(controls));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(laneItems(controls));
        menu.getItems().addAll(new SeparatorMenuItem(), curves(controls));
        return menu;
    }

    /** Those for a stage. */
    public List<MenuItem> stageItems(ActionControls controls) {
        List<MenuItem> items = items(controls, stages);
        items.add(colours(controls, "stageColour", choices.colours()));
        items.add(controls.menu("stagePhase", choices.phases().toArray(Action[]::new)));
        items.add(controls.menu("stageWidth", widths.toArray(Action[]::new)));
        return items;
    }

    private static Menu colours(ActionControls controls, String menu, List<Action> choices) {
        Menu colours = controls.menu(menu);
        for (Action colour : choices) {
            MenuItem item = controls.item(colour);
            String hex = Choices.colourOf(colour);
            Rectangle swatch = new Rectangle(SWATCH, SWATCH, hex == null ? Color.TRANSPARENT : Color.web(hex));
            item.setGraphic(swatch);
            colours.getItems().add(item);
        }
        return colours;
    }

    /** Those for a step. */
    public List<MenuItem> stepItems(ActionControls controls) {
        List<MenuItem> items = items(controls, steps);
        items.add(colours(controls, "stepColour", choices.stepColours()));
        return items;
    }

    /** Those for a lane. */
    public List<MenuItem> laneItems(ActionControls controls) {
        List<MenuItem> items = items(controls, lanes);
        items.add(controls.menu("laneAdd", choices.newLanes().toArray(Action[]::new)));
        items.add(controls.menu("laneType", choices.types().toArray(Action[]::new)));
        items.addAll(items(controls, order));
        items.add(hiddenLanes(controls));
        return items;
    }

    /** Which curve the keys write. */
    public Menu curves(ActionControls controls) {
        return controls.menu("curve", choices.curves().toArray(Action[]::new));
    }

    /** What is hidden, one by one and all at once; kept up as lanes are hidden and shown. */
    private Menu hiddenLanes(ActionControls controls) {
        Menu menu = controls.menu("laneShow", showAll);
        Runnable fill = () -> {
            menu.getItems().remove(1, menu.getItems().size());
            hidden().forEach(lane -> menu.getItems().add(controls.item(shown(lane))));
        };
        List<Lane> before = new ArrayList<>(hidden());
        hand.looksProperty().addListener((_, _, _) -> {
            if (!before.equals(hidden())) {
                before.clear();
                before.addAll(hidden());
                fill.run();
            }
        });
        fill.run();
        return menu;
    }

    private Action shown(Lane lane) {
        Id id = lane.id();
        return Action.of("lane.show", null, () -> hand.shape(new Shaping.Shown(id)))
                .called(Bindings.createStringBinding(() -> titles.of(lane)))
                .when(choices.when(hand::isOn));
    }

    private static List<MenuItem> items(ActionControls controls, List<Action> actions) {
        List<MenuItem> items = new ArrayList<>();
        actions.forEach(action -> items.add(controls.item(action)));
        return items;
    }
}
