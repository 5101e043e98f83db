package org.covoyage.ui.companion;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Stage;

/** A companion's parts, stage by stage. */
final class StageTable extends VBox {
    private final Wording wording;
    private final Hand hand;
    private final VBox head;
    private final GradeChip grade;
    private final List<StageRow> rows = new ArrayList<>();
    private List<Id> stages = List.of();

    StageTable(Wording wording, Hand hand) {
        this.wording = wording;
        this.hand = hand;
        grade = new GradeChip(wording, wording.texts().get("side.involvement"),
                to -> hand.say("grade", edits -> edits.involvementGrade(to)));
        HBox numbers = new HBox(4, Parts.air(), column("side.distance.short", 58), column("side.share.short", 44),
                column(null, 26));
        HBox part = new HBox(6, column("side.involvement", -1), grade);
        part.setAlignment(Pos.CENTER_LEFT);
        part.setMinWidth(112);
        part.setPrefWidth(112);
        HBox controls = new HBox(8, part, column("side.against", -1), Parts.air(), column("side.for", -1),
                column(null, 54));
        controls.setAlignment(Pos.CENTER_LEFT);
        head = new VBox(numbers, controls);
        getStyleClass().add("side-stages");
    }

    private Label column(String key, double width) {
        Label label = new Label(key == null ? "" : wording.texts().get(key));
        label.getStyleClass().add("side-name");
        label.setAlignment(Pos.CENTER_RIGHT);
        if (width > 0) {
            label.setMinWidth(width);
            label.setPrefWidth(width);
        }
        return label;
    }

    void show(Journey journey, Companion companion, Estimate estimate, Reasons reasons) {
        List<Id> now = List.copyOf(journey.ids(Kind.STAGE));
        if (!now.equals(stages) || getChildren().isEmpty()) {
            stages = now;
            rows.clear();
            journey.all(Stage.class).forEach(stage -> rows.add(new StageRow(wording, stage, hand)));
            getChildren().setAll(head);
            getChildren().addAll(rows);
        }
        grade.show(companion.involvementGrade());
        rows.forEach(row -> row.show(journey, companion, estimate, reasons));
    }
}
