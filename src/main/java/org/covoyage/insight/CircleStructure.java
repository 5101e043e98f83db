package org.covoyage.insight;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covoyage.journey.Id;

/**
 * How the circle hangs together: what a consultant asks after "who has the largest share". Scores on a handful of people
 * describe, they prove nothing.
 *
 * @param chains    each companion's strongest chain of influence to the customer, the strongest first
 * @param relays    companions who stand between others, with on how many shortest chains, the most first
 * @param cutPoints companions without whom others lose every link to the customer, with who they are
 * @param groups    companions who listen to each other more than to the rest
 * @param pageRank  a comparison for the network mode: PageRank over who listens to whom
 * @param katz      another: Katz prestige
 * @param closeness harmonic closeness to all who listen
 */
public record CircleStructure(List<Listening.Chain> chains, Map<Id, Double> relays, Map<Id, Set<Id>> cutPoints,
        List<Set<Id>> groups, Map<Id, Double> pageRank, Map<Id, Double> katz, Map<Id, Double> closeness) {
    /** Keeps the orders. */
    public CircleStructure {
        chains = List.copyOf(chains);
        relays = Collections.unmodifiableMap(new LinkedHashMap<>(relays));
        cutPoints = Collections.unmodifiableMap(new LinkedHashMap<>(cutPoints));
        groups = List.copyOf(groups);
    }

    /** The structure of a circle over its whole journey. */
    public static CircleStructure of(Circle circle) {
        Listening listening = Listening.of(circle);
        Id customer = circle.customer();
        Map<Id, Double> relays = new LinkedHashMap<>();
        listening.relaying().entrySet().stream().filter(entry -> entry.getValue() > 0)
                .filter(entry -> !entry.getKey().equals(customer))
                .sorted(Map.Entry.<Id, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> relays.put(entry.getKey(), entry.getValue()));
        Map<Id, Set<Id>> cut = new LinkedHashMap<>(listening.cutPoints(customer));
        cut.remove(customer);
        // A cut point far from the customer cuts nobody off who was linked to the customer.
        cut.values().removeIf(Set::isEmpty);
        return new CircleStructure(listening.strongestChains(customer), relays, cut, listening.groups(customer),
                listening.pageRank(), listening.katz(), listening.closeness());
    }
}
