package org.covoyage.ui.companion;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Autonomy;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Principal;
import org.covoyage.journey.Range;

/** What a companion's word weighs: its strength; for an AI agent also how far it may go and for whom it acts. */
final class StrengthBox extends VBox {
    private final ScaleBox strength;
    private final PickBox<Autonomy> autonomy;
    private final PickBox<Principal> principal;
    private final LineField name;
    private final GridPane agent = new GridPane();

    StrengthBox(Wording wording, Hand hand) {
        strength = new ScaleBox(wording, "strength", wording.texts().get("side.strength"), "strength.",
                List.of(0.5, 1.0, 1.5, 2.0), Range.STRENGTH, true,
                to -> hand.say("strength", edits -> edits.strength(to)));
        autonomy = new PickBox<>(wording, "autonomy", wording.texts().get("side.autonomy"), Autonomy.class,
                to -> hand.say("autonomy", edits -> edits.autonomy(to)));
        principal = new PickBox<>(wording, "principal", wording.texts().get("side.principal"), Principal.class,
                to -> hand.say("principal", edits -> edits.principal(to)));
        name = new LineField(wording.texts().get("side.principal.name"), wording.texts().get("side.principal.name"),
                to -> hand.say("principal", edits -> edits.principalName(to)));
        agent.getStyleClass().add("side-grid");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(92);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        agent.getColumnConstraints().setAll(labels, values);
        add(wording.texts().get("side.autonomy"), autonomy);
        add(wording.texts().get("side.principal"), principal);
        agent.add(name, 1, agent.getRowCount());
        getStyleClass().add("side-part");
        getChildren().setAll(strength, agent);
    }

    private void add(String words, Node control) {
        int row = agent.getRowCount();
        Label label = Parts.label(words, "side-name");
        label.setLabelFor(control);
        GridPane.setValignment(label, VPos.CENTER);
        agent.add(label, 0, row);
        agent.add(control, 1, row);
    }

    void show(Companion companion) {
        strength.show(companion.strengthOrDefault());
        Parts.present(agent, companion.kind() == CompanionKind.AI_AGENT || companion.autonomy() != null
                || companion.principal() != null);
        autonomy.show(companion.autonomy());
        principal.show(companion.principal());
        name.show(companion.principalName());
    }
}
