package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.insight.relation.LeftOut;
import org.covoyage.journey.Id;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.covoyage.journey.TransitionKind;

/**
 * The rated ways from touchpoint to touchpoint: a double line where all stays the same, a single one where part of it
 * does, a broken one where little does; the least coherent is named, and where the customer must say everything again.
 * A way that leaves touchpoints out is an arc.
 * It belongs to the touchpoints above it.
 */
final class HandoverRow implements AttachedRow {
    private static final Type TYPE = Type.regular(9.5);
    private static final Type STRONG = Type.medium(9.5);
    private static final double LINE = 9;
    private static final double TEXT = 12;
    private static final double APART = 10;
    private static final double BETWEEN = 3;

    private record Way(Coherence.Pair pair, Transition way, boolean minimum, double from, double to, double left,
            double room, List<String> text, int level) {
    }

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final SideTitle title;
    private final LeftOut leftOut;
    private final List<Way> ways = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();

    HandoverRow(Sheet sheet, Grid grid, MapData data) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.leftOut = new LeftOut(data.journey());
        Coherence coherence = data.relation().coherence();
        List<String> hints = coherence.journey().isKnown() ? List.of(sheet.labels().of("handover.mean",
                sheet.labels().fixed(coherence.journey().value(), 2))) : List.of();
        this.title = new SideTitle(sheet, grid, sheet.labels().of("attached.handovers"), hints);
        List<List<Way>> levels = new ArrayList<>();
        for (Coherence.Pair pair : shown(data)) {
            Way way = way(pair, pair == coherence.minimum());
            int level = 0;
            while (level < levels.size() && levels.get(level).stream().anyMatch(other -> touch(other, way))) {
                level++;
            }
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(way);
            ways.add(new Way(way.pair(), way.way(), way.minimum(), way.from(), way.to(), way.left(), way.room(),
                    way.text(), level));
        }
        double y = 0;
        for (List<Way> level : levels) {
            tops.add(y);
            y += LINE + TEXT * level.stream().mapToInt(way -> way.text().size()).max().orElse(1) + BETWEEN;
        }
        tops.add(y);
    }

    /** The ways between touchpoints of which something is known, or which skip, and of which both ends are in sight. */
    static List<Coherence.Pair> shown(MapData data) {
        List<Coherence.Pair> pairs = new ArrayList<>(data.relation().coherence().pairs());
        data.journey().all(Transition.class).stream().filter(way -> isSkip(data, way))
                .filter(way -> pairs.stream().noneMatch(pair -> pair.way().equals(way.id())))
                .forEach(way -> pairs.add(new Coherence.Pair(way.id(), way.from(), way.target(), List.of(), Double.NaN,
                        null)));
        return pairs.stream().filter(pair -> column(data, pair.from()) >= 0 && column(data, pair.to()) >= 0).toList();
    }

    /** Whether a way leaves touchpoints out; one that leaves stages out stands above their headers. */
    static boolean isSkip(MapData data, Transition way) {
        return way.kind() == TransitionKind.SKIP && (data.journey().get(way.from(), Touchpoint.class) != null
                || data.journey().get(way.target(), Touchpoint.class) != null);
    }

    private static int column(MapData data, Id place) {
        Touchpoint at = data.journey().get(place, Touchpoint.class);
        return at != null ? data.column(at.stage())
                : data.journey().get(place, Stage.class) == null ? -1 : data.column(place);
    }

    private Way way(Coherence.Pair pair, boolean minimum) {
        int first = column(data, pair.from());
        int last = column(data, pair.to());
        boolean same = first == last;
        double from = grid.x(first) + grid.columnWidth(first) * (same ? 0.04 : 0.5);
        double to = grid.x(last) + grid.columnWidth(last) * (same ? 0.96 : 0.5);
        Transition way = data.journey().get(pair.way(), Transition.class);
        double most = Math.min(Math.max(Math.abs(to - from), grid.columnWidth(first)), grid.right() - grid.left());
        double mark = mark(pair);
        List<String> text = sheet.wrapping().balanced(text(pair, way, minimum), minimum ? STRONG : TYPE,
                most - mark - 2);
        text = text.size() <= 3 ? text : sheet.wrapping().lines(text(pair, way, minimum), minimum ? STRONG : TYPE,
                most - mark - 2, 3);
        double wide = mark + text.stream().mapToDouble(line -> sheet.width(line, minimum ? STRONG : TYPE)).max()
                .orElse(0);
        double left = Math.clamp((from + to - wide) / 2, grid.left(), Math.max(grid.left(), grid.right() - wide));
        return new Way(pair, way, minimum, from, to, left, wide, text, 0);
    }

    private static double mark(Coherence.Pair pair) {
        return Boolean.TRUE.equals(pair.repeat()) ? Chips.ICON + 3 : 0;
    }

    private String text(Coherence.Pair pair, Transition way, boolean minimum) {
        List<String> parts = new ArrayList<>();
        if (way.label() != null && !way.label().isBlank()) {
            parts.add(way.label().strip());
        } else if (Boolean.TRUE.equals(pair.repeat())) {
            parts.add(sheet.labels().of("handover.repeat"));
        } else if (isSkip(data, way)) {
            List<String> names = leftOut.by(way).stream().map(id -> data.journey().get(id, Touchpoint.class))
                    .filter(Objects::nonNull).map(Touchpoint::name).toList();
            if (!names.isEmpty()) {
                parts.add(sheet.labels().of("handover.skip", String.join(", ", names)));
            }
        }
        if (isSkip(data, way) && way.probability() != null) {
            parts.add(sheet.labels().percent(way.probability()));
        }
        if (!Double.isNaN(pair.coherence())) {
            String value = sheet.labels().fixed(pair.coherence(), 2);
            parts.add(minimum ? sheet.labels().of("handover.lowest", value) : value);
        }
        return String.join("\u00a0· ", parts);
    }

    private static boolean touch(Way one, Way other) {
        return Math.min(Math.min(one.from(), one.to()), one.left()) < Math.max(Math.max(other.from(), other.to()),
                other.left() + other.room()) + APART
                && Math.min(Math.min(other.from(), other.to()), other.left()) < Math.max(Math.max(one.from(), one.to()),
                one.left() + one.room()) + APART;
    }

    @Override
    public double height() {
        return Math.max(title.height(), tops.getLast());
    }

    @Override
    public double gap() {
        return 7;
    }

    @Override
    public void draw(double top, double height) {
        title.draw(top, null);
        for (Way way : ways) {
            double y = top + tops.get(way.level());
            sheet.noted(way.way().id().value(), null, isSkip(data, way.way()) && Double.isNaN(way.pair().coherence())
                    ? data.marks().notes().skip(way.way()) : data.marks().notes().coherence(way.pair(), way.minimum()),
                    () -> sheet.aged(data.isOld(way.way().evidence()), () -> draw(way, y)));
        }
    }

    private void draw(Way way, double top) {
        String subject = way.way().id().value();
        Colour colour = way.minimum() ? sheet.theme().ink() : sheet.theme().muted();
        double y = top + 5;
        double forward = Math.signum(way.to() - way.from());
        Stroke stroke = new Stroke(colour, 1, data.dash(way.way().evidence()));
        if (isSkip(data, way.way())) {
            y = top + LINE - 1;
            arc(sheet, subject, way.from(), way.to(), y, top - 1, stroke);
        } else {
            line(sheet, subject, way.from(), way.to() - forward * 2, y, way.pair().coherence(), stroke);
            sheet.path(subject, Outline.at(way.to() - forward * 4.5, y - 3).to(way.to(), y).to(way.to() - forward * 4.5,
                    y + 3).open(), null, Stroke.of(colour, 1.1));
        }
        sheet.box(subject, new Bounds(way.from() - 2.2, y - 2.2, 4.4, 4.4), 2.2, Fill.of(colour), null);
        double mark = mark(way.pair());
        if (mark > 0) {
            sheet.icon(subject, "repeat", way.left(), top + LINE + 1.4, Chips.ICON, sheet.theme().ink());
        }
        Type type = way.minimum() ? STRONG : TYPE;
        Bounds box = new Bounds(way.left(), top + LINE, way.room() + 1, TEXT * way.text().size());
        sheet.lines(subject, way.text(), way.left() + mark, top + LINE, type, colour, box);
    }

    /** An arc over what is left out, from a height up to another, with an arrow where it comes down. */
    static void arc(Sheet sheet, String subject, double from, double to, double y, double up, Stroke stroke) {
        double forward = Math.signum(to - from);
        double round = Math.min(14, Math.abs(to - from) / 2) * forward;
        sheet.path(subject, Outline.at(from, y).curveTo(from, up + 1, from + round / 2, up, from + round, up)
                .to(to - round, up).curveTo(to - round / 2, up, to, up + 1, to, y - 1).open(), null, stroke);
        sheet.path(subject, Outline.at(to - 3, y - 4.5).to(to, y).to(to + 3, y - 4.5).open(), null,
                Stroke.of(stroke.colour(), 1.1));
    }

    /** A line as coherent as a way. */
    static void line(Sheet sheet, String subject, double from, double to, double y, double coherence, Stroke stroke) {
        if (coherence >= Coherence.COHERENT) {
            sheet.line(subject, from, y - 1.4, to, y - 1.4, stroke);
            sheet.line(subject, from, y + 1.4, to, y + 1.4, stroke);
        } else if (coherence < Coherence.BROKEN) {
            double middle = (from + to) / 2;
            double half = 3 * Math.signum(to - from);
            sheet.line(subject, from, y, middle - half, y, stroke);
            sheet.line(subject, middle + half, y, to, y, stroke);
            Stroke slash = Stroke.of(stroke.colour(), 1);
            sheet.line(subject, middle - 3.4, y + 3.4, middle - 0.6, y - 3.4, slash);
            sheet.line(subject, middle + 0.6, y + 3.4, middle + 3.4, y - 3.4, slash);
        } else {
            sheet.line(subject, from, y, to, y, stroke);
        }
    }
}
