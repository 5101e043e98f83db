package org.covoyage.picture.explain;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.journey.Companion;

/** How the numbers of a stage came about: formulas (3), (4), (5) and, for one companion and stage, (7). */
final class AboutStage {
    private final Wording words;
    private final AboutDistance distances;

    AboutStage(Wording words, AboutDistance distances) {
        this.words = words;
        this.distances = distances;
    }

    Explanation place(StageInfluence stage, TieInfluence tie) {
        List<String> inputs = new ArrayList<>();
        inputs.add(words.line(words.of("basis", tie.basis()), words.set("d", tie.distance())));
        inputs.addAll(ofWeight(tie));
        inputs.add(ofStage(stage));
        inputs.add(words.of("stand", words.signed(tie.direction())));
        return words.explanation("place", inputs, words.name(tie.companion()), words.name(stage.stage()),
                distances.reading(tie.distance()), words.share(tie.share()));
    }

    Explanation immediacy(TieInfluence tie) {
        return words.explanation("immediacy", List.of(words.line(words.set("d", tie.distance()),
                words.set("gamma", words.parameters().decay()))), words.name(tie.companion()),
                words.fixed(immediacyOf(tie)));
    }

    Explanation weight(StageInfluence stage, TieInfluence tie) {
        return words.explanation("weight", ofWeight(tie), words.name(tie.companion()), words.name(stage.stage()),
                words.fixed(tie.weight()));
    }

    Explanation share(StageInfluence stage, TieInfluence tie) {
        List<String> inputs = new ArrayList<>(ofWeight(tie));
        inputs.add(ofStage(stage));
        return words.explanation("share", inputs, words.name(tie.companion()), words.name(stage.stage()),
                words.share(tie.share()));
    }

    /** Several companions shown as one. */
    Explanation together(StageInfluence stage, List<TieInfluence> ties) {
        List<String> inputs = new ArrayList<>(words.terms(ties, TieInfluence::share,
                tie -> words.of("term", words.name(tie.companion()), words.share(tie.share()))));
        inputs.add(ofStage(stage));
        return words.explanation("together", inputs, ties.size(), words.name(stage.stage()),
                words.share(ties.stream().mapToDouble(TieInfluence::share).filter(s -> !Double.isNaN(s)).sum()));
    }

    Explanation self(StageInfluence stage) {
        return words.explanation("self", List.of(ofStage(stage)), words.customer(), words.name(stage.stage()),
                words.share(stage.self()));
    }

    Explanation socialShare(StageInfluence stage) {
        List<String> inputs = new ArrayList<>(words.terms(present(stage), TieInfluence::weight,
                tie -> words.of("term.weight", words.name(tie.companion()), words.fixed(tie.weight()))));
        inputs.add(ofStage(stage));
        return words.explanation("social-share", inputs, words.name(stage.stage()), words.share(stage.socialShare()));
    }

    Explanation netDirection(StageInfluence stage) {
        return words.explanation("net-direction", pulls(stage), words.name(stage.stage()),
                words.signed(stage.netDirection()));
    }

    Explanation inclination(StageInfluence stage) {
        List<String> inputs = new ArrayList<>();
        inputs.add(words.line(words.set("kappa", stage.ownJudgement()),
                words.of("set.u", words.signed(stage.ownInclination()))));
        inputs.addAll(pulls(stage));
        return words.explanation("inclination", inputs, words.name(stage.stage()), words.signed(stage.inclination()));
    }

    Explanation conflict(StageInfluence stage) {
        List<String> inputs = new ArrayList<>();
        inputs.add(words.of("set.v-mean", words.signed(stage.netDirection())));
        inputs.addAll(words.terms(present(stage), TieInfluence::part, tie -> words.of("term.part",
                words.name(tie.companion()), words.fixed(tie.part()), words.signed(tie.direction()))));
        return words.explanation("conflict", inputs, words.name(stage.stage()), words.fixed(stage.conflict()));
    }

    Explanation change(StageInfluence stage, TieInfluence tie) {
        return words.explanation("change", List.of(words.of("change.values", words.signed(stage.inclination()),
                words.signed(stage.inclinationWithout(tie))), words.line(words.of("set.share", words.share(tie.share())),
                words.of("set.v", words.signed(tie.direction())))), words.name(tie.companion()),
                words.name(stage.stage()), words.signed(tie.inclinationChange()));
    }

    private List<String> ofWeight(TieInfluence tie) {
        Companion companion = words.journey().get(tie.companion(), Companion.class);
        return List.of(words.line(words.set("p", tie.involvement()), words.set("s", companion.strengthOrDefault()),
                words.of("set.i", words.number(immediacyOf(tie)), words.number(tie.distance()),
                        words.number(words.parameters().decay()))),
                words.line(words.of("set.n", words.number(tie.voices()),
                        words.number(words.parameters().numberExponent())), words.set("w", tie.weight())));
    }

    private String ofStage(StageInfluence stage) {
        return words.line(words.set("kappa", stage.ownJudgement()), words.set("total", stage.totalWeight()));
    }

    private List<String> pulls(StageInfluence stage) {
        return words.terms(present(stage), tie -> tie.weight() * tie.direction(), tie -> words.of("term.pull",
                words.name(tie.companion()), words.fixed(tie.weight()), words.signed(tie.direction())));
    }

    private static List<TieInfluence> present(StageInfluence stage) {
        return stage.companions().stream().filter(tie -> tie.weight() > 0).toList();
    }

    private double immediacyOf(TieInfluence tie) {
        return Math.pow(1 - tie.distance(), words.parameters().decay());
    }
}
