package org.covoyage.ui.companion;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Range;

/** The computed distance, and beside it the one set by hand with its reason and grade, or the way to set one. */
final class OverrideBox extends VBox {
    /** What it tells of: the step's key and the new override, {@code null} for none. */
    interface Teller {
        /** Says another override. */
        void say(String step, DistanceOverride override);
    }

    private final Wording wording;
    private final Label computed = new Label();
    private final Label zone = new Label();
    private final Button set = new Button();
    private final VBox hand = new VBox(6);
    private final QuantityField distance;
    private final Label handZone = new Label();
    private final GradeChip grade;
    private final LineField reason;
    private final Label warning;
    private double worked;
    private DistanceOverride override;

    OverrideBox(Wording wording, Teller teller) {
        this.wording = wording;
        getStyleClass().add("side-override");
        computed.getStyleClass().add("side-value");
        zone.getStyleClass().add("side-says");
        handZone.getStyleClass().add("side-says");
        set.setText(wording.texts().get("side.override.set"));
        set.setId("override-set");
        set.getStyleClass().add("side-link");
        set.setOnAction(_ -> teller.say("override", new DistanceOverride(
                Double.isNaN(worked) ? 0.5 : Math.round(worked * 100) / 100.0, null, null)));
        HBox first = new HBox(8, name("side.override.computed"), computed, zone, Parts.air(), set);
        first.setAlignment(Pos.CENTER_LEFT);
        distance = new QuantityField(wording, wording.texts().get("side.override.byHand"), Range.SHARE, 2, false,
                to -> teller.say("override", new DistanceOverride(to, override.grade(), override.reason())));
        distance.field().setId("override-distance");
        grade = new GradeChip(wording, wording.texts().get("side.override.byHand"),
                to -> teller.say("grade", new DistanceOverride(override.distance(), to, override.reason())));
        HBox second = new HBox(8, name("side.override.byHand"), distance, handZone, Parts.air(), grade);
        second.setAlignment(Pos.CENTER_LEFT);
        reason = new LineField(wording.texts().get("side.override.reason"),
                wording.texts().get("side.override.prompt"),
                why -> teller.say("reason", new DistanceOverride(override.distance(), override.grade(), why)));
        reason.setId("override-reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox third = new HBox(8, name("side.override.reason"), reason);
        third.setAlignment(Pos.CENTER_LEFT);
        warning = Parts.label(wording.texts().get("side.override.unreasoned"), "side-warning");
        Button back = new Button(wording.texts().get("side.override.back"));
        back.setId("override-back");
        back.getStyleClass().add("side-link");
        back.setOnAction(_ -> teller.say("computed", null));
        hand.getChildren().setAll(second, third, warning, back);
        getChildren().setAll(first, hand);
    }

    private Label name(String key) {
        Label label = new Label(wording.texts().get(key));
        label.getStyleClass().add("side-name");
        return label;
    }

    /** Lets the computed number explain itself. */
    void explain(Supplier<String> computedWords, Supplier<String> handWords) {
        Parts.explainLater(computed, computedWords);
        Parts.explainLater(handZone, handWords);
    }

    /**
     * Shows both distances.
     *
     * @param without the distance without this override; NaN when unknown
     * @param now     the override, or {@code null}
     */
    void show(double without, DistanceOverride now) {
        worked = without;
        override = now;
        computed.setText(wording.two(without));
        zone.setText(wording.zone(without));
        Parts.present(set, now == null);
        Parts.present(hand, now != null);
        if (now != null) {
            distance.show(now.distance());
            handZone.setText(wording.zone(now.distance()));
            grade.show(now.grade());
            reason.show(now.reason());
            Parts.present(warning, now.reason() == null || now.reason().isBlank());
        }
    }
}
