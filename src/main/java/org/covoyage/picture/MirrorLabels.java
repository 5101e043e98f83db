package org.covoyage.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.journey.Id;

/** What is written on the curves of the mirror: whose is which, and where one side pays for the other's comfort. */
final class MirrorLabels {
    private static final Type WHOSE = Type.italic(9.5);
    private static final Type GAP = Type.medium(9.5);
    private static final double RADIUS = 7.5;
    private static final double SQUARE = 4;

    private final Sheet sheet;
    private final MapData data;
    private final RelationNotes notes;
    private final CurveLabels labels;

    MirrorLabels(Sheet sheet, MapData data, RelationNotes notes, CurveLabels labels) {
        this.sheet = sheet;
        this.data = data;
        this.notes = notes;
        this.labels = labels;
    }

    /**
     * Writes where one side pays.
     *
     * @param customer where the customer's feeling at a place is drawn, NaN where it is not known
     * @param staff    the same of staff
     */
    void gaps(List<Moment> moments, ToDoubleFunction<Moment> customer, ToDoubleFunction<Moment> staff) {
        Map<Id, Mirror.Point> gaps = data.relation().mirror().points().stream()
                .filter(point -> point.tilt() == Mirror.Tilt.STAFF_PAY || point.tilt() == Mirror.Tilt.CUSTOMER_PAYS)
                .collect(Collectors.toMap(Mirror.Point::at, Function.identity(), (one, _) -> one));
        for (Moment moment : moments) {
            Mirror.Point gap = gaps.get(moment.at());
            double one = customer.applyAsDouble(moment);
            double other = staff.applyAsDouble(moment);
            if (gap != null && !(Double.isNaN(one) && Double.isNaN(other))) {
                gap(gap, moment, one, other);
            }
        }
    }

    /** Each curve says whose it is, where the two are as far apart as possible and there is room. */
    void whose(List<Moment> moments, ToDoubleFunction<Moment> customer, ToDoubleFunction<Moment> staff) {
        List<Moment> apart = moments.stream()
                .filter(moment -> !Double.isNaN(customer.applyAsDouble(moment) - staff.applyAsDouble(moment)))
                .sorted(Comparator.comparingDouble((Moment moment) ->
                        -Math.abs(customer.applyAsDouble(moment) - staff.applyAsDouble(moment)))).toList();
        whose("direct.employee", sheet.theme().muted(), apart, staff, customer, SQUARE);
        whose("direct.customer", sheet.theme().accent(), apart, customer, staff, RADIUS);
    }

    private void whose(String words, Colour colour, List<Moment> moments, ToDoubleFunction<Moment> own,
            ToDoubleFunction<Moment> other, double radius) {
        String text = sheet.labels().of(words);
        for (Moment moment : moments) {
            double y = own.applyAsDouble(moment);
            if (labels.place(null, text, WHOSE, colour, moment.x(), y, radius, y < other.applyAsDouble(moment))) {
                return;
            }
        }
    }

    /** The gap of the ratings, on a line between the two feelings. */
    private void gap(Mirror.Point gap, Moment moment, double one, double other) {
        String size = sheet.labels().signed(gap.gap(), 2);
        String text = sheet.labels().of(gap.tilt() == Mirror.Tilt.STAFF_PAY ? "mirror.staff-pay"
                : "mirror.customer-pays", size);
        boolean both = !Double.isNaN(one) && !Double.isNaN(other);
        double y = Double.isNaN(other) ? one : other;
        sheet.noted(moment.at().value(), text, notes.mirror(gap), () -> {
            if (both && Math.abs(one - other) > RADIUS + SQUARE) {
                double from = one + Math.signum(other - one) * RADIUS;
                double to = other - Math.signum(other - one) * SQUARE;
                sheet.line(moment.at().value(), moment.x(), from, moment.x(), to, Stroke.of(sheet.theme().ink(), 0.8));
                labels.reserve(Bounds.between(moment.x() - 1, from, moment.x() + 1, to));
            }
            labels.place(moment.at().value(), text, GAP, sheet.theme().ink(), moment.x(), y,
                    Double.isNaN(other) ? RADIUS : SQUARE, both && other < one);
        });
    }
}
