package org.covoyage.picture.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.insight.evidence.EvidenceMeter;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Scenario;
import org.covoyage.picture.Labels;
import org.covoyage.testing.RandomJourney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody reads who points at a figure of the relation. */
class RelationExplanationsTest {
    private static Journey fraud(String language) {
        return ((Opened.Usable) new ProjectReader().open(Path.of("samples", language, "card-fraud.covoyage")))
                .project().scenarios().getFirst();
    }

    @Test
    void anAlienationTellsBothSides() {
        Journey fraud = fraud("en");
        assertThat(Relation.of(fraud).hands().points().stream().filter(point -> point.at().equals(new Id("t3")))
                .map(point -> new RelationExplanations(new Labels(Language.EN), fraud).alienation(point).text()))
                .containsExactly("""
                        “Ponto does not understand”: alienation 1.00
                        AL = (AC + AE) / 2, AC = a (1 − pp), AE = u (1 − (cp + ov) / 2)
                        customer: a = 1 · pp = 0 · AC = 1.00
                        employee: u = 1 · cp = 0 · ov = 0 · AE = 1.00
                        After van Osselaer, Fuchs, Schreier and Puntoni (2020), “The Power of Personal”. Scores, formula and limits 0.25 and 0.50 are conventions.
                        A convention for comparing places, not a measurement.""");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureHasItsExplanationKnownOrNot(Language language) {
        Stream.concat(Stream.of(fraud(language == Language.EN ? "en" : "fr"), Journey.of(List.of(new Scenario(
                new Id("now"), "Now", null, null, null, null)))), Stream.iterate(1L, seed -> seed + 1).limit(20)
                .map(seed -> RandomJourney.seed(seed).fullness(0.7).build())).forEach(journey -> assertThat(
                        all(new RelationExplanations(new Labels(language), journey), journey))
                        .allSatisfy(explanation -> assertThat(explanation.text()).isNotBlank()
                                .doesNotContain("{", "null", "NaN").doesNotContainPattern("[−-]0[.,]00\\b")));
    }

    private static List<Explanation> all(RelationExplanations explain, Journey journey) {
        Relation of = Relation.of(journey);
        List<Explanation> all = new ArrayList<>(List.of(explain.gap(of.gap()), explain.human(of.hands().journey()),
                explain.emotion(of.emotion()), explain.intrusion(of.intrusion().journey()),
                explain.evidence(EvidenceMeter.of(journey).journey())));
        of.mirror().points().forEach(point -> all.add(explain.mirror(point)));
        of.mirror().equipped().forEach(pair -> all.add(explain.equipment(pair)));
        of.gap().points().forEach(point -> all.add(explain.gap(point)));
        of.hands().points().forEach(point -> all.add(explain.alienation(point)));
        of.moments().points().forEach(point -> all.add(explain.moment(point)));
        of.coherence().pairs().forEach(pair -> all.add(explain.coherence(pair)));
        of.roles().stages().forEach(stage -> all.add(explain.roles(stage)));
        of.complaints().cases().forEach(one -> all.add(explain.complaint(one)));
        of.consent().uses().forEach(use -> all.add(explain.data(use)));
        of.loyalty().figures().forEach(figure -> all.add(explain.figure(figure)));
        return all;
    }
}
