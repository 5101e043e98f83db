package org.covoyage.insight.relation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covoyage.journey.HumanHand;
import org.covoyage.journey.Id;
import org.covoyage.journey.Mode;

/**
 * Human or automated, and how strange both sides have become to each other (c), after van Osselaer, Fuchs, Schreier and
 * Puntoni (2020). All indices are conventions. Alienation is looked at where the company or a partner serves; the share
 * of human time over all touchpoints.
 *
 * @param points  touchpoints run by the company or a partner of which something is known, in the order of travel
 * @param stages  balance per stage that has a touchpoint with a known mode or a point
 * @param journey balance over the journey
 */
public record HandBalance(List<Point> points, List<Balance> stages, Balance journey) {
    private static final double LOW = 0.25;
    private static final double HIGH = 0.5;

    /** How strange the two sides are to each other. */
    public enum Level {
        /** AL under 0.25. */
        LOW,
        /** Between. */
        MIDDLE,
        /** AL of 0.50 or more: act. */
        ACT;

        /** The level of an alienation 0 … 1; {@code null} when it is NaN. */
        public static Level of(double alienation) {
            if (Double.isNaN(alienation)) {
                return null;
            }
            if (Figures.reaches(alienation, HandBalance.HIGH)) {
                return ACT;
            }
            return Figures.reaches(alienation, HandBalance.LOW) ? MIDDLE : LOW;
        }
    }

    /**
     * A touchpoint's figures; NaN where unknown.
     *
     * @param at               the touchpoint
     * @param stage            its stage
     * @param mode             who or what serves, {@code null} when unknown
     * @param automation       a, 0 human … 1 machine
     * @param employeePersonal pp, 0 … 1
     * @param customerPersonal cp, 0 … 1
     * @param impersonal       u, share of the employee's work without contact, 0 … 1
     * @param outcomeVisible   ov, 0 … 1
     * @param reachable        whether a human can be reached from here, {@code null} when unknown
     * @param disclosed        whether an AI says that it is one, {@code null} when unknown
     */
    public record Point(Id at, Id stage, Mode mode, double automation, double employeePersonal,
            double customerPersonal, double impersonal, double outcomeVisible, Boolean reachable, Boolean disclosed) {
        private static final double STEP = 0.25;

        /** AC = a(1 − pp), 0 … 1. */
        public double customerAlienation() {
            return automation * (1 - employeePersonal);
        }

        /** AE = u(1 − (cp + ov)/2), 0 … 1. */
        public double employeeAlienation() {
            return impersonal * (1 - (customerPersonal + outcomeVisible) / 2);
        }

        /** AL = (AC + AE)/2, 0 … 1. */
        public double alienation() {
            return (customerAlienation() + employeeAlienation()) / 2;
        }

        /** √(pp·cp), 0 … 1: how far the two are persons to each other. */
        public double mutual() {
            return Math.sqrt(employeePersonal * customerPersonal);
        }

        /** How urgent; {@code null} when the alienation is unknown. */
        public Level level() {
            return Level.of(alienation());
        }

        /** The same touchpoint with one lever pulled by one step. */
        public Point with(Lever lever) {
            return switch (lever) {
                case SHOW_OUTCOME -> new Point(at, stage, mode, automation, employeePersonal, customerPersonal,
                        impersonal, up(outcomeVisible), reachable, disclosed);
                case NAME_EMPLOYEE -> new Point(at, stage, mode, automation, up(employeePersonal), customerPersonal,
                        impersonal, outcomeVisible, reachable, disclosed);
                case KNOW_CUSTOMER -> new Point(at, stage, mode, automation, employeePersonal, up(customerPersonal),
                        impersonal, outcomeVisible, reachable, disclosed);
                case GIVE_CONTACT -> new Point(at, stage, mode, automation, employeePersonal, customerPersonal,
                        Math.max(0, impersonal - STEP), outcomeVisible, reachable, disclosed);
            };
        }

        /** How much alienation one step of a lever takes away, 0 … 1; NaN when unknown. */
        public double relief(Lever lever) {
            return alienation() - with(lever).alienation();
        }

        /** The lever that takes most alienation away for its effort; none when nothing helps or little is known. */
        public Optional<Lever> cheapest() {
            Lever best = null;
            for (Lever lever : Lever.values()) {
                double worth = relief(lever) / lever.effort;
                if (Figures.isOver(worth, best == null ? 0 : relief(best) / best.effort)) {
                    best = lever;
                }
            }
            return Optional.ofNullable(best);
        }

        private static double up(double score) {
            return Math.min(1, score + STEP);
        }
    }

    /** The four levers, one step of 0.25 each, the least effort first. Efforts are a convention. */
    public enum Lever {
        /** Let the employee see what became of it: ov. */
        SHOW_OUTCOME(1),
        /** Give the employee a name, a face, a story: pp. */
        NAME_EMPLOYEE(1),
        /** Let the employee know the customer: cp. Needs the customer's consent or another legal basis. */
        KNOW_CUSTOMER(2),
        /** Give the employee more contact: u. */
        GIVE_CONTACT(3);

        private final int effort;

        Lever(int effort) {
            this.effort = effort;
        }

        /** Effort of one step, 1 … 3, a convention. */
        public int effort() {
            return effort;
        }
    }

    /**
     * Balance over a stage or the journey.
     *
     * @param stage      the stage, {@code null} for the journey
     * @param minutes    minutes per mode, for the modes that occur
     * @param human      Σ min(1 − a)/Σ min over touchpoints whose mode and minutes are known, 0 … 1
     * @param customer   mean AC
     * @param employee   mean AE
     * @param alienation mean AL
     */
    public record Balance(Id stage, Map<Mode, Double> minutes, Average human, Average customer, Average employee,
            Average alienation) {
        /** Copies the map. */
        public Balance {
            EnumMap<Mode, Double> ordered = new EnumMap<>(Mode.class);
            ordered.putAll(minutes);
            minutes = Collections.unmodifiableMap(ordered);
        }
    }

    /** Keeps the lists. */
    public HandBalance {
        points = List.copyOf(points);
        stages = List.copyOf(stages);
    }

    /** The balance of a journey. */
    public static HandBalance of(Ground ground) {
        List<Point> points = ground.touchpoints().stream().filter(Place::isCompanys).filter(HandBalance::isSaid)
                .map(HandBalance::point).toList();
        return new HandBalance(points, ground.byStage(ground.touchpoints().stream().filter(HandBalance::isSaid).toList(),
                Place::stage, (stage, places) -> balance(stage, places, points.stream()
                        .filter(point -> point.stage().equals(stage)).toList())),
                balance(null, ground.touchpoints(), points));
    }

    /** The figures of one touchpoint. */
    public static Point point(Place place) {
        HumanHand of = place.touchpoint().humanHand();
        Mode mode = place.touchpoint().mode();
        double automation = mode == null ? Double.NaN : mode.automation();
        return of == null ? new Point(place.id(), place.stage(), mode, automation, Double.NaN, Double.NaN, Double.NaN,
                Double.NaN, null, null)
                : new Point(place.id(), place.stage(), mode, automation, Figures.of(of.employeeToCustomer()),
                        Figures.of(of.customerToEmployee()), Figures.of(of.impersonalShare()),
                        Figures.of(of.outcomeVisible()), of.humanReachable(), of.aiDisclosed());
    }

    private static boolean isSaid(Place place) {
        return place.touchpoint().mode() != null || place.touchpoint().humanHand() != null;
    }

    private static Balance balance(Id stage, List<Place> places, List<Point> points) {
        Map<Mode, Double> minutes = new EnumMap<>(Mode.class);
        List<Place> timed = places.stream().filter(place -> place.touchpoint().mode() != null)
                .filter(place -> place.touchpoint().minutes() != null).toList();
        timed.forEach(place -> minutes.merge(place.touchpoint().mode(), place.minutes(), Double::sum));
        return new Balance(stage, minutes,
                Average.weighted(timed, place -> 1 - place.touchpoint().mode().automation(), Place::minutes),
                Average.of(points, Point::customerAlienation), Average.of(points, Point::employeeAlienation),
                Average.of(points, Point::alienation));
    }
}
