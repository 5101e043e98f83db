package org.covoyage.picture.explain;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.NetworkInfluence;
import org.covoyage.insight.SharingLoop;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Id;

/** How the numbers of people who act on one another came about: formulas (10), (11) and (12). */
final class AboutTogether {
    private final Wording words;

    AboutTogether(Wording words) {
        this.words = words;
    }

    Explanation decisionUnit(DecisionUnit unit) {
        List<String> inputs = new ArrayList<>();
        inputs.add(words.of("rule", unit.rule()));
        for (DecisionSeat seat : words.journey().all(DecisionSeat.class)) {
            if (seat.stage().equals(unit.stage()) && seat.position() != null) {
                inputs.add(words.of(seat.veto() ? "seat.veto" : "seat", words.name(seat.member()),
                        words.number(seat.rights() == null ? 0 : seat.rights()), words.signed(seat.position())));
            }
        }
        inputs.add(unit.isBlocked() ? words.of("unit.blocked", String.join(", ", unit.blockedBy().stream()
                .map(words::name).toList()), words.fixed(words.parameters().vetoThreshold()))
                : words.of("unit.free", words.fixed(words.parameters().vetoThreshold())));
        return words.explanation("unit", inputs, words.name(unit.stage()), words.signed(unit.inclination()),
                words.fixed(unit.agreement()));
    }

    Explanation totalShare(NetworkInfluence network, Id actor) {
        double total = network.totalShare().getOrDefault(actor, Double.NaN);
        return words.explanation("network", network.stages().stream().map(stage -> words.of("network.stage",
                words.name(stage.stage()), words.share(stage.totalShare().getOrDefault(actor, Double.NaN)))).toList(),
                words.name(actor), words.share(total));
    }

    Explanation loop(SharingLoop loop) {
        return words.explanation("loop", loop.rounds().stream().map(round -> words.of("loop.round", round.number(),
                words.signed(round.sharingInclination()), words.signed(round.journeyInclination()))).toList(),
                words.name(loop.stage()), words.signed(loop.rounds().getFirst().sharingInclination()),
                words.signed(loop.rounds().getLast().sharingInclination()),
                words.number(words.parameters().sharingPropensity()));
    }
}
