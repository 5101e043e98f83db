package org.covoyage.ui.companion;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.edit.TieEdits;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Range;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.picture.Numerals;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A companion's part at one stage, to be changed in place: involvement, direction, voices, and a distance by hand. */
final class StageRow extends VBox {
    /** In letters, so that they grow with the interface. */
    private static final String NUMBER = "-fx-min-width: 3.6em; -fx-pref-width: 3.6em";
    private static final String WIDE = "-fx-min-width: 8.6em; -fx-pref-width: 8.6em; -fx-max-width: 8.6em";
    /** Voices counted at most (DOMAIN 2.2 (4)). */
    private static final double MOST_VOICES = 25;

    private final Wording wording;
    private final Id stage;
    private final Hyperlink name = new Hyperlink();
    private final Label distance = number();
    private final Label share = number();
    private final ScaleBox involvement;
    private final DirectionBox direction;
    private final QuantityField voices;
    private final Label voicesLabel;
    private final Label basis = Parts.label("", "side-note");
    private final OverrideBox override;
    private final ToggleButton more = new ToggleButton(null, new FontIcon(Material2OutlinedAL.EXPAND_MORE));
    private final VBox opened;
    private boolean there;

    StageRow(Wording wording, Stage stage, Hand hand) {
        this.wording = wording;
        this.stage = stage.id();
        String id = stage.id().value();
        name.getStyleClass().addAll("details-link", "side-stage");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setOnAction(_ -> hand.pen().open(this.stage));
        more.setId("more-" + id);
        more.getStyleClass().addAll("icon-button", "side-more");
        more.setAccessibleText(wording.texts().get("side.pair", stage.name(), wording.texts().get("side.more")));
        Parts.explain(more, wording.texts().get("side.more"));
        more.setOnAction(_ -> unfold());
        HBox first = new HBox(4, name, Parts.air(), distance, share, more);
        first.setAlignment(Pos.CENTER_LEFT);
        String about = wording.texts().get("side.involvement");
        involvement = new ScaleBox(wording, "involvement-" + id, wording.texts().get("side.pair", stage.name(), about),
                "involvement.", Anchors.VALUES, Range.SHARE, false,
                to -> hand.sayAt(this.stage, "involvement", edits -> edits.involvement(to)));
        involvement.setStyle(WIDE);
        direction = new DirectionBox(wording, "direction-" + id, wording.texts().get("side.pair", stage.name(),
                wording.texts().get("side.direction")),
                to -> hand.sayAt(this.stage, "direction", edits -> edits.direction(to)));
        HBox.setHgrow(direction, Priority.ALWAYS);
        HBox second = new HBox(8, involvement, direction);
        second.setAlignment(Pos.CENTER_LEFT);
        voices = new QuantityField(wording, wording.texts().get("side.pair", stage.name(),
                wording.texts().get("side.voices")), Range.VOICES, 1, false,
                to -> hand.sayAt(this.stage, "voices", edits -> edits.voices(to)));
        voices.field().setId("voices-" + id);
        voicesLabel = Parts.label(wording.texts().get("side.voices"), "side-name");
        HBox third = new HBox(8, voicesLabel, voices);
        third.setAlignment(Pos.BASELINE_LEFT);
        override = new OverrideBox(wording, (step, to) -> hand.sayAt(this.stage, step, edits -> edits.override(to)));
        opened = new VBox(6, third, basis, override);
        opened.getStyleClass().add("side-card");
        Parts.present(opened, false);
        getStyleClass().add("side-stage-row");
        getChildren().setAll(first, second, opened);
    }

    private static Label number() {
        Label label = new Label();
        label.getStyleClass().add("side-value");
        label.setStyle(NUMBER);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    /** Shows the parts that are folded away. */
    void openUp() {
        more.setSelected(true);
        unfold();
    }

    private void unfold() {
        Parts.present(opened, more.isSelected() && there);
        more.setGraphic(new FontIcon(more.isSelected() ? Material2OutlinedAL.EXPAND_LESS
                : Material2OutlinedAL.EXPAND_MORE));
    }

    void show(Journey journey, Companion companion, Estimate estimate, Reasons reasons) {
        Tie tie = TieEdits.find(journey, companion.id(), stage);
        there = tie != null;
        name.setText(journey.get(stage, Stage.class).name());
        involvement.show(tie == null ? 0 : tie.involvement());
        boolean present = tie != null && tie.involvement() > 0;
        direction.setVisible(present);
        more.setVisible(there);
        unfold();
        if (tie == null) {
            distance.setText("");
            share.setText("");
            return;
        }
        Distance here = SocialDistance.of(journey.scenario().parametersOrDefault(), companion, tie);
        distance.setText(wording.two(here.value()));
        Parts.explainLater(distance, () -> reasons.distance(tie));
        share.setText(estimate.tie(companion.id(), stage).map(TieInfluence::share).map(wording::percent)
                .orElse(Numerals.UNKNOWN));
        Parts.explainLater(share, () -> reasons.shareAt(companion.id(), stage));
        direction.show(tie.directionOrDefault());
        double most = Math.min(Math.min(MOST_VOICES, journey.scenario().parametersOrDefault().voiceCap()),
                companion.groupSize() == null ? MOST_VOICES : companion.groupSize());
        voices.within(new Range(1, Math.max(1, most)));
        voices.show(tie.voicesOrDefault());
        Parts.present(voices.getParent(), most > 1 || tie.voicesOrDefault() > 1);
        voicesLabel.setText(wording.texts().get("side.voices.most", wording.plain(Math.max(1, most), 0)));
        basis.setText(wording.texts().get("side.pair", wording.texts().get("details.basis"),
                wording.texts().get("basis." + here.basis().name())));
        override.show(SocialDistance.of(journey.scenario().parametersOrDefault(), companion, without(tie)).value(),
                tie.override());
        override.explain(() -> reasons.distance(without(tie)), () -> reasons.distance(tie));
    }

    private static Tie without(Tie tie) {
        return new Tie(tie.id(), tie.companion(), tie.stage(), tie.involvement(), tie.direction(), tie.voices(),
                tie.roles(), tie.criteria(), null, tie.evidence(), tie.note());
    }

}
