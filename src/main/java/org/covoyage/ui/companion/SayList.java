package org.covoyage.ui.companion;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Journey;

/** Who holds the say at a stage: the customer's own judgement and every companion heard, the largest share first. */
final class SayList extends VBox {
    private static final double NAMES = 104;
    private static final double NAME_SHARE = 0.42;
    private static final double NUMBER = 42;

    private final Wording wording;
    private final Pen pen;

    SayList(Wording wording, Pen pen) {
        this.wording = wording;
        this.pen = pen;
        getStyleClass().add("side-say");
    }

    void show(Journey journey, StageInfluence stage, Reasons reasons) {
        getChildren().clear();
        if (stage == null) {
            return;
        }
        List<TieInfluence> heard = stage.companions().stream().filter(tie -> tie.share() > 0)
                .sorted(Comparator.comparingDouble(TieInfluence::share).reversed()).toList();
        double most = Math.max(stage.self(), heard.isEmpty() ? 0 : heard.getFirst().share());
        Label self = new Label(wording.texts().get("side.self"));
        getChildren().add(row(self, stage.self(), most, "side-bar-self",
                () -> reasons.at(stage.stage(), reasons.explanations()::self)));
        for (TieInfluence tie : heard) {
            Hyperlink name = new Hyperlink(journey.get(tie.companion(), Companion.class).name());
            name.getStyleClass().add("details-link");
            name.setOnAction(_ -> pen.open(tie.companion()));
            HBox row = row(name, tie.share(), most, "side-bar-companion",
                    () -> reasons.at(stage.stage(), at -> reasons.explanations().share(at, tie)));
            row.setOnMouseEntered(_ -> pen.point(tie.companion()));
            row.setOnMouseExited(_ -> pen.point(null));
            name.focusedProperty().addListener((_, _, focused) -> pen.point(focused ? tie.companion() : null));
            getChildren().add(row);
        }
    }

    private HBox row(Labeled name, double share, double most, String style, Supplier<String> reason) {
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMinWidth(NAMES);
        name.prefWidthProperty().bind(widthProperty().multiply(NAME_SHARE));
        Region bar = new Region();
        bar.getStyleClass().addAll("side-bar", style);
        StackPane room = new StackPane(bar);
        room.setAlignment(Pos.CENTER_LEFT);
        room.setMinWidth(0);
        bar.maxWidthProperty().bind(room.widthProperty().multiply(most == 0 ? 0 : share / most));
        HBox.setHgrow(room, Priority.ALWAYS);
        Label number = new Label(wording.percent(share));
        number.getStyleClass().add("side-value");
        number.setMinWidth(NUMBER);
        number.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(6, name, room, number);
        row.setAlignment(Pos.CENTER_LEFT);
        Parts.explainLater(row, reason);
        return row;
    }
}
