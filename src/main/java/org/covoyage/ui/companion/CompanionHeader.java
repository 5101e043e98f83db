package org.covoyage.ui.companion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.Robustness;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.SocialDistance;
import org.covoyage.picture.Numerals;

/** Who it is, and the three numbers the model says of it as a whole. */
final class CompanionHeader extends VBox {
    private final Wording wording;
    private final Label kind = Parts.label("", "details-kind");
    private final Label name = Parts.label("", "details-title");
    private final Label who = Parts.label("", "side-quiet");
    private final Figure distance;
    private final Figure share;
    private final Figure consequence;
    private final Label robust = Parts.label("", "side-note");
    private final Label standing;

    CompanionHeader(Wording wording) {
        this.wording = wording;
        distance = new Figure(wording.texts().get("side.distance"), 3);
        share = new Figure(wording.texts().get("side.share"), 3);
        consequence = new Figure(wording.texts().get("side.consequence"), 3);
        standing = Parts.label(wording.texts().get("side.estimate"), "side-standing");
        HBox figures = new HBox(6, distance, share, consequence);
        figures.getStyleClass().add("side-figures");
        getStyleClass().add("side-header");
        getChildren().setAll(kind, name, who, figures, robust, standing);
    }

    void show(Journey journey, Companion companion, Estimate estimate, Reasons reasons) {
        kind.setText(wording.names().kind(Kind.COMPANION) + " · " + wording.names().choice(companion.kind()));
        name.setText(companion.name());
        String roles = companion.roles().stream().map(wording.names()::choice).collect(Collectors.joining(", "));
        who.setText(Stream.of(companion.relation(), roles).filter(words -> words != null && !words.isEmpty())
                .collect(Collectors.joining("\n")));
        Parts.present(who, !who.getText().isEmpty());
        Distance general = SocialDistance.of(journey.scenario().parametersOrDefault(), companion);
        distance.show(wording.two(general.value()), wording.zone(general.value()), reasons.distance(companion));
        CompanionInfluence known = estimate.companion(companion.id()).filter(CompanionInfluence::isRanked).orElse(null);
        if (known == null) {
            String why = wording.texts().get(!estimate.isKnown() ? "side.waiting" : "side.leftOut");
            share.show(Numerals.UNKNOWN, "", why);
            consequence.show(Numerals.UNKNOWN, "", why);
            robust.setText(why);
            return;
        }
        List<CompanionInfluence> all = estimate.influence().companions().stream().filter(CompanionInfluence::isRanked)
                .toList();
        share.show(wording.percent(known.share()), wording.texts().get("side.rank", known.rank(), all.size()),
                reasons.share(companion.id()));
        long before = all.stream().filter(other -> other.consequence() > known.consequence()).count();
        consequence.show(wording.two(known.consequence()),
                wording.texts().get("side.rank", before + 1, all.size()), reasons.consequence(companion.id()));
        robust.setText(robust(estimate, known));
        Parts.explain(robust, known.rank() == 1 ? reasons.rankOne(companion.id()) : reasons.interval(companion.id()));
    }

    /** How far the place in the ranking holds, and how far the share varies. */
    private String robust(Estimate estimate, CompanionInfluence known) {
        Uncertainty.Spread spread = estimate.spread(known.companion()).orElse(null);
        if (spread == null) {
            return "";
        }
        Robustness holds = known.rank() == 1 ? spread.leads() : Robustness.of(spread.aheadOfNext());
        String low = wording.percent(spread.low());
        String high = wording.percent(spread.high());
        return holds == null ? wording.texts().get("side.interval", low, high)
                : wording.texts().get("side.robust", wording.texts().get("robustness." + holds.name()), low, high);
    }
}
