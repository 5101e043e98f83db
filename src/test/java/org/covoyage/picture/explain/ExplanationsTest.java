package org.covoyage.picture.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.Circle;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.Draws;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.NetworkInfluence;
import org.covoyage.insight.Removal;
import org.covoyage.insight.SharingLoop;
import org.covoyage.insight.StageInfluence;
import org.covoyage.insight.TieInfluence;
import org.covoyage.insight.Uncertainty;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Tie;
import org.covoyage.picture.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody reads who points at a number: the number, its formula, what went in, and who says so. */
class ExplanationsTest {
    private static final Id SAMIRA = new Id("samira");

    private final Journey car = sample("en", "electric-car");
    private final Explanations english = new Explanations(new Labels(Language.EN), car);
    private final JourneyInfluence influence = JourneyInfluence.of(Circle.of(car));

    private static Journey sample(String language, String name) {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples", language, name + ".covoyage"))).project()
                .scenarios().getFirst();
    }

    @Test
    void aDistanceTellsItsCriteria() {
        assertThat(english.distance(car.get(SAMIRA, Companion.class)).text()).isEqualTo("""
                Samira: social distance 0.15, near
                d = Σ ω x / Σ ω over the scored criteria, 0 closest … 1 farthest; a distance set by hand wins
                presence: 0 (weight 0.2, B observed)
                how well known: 0 (weight 0.2, A measured)
                group membership: 0.25 (weight 0.2, B observed)
                strength of the tie: 0.5, from closeness 4 of 7 (weight 0.2, B observed)
                number of others: 0, from a group of 1 (weight 0.2, A measured)
                100% of the weight scored
                Five dimensions: Hamilton et al. (2021), who give no formula. Mean, weights and reading aids (0.35, 0.65) are conventions.
                Model estimate (CIM 1.0), not a measurement.""");
    }

    @Test
    void aPlaceOnARibbonTellsDistanceShareAndDirection() {
        StageInfluence evaluation = influence.stages().get(2);
        assertThat(english.place(evaluation, tie(evaluation)).text()).isEqualTo("""
                Samira at Evaluation: distance 0.15, near; 13% of the say
                share = w / (κ + W), w = p · S · (1 − d)^γ · n^t
                computed from the criteria · d = 0.15
                involvement p = 0.5 · strength S = 1.25 · immediacy (1 − 0.15)^1 = 0.85
                voices n^t = 1^0.5 · weight w = 0.53
                own judgement κ = 1 · all companions W = 3.03
                direction v = +0.70 (−1 against … +1 for)
                Latané (1981): strength × immediacy × number; DeGroot (1974), Friedkin and Johnsen (1990): averaging with one’s own view. They support the form; the coefficients are conventions.
                Model estimate (CIM 1.0), not a measurement.""");
    }

    @Test
    void aConsequenceTellsInFrenchWhatChangesAtEachStage() {
        Journey french = sample("fr", "electric-car");
        assertThat(new Explanations(new Labels(Language.FR), french).consequence(influence, SAMIRA).text()
                .replace('\u202f', ' ').replace('\u00a0', ' ')).isEqualTo("""
                Samira : conséquence 0,08
                R = Σ m · |Δy| / Σ m, Δy = ce que son concours change à l’inclination
                Motivation : +0,21 (m = 1)
                Recherche : +0,12 (m = 1)
                Évaluation : +0,12 (m = 1,5)
                Décision : 0,00 (m = 2)
                Usage : +0,02 (m = 1)
                Partage : +0,06 (m = 0,5)
                Deux états du modèle comparés, une convention. Rien n’est prédit : qui part est remplacé, et les autres se conduisent autrement.
                Estimation du modèle (CIM 1.0), pas une mesure.""");
    }

    @Test
    void aDistanceByHandStandsBesideTheComputedOneWithGradeAndReason() {
        Tie tie = car.all(Tie.class).stream().filter(one -> one.companion().equals(SAMIRA)).findFirst().orElseThrow();
        Tie byHand = new Tie(tie.id(), tie.companion(), tie.stage(), tie.involvement(), tie.direction(), tie.voices(),
                tie.roles(), tie.criteria(), new DistanceOverride(0.4, Grade.C, "They quarrelled"), tie.evidence(),
                tie.note());
        assertThat(english.distance(byHand).inputs()).startsWith("set by hand for this stage",
                "set by hand: 0.4 (C expert’s word), because “They quarrelled”", "beside it, computed: 0.15");
        assertThat(english.distance(byHand).what()).isEqualTo("Samira at Motivation: social distance 0.40, in between");
    }

    @Test
    void aCompanionOfWhomLittleIsScoredIsCalledSo() {
        Companion samira = car.get(SAMIRA, Companion.class);
        Criteria all = samira.criteria();
        Companion unknown = new Companion(samira.id(), samira.name(), null, samira.kind(), List.of(), null, null,
                new Criteria(all.presence(), all.identity(), null, null, null, null, null), null, null, null, null, null,
                null, false, null, null);
        assertThat(english.coverage(unknown).what()).isEqualTo("Samira: 40% of the criteria’s weight is scored");
        assertThat(english.coverage(unknown).inputs()).startsWith("under 60%: not enough scored")
                .contains("strength of the tie: not scored (weight 0.2)", "40% of the weight scored");
    }

    /** Every quantity, in both languages: no key is missing, no place is left empty, and each says what it is. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExplanationSaysThatItIsAnEstimate(Language language) {
        Journey holiday = sample("fr", "family-holiday");
        List<Explanation> all = all(new Explanations(new Labels(language), holiday), holiday);
        assertThat(all).hasSizeGreaterThan(25).allSatisfy(explanation -> {
            assertThat(explanation.standing()).contains("CIM 1.0");
            assertThat(explanation.text()).doesNotContain("{", "null", "NaN", "'").doesNotContainPattern("[−-]0[.,]00\\b");
        });
    }

    private static List<Explanation> all(Explanations e, Journey journey) {
        Circle circle = Circle.of(journey);
        JourneyInfluence influence = JourneyInfluence.of(circle);
        Uncertainty uncertainty = Uncertainty.of(circle, influence, new Draws(100, 1, true));
        Id id = influence.companions().getFirst().companion();
        List<Explanation> all = new ArrayList<>();
        journey.all(Companion.class).forEach(c -> Stream.of(e.distance(c), e.coverage(c)).forEach(all::add));
        journey.all(Tie.class).forEach(tie -> all.add(e.distance(tie)));
        for (StageInfluence stage : influence.stages()) {
            Stream.of(e.self(stage), e.socialShare(stage), e.netDirection(stage), e.inclination(stage),
                    e.conflict(stage), e.concentration(stage), e.together(stage, stage.companions())).forEach(all::add);
            stage.companions().forEach(tie -> Stream.of(e.place(stage, tie), e.immediacy(tie), e.weight(stage, tie),
                    e.share(stage, tie), e.change(stage, tie)).forEach(all::add));
        }
        Stream.of(e.share(influence, id), e.self(influence), e.inclination(influence), e.interval(uncertainty, id),
                e.rankOne(uncertainty, id), e.consequence(influence, id), e.removal(Removal.of(circle, List.of(id))),
                e.concentration(influence), e.evidence(influence), e.totalShare(NetworkInfluence.of(circle), id),
                e.totalShare(NetworkInfluence.of(circle), circle.customer()), e.loop(SharingLoop.of(circle)))
                .forEach(all::add);
        DecisionUnit.of(circle).forEach(unit -> all.add(e.decisionUnit(unit)));
        return all;
    }

    private static TieInfluence tie(StageInfluence stage) {
        return stage.companions().stream().filter(tie -> tie.companion().equals(SAMIRA)).findFirst().orElseThrow();
    }
}
