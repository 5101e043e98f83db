package org.covoyage.insight;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Companion;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Persona;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;

/**
 * The customer's circle as the model sees it: who travels along, where, how near and how heavy. Taken from a journey
 * once and never changed, so that it can be worked on by any thread. Ties stand in flat arrays, companion by companion.
 * Knows formulas (3) and (4), no result.
 */
public final class Circle {
    /** What stands for the customer where no persona is marked as the focal one. */
    private static final Id NOBODY_NAMED = new Id("customer");

    final ModelParameters parameters;
    final Id customer;
    final List<Stage> stages;
    final List<Companion> companions;
    final List<Bond> bonds;
    final List<DecisionSeat> seats;
    /** Distance of each companion in general. */
    final Distance[] general;
    /** κ, u, m of each stage. */
    final double[] kappa;
    final double[] own;
    final double[] importance;
    /** Σ m, above 0. */
    final double totalImportance;
    /** First tie of each companion; the last entry is the number of ties. */
    final int[] first;
    final Tie[] ties;
    final int[] companionOf;
    final int[] stageOf;
    /** d, NaN when undefined, and the rule that decided. */
    final double[] distance;
    final Distance.Basis[] basis;
    /** p, v, n (capped), p S n^t (the weight at no distance), w. w is NaN where d is. */
    final double[] involvement;
    final double[] direction;
    final double[] voices;
    final double[] atHand;
    final double[] weight;
    private final Map<Id, Integer> companionIndex;
    private final Map<Id, Integer> stageIndex;

    private Circle(ModelParameters parameters, Id customer, List<Stage> stages, List<Companion> companions,
            List<Tie> allTies, List<Bond> bonds, List<DecisionSeat> seats) {
        this.parameters = parameters;
        this.customer = customer;
        this.stages = List.copyOf(stages);
        this.companions = List.copyOf(companions);
        this.bonds = List.copyOf(bonds);
        this.seats = List.copyOf(seats);
        kappa = stages.stream().mapToDouble(Stage::ownJudgementOrDefault).toArray();
        own = stages.stream().mapToDouble(Stage::inclinationOrDefault).toArray();
        importance = stages.stream().mapToDouble(Stage::importanceOrDefault).toArray();
        double sum = 0;
        for (double m : importance) {
            sum += m;
        }
        totalImportance = sum;
        if (sum <= 0) {
            throw new InsightRefused(stages.isEmpty() ? InsightRefused.Reason.NO_STAGES
                    : InsightRefused.Reason.NO_IMPORTANCE);
        }
        stageIndex = indexed(stages.stream().map(Stage::id).toList());
        companionIndex = indexed(companions.stream().map(Companion::id).toList());
        general = new Distance[companions.size()];
        for (int c = 0; c < general.length; c++) {
            general[c] = SocialDistance.of(parameters, companions.get(c));
        }
        int count = allTies.size();
        first = new int[general.length + 1];
        companionOf = new int[count];
        stageOf = new int[count];
        ties = new Tie[count];
        place(allTies);
        distance = new double[count];
        basis = new Distance.Basis[count];
        involvement = new double[count];
        direction = new double[count];
        voices = new double[count];
        atHand = new double[count];
        weight = new double[count];
        for (int i = 0; i < count; i++) {
            weigh(i);
        }
    }

    /**
     * The circle of a journey as it is now.
     *
     * @throws InsightRefused when there is no stage, or none of any importance
     */
    public static Circle of(Journey journey) {
        Persona focal = journey.focalPersona();
        return new Circle(journey.scenario().parametersOrDefault(), focal == null ? NOBODY_NAMED : focal.id(),
                journey.all(Stage.class), journey.all(Companion.class), journey.all(Tie.class),
                journey.all(Bond.class), journey.all(DecisionSeat.class));
    }

    /** The same circle without some companions, their ties, bonds and seats (7); several leave together. */
    public Circle without(Collection<Id> leaving) {
        Set<Id> gone = Set.copyOf(leaving);
        return new Circle(parameters, customer, stages,
                companions.stream().filter(companion -> !gone.contains(companion.id())).toList(),
                List.of(ties).stream().filter(tie -> !gone.contains(tie.companion())).toList(),
                bonds.stream().filter(b -> !gone.contains(b.listener()) && !gone.contains(b.listenedTo())).toList(),
                seats.stream().filter(seat -> !gone.contains(seat.member())).toList());
    }

    /** The id of the focal persona; {@code customer} when none is marked. */
    public Id customer() {
        return customer;
    }

    /** The stages, in their order. */
    public List<Stage> stages() {
        return stages;
    }

    /** The companions, in their order. */
    public List<Companion> companions() {
        return companions;
    }

    /** The model's parameters that apply. */
    public ModelParameters parameters() {
        return parameters;
    }

    /** Whether anybody listens to anybody beside the customer's own ties, so that network mode says something. */
    public boolean hasBonds() {
        return !bonds.isEmpty();
    }

    int ties() {
        return ties.length;
    }

    /** The place of a companion, or −1. */
    int companion(Id id) {
        return companionIndex.getOrDefault(id, -1);
    }

    /** Whether the model must leave a companion out: no distance anywhere it travels, or none at all. */
    boolean isExcluded(int c) {
        if (first[c] == first[c + 1]) {
            return !general[c].isDefined();
        }
        for (int i = first[c]; i < first[c + 1]; i++) {
            if (!Double.isNaN(distance[i])) {
                return false;
            }
        }
        return true;
    }

    /** (3) i = (1 − d)^γ. At d = 1 there is no influence; a convention without a coefficient from the literature. */
    static double immediacy(double distance, double decay) {
        return decay == 1 ? 1 - distance : Math.pow(1 - distance, decay);
    }

    /** (4) w = p S i n^t, where one ordinary person at distance 0, fully involved, weighs 1. */
    private void weigh(int i) {
        Tie tie = ties[i];
        Companion companion = companions.get(companionOf[i]);
        boolean special = tie.override() != null || tie.criteria() != null;
        Distance at = special ? SocialDistance.of(parameters, companion, tie) : general[companionOf[i]];
        distance[i] = at.value();
        basis[i] = at.basis();
        involvement[i] = tie.involvement();
        direction[i] = tie.directionOrDefault();
        voices[i] = Math.min(tie.voicesOrDefault(), parameters.voiceCap());
        atHand[i] = involvement[i] * companion.strengthOrDefault()
                * (voices[i] == 1 ? 1 : Math.pow(voices[i], parameters.numberExponent()));
        weight[i] = atHand[i] * immediacy(distance[i], parameters.decay());
    }

    /** Ties companion by companion, and inside in the order of the stages: two passes of counting, no comparison. */
    private void place(List<Tie> all) {
        int[] stagesOf = new int[all.size()];
        int[] companionsOf = new int[all.size()];
        int[] next = new int[stages.size() + 1];
        for (int i = 0; i < stagesOf.length; i++) {
            stagesOf[i] = stageIndex.get(all.get(i).stage());
            companionsOf[i] = companionIndex.get(all.get(i).companion());
            next[stagesOf[i] + 1]++;
            first[companionsOf[i] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        Arrays.parallelPrefix(first, Integer::sum);
        int[] byStage = new int[all.size()];
        for (int i = 0; i < byStage.length; i++) {
            byStage[next[stagesOf[i]]++] = i;
        }
        int[] free = first.clone();
        for (int i : byStage) {
            int at = free[companionsOf[i]]++;
            ties[at] = all.get(i);
            stageOf[at] = stagesOf[i];
            companionOf[at] = companionsOf[i];
        }
    }

    private static Map<Id, Integer> indexed(List<Id> ids) {
        Map<Id, Integer> index = HashMap.newHashMap(ids.size());
        ids.forEach(id -> index.put(id, index.size()));
        return index;
    }
}
