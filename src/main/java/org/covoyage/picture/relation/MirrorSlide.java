package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.drawing.Dash;
import org.covoyage.insight.relation.Mirror;
import org.covoyage.journey.Id;
import org.covoyage.journey.Source;
import org.covoyage.picture.Legend;

/** Where staff pay for the customer's comfort, or the customer for theirs: both ratings at each place as a pair. */
final class MirrorSlide implements Slide {
    private static final double BARS = 24;

    private final Easel easel;
    private final List<MirrorRow> rows;

    MirrorSlide(Easel easel) {
        this.easel = easel;
        this.rows = MirrorRow.of(easel);
    }

    private List<Id> tilted(Mirror.Tilt tilt) {
        return rows.stream().map(MirrorRow::point).filter(point -> point != null && point.tilt() == tilt)
                .sorted(Comparator.comparingDouble((Mirror.Point point) -> -Math.abs(point.gap()))).map(Mirror.Point::at)
                .toList();
    }

    @Override
    public String finding() {
        List<Id> staff = tilted(Mirror.Tilt.STAFF_PAY);
        List<Id> customers = tilted(Mirror.Tilt.CUSTOMER_PAYS);
        if (rows.stream().allMatch(row -> row.point() == null)) {
            return easel.say("mirror.equipment-only");
        }
        if (!staff.isEmpty()) {
            return easel.say("mirror.staff-pay", easel.named(staff));
        }
        if (!customers.isEmpty()) {
            return easel.say("mirror.customer-pays", easel.named(customers));
        }
        List<Id> ahead = tilted(Mirror.Tilt.CUSTOMER_AHEAD);
        List<Id> behind = tilted(Mirror.Tilt.EMPLOYEE_AHEAD);
        if (ahead.isEmpty() == behind.isEmpty()) {
            return easel.say(ahead.isEmpty() ? "mirror.alike" : "mirror.mixed");
        }
        return ahead.isEmpty() ? easel.say("mirror.behind", easel.named(behind))
                : easel.say("mirror.ahead", easel.named(ahead));
    }

    @Override
    public String below() {
        List<Id> customers = tilted(Mirror.Tilt.CUSTOMER_PAYS);
        return !customers.isEmpty() && !tilted(Mirror.Tilt.STAFF_PAY).isEmpty()
                ? easel.say("mirror.other-way", easel.named(customers)) : easel.say("mirror.reading");
    }

    @Override
    public List<Legend.Entry> legend() {
        Keys keys = new Keys(easel);
        keys.mark("mirror.customer", (sheet, x, y) -> Marks.customer(sheet, null, x, y, Dash.SOLID));
        keys.mark("mirror.employee", (sheet, x, y) -> Marks.employee(sheet, null, x, y, Dash.SOLID));
        if (rows.stream().anyMatch(row -> row.equipped() != null)) {
            keys.from(BARS, easel.say("mirror.equipment"), (sheet, x, y) -> MirrorBody.bars(sheet, null, x, y, BARS, 1, 0.6));
        }
        return keys.known();
    }

    @Override
    public List<Source> sources() {
        return easel.sources(rows.stream().flatMap(row -> row.evidence().stream()).toList());
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public Body body(Across across, int most) {
        List<MirrorRow> shown = Foremost.of(rows, most, MirrorRow::weight);
        return new MirrorBody(easel, shown, rows.size() - shown.size(), across);
    }

    @Override
    public List<KeyFigures.Figure> figures() {
        Mirror mirror = easel.relation().mirror();
        Mirror.Side all = mirror.journey();
        List<KeyFigures.Figure> figures = new ArrayList<>();
        if (all.gap().isKnown()) {
            String n = easel.count(all.gap().n());
            figures.add(new KeyFigures.Figure(easel.signed(all.gap().value(), 2), easel.say("mirror.gap." + side(
                    all.gap().value()), n, all.gap().n()), easel.note("mirror.gap.note", n)));
            figures.add(new KeyFigures.Figure(easel.index(all.symmetry().value()), easel.say("mirror.symmetry"),
                    easel.note("mirror.symmetry.note", n)));
            figures.add(new KeyFigures.Figure(easel.index(all.index().value()), easel.say("mirror.index"),
                    easel.note("mirror.index.note", n)));
        }
        if (all.equipment().isKnown()) {
            String n = easel.count(all.equipment().n());
            figures.add(new KeyFigures.Figure(easel.index(all.equipment().value()), easel.say("mirror.equipment.mean", n),
                    easel.note("mirror.equipment.note")));
        }
        if (!Double.isNaN(mirror.correlation())) {
            figures.add(new KeyFigures.Figure("r = " + easel.labels().fixed(mirror.correlation(), 2),
                    easel.say("mirror.correlation"), easel.note("mirror.correlation.note",
                            Mirror.ENOUGH)));
        }
        return figures;
    }

    /** Word of the side that a gap favours. */
    private static String side(double gap) {
        return Math.abs(gap) < 0.005 ? "none" : gap > 0 ? "customer" : "employee";
    }
}
