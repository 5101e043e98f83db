package org.covoyage.picture.relation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covoyage.insight.relation.RolesPlayed;
import org.covoyage.journey.ClientRoleKind;
import org.covoyage.journey.Touchpoint;

/**
 * A line of the customer's roles: one role, and the shown stages at which it is played.
 *
 * @param role   the role
 * @param places the stages, in the order of travel
 */
record RoleLine(ClientRoleKind role, List<Place> places) {
    /**
     * A role at a stage.
     *
     * @param stage       the roles of the stage
     * @param column      which of the shown stages it is
     * @param involvement how strongly, 0 … 1; NaN when not said
     * @param service     whether a touchpoint serves it
     */
    record Place(RolesPlayed.OfStage stage, int column, double involvement, Service service) {
    }

    /** Whether a role is served where it is played. */
    enum Service {
        /** A touchpoint of the stage serves it. */
        SERVED,
        /** None does, and it is played strongly enough to call for one. */
        UNSERVED,
        /** None does, and it is played little. */
        WEAK,
        /** Nobody said which touchpoints serve whom. */
        UNKNOWN
    }

    /** Copies. */
    RoleLine {
        places = List.copyOf(places);
    }

    /** The lines of all roles that are played at a shown stage, those first that are left alone most. */
    static List<RoleLine> of(Easel easel) {
        boolean told = easel.journey().all(Touchpoint.class).stream().anyMatch(at -> !at.serves().isEmpty());
        List<RolesPlayed.OfStage> stages = easel.relation().roles().stages().stream()
                .filter(stage -> easel.isShown(stage.stage())).toList();
        return Arrays.stream(ClientRoleKind.values())
                .map(role -> new RoleLine(role, stages.stream().filter(stage -> stage.involvement().containsKey(role))
                        .map(stage -> new Place(stage, easel.data().column(stage.stage()), stage.involvement().get(role),
                                told ? service(stage, role) : Service.UNKNOWN)).toList()))
                .filter(line -> !line.places().isEmpty())
                .sorted(Comparator.comparingDouble(line -> -line.weight())).toList();
    }

    private static Service service(RolesPlayed.OfStage stage, ClientRoleKind role) {
        return stage.served().contains(role) ? Service.SERVED
                : stage.unsupported().contains(role) ? Service.UNSERVED : Service.WEAK;
    }

    /** Where it is left alone. */
    List<Place> alone() {
        return places.stream().filter(place -> place.service() == Service.UNSERVED).toList();
    }

    /** Where it is left alone while played the most; the first of several. */
    Optional<Place> worst() {
        return alone().stream().reduce((one, other) -> other.involvement() > one.involvement() ? other : one);
    }

    /** How much there is to say of it: stages left alone before stages played. */
    double weight() {
        double played = places.stream().mapToDouble(place -> Double.isNaN(place.involvement()) ? 0 : place.involvement()).sum();
        return 100 * alone().stream().mapToDouble(Place::involvement).sum() + played;
    }
}
