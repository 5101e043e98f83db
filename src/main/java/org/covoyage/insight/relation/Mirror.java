package org.covoyage.insight.relation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.journey.Equipment;
import org.covoyage.journey.Having;
import org.covoyage.journey.Id;
import org.covoyage.journey.Series;

/**
 * The customer–employee mirror (a): how the two are doing at the same place, and what each has at hand. Conventions
 * after Ditandy and Meyronin (2007), who hold that the quality of a company's relation with its customers equals that
 * with its employees.
 *
 * @param points      places where both ratings are known, in the order of travel
 * @param equipped    touchpoints where both sides' equipment is known
 * @param stages      means per stage that has a point or an equipment
 * @param journey     means over the journey
 * @param correlation Pearson's r of the two ratings over the touchpoints, an association and no cause; NaN under
 *                    {@value #ENOUGH} touchpoints or when one side never varies
 */
public record Mirror(List<Point> points, List<Equipped> equipped, List<Side> stages, Side journey,
        double correlation) {
    /** Touchpoints below which no correlation is given. */
    public static final int ENOUGH = 8;

    /** Which side pays for the other's comfort, by a gap's size. */
    public enum Tilt {
        /** |gap| under 0.10. */
        SYMMETRIC,
        /** The customer is a little better off: 0.10 … 0.20. */
        CUSTOMER_AHEAD,
        /** The employee is a little better off: −0.20 … −0.10. */
        EMPLOYEE_AHEAD,
        /** The customer's comfort is paid by staff: over 0.20. */
        STAFF_PAY,
        /** Staff's comfort is paid by the customer: under −0.20. */
        CUSTOMER_PAYS;

        /** The reading of a gap, −1 … 1. */
        public static Tilt of(double gap) {
            double size = Math.abs(gap);
            if (Figures.isOver(size, 0.20)) {
                return gap > 0 ? STAFF_PAY : CUSTOMER_PAYS;
            }
            if (Figures.reaches(size, 0.10)) {
                return gap > 0 ? CUSTOMER_AHEAD : EMPLOYEE_AHEAD;
            }
            return SYMMETRIC;
        }
    }

    /**
     * Both ratings at a place.
     *
     * @param at       the place
     * @param stage    its stage
     * @param customer C, 0 … 10
     * @param employee E, 0 … 10
     */
    public record Point(Id at, Id stage, double customer, double employee) {
        /** (C − E)/10, −1 … 1: over 0 the customer is better off. */
        public double gap() {
            return (customer - employee) / 10;
        }

        /** 1 − |C − E|/10, 0 … 1. */
        public double symmetry() {
            return 1 - Math.abs(customer - employee) / 10;
        }

        /** (C + E)/20, 0 … 1: how well both are doing. */
        public double care() {
            return (customer + employee) / 20;
        }

        /** symmetry × care, 0 … 1, so that equal misery is no success. */
        public double index() {
            return symmetry() * care();
        }

        /** Who pays. */
        public Tilt tilt() {
            return Tilt.of(gap());
        }
    }

    /**
     * What both sides have at hand at a touchpoint.
     *
     * @param at       the touchpoint
     * @param stage    its stage
     * @param customer level, 0 … 1
     * @param employee level, 0 … 1
     */
    public record Equipped(Id at, Id stage, double customer, double employee) {
        /** min(1, employee/customer), 0 … 1; NaN when the customer has nothing to compare with. */
        public double symmetry() {
            return customer == 0 ? Double.NaN : Math.min(1, employee / customer);
        }
    }

    /**
     * Means over a stage or the journey.
     *
     * @param stage     the stage, {@code null} for the journey
     * @param gap       mean gap
     * @param symmetry  mean symmetry
     * @param index     mean index
     * @param equipment mean symmetry of equipment
     */
    public record Side(Id stage, Average gap, Average symmetry, Average index, Average equipment) {
    }

    /** Keeps the lists. */
    public Mirror {
        points = List.copyOf(points);
        equipped = List.copyOf(equipped);
        stages = List.copyOf(stages);
    }

    /** The mirror of a journey. */
    public static Mirror of(Ground ground) {
        List<Point> points = ground.places().stream()
                .map(place -> new Point(place.id(), place.stage(), ground.rating(Series.CUSTOMER, place),
                        ground.rating(Series.EMPLOYEE, place)))
                .filter(point -> !Double.isNaN(point.gap())).toList();
        List<Equipped> equipped = ground.touchpoints().stream()
                .map(place -> new Equipped(place.id(), place.stage(), level(place.touchpoint().customerEquipment()),
                        level(place.touchpoint().employeeEquipment())))
                .filter(pair -> !Double.isNaN(pair.customer() + pair.employee())).toList();
        List<Side> stages = ground.stages().stream().map(stage -> side(stage.id(),
                        points.stream().filter(point -> point.stage().equals(stage.id())).toList(),
                        equipped.stream().filter(pair -> pair.stage().equals(stage.id())).toList()))
                .filter(side -> side.gap().n() + side.equipment().n() > 0).toList();
        Set<Id> touchpoints = ground.touchpoints().stream().map(Place::id).collect(Collectors.toSet());
        return new Mirror(points, equipped, stages, side(null, points, equipped),
                correlation(points.stream().filter(point -> touchpoints.contains(point.at())).toList()));
    }

    /**
     * How well somebody is equipped: the level given, else the mean of the items that were answered (yes 1, partly 0.5,
     * no 0).
     *
     * @return 0 … 1, NaN when nothing is known
     */
    public static double level(Equipment equipment) {
        if (equipment == null) {
            return Double.NaN;
        }
        if (equipment.level() != null) {
            return equipment.level();
        }
        List<Having> items = Stream.of(equipment.device(), equipment.network(), equipment.liveData(),
                equipment.history(), equipment.authority(), equipment.knowledge()).filter(Objects::nonNull)
                .toList();
        return Average.of(items, item -> switch (item) {
            case YES -> 1;
            case PARTLY -> 0.5;
            case NO -> 0;
        }).value();
    }

    private static Side side(Id stage, List<Point> points, List<Equipped> equipped) {
        return new Side(stage, Average.of(points, Point::gap), Average.of(points, Point::symmetry),
                Average.of(points, Point::index), Average.of(equipped, Equipped::symmetry));
    }

    private static double correlation(List<Point> points) {
        // Deviations from a mean of tenths are seldom exactly 0, so a side that never varies is known by its values.
        if (points.size() < ENOUGH || points.stream().mapToDouble(Point::customer).distinct().count() < 2
                || points.stream().mapToDouble(Point::employee).distinct().count() < 2) {
            return Double.NaN;
        }
        double customers = Average.of(points, Point::customer).value();
        double employees = Average.of(points, Point::employee).value();
        double together = 0;
        double alone = 0;
        double other = 0;
        for (Point point : points) {
            double dx = point.customer() - customers;
            double dy = point.employee() - employees;
            together += dx * dy;
            alone += dx * dx;
            other += dy * dy;
        }
        return Math.clamp(together / Math.sqrt(alone * other), -1, 1);
    }
}
