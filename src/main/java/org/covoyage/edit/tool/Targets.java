package org.covoyage.edit.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Field;
import org.covoyage.drawing.Gauge;
import org.covoyage.edit.TieEdits;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Feelings;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.grid.Curve;
import org.covoyage.journey.Card;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;

/** Finds out what lies under the pointer: what the drawing shows there, and what that is in the journey. */
final class Targets {
    /** So near to the end of a ribbon it is taken by the end, in points, but no more than a part of a column. */
    private static final double END = 12;
    private static final double PART = 0.12;
    /** So near to the right end of a header ways begin, in points. */
    private static final double EDGE = 9;
    /** The tip of a header reaches so far beyond its column at the most, in points. */
    private static final double TIP = 8;
    /** Below the customer's own line nobody is near or far, but a hand may miss it by so much. */
    private static final double BELOW = -0.04;

    /** So far above and below the end of a lane it is taken by its border, in points. */
    private static final double ABOVE_BORDER = 3;
    private static final double BELOW_BORDER = 6;
    /** So far before and behind the end of a stage the white between two headers slants, in points. */
    private static final double SLANT_BEFORE = 8;
    private static final double SLANT_BEHIND = 16;
    /** So far below the headers a stage is taken by its border, too. */
    private static final double BELOW_HEADERS = 12;
    private static final double BEFORE_SIDE = 2;
    private static final double BEHIND_SIDE = 9;

    private final Journey journey;
    private final Layout layout;
    private final List<Chip> chips;
    private final Curve written;

    /**
     * @param written the curve that a new point goes to where more than one could be meant
     */
    Targets(Journey journey, Layout layout, List<Chip> chips, Curve written) {
        this.journey = journey;
        this.layout = layout;
        this.chips = chips;
        this.written = written;
    }

    Target at(Spot at) {
        return chips.stream().filter(chip -> chip.area().contains(at.x(), at.y())).findFirst().<Target>map(chip ->
                new Target.Label(chip.tie().companion().value(), chip)).or(() -> border(at)).or(() -> side(at)).orElseGet(() -> element(at));
    }

    /** Below the title of a lane whose height is its own affair. */
    private Optional<Target> border(Spot at) {
        return layout.titles().stream().filter(title -> at.x() >= title.area().x() && at.x() <= title.area().right()
                && at.y() >= title.area().bottom() - ABOVE_BORDER && at.y() <= title.area().bottom() + BELOW_BORDER)
                .filter(title -> journey.get(new Id(title.lane()), Lane.class) != null
                        && !journey.get(new Id(title.lane()), Lane.class).type().isLine())
                .findFirst().map(title -> new Target.Border(title.lane(), new Id(title.lane()), title.area()));
    }

    /** In the white between two headers, and a little below. */
    private Optional<Target> side(Spot at) {
        return layout.headers().stream().filter(header -> {
            double behind = at.x() - header.area().right();
            return at.y() >= header.area().y() && (at.y() <= header.area().bottom()
                    ? behind > -SLANT_BEFORE && behind < SLANT_BEHIND
                    : at.y() <= header.area().bottom() + BELOW_HEADERS && behind > -BEFORE_SIDE && behind < BEHIND_SIDE);
        }).filter(header -> journey.get(new Id(header.stage()), Stage.class) != null && isBare(at)).findFirst()
                .map(header -> new Target.Side(header.stage(), new Id(header.stage()), header.area()));
    }

    /** Whether nothing lies there but a lane. */
    private boolean isBare(Spot at) {
        Element under = layout.drawing().drawnAt(at.x(), at.y()).filter(Id::allowed)
                .map(subject -> journey.get(new Id(subject))).orElse(null);
        return under == null || under instanceof Lane;
    }

    private Target element(Spot at) {
        String subject = layout.drawing().subjectAt(at.x(), at.y()).orElse(null);
        Cell cell = layout.at(at).or(() -> layout.headers().stream().filter(header -> header.stage().equals(subject)
                && Layout.away(header.area(), at) < TIP).findFirst()).orElse(null);
        Element element = subject == null || !Id.allowed(subject) ? null : journey.get(new Id(subject));
        Field curve = cell == null || cell.isHeader() || cell.isTitle() || !isOf(cell.lane(), LaneType.EMOTION) ? null
                : layout.drawing().fieldAt(at.x(), at.y()).orElse(null);
        return switch (element) {
            case Companion companion -> nearness(companion, subject, at);
            case Stage stage when cell != null && cell.isHeader() && journey.ids(Kind.STAGE).size() > 1 ->
                    cell.area().right() - at.x() < EDGE ? new Target.Edge(subject, stage.id(), cell)
                    : new Target.Header(subject, stage.id());
            case Lane title when cell != null && cell.isTitle() && subject.equals(cell.lane()) ->
                    new Target.Title(subject, title.id());
            case Reading reading when curve != null && reading.scale() == scale(curve) -> new Target.Feeling(subject,
                    reading.at(), reading.scale(), reading.series(), reading.persona(), curve);
            case Touchpoint _, Step _, Stage _ when curve != null && scale(curve) == Scale.EMOTION ->
                    new Target.Feeling(subject, element.id(), Scale.EMOTION, Series.CUSTOMER, null, curve);
            // What is written beside the points of ratings.
            case Touchpoint _, Step _, Stage _ when curve != null -> new Target.Paper(subject);
            case Card _, Touchpoint _, Step _ when cell != null && !cell.isHeader() && !cell.isTitle() ->
                    new Target.Thing(subject, element.id(), cell);
            case Lane _ when curve != null -> unfelt(curve, subject);
            case null, default -> curve != null && element == null ? unfelt(curve, subject) : new Target.Paper(subject);
        };
    }

    private static Scale scale(Field curve) {
        return Word.of(Scale.RATING).equals(curve.scale()) ? Scale.RATING : Scale.EMOTION;
    }

    /**
     * A new point belongs to a curve of the row it is in: to the one that is written, when the row has it. Beside the
     * other curve of ratings it can only be the one that is missing; what is believed is no feeling.
     */
    private Target unfelt(Field field, String subject) {
        Id place = new Id(field.subject() == null ? field.column() : field.subject());
        Scale scale = scale(field);
        if (scale == Scale.EMOTION && !written.isFelt()) {
            return new Target.Elsewhere(subject);
        }
        List<Series> drawn = scale == Scale.RATING ? List.of(Series.CUSTOMER, Series.BELIEVED)
                : List.of(Series.CUSTOMER, Series.EMPLOYEE);
        boolean has = drawn.contains(written.series());
        List<Series> wanted = new ArrayList<>(List.of(has ? written.series() : Series.CUSTOMER));
        if (scale == Scale.RATING) {
            wanted.addAll(drawn);
        }
        Feelings feelings = new Feelings(new Draft(journey, new FreshIds(List.of())));
        return wanted.stream().filter(series -> feelings.find(scale, place, series, persona(series)).isEmpty())
                .findFirst().<Target>map(series -> new Target.Unfelt(place, scale, series, persona(series), field))
                .orElseGet(() -> new Target.Paper(subject));
    }

    private Id persona(Series series) {
        return series == written.series() ? written.persona() : null;
    }

    /** A ribbon between two columns belongs to the nearer. */
    private Target nearness(Companion companion, String subject, Spot at) {
        Field field = layout.drawing().fields().stream().filter(each -> each.row() == null || at.y() >= each.area().y()
                && at.y() <= each.area().bottom() && isOf(each.row(), LaneType.COMPANIONS))
                .min(Comparator.comparingDouble(each -> Layout.away(each.area(), at))).orElse(null);
        Tie tie = field == null ? null : TieEdits.find(journey, companion.id(), new Id(field.column()));
        double reach = field == null ? 0 : field.area().width() * PART;
        if (tie == null || tie.involvement() <= 0 || Layout.away(field.area(), at) > reach
                || field.gauge().at(at.x(), at.y()) < BELOW) {
            return new Target.Paper(subject);
        }
        if (field.gauge() instanceof Gauge.Upright) {
            Bounds area = field.area();
            double near = Math.min(END, reach);
            if (at.x() < area.x() + near && !isBeside(field, tie, -1)) {
                return new Target.End(subject, tie, field, true);
            }
            if (at.x() > area.right() - near && !isBeside(field, tie, 1)) {
                return new Target.End(subject, tie, field, false);
            }
        }
        return new Target.Nearness(subject, tie, field);
    }

    private boolean isOf(String row, LaneType type) {
        return Layout.isOf(journey, row, type);
    }

    /** Whether the companion is at the next stage shown, too. */
    private boolean isBeside(Field field, Tie tie, int by) {
        List<Field> cells = layout.gauged(field.row());
        int next = cells.indexOf(field) + by;
        if (next < 0 || next >= cells.size()) {
            return false;
        }
        Tie beside = TieEdits.find(journey, tie.companion(), new Id(cells.get(next).column()));
        return beside != null && beside.involvement() > 0;
    }
}
