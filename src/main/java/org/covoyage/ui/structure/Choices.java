package org.covoyage.ui.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.grid.Curve;
import org.covoyage.edit.grid.Item;
import org.covoyage.edit.grid.Shaping;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.text.Texts;

/** The commands that choose one of several for what is under the cursor: colour, phase, type, curve. */
final class Choices {
    /** The words of the theme's hues, in their order. */
    private static final List<String> HUES = List.of("blue", "red", "violet", "ochre", "teal", "brown", "slate", "olive");

    private final Texts texts;
    private final GridHand hand;
    private final Supplier<Journey> journey;
    private final Observable[] changes;

    /**
     * Choices at the cursor of a hand.
     *
     * @param journey the one shown now
     * @param changes what tells that the cursor, or what is under it, may be another
     */
    Choices(Texts texts, GridHand hand, Supplier<Journey> journey, Observable... changes) {
        this.texts = texts;
        this.hand = hand;
        this.journey = journey;
        this.changes = changes;
    }

    /** Whether something is so, whenever it may have changed. */
    BooleanBinding when(BooleanSupplier condition) {
        return Bindings.createBooleanBinding(condition::getAsBoolean, changes);
    }

    /** The stage under the cursor, or {@code null}. */
    Stage stage() {
        return hand.editor().grid().stage(hand.editor().cursor().column());
    }

    /** The step under the cursor, or {@code null}. */
    Step step() {
        Item item = hand.editor().grid().item(hand.editor().cursor());
        return item == null ? null : journey.get().get(item.element(), Step.class);
    }

    /** The lane under the cursor, or {@code null}. */
    Lane lane() {
        return hand.editor().grid().lane(hand.editor().cursor().row());
    }

    private <T> boolean is(Function<Stage, T> what, T value) {
        return stage() != null && Objects.equals(what.apply(stage()), value);
    }

    /** The theme's own colour and the eight hues, as headers have them on paper. */
    List<Action> colours() {
        return colours("stage", Shaping.Coloured::new, () -> stage() != null, () -> stage().colour());
    }

    /** The same for steps. */
    List<Action> stepColours() {
        return colours("step", Shaping.StepColoured::new, () -> step() != null, () -> step().colour());
    }

    private List<Action> colours(String family, Function<String, Shaping> shaping, BooleanSupplier there,
            Supplier<String> now) {
        List<Action> all = new ArrayList<>();
        List<Colour> hues = Theme.of(Theme.Name.LIGHT).hues();
        for (int i = -1; i < HUES.size(); i++) {
            String hex = i < 0 ? null : hues.get(i).hex();
            all.add(Action.of(family + ".colour." + (i < 0 ? "own" : HUES.get(i)), null, () -> hand.shape(shaping.apply(hex)))
                    .showing(when(() -> there.getAsBoolean() && Objects.equals(hex,
                            now.get() == null ? null : now.get().toUpperCase(Locale.ROOT))))
                    .when(when(() -> hand.isOn() && there.getAsBoolean())));
        }
        return all;
    }

    /** The colour of a command, as {@code #RRGGBB}; {@code null} for the theme's own. */
    static String colourOf(Action colour) {
        int at = HUES.indexOf(colour.key().substring(colour.key().lastIndexOf('.') + 1));
        return at < 0 ? null : Theme.of(Theme.Name.LIGHT).hues().get(at).hex();
    }

    /** The phases, and none. */
    List<Action> phases() {
        return Stream.concat(Stream.of((Phase) null), Stream.of(Phase.values())).map(phase ->
                Action.of("stage.phase", null, () -> hand.shape(new Shaping.OfPhase(phase)))
                        .called(Bindings.createStringBinding(() -> phase == null ? texts.get("structure.noPhase")
                                : texts.detail("Phase." + phase.name()), texts.languageProperty()))
                        .showing(when(() -> is(Stage::phase, phase)))
                        .when(when(() -> hand.isOn() && stage() != null))).toList();
    }

    /** A new lane of each type. */
    List<Action> newLanes() {
        return Stream.of(LaneType.values()).map(type -> typed("lane.add", type, new Shaping.NewLane(type))
                .when(when(hand::isOn))).toList();
    }

    /** The types the lane can have. */
    List<Action> types() {
        return Stream.of(LaneType.values()).map(type -> typed("lane.type", type, new Shaping.Retyped(type))
                .showing(when(() -> lane() != null && lane().type() == type))
                .when(when(() -> hand.isOn() && lane() != null))).toList();
    }

    private Action typed(String key, LaneType type, Shaping shaping) {
        return Action.of(key, null, () -> hand.shape(shaping)).called(Bindings.createStringBinding(
                () -> texts.detail("LaneType." + type.name()), texts.languageProperty()));
    }

    /** The curves that keys can write. */
    List<Action> curves() {
        return Stream.of(Series.values()).map(series -> Action.of("curve", null, () -> hand.follow(Curve.of(series)))
                .called(Bindings.createStringBinding(() -> texts.detail("Series." + series.name()),
                        texts.languageProperty()))
                .showing(when(() -> hand.editor().curve().series() == series))
                .when(when(hand::isOn))).toList();
    }
}
