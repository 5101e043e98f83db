package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Gauge;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.ServiceLine;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;

/**
 * The curves of feeling, −2 … +2 around a neutral line: the customer's with faces and names, the employee's beside it.
 * A place without a reading breaks the line; a spread is a bar; only the focal customer's feelings are joined.
 */
final class CurveRow implements Row {
    private static final Type SCALE = Type.regular(9.5);
    private static final double FACE = 15;
    private static final double STAR = 10;
    private static final double INSET = 15;
    private static final double TITLE = 74;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final Lane lane;
    private final RowTitle title;
    private final boolean employees;
    private final List<Moment> moments = new ArrayList<>();

    CurveRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.lane = lane;
        for (int column = 0; column < data.stages().size(); column++) {
            gather(data.stages().get(column), column);
        }
        this.employees = !data.isHeadline() && moments.stream().anyMatch(moment -> of(moment, Series.EMPLOYEE) != null);
        this.title = employees ? new RowTitle(sheet, grid, lane, TITLE, sheet.labels().of("emotion.customer"),
                sheet.labels().of("emotion.employee")) : new RowTitle(sheet, grid, lane, TITLE);
    }

    /** The places of a stage: its touchpoints in sight, its steps and itself when something was read there. */
    private void gather(Stage stage, int column) {
        List<Moment> found = new ArrayList<>();
        for (Touchpoint touchpoint : data.touchpoints(stage)) {
            boolean inSight = touchpoint.line() == null || touchpoint.line() == ServiceLine.FRONT;
            if (inSight) {
                found.add(new Moment(touchpoint.id(), touchpoint.name(), touchpoint.isMomentOfTruth(), 0,
                        data.readings(touchpoint.id())));
            }
        }
        data.steps(stage).stream().filter(step -> !data.readings(step.id()).isEmpty())
                .forEach(step -> found.add(new Moment(step.id(), step.name(), false, 0, data.readings(step.id()))));
        if (!data.readings(stage.id()).isEmpty()) {
            found.add(new Moment(stage.id(), "", false, 0, data.readings(stage.id())));
        }
        for (int i = 0; i < found.size(); i++) {
            double x = grid.x(column) + grid.columnWidth() * (i + 0.5) / found.size();
            Moment m = found.get(i);
            moments.add(new Moment(m.at(), m.name(), m.star(), x, m.readings()));
        }
    }

    @Override
    public Gauge gauge(double top, double height) {
        return new Gauge.Upright(y(0, top, height), y(1, top, height));
    }

    /** Each place of the curve has its part of a cell, where a feeling can be put. */
    private void fields(double top, double height) {
        for (Moment moment : moments) {
            int column = (int) ((moment.x() - grid.left()) / grid.pitch());
            Bounds cell = grid.cell(column, top, height);
            double half = moments.stream().filter(other -> other != moment && cell.contains(other.x(), top))
                    .mapToDouble(other -> Math.abs(other.x() - moment.x())).min().orElse(cell.width()) / 2;
            sheet.field(new Field(lane.id().value(), data.stages().get(column).id().value(), moment.at().value(),
                    new Bounds(moment.x() - half, top, 2 * half, height), gauge(top, height)));
        }
    }

    /** The feeling of a series at a place: the focal customer's, or anybody's of the staff; {@code null} unknown. */
    private Reading of(Moment moment, Series series) {
        Persona focal = data.journey().focalPersona();
        Id own = focal == null ? null : focal.id();
        return moment.readings().stream().filter(r -> r.series() == series && r.scale() == Scale.EMOTION)
                .filter(r -> r.persona() == null || series == Series.CUSTOMER && Objects.equals(r.persona(), own)
                        || series != Series.CUSTOMER).findFirst().orElse(null);
    }

    @Override
    public double height() {
        return Math.max(title.height(), Math.max(data.isHeadline() ? 84 : 120,
                lane.height() == null ? 0 : lane.height()));
    }

    @Override
    public double stretch() {
        return 1;
    }

    @Override
    public double gap() {
        return 12;
    }

    @Override
    public void draw(double top, double height) {
        title.draw(top, height);
        fields(top, height);
        double zero = y(0, top, height);
        List<Monotone> lines = lines(Series.CUSTOMER, top, height);
        if (!sheet.theme().isBlackAndWhite()) {
            for (Monotone line : lines) {
                sheet.path(lane.id().value(), line.area(zero, true), Fill.of(tint(sheet.theme().accent())), null);
                sheet.path(lane.id().value(), line.area(zero, false), Fill.of(tint(sheet.theme().pain())), null);
            }
        }
        axis(top, height);
        if (employees) {
            curve(Series.EMPLOYEE, top, height, sheet.theme().muted(), Dash.DASHED, 1.3);
        }
        curve(Series.CUSTOMER, top, height, sheet.theme().accent(), Dash.SOLID, 2);
        marks(top, height, lines);
    }

    private Colour tint(Colour colour) {
        return sheet.theme().tint(colour, 0.09);
    }

    private static double y(double value, double top, double height) {
        return top + height / 2 - value / 2 * (height / 2 - INSET);
    }

    private void axis(double top, double height) {
        Theme theme = sheet.theme();
        for (int value = -2; value <= 2; value += 2) {
            double y = y(value, top, height);
            Bounds box = new Bounds(grid.left() - 26, y - 7, 22, 14);
            String label = value > 0 ? "+" + value : sheet.labels().number(value, 0);
            sheet.textRight(null, label, box.right(), y - 5.9, SCALE, theme.muted(), box);
            sheet.line(null, grid.left(), y, grid.right(), y,
                    new Stroke(theme.rule(), value == 0 ? 0.9 : 0.5, value == 0 ? Dash.SOLID : Dash.DOTTED));
        }
    }

    /** The stretches of a curve between places where nobody knows. */
    private List<Monotone> lines(Series series, double top, double height) {
        List<Monotone> lines = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        for (Moment moment : moments) {
            Reading reading = of(moment, series);
            if (reading != null) {
                points.add(new double[] {moment.x(), y(reading.value(), top, height)});
            } else {
                add(lines, points);
            }
        }
        add(lines, points);
        return lines;
    }

    private static void add(List<Monotone> lines, List<double[]> points) {
        if (!points.isEmpty()) {
            lines.add(new Monotone(points.stream().mapToDouble(p -> p[0]).toArray(),
                    points.stream().mapToDouble(p -> p[1]).toArray()));
            points.clear();
        }
    }

    private void curve(Series series, double top, double height, Colour colour, Dash dash, double width) {
        for (Monotone line : lines(series, top, height)) {
            if (line.to() > line.from()) {
                sheet.path(lane.id().value(), line.outline(), null, new Stroke(colour, width, dash));
            }
        }
        if (series == Series.EMPLOYEE) {
            for (Moment moment : moments) {
                Reading reading = of(moment, series);
                if (reading != null) {
                    Bounds dot = new Bounds(moment.x() - 2.6, y(reading.value(), top, height) - 2.6, 5.2, 5.2);
                    sheet.box(reading.id().value(), dot, 0.8, Fill.of(sheet.theme().ground()),
                            Stroke.of(colour, 1.2));
                }
            }
        }
    }

    private void marks(double top, double height, List<Monotone> lines) {
        Theme theme = sheet.theme();
        CurveLabels names = new CurveLabels(sheet, new Bounds(grid.left(), top, grid.right() - grid.left(), height),
                lines);
        names.avoid(y(0, top, height));
        for (Moment moment : moments) {
            Reading reading = of(moment, Series.CUSTOMER);
            if (reading != null) {
                double y = y(reading.value(), top, height);
                names.point(moment.x(), y);
                names.reserve(new Bounds(moment.x() - FACE / 2, y - FACE / 2, FACE, FACE));
                if (moment.star()) {
                    names.reserve(star(moment, y));
                }
                if (hasSpread(reading)) {
                    names.reserve(Bounds.between(moment.x() - 1.5, y(reading.low(), top, height), moment.x() + 1.5,
                            y(reading.high(), top, height)));
                }
                Reading staff = employees ? of(moment, Series.EMPLOYEE) : null;
                if (staff != null) {
                    names.reserve(new Bounds(moment.x() - 3, y(staff.value(), top, height) - 3, 6, 6));
                }
            }
        }
        for (Moment moment : moments) {
            Reading reading = of(moment, Series.CUSTOMER);
            if (reading != null) {
                String subject = moment.at().value();
                double y = y(reading.value(), top, height);
                spread(reading, moment.x(), top, height);
                Bounds face = new Bounds(moment.x() - FACE / 2, y - FACE / 2, FACE, FACE);
                Dash dash = reading.evidence() == null ? Dash.SOLID
                        : EvidenceMark.dash(Grade.orAssumed(reading.evidence().grade()));
                sheet.group(subject, moment.name(), () -> {
                    sheet.box(subject, face, FACE / 2, Fill.of(theme.ground()),
                            dash == Dash.SOLID ? null : new Stroke(theme.accent(), 0.8, dash));
                    sheet.icon(subject, face(reading.value()), face.x(), face.y(), FACE, theme.accent());
                    if (moment.star()) {
                        Bounds star = star(moment, y);
                        sheet.icon(subject, "moment-of-truth", star.x(), star.y(), STAR, theme.star());
                    }
                    if (!moment.name().isBlank()) {
                        names.place(subject, moment.name(), moment.x(), y, FACE / 2, reading.value() >= 0);
                    }
                });
            }
        }
    }

    private static Bounds star(Moment moment, double y) {
        return new Bounds(moment.x() + FACE / 2 - 3, y - FACE / 2 - STAR + 4, STAR, STAR);
    }

    private void spread(Reading reading, double x, double top, double height) {
        if (hasSpread(reading)) {
            sheet.line(reading.id().value(), x, y(reading.low(), top, height), x, y(reading.high(), top, height),
                    Stroke.of(sheet.theme().accent().withAlpha(0.45), 3));
        }
    }

    private boolean hasSpread(Reading reading) {
        return data.isFull() && reading.low() != null && reading.high() != null;
    }

    private static String face(double value) {
        return switch ((int) Math.round(Math.clamp(value, -2, 2))) {
            case -2 -> "face-minus-2";
            case -1 -> "face-minus-1";
            case 1 -> "face-plus-1";
            case 2 -> "face-plus-2";
            default -> "face-0";
        };
    }
}
