package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.Place;
import org.covoyage.journey.Evidence;
import org.covoyage.journey.Id;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;

/**
 * A line of the mirror: what is known of both sides at a place.
 *
 * @param at       the place
 * @param stage    its stage
 * @param customer the customer's rating, {@code null} when nobody asked
 * @param employee the employee's rating, {@code null} when nobody asked
 * @param point    both as one, {@code null} unless both are known
 * @param equipped what both have at hand, {@code null} unless both are known
 */
record MirrorRow(Id at, Id stage, Reading customer, Reading employee, Mirror.Point point, Mirror.Equipped equipped) {
    /** The lines of the shown stages, in the order of travel: places of which both sides' ratings or tools are known. */
    static List<MirrorRow> of(Easel easel) {
        Mirror mirror = easel.relation().mirror();
        List<MirrorRow> rows = new ArrayList<>();
        for (Place place : easel.ground().places()) {
            Mirror.Point point = mirror.points().stream().filter(p -> p.at().equals(place.id())).findFirst().orElse(null);
            Mirror.Equipped equipped = mirror.equipped().stream().filter(e -> e.at().equals(place.id())).findFirst()
                    .orElse(null);
            MirrorRow row = new MirrorRow(place.id(), place.stage(), reading(easel, Series.CUSTOMER, place.id()),
                    reading(easel, Series.EMPLOYEE, place.id()), point, equipped);
            if (easel.isShown(place.stage()) && row.tells()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether both sides can be compared; two who have nothing at hand and said nothing are not worth a line. */
    private boolean tells() {
        return point != null || equipped != null && (customer != null || employee != null
                || equipped.customer() + equipped.employee() > 0);
    }

    private static Reading reading(Easel easel, Series series, Id at) {
        return easel.ground().reading(Scale.RATING, series, at).orElse(null);
    }

    /** How much it has to tell: known gaps first, the larger the sooner. */
    double weight() {
        return point == null ? -1 : Math.abs(point.gap());
    }

    /** What the ratings rest on. */
    List<Evidence> evidence() {
        return Stream.of(customer, employee).filter(Objects::nonNull).map(Reading::evidence).toList();
    }
}
