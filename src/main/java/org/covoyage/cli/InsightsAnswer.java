package org.covoyage.cli;

import java.util.Collection;
import java.util.List;
import org.covoyage.insight.Circle;
import org.covoyage.insight.CircleStructure;
import org.covoyage.insight.DecisionUnit;
import org.covoyage.insight.Draws;
import org.covoyage.insight.JourneyInfluence;
import org.covoyage.insight.NetworkInfluence;
import org.covoyage.insight.Note;
import org.covoyage.insight.Notes;
import org.covoyage.insight.Removal;
import org.covoyage.insight.SharingLoop;
import org.covoyage.insight.Uncertainty;
import org.covoyage.insight.Ways;
import org.covoyage.insight.evidence.Age;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;

/**
 * All that {@code covoyage insights} has to say of one scenario, before it is put into words or JSON. When companions
 * are left out, everything is of the journey without them; what that changes stands in {@code without}.
 *
 * @param cover       the project's cover
 * @param language    the language of the words
 * @param journey     the scenario
 * @param circle      the circle, without those left out
 * @param influence   its influence
 * @param uncertainty its uncertainty
 * @param network     {@code null} when there are no bonds
 * @param units       decision units
 * @param loop        the sharing loop
 * @param structure   how the circle hangs together
 * @param ways        the ways between stages
 * @param notes       what to know before trusting a number
 * @param without     the journey with and without them; {@code null} when nobody is left out
 * @param sides       both sides of the relation, whoever is left out
 * @param leftOut     how many claims the scenario lacks because only validated ones count; {@code null} when all do
 */
record InsightsAnswer(Cover cover, Language language, Journey journey, Circle circle, JourneyInfluence influence, Uncertainty uncertainty,
        NetworkInfluence network, List<DecisionUnit> units, SharingLoop loop, CircleStructure structure, Ways ways,
        List<Note> notes, Removal without, RelationAnswer sides, Integer leftOut) {

    static InsightsAnswer of(Cover cover, Language language, Journey journey, Collection<Id> without, Draws draws,
            Age age, Integer leftOut) {
        Circle whole = Circle.of(journey);
        Removal removal = without.isEmpty() ? null : Removal.of(whole, without);
        Circle circle = without.isEmpty() ? whole : whole.without(without);
        JourneyInfluence influence = removal == null ? JourneyInfluence.of(circle) : removal.after();
        return new InsightsAnswer(cover, language, journey, circle, influence, Uncertainty.of(circle, influence, draws),
                circle.hasBonds() ? NetworkInfluence.of(circle) : null, DecisionUnit.of(circle),
                SharingLoop.of(circle), CircleStructure.of(circle), Ways.ofStages(journey), Notes.of(circle), removal,
                RelationAnswer.of(journey, age), leftOut);
    }
}
