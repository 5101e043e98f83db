package org.covoyage.insight.relation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.ClientRoleKind;
import org.covoyage.journey.Id;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Touchpoint;

/**
 * What the customer is at each stage (g): user, buyer, citizen … and which of these roles nobody serves.
 *
 * @param stages stages at which a role is played, in the order of travel
 */
public record RolesPlayed(List<OfStage> stages) {
    private static final double PLAYED = 0.5;

    /**
     * The roles at a stage.
     *
     * @param stage       the stage
     * @param involvement r per role, 0 … 1; the largest where a role is listed twice; NaN when not said
     * @param served      roles that a touchpoint of the stage serves
     */
    public record OfStage(Id stage, Map<ClientRoleKind, Double> involvement, List<ClientRoleKind> served) {
        /** Copies. */
        public OfStage {
            involvement = Collections.unmodifiableMap(new EnumMap<>(involvement));
            served = List.copyOf(served);
        }

        /** Shannon diversity H = −Σ p ln p, p = r/Σr, 0 or more; NaN when no role has an involvement. */
        public double diversity() {
            double sum = involvement.values().stream().filter(r -> r > 0).mapToDouble(r -> r).sum();
            return sum == 0 ? Double.NaN : involvement.values().stream().filter(r -> r > 0)
                    .mapToDouble(r -> -r / sum * Math.log(r / sum)).sum() + 0.0;
        }

        /** H/ln k over the k roles that are played, 0 … 1; NaN for fewer than two. */
        public double evenness() {
            long roles = involvement.values().stream().filter(r -> r > 0).count();
            return roles < 2 ? Double.NaN : diversity() / Math.log(roles);
        }

        /** Roles played at 0.5 or more that no touchpoint of the stage serves. */
        public List<ClientRoleKind> unsupported() {
            return involvement.entrySet().stream().filter(role -> role.getValue() >= PLAYED).map(Map.Entry::getKey)
                    .filter(role -> !served.contains(role)).toList();
        }
    }

    /** Keeps the list. */
    public RolesPlayed {
        stages = List.copyOf(stages);
    }

    /** The focal customer's roles in a journey. */
    public static RolesPlayed of(Ground ground) {
        Persona focal = ground.journey().focalPersona();
        List<ClientRole> roles = ground.journey().all(ClientRole.class).stream()
                .filter(role -> role.persona() == null || focal != null && role.persona().equals(focal.id())).toList();
        return new RolesPlayed(ground.byStage(roles, ClientRole::stage, (stage, played) -> {
            Map<ClientRoleKind, Double> involvement = new EnumMap<>(ClientRoleKind.class);
            played.forEach(role -> involvement.merge(role.role(), Figures.of(role.involvement()), RolesPlayed::larger));
            return new OfStage(stage, involvement, ground.touchpoints().stream()
                    .filter(place -> place.stage().equals(stage)).map(Place::touchpoint).map(Touchpoint::serves)
                    .flatMap(List::stream).distinct().sorted().toList());
        }));
    }

    private static double larger(double one, double other) {
        return Double.isNaN(one) || other > one ? other : one;
    }
}
