package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Gauge;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;

/**
 * What the company believes beside what customers say, on an axis of ratings 0 … 10 of its own, with the gap hatched
 * and the largest one named. It belongs to the feelings above it and appears only where both are known.
 */
final class GapRow implements AttachedRow {
    private static final Type SCALE = Type.regular(9.5);
    private static final Type NAME = Type.medium(9.5);
    private static final double HEIGHT = 104;
    private static final double INSET = 10;
    private static final double TITLE = 74;
    /** Half the width of a mark: so large that broken edges meet evenly. */
    private static final double DOT = 3.8;
    private static final double LOZENGE = 4.25;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final Lane lane;
    private final PerceptionGap gap;
    private final int mostly;
    private final List<Moment> moments;
    private final Map<Id, PerceptionGap.Point> points = new HashMap<>();
    private final SideTitle title;
    private final Id focal;

    GapRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.lane = lane;
        this.gap = data.relation().gap();
        this.mostly = mostly(gap);
        gap.points().forEach(point -> points.put(point.at(), point));
        Persona persona = data.journey().focalPersona();
        this.focal = persona == null ? null : persona.id();
        this.moments = Moments.of(grid, data, touchpoint -> points.containsKey(touchpoint.id()));
        this.title = new SideTitle(sheet, grid, TITLE, sheet.labels().of("attached.gap"), hints());
    }

    /** Whether belief and answer are both known somewhere in sight. */
    static boolean isKnown(MapData data) {
        return data.relation().gap().points().stream().anyMatch(point -> data.column(point.stage()) >= 0);
    }

    private List<String> hints() {
        Labels labels = sheet.labels();
        List<String> hints = new ArrayList<>();
        hints.add(labels.of("gap.said"));
        if (mostly > 0) {
            boolean all = gap.points().stream().allMatch(this::isUsual);
            hints.add(labels.of(all ? "n" : "gap.n", labels.number(mostly, 0)));
        }
        hints.add(labels.of("gap.believed"));
        if (gap.journey().isKnown()) {
            hints.add(labels.of("gap.journey", signed(gap.journey().value())));
        }
        return hints;
    }

    /** How many customers were asked at most places; 0 when no number is known twice. */
    private static int mostly(PerceptionGap gap) {
        return gap.points().stream().map(PerceptionGap.Point::n).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting())).entrySet().stream()
                .filter(n -> n.getValue() > 1).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    private boolean isUsual(PerceptionGap.Point point) {
        return point.n() != null && point.n() == mostly;
    }

    private String signed(double value) {
        double rounded = Math.rint(value * 10) / 10;
        return (rounded > 0 ? "+" : "") + sheet.labels().number(rounded, 1);
    }

    private Reading of(Moment moment, Series series) {
        return moment.readings().stream().filter(r -> r.series() == series && r.scale() == Scale.RATING)
                .filter(r -> r.persona() == null || r.persona().equals(focal)).findFirst().orElse(null);
    }

    @Override
    public double height() {
        return Math.max(HEIGHT, title.height());
    }

    @Override
    public double stretch() {
        return 0.6;
    }

    @Override
    public double gap() {
        return 10;
    }

    private static double y(double rating, double top, double height) {
        return top + height - INSET - rating / 10 * (height - 2 * INSET);
    }

    @Override
    public void draw(double top, double height) {
        Theme theme = sheet.theme();
        title.draw(top, data.marks().notes().journeyGap(gap));
        Moments.fields(sheet, grid, data, lane.id(), Scale.RATING, moments, top, height,
                new Gauge.Upright(y(0, top, height), y(1, top, height)));
        List<Stretch> said = stretches(Series.CUSTOMER, top, height);
        List<Stretch> believed = stretches(Series.BELIEVED, top, height);
        Difference.draw(sheet, lane.id().value(), Stretch.lines(believed), Stretch.lines(said),
                Difference.fill(theme, theme.pain(), true), Difference.fill(theme, theme.opportunity(), false));
        for (int rating = 0; rating <= 10; rating += 5) {
            double y = y(rating, top, height);
            Bounds box = new Bounds(grid.left() - 26, y - 7, 22, 14);
            sheet.textRight(null, sheet.labels().number(rating, 0), box.right(), y - 5.9, SCALE, theme.muted(), box);
            sheet.line(null, grid.left(), y, grid.right(), y, new Stroke(theme.rule(), 0.5, Dash.DOTTED));
        }
        believed.forEach(stretch -> stretch.draw(sheet, lane.id().value(), theme.ink(), 1.3, reading -> Dash.DASHED,
                this::isOld));
        said.forEach(stretch -> stretch.draw(sheet, lane.id().value(), theme.accent(), 2, reading -> Dash.SOLID,
                this::isOld));
        marks(top, height, Stretch.lines(said), Stretch.lines(believed));
    }

    private boolean isOld(Reading reading) {
        return data.isOld(reading.evidence());
    }

    private List<Stretch> stretches(Series series, double top, double height) {
        return Stretch.of(moments, moment -> of(moment, series), reading -> y(reading.value(), top, height));
    }

    private void marks(double top, double height, List<Monotone> said, List<Monotone> believed) {
        CurveLabels labels = new CurveLabels(sheet, new Bounds(grid.left(), top, grid.right() - grid.left(), height),
                said, believed);
        for (Moment moment : moments) {
            for (Series series : List.of(Series.BELIEVED, Series.CUSTOMER)) {
                Reading reading = of(moment, series);
                if (reading != null) {
                    double y = y(reading.value(), top, height);
                    labels.reserve(new Bounds(moment.x() - DOT, y - DOT, 2 * DOT, 2 * DOT));
                    PerceptionGap.Point point = points.get(moment.at());
                    sheet.noted(moment.at().value(), moment.name(), point == null ? null
                            : data.marks().notes().gap(point), () -> sheet.aged(isOld(reading),
                            () -> dot(reading, moment.x(), y)));
                }
            }
        }
        moments.stream().filter(moment -> points.containsKey(moment.at()))
                .max(Comparator.comparingDouble(moment -> Math.abs(points.get(moment.at()).gap())))
                .ifPresent(moment -> largest(moment, labels, top, height));
        moments.forEach(moment -> asked(moment, labels, top, height));
    }

    /** A lozenge for what is believed, a disc for what is said; its edge says how well it is known. */
    private void dot(Reading reading, double x, double y) {
        Theme theme = sheet.theme();
        boolean said = reading.series() == Series.CUSTOMER;
        Colour colour = said ? theme.accent() : theme.ink();
        Dash known = data.dash(reading.evidence());
        if (said) {
            sheet.box(reading.id().value(), new Bounds(x - DOT, y - DOT, 2 * DOT, 2 * DOT), DOT,
                    Fill.of(known == Dash.SOLID ? colour : theme.ground()), new Stroke(colour, 1, known));
        } else {
            sheet.path(reading.id().value(), Outline.at(x - LOZENGE, y).to(x, y - LOZENGE).to(x + LOZENGE, y)
                    .to(x, y + LOZENGE).closed(), Fill.of(theme.ground()), new Stroke(colour, 1, known));
        }
    }

    private void largest(Moment moment, CurveLabels labels, double top, double height) {
        PerceptionGap.Point point = points.get(moment.at());
        double believed = y(point.believed(), top, height);
        double said = y(point.said(), top, height);
        labels.reserve(Bounds.between(moment.x() - 1, believed, moment.x() + 1, said));
        sheet.line(null, moment.x(), believed + Math.signum(said - believed) * DOT, moment.x(),
                said - Math.signum(said - believed) * DOT, Stroke.of(sheet.theme().ink(), 0.8));
        String text = sheet.labels().of("gap.largest", moment.name(), sheet.labels().number(point.believed(), 1),
                sheet.labels().number(point.said(), 1), signed(point.gap()));
        sheet.noted(moment.at().value(), text, data.marks().notes().gap(point), () -> {
            if (!labels.place(moment.at().value(), text, NAME, sheet.theme().ink(), moment.x(), said, DOT + 1,
                    said < believed)) {
                labels.place(moment.at().value(), signed(point.gap()), NAME, sheet.theme().ink(), moment.x(), believed,
                        DOT + 1, believed < said);
            }
        });
    }

    private void asked(Moment moment, CurveLabels labels, double top, double height) {
        PerceptionGap.Point point = points.get(moment.at());
        if (point != null && !isUsual(point) && (point.n() != null || mostly > 0)) {
            String n = point.n() == null ? "?" : sheet.labels().number(point.n(), 0);
            labels.place(moment.at().value(), sheet.labels().of("n", n), SCALE,
                    sheet.theme().muted(), moment.x(), y(point.said(), top, height), DOT,
                    point.said() > point.believed());
        }
    }
}
