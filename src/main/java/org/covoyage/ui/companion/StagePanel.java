package org.covoyage.ui.companion;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.covoyage.edit.StageEdits;
import org.covoyage.edit.StepName;
import org.covoyage.insight.StageInfluence;
import org.covoyage.journey.Change;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Range;
import org.covoyage.journey.Stage;
import org.covoyage.picture.Numerals;

/** A stage: what the customer brings to it, to be changed in place, and who holds the say there. */
final class StagePanel extends SidePanel {
    private final Wording wording;
    private final Pen pen;
    private final Id stage;
    private final Label name = Parts.label("", "details-title");
    private final Figure social;
    private final Figure inclination;
    private final Figure conflict;
    private final Figure net;
    private final ScaleBox judgement;
    private final DirectionBox own;
    private final QuantityField importance;
    private final SayList say;

    StagePanel(Wording wording, Pen pen, Id stage) {
        this.wording = wording;
        this.pen = pen;
        this.stage = stage;
        social = new Figure(wording.texts().get("side.social"), 2);
        inclination = new Figure(wording.texts().get("side.inclination"), 2);
        conflict = new Figure(wording.texts().get("side.conflict"), 2);
        net = new Figure(wording.texts().get("side.net"), 2);
        judgement = new ScaleBox(wording, "own-judgement", wording.texts().get("side.kappa"), "judgement.",
                List.of(0.5, 1.0, 2.0), Range.OWN_JUDGEMENT, true,
                to -> perform("ownJudgement", edits -> edits.ownJudgement(to)));
        own = new DirectionBox(wording, "own-inclination", wording.texts().get("side.u"),
                to -> perform("inclination", edits -> edits.inclination(to)));
        importance = new QuantityField(wording, wording.texts().get("side.m"), Range.STAGE_IMPORTANCE, 2, false,
                to -> perform("importance", edits -> edits.importance(to)));
        importance.field().setId("importance");
        importance.field().setMaxWidth(62);
        say = new SayList(wording, pen);
        GridPane form = new GridPane();
        form.getStyleClass().add("side-grid");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(43);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().setAll(labels, values);
        add(form, "side.kappa", judgement);
        add(form, "side.u", own);
        add(form, "side.m", importance);
        HBox first = new HBox(6, social, inclination);
        HBox second = new HBox(6, net, conflict);
        first.getStyleClass().add("side-figures");
        second.getStyleClass().add("side-figures");
        getChildren().setAll(Parts.label(wording.names().kind(Kind.STAGE), "details-kind"), name, first, second,
                Parts.label(wording.texts().get("side.estimate"), "side-standing"),
                Parts.heading(wording.texts().get("side.say")), say,
                Parts.heading(wording.texts().get("side.customer")), form);
    }

    private void add(GridPane form, String key, Node control) {
        int row = form.getRowCount();
        Label label = Parts.label(wording.texts().get(key), "side-name");
        label.setLabelFor(control);
        form.add(label, 0, row);
        form.add(control, 1, row);
    }

    private void perform(String step, Function<StageEdits, Change> edit) {
        Journey journey = pen.journey();
        Stage now = journey.get(stage, Stage.class);
        if (now != null) {
            pen.perform(new StepName(step, now.name()), edit.apply(new StageEdits(journey, stage)));
        }
    }

    @Override
    void show(Journey journey, Estimate estimate, Reasons reasons) {
        Stage now = journey.get(stage, Stage.class);
        name.setText(now.name());
        judgement.show(now.ownJudgementOrDefault());
        own.show(now.inclinationOrDefault());
        importance.show(now.importanceOrDefault());
        StageInfluence known = estimate.stage(stage).orElse(null);
        social.show(known == null ? Numerals.UNKNOWN : wording.percent(known.socialShare()), "",
                reasons.at(stage, reasons.explanations()::socialShare));
        inclination.show(known == null ? Numerals.UNKNOWN : wording.signed(known.inclination()),
                known == null ? "" : leaning(known.inclination()), reasons.at(stage, reasons.explanations()::inclination));
        conflict.show(known == null ? Numerals.UNKNOWN : wording.two(known.conflict()), "",
                reasons.at(stage, reasons.explanations()::conflict));
        net.show(known == null ? Numerals.UNKNOWN : wording.signed(known.netDirection()),
                known == null ? "" : leaning(known.netDirection()),
                reasons.at(stage, reasons.explanations()::netDirection));
        say.show(journey, known, reasons);
    }

    private String leaning(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        double shown = Math.round(value * 100) / 100.0;
        return wording.texts().get(shown > 0 ? "details.for" : shown < 0 ? "details.against" : "details.neutral");
    }
}
