package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Lane;
import org.covoyage.picture.ribbon.RibbonLayout;
import org.covoyage.picture.ribbon.RibbonLayout.Lying;
import org.covoyage.picture.ribbon.Strand;

/**
 * The travel companions as ribbons above the customer's own line: height is social distance at the stage, thickness
 * is share of influence, the edge says how well it is known, the mark whether for or against. A ribbon that thicker
 * and nearer ones push more than a tenth off its distance has the true distance written on it.
 */
final class RibbonRow implements Row {
    private static final Type NAME = Type.medium(9.5);
    private static final Type NUMBER = Type.regular(9.5);
    private static final double SLIDE_PLOT = 84;
    private static final double PLOT = 116;
    private static final double TRACK = 15;
    private static final double THICKNESS = 0.56;
    private static final double LEAST = 9;
    private static final double THINNEST = 2;
    private static final double GAP = 2.5;
    private static final double TEXT = 11.5;
    private static final double LEVEL = 0.37;
    private static final double MARK = 8;
    private static final double THIN = 8.5;
    private static final int PASSES = 5;
    private static final double OFF = 0.1;
    private static final double GROWTH = 1.04;
    private static final int GROWTHS = 60;

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final Lane lane;
    private final RowTitle title;
    private final List<Traveller> travellers;
    private final SayBar say;
    private final double height;

    RibbonRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.lane = lane;
        this.title = new RowTitle(sheet, grid, lane);
        Travellers all = new Travellers(data, sheet.labels());
        this.travellers = all.ribbons();
        this.say = new SayBar(sheet, grid, all);
        this.height = Math.max(title.height() + 40, layout(plot()).top() + 2) + TRACK + say.height();
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

    /** The layout for a height of distance 1; thin ribbons get room for what is written above them. */
    private RibbonLayout layout(double plot) {
        Set<List<Integer>> off = new HashSet<>();
        RibbonLayout layout = new RibbonLayout(strands(plot, off), plot, GAP);
        for (int pass = 0; pass < PASSES && addOff(layout, plot, off); pass++) {
            layout = new RibbonLayout(strands(plot, off), plot, GAP);
        }
        return layout;
    }

    /** Adds the stages and ribbons that lie off their distance; says whether there are new ones. */
    private boolean addOff(RibbonLayout layout, double plot, Set<List<Integer>> off) {
        boolean more = false;
        for (int stage = 0; stage < data.stages().size(); stage++) {
            for (Lying lying : layout.stage(stage)) {
                more |= isOff(lying, plot) && off.add(List.of(stage, lying.strand().ribbon()));
            }
        }
        return more;
    }

    private List<List<Strand>> strands(double plot, Set<List<Integer>> off) {
        List<List<Strand>> stages = new ArrayList<>();
        for (int stage = 0; stage < data.stages().size(); stage++) {
            List<Strand> strands = new ArrayList<>();
            for (int i = 0; i < travellers.size(); i++) {
                Traveller t = travellers.get(i);
                if (stage < t.first() || stage > t.last() || t.first() < 0) {
                    continue;
                }
                Traveller.Place place = t.places().get(stage);
                double thick = place == null ? 0 : thickness(place, plot);
                boolean named = stage == t.strongest() && thick < TEXT;
                double extent = Math.max(thick, off.contains(List.of(stage, i)) ? TEXT : LEAST);
                strands.add(new Strand(i, t.distanceNear(stage), thick, extent, named ? TEXT - 1 : 0, place != null));
            }
            stages.add(strands);
        }
        return stages;
    }

    private static double thickness(Traveller.Place place, double plot) {
        return Math.max(THINNEST, place.share() * plot * THICKNESS);
    }

    private static boolean isOff(Lying lying, double plot) {
        return lying.strand().present() && Math.abs(lying.centre() / plot - lying.strand().distance()) > OFF;
    }

    @Override
    public void draw(double top, double height) {
        double line = top + height - say.height() - TRACK / 2;
        double plot = plot();
        RibbonLayout layout = layout(plot);
        double room = line - top - 4;
        for (int i = 0; i < GROWTHS && layout.top() < room - 2; i++) {
            RibbonLayout larger = layout(plot * GROWTH);
            if (larger.top() > room) {
                break;
            }
            plot *= GROWTH;
            layout = larger;
        }
        title.draw(top, 30);
        zones(line, plot, top + title.height());
        for (int i = 0; i < travellers.size(); i++) {
            connections(i, layout, line);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < travellers.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -travellers.get(i).weight()));
        for (int i : order) {
            ribbon(i, layout, line);
        }
        for (int i : order) {
            words(i, layout, line, plot);
        }
        new CustomerTrack(sheet, grid, data).draw(line);
        say.draw(top + height - say.height());
    }

    /** Faint lines at the reading aids, named on the left where the row's title leaves room. */
    private void zones(double line, double plot, double free) {
        Theme theme = sheet.theme();
        for (double distance : new double[] {Distance.PROXIMAL, Distance.DISTAL}) {
            double y = line - distance * plot;
            sheet.line(lane.id().value(), grid.left(), y, grid.right(), y, new Stroke(theme.rule(), 0.7, Dash.DOTTED));
            String word = sheet.labels().of(distance == Distance.PROXIMAL ? "zone.proximal" : "zone.distal",
                    sheet.labels().number(distance, 2));
            Bounds box = new Bounds(grid.margin(), y - 7, grid.titleWidth() - 6, 14);
            if (box.y() >= free) {
                sheet.text(lane.id().value(), sheet.wrapping().single(word, NUMBER, box.width()), box.x(), y - 6,
                        NUMBER, theme.muted(), box);
            }
        }
    }

    private double left(int stage, boolean end) {
        double middle = grid.x(stage) + grid.columnWidth() / 2;
        return middle - grid.columnWidth() * (end ? 0.48 : LEVEL);
    }

    private double right(int stage, boolean end) {
        double middle = grid.x(stage) + grid.columnWidth() / 2;
        return middle + grid.columnWidth() * (end ? 0.48 : LEVEL);
    }

    /** Dotted lines over the stages at which a companion is absent. */
    private void connections(int index, RibbonLayout layout, double line) {
        Traveller t = travellers.get(index);
        for (int stage = t.first() + 1; stage > 0 && stage <= t.last(); stage++) {
            if (t.places().get(stage) != null || t.places().get(stage - 1) == null) {
                continue;
            }
            List<double[]> points = new ArrayList<>();
            points.add(new double[] {right(stage - 1, true), line - layout.at(stage - 1, index).centre()});
            int at = stage;
            for (; t.places().get(at) == null; at++) {
                double y = line - layout.at(at, index).centre();
                points.add(new double[] {left(at, false), y});
                points.add(new double[] {right(at, false), y});
            }
            points.add(new double[] {left(at, true), line - layout.at(at, index).centre()});
            sheet.path(t.subject(), RibbonShape.through(points.stream().mapToDouble(p -> p[0]).toArray(),
                    points.stream().mapToDouble(p -> p[1]).toArray()), null, new Stroke(colour(t), 1, Dash.DOTTED));
        }
    }

    private void ribbon(int index, RibbonLayout layout, double line) {
        Traveller t = travellers.get(index);
        sheet.group(t.subject(), t.name(), () -> {
            int from = t.first();
            while (from >= 0 && from <= t.last()) {
                int to = from;
                while (to < t.last() && t.places().get(to + 1) != null) {
                    to++;
                }
                run(t, index, from, to, layout, line);
                from = to + 1;
                while (from <= t.last() && t.places().get(from) == null) {
                    from++;
                }
            }
        });
    }

    private void run(Traveller t, int index, int from, int to, RibbonLayout layout, double line) {
        int n = to - from + 1;
        double[] lefts = new double[n];
        double[] rights = new double[n];
        double[] centres = new double[n];
        double[] halves = new double[n];
        for (int i = 0; i < n; i++) {
            Lying lying = layout.at(from + i, index);
            lefts[i] = left(from + i, i == 0);
            rights[i] = right(from + i, i == n - 1);
            centres[i] = line - lying.centre();
            halves[i] = lying.strand().thickness() / 2;
        }
        sheet.path(t.subject(), new RibbonShape(lefts, rights, centres, halves).outline(), fill(t),
                new Stroke(colour(t), 0.9, t.edge()));
    }

    private Colour colour(Traveller t) {
        return t.hue() < 0 ? sheet.theme().muted() : sheet.theme().hue(t.hue());
    }

    private Fill fill(Traveller t) {
        Theme theme = sheet.theme();
        return t.hue() < 0 ? Fill.of(theme.tint(theme.muted(), theme.isBlackAndWhite() ? 0 : 0.22)) : theme.area(t.hue());
    }

    /** Name, marks for and against, and the true distance of a ribbon that was pushed off it. */
    private void words(int index, RibbonLayout layout, double line, double plot) {
        Traveller t = travellers.get(index);
        for (int stage = Math.max(0, t.first()); stage <= t.last(); stage++) {
            Traveller.Place place = t.places().get(stage);
            if (place == null) {
                continue;
            }
            Lying lying = layout.at(stage, index);
            double y = line - lying.centre();
            double right = right(stage, true) - 5;
            if (Math.abs(place.direction()) > 1e-9) {
                mark(t, place.direction() > 0 ? "for" : "against", right - MARK, y, lying.strand().thickness());
            }
            double left = left(stage, true) + 6;
            double end = right - MARK - 3;
            boolean inside = lying.strand().thickness() >= TEXT;
            if (isOff(lying, plot)) {
                String number = sheet.labels().fixed(place.distance(), 2);
                end -= sheet.width(number, NUMBER);
                write(t, number, end, y - TEXT / 2, NUMBER, lying.strand().thickness() < THIN);
                end -= 5;
            }
            if (stage == t.strongest() || inside && joins(t, stage)) {
                double top = inside ? y - TEXT / 2 : y - lying.strand().extent() / 2 - TEXT + 1;
                double room = Math.max(10, (inside ? end : right) - left);
                write(t, sheet.wrapping().single(t.name(), NAME, room), left, top, NAME, false);
            }
        }
    }

    private static boolean joins(Traveller t, int stage) {
        return stage == t.first() || t.places().get(stage - 1) == null;
    }

    /** For or against; on a thin ribbon in a bead of its own. */
    private void mark(Traveller t, String icon, double x, double y, double thickness) {
        Theme theme = sheet.theme();
        Colour colour = theme.isBlackAndWhite() ? theme.ink() : colour(t);
        if (thickness >= THIN) {
            patch(new Bounds(x, y - MARK / 2, MARK, MARK));
            sheet.icon(t.subject(), icon, x, y - MARK / 2, MARK, colour);
        } else {
            sheet.box(t.subject(), new Bounds(x, y - MARK / 2, MARK, MARK), MARK / 2, Fill.of(theme.ground()),
                    Stroke.of(colour, 0.7));
            sheet.icon(t.subject(), icon, x + 1, y - MARK / 2 + 1, MARK - 2, colour);
        }
    }

    /** Writes on a ribbon; a thin one is interrupted for it. */
    private void write(Traveller t, String text, double x, double top, Type type, boolean interrupt) {
        Bounds box = new Bounds(x - 1, top - 0.5, sheet.width(text, type) + 2, TEXT + 1);
        if (interrupt) {
            sheet.box(null, box, 1, Fill.of(sheet.theme().ground()), null);
        } else {
            patch(box);
        }
        sheet.text(t.subject(), text, x, top - 0.1, type, type == NAME ? sheet.theme().ink() : sheet.theme().muted(),
                box);
    }

    /** Where areas are hatched, words and marks stand on a patch of the ground. */
    private void patch(Bounds area) {
        if (sheet.theme().isBlackAndWhite()) {
            sheet.box(null, area, 1, Fill.of(sheet.theme().ground()), null);
        }
    }
}
