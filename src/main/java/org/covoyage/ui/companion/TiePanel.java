package org.covoyage.ui.companion;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.picture.Numerals;

/** A companion's part at one stage: what the model says of it there, and everything it comes from. */
final class TiePanel extends SidePanel {
    private final Wording wording;
    private final Id tie;
    private final Label title = Parts.label("", "details-title");
    private final Hyperlink whole = new Hyperlink();
    private final Figure distance;
    private final Figure share;
    private final Figure change;
    private final StageRow row;

    TiePanel(Wording wording, Hand hand, Tie tie, Stage stage) {
        this.wording = wording;
        this.tie = tie.id();
        distance = new Figure(wording.texts().get("side.distance"), 3);
        share = new Figure(wording.texts().get("side.share.here"), 3);
        change = new Figure(wording.texts().get("side.change"), 3);
        whole.getStyleClass().add("details-link");
        whole.setOnAction(_ -> hand.pen().open(hand.companion()));
        HBox figures = new HBox(6, distance, share, change);
        figures.getStyleClass().add("side-figures");
        row = new StageRow(wording, stage, hand);
        row.openUp();
        getChildren().setAll(Parts.label(wording.names().kind(Kind.TIE), "details-kind"), title, figures,
                Parts.label(wording.texts().get("side.estimate"), "side-standing"), row, whole);
    }

    @Override
    void show(Journey journey, Estimate estimate, Reasons reasons) {
        Tie now = journey.get(tie, Tie.class);
        Companion companion = journey.get(now.companion(), Companion.class);
        title.setText(wording.names().of(journey, now));
        whole.setText(wording.texts().get("side.whole", companion.name()));
        Distance here = SocialDistance.of(journey.scenario().parametersOrDefault(), companion, now);
        distance.show(wording.two(here.value()), wording.zone(here.value()), reasons.distance(now));
        TieInfluence known = estimate.tie(now.companion(), now.stage())
                .filter(at -> !Double.isNaN(at.share())).orElse(null);
        share.show(known == null ? Numerals.UNKNOWN : wording.percent(known.share()), "",
                reasons.shareAt(now.companion(), now.stage()));
        change.show(known == null ? Numerals.UNKNOWN : wording.signed(known.inclinationChange()), "",
                known == null ? "" : reasons.at(now.stage(), stage -> reasons.explanations().change(stage, known)));
        row.show(journey, companion, estimate, reasons);
    }
}
