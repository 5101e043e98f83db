package org.covoyage.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.TextRun;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Cover;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Density;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Element;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.picture.finding.Finder;
import org.junit.jupiter.api.Test;

/** The headline says no more than the draws bear, in sentences that fit the names. */
class InsightsHeadlineTest {
    private static final Set<Id> NOBODY = Set.of();

    private final List<Element> elements = new ArrayList<>(List.of(
            new Scenario(new Id("now"), "Now", null, null, null, null),
            new Persona(new Id("ada"), "Ada", true, null, null, List.of(), null, null, null)));
    private int next;

    private InsightsHeadlineTest stage(String name, double importance) {
        elements.add(new Stage(new Id("s" + next++), name, null, null, null, 1.0, 0.0, importance, null, null, null,
                null));
        return this;
    }

    /** Somebody at a distance set by hand, involved everywhere with a direction. */
    private InsightsHeadlineTest companion(String name, CompanionKind kind, double distance, Grade grade,
            double direction) {
        Id id = new Id("c" + next++);
        elements.add(new Companion(id, name, null, kind, null, null, 1.0, null, grade,
                new DistanceOverride(distance, grade, "told"), null, null, null, null, false, null, null));
        List.copyOf(elements).stream().filter(Stage.class::isInstance).forEach(stage -> elements.add(new Tie(
                new Id("t" + next++), id, stage.id(), 0.75, direction, null, null, null, null, null, null)));
        return this;
    }

    private InsightsHeadlineTest person(String name, double distance, Grade grade, double direction) {
        return companion(name, CompanionKind.PERSON, distance, grade, direction);
    }

    private String headline(Language language) {
        Journey journey = Journey.of(elements);
        return new InsightsWords(journey, new Labels(language))
                .headline(new Finder(journey, NOBODY).findings(8));
    }

    private static String sample(String language, String name) {
        Journey journey = InsightsPictureTest.sample(language, name).scenarios().getFirst();
        Language words = language.equals("fr") ? Language.FR : Language.EN;
        return new InsightsWords(journey, new Labels(words)).headline(new Finder(journey, NOBODY).findings(8));
    }

    @Test
    void aRobustLeadIsSaidPlainly() {
        assertThat(sample("fr", "electric-car"))
                .isEqualTo("Julien pèse le plus\u202F; l’absence de Samira changerait le plus");
        assertThat(sample("en", "electric-car"))
                .isEqualTo("Julien carries most weight; losing Samira would change most");
    }

    @Test
    void oneWhoIsBothIsNamedOnce() {
        assertThat(sample("fr", "corner-bakery")).isEqualTo("Lou pèse le plus et son absence changerait le plus");
        assertThat(sample("en", "corner-bakery")).isEqualTo("Lou carries most weight, and losing them would change most");
    }

    @Test
    void aTentativeLeadIsProbable() {
        stage("Start", 1).person("Bea", 0.3, Grade.B, 0.2).person("Inès", 0.34, Grade.B, 0.9);
        assertThat(headline(Language.FR)).isEqualTo("Bea pèse sans doute le plus\u202F; l’absence d’Inès changerait le plus");
        assertThat(headline(Language.EN)).isEqualTo("Bea probably carries most weight; losing Inès would change most");
    }

    @Test
    void amongEqualsNothingIsDecided() {
        stage("Start", 1).person("Bea", 0.5, Grade.D, 0.1).person("Cyr", 0.501, Grade.D, 0.1)
                .person("Dan", 0.502, Grade.D, 0.9);
        assertThat(headline(Language.FR)).matches("Entre Bea et (Cyr|Dan), rien n’est tranché\u202F; l’absence de Dan changerait le plus");
        assertThat(headline(Language.EN)).matches("Between Bea and (Cyr|Dan), nothing is decided; losing Dan would change most");
    }

    @Test
    void aVetoThatBlocksComesBeforeConsequences() {
        assertThat(sample("fr", "family-holiday"))
                .isEqualTo("Sylvain pèse le plus\u202F; Colette bloque la décision (Conseil de famille et Réservation)");
        assertThat(sample("fr", "scheduling-software"))
                .isEqualTo("Les planificateurs pèsent le plus\u202F; Mme\u00A0Ferrand bloque la décision (Évaluation)");
        assertThat(sample("en", "scheduling-software"))
                .isEqualTo("The planners carry most weight; Ms\u00A0Ferrand blocks the decision (Evaluation)");
    }

    @Test
    void aVetoBlocksAlsoWhereNobodyTravelsAlong() {
        stage("Start", 1);
        elements.add(new DecisionSeat(new Id("seat"), new Id("s0"), new Id("ada"), 1.0, -0.8, true, null, null, null));
        assertThat(headline(Language.EN))
                .isEqualTo("Nobody travels with Ada: only their own judgement counts; Ada blocks the decision (Start)");
    }

    @Test
    void whoTravelsAloneIsSaidSo() {
        stage("Start", 1).stage("End", 1);
        assertThat(headline(Language.FR)).isEqualTo("Personne n’accompagne Ada\u00A0: seul compte son propre jugement");
        assertThat(headline(Language.EN)).isEqualTo("Nobody travels with Ada: only their own judgement counts");
    }

    @Test
    void theOnlyCompanionHasNobodyToBeat() {
        stage("Start", 1).companion("Les voisins", CompanionKind.GROUP, 0.2, Grade.B, 0);
        assertThat(headline(Language.FR)).isEqualTo("Les voisins sont seuls à peser\u202F; aucune absence ne changerait l’inclination");
    }

    @Test
    void wordsForAJourneyWithNothingToWorkOutAreCalm() {
        assertThat(shown()).contains("Rien à calculer encore\u00A0: le parcours n’a pas d’étape")
                .doesNotContain("Estimation");
        stage("Start", 0);
        assertThat(shown()).contains("Rien à calculer encore\u00A0: aucune étape n’a d’importance");
    }

    private String shown() {
        Drawing drawing = new Pictures(new Lettering(), new Icons()).draw(
                new Cover("Un titre", null, null, null, null, null, List.of()), Journey.of(elements),
                PictureRequest.of(PictureKind.INSIGHTS, Density.WORKING, Language.FR).shaped(PictureRequest.SLIDE));
        assertThat(MapLayoutTest.faults(drawing)).isEmpty();
        List<String> texts = new ArrayList<>();
        drawing.visit(item -> {
            if (item instanceof TextRun run) {
                texts.add(run.text());
            }
        });
        return String.join(" ", texts);
    }

    @Test
    void namesTakeTheArticleAndElisionOfTheSentence() {
        stage("Start", 1).companion("Les voisins", CompanionKind.GROUP, 0.1, Grade.A, 0.1)
                .person("Yves", 0.6, Grade.A, -0.9);
        assertThat(headline(Language.FR)).isEqualTo("Les voisins pèsent le plus\u202F; l’absence d’Yves changerait le plus");
    }
}
