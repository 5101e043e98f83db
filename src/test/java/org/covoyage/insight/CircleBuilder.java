package org.covoyage.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Companion;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.DecisionRule;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Element;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Phase;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Score;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.TieScore;
import org.covoyage.journey.Weights;

/** Small journeys for tests, written as one would say them. */
final class CircleBuilder {
    private final List<Element> elements = new ArrayList<>();
    private ModelParameters parameters;
    private int next;

    CircleBuilder() {
        elements.add(new Persona(new Id("customer"), "Customer", true, null, null, null, null, null, null));
    }

    static ModelParameters parameters(Weights weights, double decay, double exponent) {
        return new ModelParameters(ModelParameters.CIM, weights, decay, exponent, 25, -0.25, 0.5, 7, 2000);
    }

    CircleBuilder with(ModelParameters given) {
        parameters = given;
        return this;
    }

    CircleBuilder stage(String id, double kappa, double own, double importance, Phase phase) {
        return stage(id, kappa, own, importance, phase, null);
    }

    CircleBuilder stage(String id, double kappa, double own, double importance, Phase phase, DecisionRule rule) {
        elements.add(new Stage(new Id(id), id, phase, null, null, kappa, own, importance, rule, null, null, null));
        return this;
    }

    CircleBuilder companion(String id, double strength, Criteria criteria, Grade involvement) {
        return companion(id, strength, null, criteria, null, involvement);
    }

    /** A companion at a distance set by hand. */
    CircleBuilder at(String id, double distance, double strength) {
        return companion(id, strength, null, null, new DistanceOverride(distance, Grade.B, "given"), Grade.B);
    }

    CircleBuilder companion(String id, double strength, Double group, Criteria criteria, DistanceOverride override,
            Grade involvement) {
        elements.add(new Companion(new Id(id), id, null, CompanionKind.PERSON, null, group, strength, criteria,
                involvement, override, null, null, null, null, false, null, null));
        return this;
    }

    CircleBuilder tie(String companion, String stage, double involvement, double direction, double voices) {
        return tie(companion, stage, involvement, direction, voices, null, null);
    }

    CircleBuilder tie(String companion, String stage, double involvement, double direction, double voices,
            Criteria criteria, DistanceOverride override) {
        elements.add(new Tie(new Id("tie" + next++), new Id(companion), new Id(stage), involvement, direction, voices,
                null, criteria, override, null, null));
        return this;
    }

    CircleBuilder bond(String listener, String source, double weight) {
        elements.add(new Bond(new Id("bond" + next++), new Id(listener), new Id(source), weight, null, null, null));
        return this;
    }

    CircleBuilder seat(String stage, String member, Double rights, Double position, boolean veto) {
        elements.add(new DecisionSeat(new Id("seat" + next++), new Id(stage), new Id(member), rights, position, veto,
                null, null, null));
        return this;
    }

    Journey journey() {
        List<Element> all = new ArrayList<>(elements);
        all.addFirst(new Scenario(new Id("now"), "Now", null, null, null, parameters));
        return Journey.of(all);
    }

    Circle circle() {
        return Circle.of(journey());
    }

    /** The five criteria with their grades, in the order presence, identity, membership, tie, number. */
    static Criteria criteria(Map<String, Double> x, Map<String, Grade> grades) {
        return new Criteria(score("presence", x, grades), score("identity", x, grades), score("membership", x, grades),
                x.get("tie") == null ? null
                        : new TieScore(x.get("tie"), null, null, null, grades.get("tie"), null, null),
                score("number", x, grades), null, null);
    }

    private static Score score(String name, Map<String, Double> x, Map<String, Grade> grades) {
        return x.get(name) == null ? null : Score.of(x.get(name), grades.get(name));
    }
}
