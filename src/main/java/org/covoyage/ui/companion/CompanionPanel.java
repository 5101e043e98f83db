package org.covoyage.ui.companion;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Journey;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.SocialDistance;

/** A companion: what the model says of it, its profile with the instruments, what was set by hand, its stages. */
final class CompanionPanel extends SidePanel {
    private final Wording wording;
    private final Hand hand;
    private final ObjectProperty<Criterion> opened;
    private final CompanionHeader header;
    private final ProfileChart profile;
    private final Label coverage = Parts.label("", "side-note");
    private final OverrideBox override;
    private final StrengthBox strength;
    private final StageTable stages;
    private CriterionEditor editor;
    private Journey shown;

    /**
     * The panel of a companion.
     *
     * @param opened the criterion that is opened, kept from companion to companion
     */
    CompanionPanel(Wording wording, Hand hand, ObjectProperty<Criterion> opened) {
        this.wording = wording;
        this.hand = hand;
        this.opened = opened;
        header = new CompanionHeader(wording);
        profile = new ProfileChart(wording, hand, this::open);
        override = new OverrideBox(wording, (step, to) -> hand.say(step, edits -> edits.override(to)));
        strength = new StrengthBox(wording, hand);
        stages = new StageTable(wording, hand);
        editor = new CriterionEditor(wording, opened.get(), hand);
        arrange();
    }

    private void arrange() {
        HBox ends = new HBox(end("side.closest"), Parts.air(), end("side.farthest"));
        ends.getStyleClass().add("side-ends");
        ends.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(header, Parts.heading(wording.texts().get("side.profile")), ends, profile, editor,
                coverage, Parts.heading(wording.texts().get("side.byHand")), override,
                Parts.heading(wording.texts().get("side.strength")), strength,
                Parts.heading(wording.texts().get("side.stages")), stages);
    }

    private Label end(String key) {
        Label label = new Label(wording.texts().get(key));
        label.getStyleClass().add("side-name");
        return label;
    }

    private void open(Criterion criterion) {
        opened.set(criterion);
        if (editor.criterion() != criterion) {
            int place = getChildren().indexOf(editor);
            editor = new CriterionEditor(wording, criterion, hand);
            getChildren().set(place, editor);
        }
        Companion now = shown.get(hand.companion(), Companion.class);
        profile.show(now, shown.scenario().parametersOrDefault().weights(), criterion);
        editor.show(shown, now);
    }

    @Override
    void show(Journey journey, Estimate estimate, Reasons reasons) {
        shown = journey;
        Companion companion = journey.get(hand.companion(), Companion.class);
        ModelParameters parameters = journey.scenario().parametersOrDefault();
        header.show(journey, companion, estimate, reasons);
        open(opened.get());
        Distance computed = SocialDistance.computed(parameters, companion);
        boolean few = computed.coverage() < Distance.ENOUGH_SCORED;
        coverage.setText(wording.texts().get(few ? "side.coverage.few" : "side.coverage",
                wording.percent(computed.coverage())));
        coverage.getStyleClass().setAll("label", few ? "side-warning" : "side-note");
        Parts.explain(coverage, reasons.coverage(companion));
        override.show(computed.value(), companion.override());
        override.explain(() -> reasons.distance(companion), () -> reasons.distance(companion));
        strength.show(companion);
        stages.show(journey, companion, estimate, reasons);
    }
}
