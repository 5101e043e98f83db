package org.covoyage.picture;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Gauge;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Lane;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Series;

/**
 * The curves of feeling, −2 … +2 around a neutral line: the customer's with faces and names, the employee's beside it.
 * A place without a reading breaks the line; a spread is a bar; only the focal customer's feelings are joined.
 */
final class CurveRow implements Row {
    private static final Type SCALE = Type.regular(9.5);
    private static final double FACE = 15;
    private static final double STAR = 10;
    /** Side of the face of a second feeling, in points. */
    private static final double SECOND = 10;
    /** How far a second feeling stands aside where staff's feeling is known, too, in points. */
    private static final double ASIDE = 11;
    /** Side of the square of a feeling of staff, in points. */
    private static final double SQUARE = 5.2;
    private static final double INSET = 15;
    private static final double TITLE = 74;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final Lane lane;
    private final RowTitle title;
    private final RelationNotes notes;
    private final Remembered remembered;
    private final boolean employees;
    private final List<Moment> moments;

    CurveRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.lane = lane;
        this.notes = new RelationNotes(data, sheet.labels());
        this.moments = Moments.of(grid, data, touchpoint -> false);
        this.employees = !data.isHeadline() && moments.stream().anyMatch(moment -> of(moment, Series.EMPLOYEE) != null);
        this.remembered = new Remembered(sheet, data, TITLE);
        this.title = employees ? new RowTitle(sheet, grid, lane, TITLE, sheet.labels().of("emotion.customer"),
                sheet.labels().of("emotion.employee")) : new RowTitle(sheet, grid, lane, TITLE);
    }

    @Override
    public Gauge gauge(double top, double height) {
        return new Gauge.Upright(y(0, top, height), y(1, top, height));
    }

    private Reading of(Moment moment, Series series) {
        return Moments.feeling(data, moment, series);
    }

    @Override
    public double height() {
        return Math.max(title.height() + remembered.height(), Math.max(data.isHeadline() ? 84 : 120,
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
        Theme theme = sheet.theme();
        title.draw(top, height);
        remembered.draw(new Bounds(grid.title(top, 0).x(), top + title.height(), TITLE, remembered.height()));
        Moments.fields(sheet, grid, data, lane.id(), null, moments, top, height, gauge(top, height));
        List<Stretch> customers = stretches(Series.CUSTOMER, top, height);
        List<Stretch> staff = employees ? stretches(Series.EMPLOYEE, top, height) : List.of();
        if (employees && Moments.isMirrored(data, moments)) {
            Difference.draw(sheet, lane.id().value(), Stretch.lines(customers), Stretch.lines(staff),
                    Difference.fill(theme, theme.accent(), true), Difference.fill(theme, theme.ink(), false));
        } else if (!theme.isBlackAndWhite()) {
            double zero = y(0, top, height);
            for (Stretch stretch : customers) {
                sheet.path(lane.id().value(), stretch.line().area(zero, true), Fill.of(tint(theme.accent())), null);
                sheet.path(lane.id().value(), stretch.line().area(zero, false), Fill.of(tint(theme.pain())), null);
            }
        }
        axis(top, height);
        curve(staff, theme.muted(), 1.3);
        curve(customers, theme.accent(), 2);
        marks(top, height, Stretch.lines(customers), Stretch.lines(staff));
        if (employees) {
            // Above the groups of faces and names, whose areas take the pointer.
            squares(top, height);
        }
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

    private List<Stretch> stretches(Series series, double top, double height) {
        return Stretch.of(moments, moment -> of(moment, series), reading -> y(reading.value(), top, height));
    }

    private void curve(List<Stretch> stretches, Colour colour, double width) {
        stretches.forEach(stretch -> stretch.draw(sheet, lane.id().value(), colour, width,
                reading -> data.dash(reading.evidence()), this::isOld));
    }

    private boolean isOld(Reading reading) {
        return data.isOld(reading.evidence());
    }

    /** The feelings of staff. */
    private void squares(double top, double height) {
        for (Moment moment : moments) {
            Reading reading = of(moment, Series.EMPLOYEE);
            if (reading != null) {
                Bounds square = square(moment, top, height);
                sheet.noted(reading.id().value(), null, notes.feeling(reading), () -> sheet.aged(
                        isOld(reading), () -> sheet.box(reading.id().value(), square, 0.8,
                        Fill.of(sheet.theme().ground()), Stroke.of(sheet.theme().muted(), 1.2))));
            }
        }
    }

    /** Where staff's feeling is drawn: beside the customer's face where this would hide it, to be seen and taken. */
    private Bounds square(Moment moment, double top, double height) {
        double y = height(moment, Series.EMPLOYEE, top, height);
        double face = height(moment, Series.CUSTOMER, top, height);
        double reach = FACE / 2 + (remembered.keeps(moment.at()) ? Remembered.RING : 0);
        double x = Math.abs(y - face) < reach ? moment.x() + reach + SQUARE / 2 + 0.6 : moment.x();
        return new Bounds(x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE);
    }

    private void marks(double top, double height, List<Monotone> customers, List<Monotone> staff) {
        CurveLabels names = new CurveLabels(sheet, new Bounds(grid.left(), top, grid.right() - grid.left(), height),
                customers, staff);
        names.avoid(y(0, top, height));
        for (Moment moment : moments) {
            Reading reading = of(moment, Series.CUSTOMER);
            if (reading != null) {
                double y = y(reading.value(), top, height);
                names.point(moment.x(), y);
                names.reserve(around(moment, y).grown(remembered.keeps(moment.at()) ? Remembered.RING : 0));
                if (isMixed(reading)) {
                    Bounds second = second(moment, reading, top, height);
                    names.reserve(second);
                    names.reserve(Bounds.between(Math.min(moment.x(), second.centreX()) - 1, Math.min(y, second.centreY()),
                            Math.max(moment.x(), second.centreX()) + 1, Math.max(y, second.centreY())));
                }
                if (moment.star()) {
                    names.reserve(star(moment, y));
                }
                if (hasSpread(reading)) {
                    names.reserve(Bounds.between(moment.x() - 1.5, y(reading.low(), top, height), moment.x() + 1.5,
                            y(reading.high(), top, height)));
                }
            }
            if (employees && of(moment, Series.EMPLOYEE) != null) {
                names.reserve(square(moment, top, height).grown(0.4));
            }
        }
        MirrorLabels mirror = new MirrorLabels(sheet, data, notes, names);
        ToDoubleFunction<Moment> customer = moment -> height(moment, Series.CUSTOMER, top, height);
        ToDoubleFunction<Moment> other = moment -> height(moment, Series.EMPLOYEE, top, height);
        if (employees) {
            mirror.gaps(moments, customer, other);
        }
        for (Moment moment : moments) {
            Reading reading = of(moment, Series.CUSTOMER);
            if (reading != null) {
                sheet.aged(isOld(reading), () -> {
                    spread(reading, moment.x(), top, height);
                    if (isMixed(reading)) {
                        second(moment, reading, y(reading.value(), top, height), second(moment, reading, top, height));
                    }
                    face(moment, reading, y(reading.value(), top, height), names);
                });
            }
        }
        if (employees) {
            mirror.whose(moments, customer, other);
        }
    }

    /** Where a side's feeling at a place is drawn, NaN where it is not known. */
    private double height(Moment moment, Series series, double top, double height) {
        Reading reading = of(moment, series);
        return reading == null ? Double.NaN : y(reading.value(), top, height);
    }

    private void face(Moment moment, Reading reading, double y, CurveLabels names) {
        Theme theme = sheet.theme();
        String subject = moment.at().value();
        Bounds face = around(moment, y);
        boolean kept = remembered.keeps(moment.at());
        Dash dash = data.dash(reading.evidence());
        sheet.noted(subject, moment.name(), notes.feeling(reading), () -> {
            if (kept) {
                Remembered.ring(sheet, subject, face);
            }
            sheet.box(subject, face, FACE / 2, Fill.of(theme.ground()),
                    dash == Dash.SOLID ? null : new Stroke(theme.accent(), 0.8, dash));
            sheet.icon(subject, Face.icon(reading.value()), face.x(), face.y(), FACE, theme.accent());
            if (moment.star()) {
                Bounds star = star(moment, y);
                sheet.icon(subject, "moment-of-truth", star.x(), star.y(), STAR, theme.star());
            }
            if (!moment.name().isBlank()) {
                names.place(subject, moment.name(), moment.x(), y, FACE / 2 + (kept ? Remembered.RING : 0),
                        reading.value() >= 0);
            }
        });
    }

    private static Bounds around(Moment moment, double y) {
        return new Bounds(moment.x() - FACE / 2, y - FACE / 2, FACE, FACE);
    }

    /** Whether two feelings of opposite sign live side by side; a headline has no room to say so. */
    private boolean isMixed(Reading reading) {
        return isMixed(data, reading);
    }

    static boolean isMixed(MapData data, Reading reading) {
        return !data.isHeadline() && reading.mixed() != null && reading.value() * reading.mixed() < 0;
    }

    /** Where the face of a second feeling is drawn. */
    private Bounds second(Moment moment, Reading reading, double top, double height) {
        double x = moment.x() - (employees && of(moment, Series.EMPLOYEE) != null ? ASIDE : 0);
        double y = y(reading.mixed(), top, height);
        return new Bounds(x - SECOND / 2, y - SECOND / 2, SECOND, SECOND);
    }

    /** What else is felt at the same time: a smaller face at its own height, tied to the first. */
    private void second(Moment moment, Reading reading, double y, Bounds second) {
        String subject = moment.at().value();
        sheet.noted(subject, moment.name(), notes.feeling(reading), () -> {
            sheet.line(subject, moment.x(), y, second.centreX(), second.centreY(),
                    Stroke.of(sheet.theme().accent(), 0.9));
            sheet.box(subject, second, SECOND / 2, Fill.of(sheet.theme().ground()), null);
            sheet.icon(subject, Face.icon(reading.mixed()), second.x(), second.y(), SECOND, sheet.theme().accent());
        });
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
}
