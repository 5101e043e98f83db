package org.covoyage.insight.flag;

import java.util.List;
import org.covoyage.insight.relation.Ground;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.insight.relation.Place;
import org.covoyage.insight.relation.Relation;
import org.covoyage.journey.Mode;

/** Flags of the two sides of the counter: mirror (a), perception gap (b), human hand (c). */
final class SidesFlags {
    /** A gap of half the scale weighs as much as a flag can. */
    private static final double HALF = 0.5;

    private SidesFlags() {
    }

    static void raise(Relation relation, Ground ground, Sink sink) {
        relation.mirror().points().forEach(point -> mirror(point, sink));
        relation.gap().points().forEach(point -> gap(point, sink));
        relation.hands().points().forEach(point -> alienation(point, sink));
        ground.touchpoints().forEach(place -> hand(place, sink));
    }

    private static void mirror(Mirror.Point point, Sink sink) {
        Matter matter = switch (point.tilt()) {
            case STAFF_PAY -> Matter.STAFF_PAY;
            case CUSTOMER_PAYS -> Matter.CUSTOMER_PAYS;
            case SYMMETRIC, CUSTOMER_AHEAD, EMPLOYEE_AHEAD -> null;
        };
        if (matter != null) {
            sink.at(matter, point.at(), Math.min(1, Math.abs(point.gap()) / HALF), point.customer(), point.employee(), point.gap());
        }
    }

    private static void gap(PerceptionGap.Point point, Sink sink) {
        Matter matter = switch (point.verdict()) {
            case OVER_ESTIMATION -> Matter.OVER_ESTIMATION;
            case HIDDEN_STRENGTH -> Matter.HIDDEN_STRENGTH;
            case IN_LINE -> null;
        };
        if (matter != null) {
            sink.at(matter, point.at(), Math.min(1, Math.abs(point.gap()) / 10 / HALF), point.believed(), point.said(), point.gap());
        }
    }

    private static void alienation(HandBalance.Point point, Sink sink) {
        if (point.level() == HandBalance.Level.ACT) {
            HandBalance.Lever lever = point.cheapest().orElse(null);
            sink.add(Matter.ALIENATION, List.of(point.at()), point.alienation() * sink.importance(point.at()), lever,
                    null, point.alienation(), lever == null ? Double.NaN : point.with(lever).alienation());
        }
    }

    private static void hand(Place place, Sink sink) {
        HandBalance.Point point = HandBalance.point(place);
        if (Boolean.FALSE.equals(point.reachable())) {
            sink.at(Matter.NO_HUMAN, place.id(), Double.isNaN(point.automation()) ? 0.5 : point.automation());
        }
        if (point.mode() == Mode.AGENT && Boolean.FALSE.equals(point.disclosed())) {
            sink.at(Matter.AI_NOT_DISCLOSED, place.id(), 1);
        }
    }
}
