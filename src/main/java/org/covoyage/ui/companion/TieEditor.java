package org.covoyage.ui.companion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.edit.TieIngredient;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.TieScore;
import org.covoyage.journey.TieStrength;

/** The instruments for the strength of a tie, one opened at a time; only one of them gives the score. */
final class TieEditor extends VBox {
    private static final List<Instrument> OFFERED =
            List.of(Instrument.CIRCLES, Instrument.QUESTIONS, Instrument.GROUP);

    private final Wording wording;
    private final Map<Instrument, ToggleButton> doors = new EnumMap<>(Instrument.class);
    private final Map<Instrument, Node> rooms = new EnumMap<>(Instrument.class);
    private final Steps circles;
    private final Map<TieIngredient, Steps> questions = new EnumMap<>(TieIngredient.class);
    private final Choices group;
    private final Label state;
    private final VBox room = new VBox();
    private Instrument open;

    TieEditor(Wording wording, Hand hand) {
        this.wording = wording;
        circles = new Steps("ios", 1, 7, step -> wording.texts().get("side.ios.step", step), IosPicture::new,
                step -> hand.say("tie", edits -> edits.closeness(step)));
        circles.getStyleClass().add("side-ios");
        for (TieIngredient each : TieIngredient.values()) {
            String name = wording.texts().get("ingredient." + each.name());
            questions.put(each, new Steps("ingredient-" + each.name().toLowerCase(java.util.Locale.ROOT), 0, 4,
                    step -> wording.texts().get("side.ingredient.step", name, step), null,
                    step -> hand.say("tie", edits -> edits.ingredient(each, (double) step))));
        }
        group = new Choices("acceptance", IntStream.rangeClosed(1, 7)
                .mapToObj(step -> wording.texts().get("acceptance." + step)).toList(),
                place -> hand.say("tie", edits -> edits.acceptance(place + 1)));
        state = Parts.label("", "side-note");
        HBox bar = new HBox();
        bar.getStyleClass().add("segmented");
        ToggleGroup chosen = new ToggleGroup();
        for (Instrument each : OFFERED) {
            ToggleButton door = new ToggleButton(wording.texts().get("instrument." + each.name()));
            door.getStyleClass().add(each == Instrument.CIRCLES ? "left-pill"
                    : each == Instrument.GROUP ? "right-pill" : "center-pill");
            door.setId("instrument-" + each.name().toLowerCase(java.util.Locale.ROOT));
            door.setToggleGroup(chosen);
            door.setMinWidth(0);
            door.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(door, Priority.ALWAYS);
            door.setOnAction(_ -> open(each));
            doors.put(each, door);
            bar.getChildren().add(door);
        }
        bar.getStyleClass().add("side-doors");
        rooms.put(Instrument.CIRCLES, new VBox(6, Parts.label(wording.texts().get("side.ios.ask"), "side-ask"), circles));
        rooms.put(Instrument.QUESTIONS, questions());
        rooms.put(Instrument.GROUP, new VBox(6, Parts.label(wording.texts().get("side.group.ask"), "side-ask"), group));
        getStyleClass().add("side-editor");
        getChildren().setAll(bar, room, state);
    }

    private Node questions() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("side-questions");
        int row = 0;
        for (TieIngredient each : TieIngredient.values()) {
            Label name = Parts.label(wording.texts().get("ingredient." + each.name()), "side-question");
            Steps steps = questions.get(each);
            GridPane.setHgrow(steps, Priority.ALWAYS);
            name.setLabelFor(steps);
            grid.add(name, 0, row);
            grid.add(steps, 1, row++);
        }
        return new VBox(6, Parts.label(wording.texts().get("side.questions.ask"), "side-ask"), grid);
    }

    void show(Companion companion) {
        TieScore tie = companion.criteriaOrNone().tie();
        Instrument used = Instrument.of(tie);
        boolean many = companion.kind() == CompanionKind.GROUP || companion.kind() == CompanionKind.CROWD;
        boolean groupAsked = many || tie != null && tie.acceptance() != null;
        Parts.present(doors.get(Instrument.GROUP), groupAsked);
        doors.get(Instrument.QUESTIONS).getStyleClass().remove(groupAsked ? "right-pill" : "center-pill");
        if (!doors.get(Instrument.QUESTIONS).getStyleClass().contains(groupAsked ? "center-pill" : "right-pill")) {
            doors.get(Instrument.QUESTIONS).getStyleClass().add(groupAsked ? "center-pill" : "right-pill");
        }
        circles.show(tie == null || used != Instrument.CIRCLES ? null : tie.closeness());
        TieStrength strength = tie == null ? null : tie.strength();
        questions.forEach((each, steps) -> steps.show(each.of(strength)));
        group.show(used == Instrument.GROUP && tie.acceptance() == Math.rint(tie.acceptance())
                ? (int) Math.rint(tie.acceptance()) - 1 : -1);
        state.setText(state(tie, used, strength));
        open(open != null ? open : OFFERED.contains(used) ? used : Instrument.CIRCLES);
    }

    private String state(TieScore tie, Instrument used, TieStrength strength) {
        if (strength != null && used != Instrument.QUESTIONS) {
            long answered = java.util.Arrays.stream(TieIngredient.values()).filter(each -> each.of(strength) != null).count();
            return wording.texts().get("side.questions.part", answered);
        }
        return used == Instrument.NONE ? wording.texts().get("side.tie.none")
                : wording.texts().get("side.tie.state", used.says(wording, tie), wording.two(tie.distance()));
    }

    private void open(Instrument which) {
        open = which;
        doors.forEach((each, door) -> door.setSelected(each == which));
        if (room.getChildren().size() != 1 || room.getChildren().getFirst() != rooms.get(which)) {
            room.getChildren().setAll(rooms.get(which));
        }
    }
}
