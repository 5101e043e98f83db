package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Gauge;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Lane;
import org.covoyage.picture.ribbon.RibbonLayout.Lying;

/**
 * The travel companions as ribbons above the customer's own line: height is social distance at the stage, thickness
 * is share of influence, the edge says how well it is known, the mark whether for or against. A ribbon that thicker
 * and nearer ones push more than a tenth off its distance has the true distance written on it. Who is imagined away is
 * an empty outline; the others then show what they would be, with a fine line where they are.
 */
final class RibbonRow implements Row {
    private static final Type NUMBER = Type.regular(9.5);
    private static final double SLIDE_PLOT = 84;
    private static final double PLOT = 116;
    private static final double TRACK = 15;
    /** How far below its line the name of a zone may stand, in points. */
    private static final double MOST_BELOW = 16;
    /** A ribbon that others' absence makes thicker by less than this on either side looks the same, in points. */
    private static final double SEEN = 0.8;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final Lane lane;
    private final RowTitle title;
    private final Travellers all;
    private final List<Traveller> travellers;
    private final SayBar say;
    private final RibbonColumns columns;
    private final double height;

    RibbonRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.lane = lane;
        this.title = new RowTitle(sheet, grid, lane);
        this.all = data.travellers();
        this.travellers = all.ribbons();
        this.say = new SayBar(sheet, grid, all);
        this.columns = new RibbonColumns(grid);
        this.height = Math.max(Math.max(title.height() + 40, data.ribbons(plot()).top() + 2) + TRACK + say.height(),
                lane.height() == null ? 0 : lane.height());
    }

    @Override
    public double height() {
        return height;
    }

    /** The height of distance 1 at the least. */
    private double plot() {
        return data.isHeadline() ? SLIDE_PLOT : PLOT;
    }

    @Override
    public double stretch() {
        return 0.8;
    }

    /** The customer's own line, in points. */
    private double line(double top, double height) {
        return top + height - say.height() - TRACK / 2;
    }

    private RibbonPlan plan(double top, double line) {
        return data.ribbons(plot()).grown(line - top - 4);
    }

    @Override
    public Gauge gauge(double top, double height) {
        double line = line(top, height);
        return new Gauge.Upright(line, line - plan(top, line).plot());
    }

    @Override
    public void draw(double top, double height) {
        double line = line(top, height);
        RibbonPlan plan = plan(top, line);
        title.draw(top, 30);
        zones(line, plan.plot(), top + title.height());
        for (int i = 0; i < travellers.size(); i++) {
            connections(i, plan, line);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < travellers.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -travellers.get(i).weight()));
        for (int i : order) {
            ribbon(i, plan, line);
        }
        RibbonNotes notes = new RibbonNotes(data, all, sheet.labels());
        for (int i : order) {
            explain(i, plan, line, notes);
        }
        RibbonWords words = new RibbonWords(sheet, columns, data, plan, line, notes);
        for (int i : order) {
            words.draw(i);
        }
        new CustomerTrack(sheet, grid, data).draw(line);
        say.draw(top + height - say.height(), notes);
    }

    /** Faint lines at the reading aids, named on the left where the row's title leaves room. */
    private void zones(double line, double plot, double free) {
        Theme theme = sheet.theme();
        for (double distance : new double[] {Distance.PROXIMAL, Distance.DISTAL}) {
            double y = line - distance * plot;
            if (y < free - title.height()) {
                continue;
            }
            sheet.line(lane.id().value(), grid.left(), y, grid.right(), y, Stroke.of(theme.rule(), 0.7));
            String word = sheet.labels().of(distance == Distance.PROXIMAL ? "zone.proximal" : "zone.distal",
                    sheet.labels().number(distance, 2));
            // Under the row's title where that is in the way, as long as it still is beside its line.
            double beside = Math.max(y - 7, free);
            if (beside - (y - 7) <= MOST_BELOW) {
                Bounds box = new Bounds(grid.margin(), beside, grid.titleWidth() - 6, 14);
                sheet.text(lane.id().value(), sheet.wrapping().single(word, NUMBER, box.width()), box.x(), beside + 1,
                        NUMBER, theme.muted(), box);
            }
        }
    }

    /** What a pointer learns along a ribbon, stage by stage: areas that show nothing. */
    private void explain(int index, RibbonPlan plan, double line, RibbonNotes notes) {
        Traveller t = travellers.get(index);
        for (int stage = Math.max(0, t.first()); stage <= t.last(); stage++) {
            if (t.places().get(stage) != null) {
                Lying lying = plan.at(stage, index);
                double tall = lying.strand().extent();
                Bounds area = new Bounds(columns.left(stage), line - lying.centre() - tall / 2,
                        columns.right(stage) - columns.left(stage), tall);
                sheet.noted(null, null, notes.place(t, stage), () -> sheet.box(null, area, 0, null, null));
            }
        }
    }

    /** Chains of fine grey over the stages at which a companion is absent. */
    private void connections(int index, RibbonPlan plan, double line) {
        Traveller t = travellers.get(index);
        if (!t.isLinked()) {
            return;
        }
        Theme theme = sheet.theme();
        Stroke chain = new Stroke(theme.isBlackAndWhite() ? theme.muted() : theme.tint(theme.muted(), 0.75), 0.8,
                Dash.CHAIN);
        for (int stage = t.first() + 1; stage > 0 && stage <= t.last(); stage++) {
            if (t.places().get(stage) != null || t.places().get(stage - 1) == null) {
                continue;
            }
            List<double[]> points = new ArrayList<>();
            points.add(new double[] {columns.right(stage - 1), line - plan.at(stage - 1, index).centre()});
            int at = stage;
            for (; t.places().get(at) == null; at++) {
                double y = line - plan.at(at, index).centre();
                points.add(new double[] {columns.levelFrom(at), y});
                points.add(new double[] {columns.levelTo(at), y});
            }
            points.add(new double[] {columns.left(at), line - plan.at(at, index).centre()});
            sheet.path(null, RibbonShape.through(points.stream().mapToDouble(p -> p[0]).toArray(),
                    points.stream().mapToDouble(p -> p[1]).toArray()), null, chain);
        }
    }

    private void ribbon(int index, RibbonPlan plan, double line) {
        Traveller t = travellers.get(index);
        // The runs carry the subject, so that a ribbon is pointed at along its course, not in a box around it.
        sheet.group(null, t.name(), () -> {
            int from = t.first();
            while (from >= 0 && from <= t.last()) {
                int to = from;
                while (to < t.last() && t.places().get(to + 1) != null) {
                    to++;
                }
                run(t, index, from, to, plan, line);
                from = to + 1;
                while (from <= t.last() && t.places().get(from) == null) {
                    from++;
                }
            }
        });
    }

    private void run(Traveller t, int index, int from, int to, RibbonPlan plan, double line) {
        int n = to - from + 1;
        double[] lefts = new double[n];
        double[] rights = new double[n];
        double[] centres = new double[n];
        double[] halves = new double[n];
        double[] before = new double[n];
        boolean changed = false;
        for (int i = 0; i < n; i++) {
            Lying lying = plan.at(from + i, index);
            lefts[i] = i == 0 ? columns.left(from) : columns.levelFrom(from + i);
            rights[i] = i == n - 1 ? columns.right(to) : columns.levelTo(from + i);
            centres[i] = line - lying.centre();
            halves[i] = lying.strand().thickness() / 2;
            before[i] = plan.thickness(t.real().get(from + i)) / 2;
            changed |= halves[i] - before[i] > SEEN;
        }
        Colour colour = colour(sheet.theme(), t);
        RibbonShape shape = new RibbonShape(lefts, rights, centres, halves);
        if (t.gone()) {
            // Empty, but filled with the ground, so that it is pointed at along its course.
            sheet.path(t.subject(), shape.outline(), Fill.of(sheet.theme().ground()), new Stroke(colour, 1.1, Dash.DOTTED));
        } else {
            parts(t, from, n, shape, new Stroke(colour, 0.9, t.edge()));
        }
        if (changed) {
            sheet.path(null, new RibbonShape(lefts, rights, centres, before).outline(), null,
                    Stroke.of(colour, 0.6));
        }
    }

    /** A ribbon, paler at stages of which something old is said. */
    private void parts(Traveller t, int first, int stages, RibbonShape shape, Stroke edge) {
        int from = 0;
        while (from < stages) {
            boolean old = data.isOld(t, first + from);
            int to = from;
            while (to < stages - 1 && data.isOld(t, first + to + 1) == old) {
                to++;
            }
            boolean whole = from == 0 && to == stages - 1;
            int start = from;
            int end = to;
            sheet.aged(old, () -> {
                sheet.path(t.subject(), shape.part(start, end, true), fill(t), whole ? edge : null);
                if (!whole) {
                    sheet.path(t.subject(), shape.part(start, end, false), null, edge);
                }
            });
            from = to + 1;
        }
    }

    /** The colour of a ribbon's edge. */
    static Colour colour(Theme theme, Traveller t) {
        return t.hue() < 0 ? theme.muted() : theme.hue(t.hue());
    }

    private Fill fill(Traveller t) {
        Theme theme = sheet.theme();
        return t.hue() < 0 ? Fill.of(theme.tint(theme.muted(), theme.isBlackAndWhite() ? 0 : 0.22)) : theme.area(t.hue());
    }
}
