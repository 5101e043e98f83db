package org.covoyage.picture.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.covoyage.insight.CompanionInfluence;
import org.covoyage.insight.Concentration;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.Removal;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Id;

/** How the numbers of a whole journey came about: formulas (6) to (9). */
final class AboutJourney {
    private final Wording words;

    AboutJourney(Wording words) {
        this.words = words;
    }

    Explanation share(JourneyInfluence journey, Id companion) {
        double share = journey.companion(companion).map(CompanionInfluence::share).orElse(Double.NaN);
        return words.explanation("journey-share", byStage(journey, stage -> tie(stage, companion) == null ? 0
                : tie(stage, companion).share(), words::share), words.name(companion), words.share(share));
    }

    Explanation self(JourneyInfluence journey) {
        return words.explanation("journey-self", byStage(journey, StageInfluence::self, words::share),
                words.customer(), words.share(journey.self()));
    }

    Explanation inclination(JourneyInfluence journey) {
        return words.explanation("journey-inclination", byStage(journey, StageInfluence::inclination, words::signed),
                words.signed(journey.inclination()));
    }

    Explanation interval(Uncertainty uncertainty, Id companion) {
        Uncertainty.Spread spread = spread(uncertainty, companion);
        return words.explanation("interval", draws(uncertainty), words.name(companion), words.share(spread.low()),
                words.share(spread.high()));
    }

    Explanation rankOne(Uncertainty uncertainty, Id companion) {
        Uncertainty.Spread spread = spread(uncertainty, companion);
        String reading = spread.leads() == null ? words.of("undefined") : words.of("robustness", spread.leads());
        return words.explanation("rank-one", draws(uncertainty), words.name(companion), words.share(spread.rankOne()),
                reading);
    }

    Explanation consequence(JourneyInfluence journey, Id companion) {
        double consequence = journey.companion(companion).map(CompanionInfluence::consequence).orElse(Double.NaN);
        return words.explanation("consequence", byStage(journey, stage -> tie(stage, companion) == null ? 0
                : tie(stage, companion).inclinationChange(), words::signed), words.name(companion),
                words.fixed(consequence));
    }

    Explanation removal(Removal removal) {
        List<String> inputs = new ArrayList<>();
        for (int s = 0; s < removal.before().stages().size(); s++) {
            StageInfluence before = removal.before().stages().get(s);
            inputs.add(words.of("removal.stage", words.name(before.stage()), words.signed(before.inclination()),
                    words.signed(removal.after().stages().get(s).inclination())));
        }
        return words.explanation("removal", inputs, String.join(", ", removal.removed().stream().map(words::name)
                .toList()), words.fixed(removal.consequence()));
    }

    Explanation concentration(JourneyInfluence journey) {
        return concentration("concentration", journey.concentration(), words.terms(journey.companions().stream()
                .filter(c -> c.share() > 0).toList(), CompanionInfluence::share, c -> words.of("term",
                words.name(c.companion()), words.share(c.share() / journey.socialShare()))));
    }

    Explanation concentration(StageInfluence stage) {
        return concentration("concentration.here", stage.concentration(), words.terms(stage.companions().stream()
                .filter(tie -> tie.weight() > 0).toList(), TieInfluence::part, tie -> words.of("term",
                words.name(tie.companion()), words.share(tie.part()))), words.name(stage.stage()));
    }

    private Explanation concentration(String key, Concentration of, List<String> inputs, String... stage) {
        List<Object> named = new ArrayList<>(List.of(words.fixed(of.hhi()), words.tenths(of.effective())));
        named.addAll(List.of(stage));
        return new Explanation(words.of(key + ".what", named.toArray()), words.of("concentration.formula"), inputs,
                words.of("concentration.source"), words.of("standing", words.parameters().model()));
    }

    Explanation evidence(JourneyInfluence journey) {
        return words.explanation("evidence", words.terms(journey.companions().stream().filter(c -> c.share() > 0)
                .toList(), CompanionInfluence::share, c -> words.of("term.evidence", words.name(c.companion()),
                words.share(c.share()), words.fixed(c.evidence()))), words.share(journey.evidence()));
    }

    /** What each stage adds, in the order of the journey. */
    private List<String> byStage(JourneyInfluence journey, ToDoubleFunction<StageInfluence> value,
            Function<Double, String> written) {
        return journey.stages().stream().map(stage -> words.of("by-stage", words.name(stage.stage()),
                written.apply(value.applyAsDouble(stage)), words.number(stage.importance()))).toList();
    }

    private List<String> draws(Uncertainty uncertainty) {
        return List.of(words.of(uncertainty.draws().structural() ? "draws.structural" : "draws.scores",
                words.whole(uncertainty.draws().count()), String.valueOf(uncertainty.draws().seed())),
                words.of("draws.sigma"));
    }

    private static Uncertainty.Spread spread(Uncertainty uncertainty, Id companion) {
        return uncertainty.companion(companion).orElse(new Uncertainty.Spread(companion, Double.NaN, Double.NaN,
                Double.NaN, Double.NaN, Double.NaN));
    }

    private static TieInfluence tie(StageInfluence stage, Id companion) {
        return stage.companions().stream().filter(tie -> tie.companion().equals(companion)).findFirst().orElse(null);
    }
}
