package org.covoyage.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.journey.Bond;
import org.covoyage.journey.Id;

/**
 * Who originates the customer's opinion when companions also listen to each other and to the customer (10). Direct
 * shares say who is heard; total shares say from whom it came. Without bonds both are the same.
 *
 * @param totalShare m-weighted mean of the stages' rows, by id of customer and companions; sums to 1
 * @param stages     in the order of the journey
 */
public record NetworkInfluence(Map<Id, Double> totalShare, List<AtStage> stages) {
    /**
     * The network at a stage.
     *
     * @param stage       which stage
     * @param totalShare  the customer's row of Θ, by id of customer and companions; sums to 1
     * @param inclination y* of the customer, −1 … 1
     */
    public record AtStage(Id stage, Map<Id, Double> totalShare, double inclination) {
        /** Keeps the order. */
        public AtStage {
            totalShare = Collections.unmodifiableMap(new LinkedHashMap<>(totalShare));
        }
    }

    /** Keeps the order. */
    public NetworkInfluence {
        totalShare = Collections.unmodifiableMap(new LinkedHashMap<>(totalShare));
        stages = List.copyOf(stages);
    }

    /**
     * The network of a circle. At each stage the customer listens to the companions present with w, companions listen
     * by their bonds; a companion who is absent can still be listened to by others and holds the neutral opinion 0.
     * Companions without any distance are left out.
     */
    public static NetworkInfluence of(Circle circle) {
        int companions = circle.companions.size();
        double[] journey = new double[companions + 1];
        List<AtStage> stages = new ArrayList<>();
        for (int s = 0; s < circle.stages.size(); s++) {
            double[] opinion = new double[companions + 1];
            Actors actors = actors(circle, s, opinion);
            double[] row = actors.totalShare(0);
            double inclination = 0;
            for (int i = 0; i <= companions; i++) {
                inclination += row[i] * opinion[i];
                journey[i] += circle.importance[s] * row[i] / circle.totalImportance;
            }
            stages.add(new AtStage(circle.stages.get(s).id(), named(circle, row), Math.clamp(inclination, -1, 1)));
        }
        return new NetworkInfluence(named(circle, journey), stages);
    }

    /** Actor 0 is the customer, actor c + 1 a companion. */
    private static Actors actors(Circle circle, int s, double[] opinion) {
        double[] kappa = new double[circle.companions.size() + 1];
        kappa[0] = circle.kappa[s];
        opinion[0] = circle.own[s];
        for (int c = 0; c + 1 < kappa.length; c++) {
            kappa[c + 1] = circle.companions.get(c).ownJudgementOrDefault();
        }
        Actors actors = new Actors(kappa);
        for (int i = 0; i < circle.ties(); i++) {
            if (circle.stageOf[i] == s && circle.involvement[i] > 0) {
                opinion[circle.companionOf[i] + 1] = circle.direction[i];
                actors.listens(0, circle.companionOf[i] + 1, circle.weight[i]);
            }
        }
        for (Bond bond : circle.bonds) {
            int listener = actor(circle, bond.listener());
            int source = actor(circle, bond.listenedTo());
            // What the customer listens to is said by the ties.
            if (listener > 0 && source >= 0) {
                actors.listens(listener, source, bond.weight());
            }
        }
        return actors;
    }

    private static int actor(Circle circle, Id id) {
        int c = circle.companion(id);
        if (c >= 0) {
            return circle.isExcluded(c) ? -1 : c + 1;
        }
        return id.equals(circle.customer) ? 0 : -1;
    }

    private static Map<Id, Double> named(Circle circle, double[] row) {
        Map<Id, Double> shares = new LinkedHashMap<>();
        shares.put(circle.customer, row[0]);
        for (int c = 0; c + 1 < row.length; c++) {
            if (!circle.isExcluded(c)) {
                shares.put(circle.companions.get(c).id(), row[c + 1]);
            }
        }
        return shares;
    }
}
