package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Hatch;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.MomentsOfTruth;
import org.covoyage.insight.relation.MomentsOfTruth.Urgency;
import org.covoyage.picture.Sheet;
import org.covoyage.picture.circle.Dot;
import org.covoyage.picture.circle.NamePlace;
import org.covoyage.picture.circle.NamePlaces;
import org.covoyage.picture.circle.NameWish;
import org.covoyage.picture.circle.Presence;

/** Importance over performance: bubbles as large as their impact, two lines of equal opportunity, names without collision. */
final class MomentsMatrix {
    private static final double AXIS_X = 30;
    private static final double AXIS_Y = 26;
    private static final double HEAD = 14;
    /** Radius of a bubble of full impact: smaller where there are many. */
    private static final double LARGEST = 12;
    private static final double SMALLEST = 7;
    private static final int FEW = 14;
    private static final double UNKNOWN = 4;
    private static final double LEAST = 3;
    private static final double STAR = 9;
    /** Contrast from which a star beside its frame is seen. */
    private static final double VISIBLE = 2;
    private static final double ROOM = 104;
    /** Points of the upper edge that names keep clear of. */
    private static final int FINE = 240;
    private static final double FAR = 60;
    /** Opportunity over which to act, and over which it is urgent. */
    private static final double ACT = 12;
    private static final double URGENT = 15;

    private final Easel easel;
    private final Sheet sheet;
    private final List<MomentsOfTruth.Point> points;
    private final int most;
    /** Where the axis of importance begins: no half of the matrix stays empty for nothing. */
    private final double base;
    private final double largest;

    MomentsMatrix(Easel easel, List<MomentsOfTruth.Point> points, int most) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.points = points;
        this.most = most;
        double least = points.stream().mapToDouble(MomentsOfTruth.Point::importance).min().orElse(0);
        this.base = Math.clamp(Math.floor(least) - 1, 0, 5);
        this.largest = Math.clamp(LARGEST * Math.sqrt((double) FEW / Math.max(1, points.size())), SMALLEST, LARGEST);
    }

    /** How a point's opportunity came about. */
    static Note note(Easel easel, MomentsOfTruth.Point point) {
        return Easel.note(() -> easel.say("moments.note", easel.name(point.at()), easel.rating(point.importance()),
                easel.rating(point.performance()), easel.rating(point.opportunity()),
                easel.rating(point.decisionImpact()),
                easel.index(point.strength()), easel.known(easel.evidence(point.at()))));
    }

    void draw(Bounds area) {
        // Bubbles at the very edge keep inside.
        MomentsPlot plot = new MomentsPlot(new Bounds(area.x() + AXIS_X, area.y() + HEAD + LARGEST, area.width() - AXIS_X - LARGEST - 4,
                area.height() - HEAD - AXIS_Y - LARGEST), base);
        zones(plot);
        axes(plot, area);
        List<Dot> dots = dots(plot);
        List<Named> zoneNames = zoneNames(plot, dots);
        List<Called> called = called(plot, dots, zoneNames);
        List<Bounds> words = Stream.concat(zoneNames.stream().map(Named::box), called.stream().map(each -> each.box(plot)))
                .map(box -> box.grown(1)).toList();
        Threshold.of(plot, ACT).draw(sheet, new Stroke(easel.theme().muted(), 1.1, Dash.DASHED), words);
        Threshold.of(plot, URGENT).draw(sheet, new Stroke(easel.theme().muted(), 1.1, Dash.SOLID), words);
        for (Named named : zoneNames) {
            if (easel.theme().isBlackAndWhite()) {
                sheet.box(null, named.box(), 0, Fill.of(easel.theme().ground()), null);
            }
            easel.put(null, named.text(), named.box().x(), named.box().y(), named.box().width() + 1, Easel.HEAD,
                    easel.theme().muted());
        }
        called.forEach(each -> name(plot, each));
        for (Dot dot : dots) {
            MomentsOfTruth.Point point = points.get(dot.presence().who());
            sheet.noted(point.at().value(), easel.name(point.at()), note(easel, point), () -> bubble(plot, dot, point));
        }
    }

    private void zones(MomentsPlot plot) {
        Theme theme = easel.theme();
        boolean plain = theme.isBlackAndWhite();
        sheet.box(null, plot.area(), 0, null, Stroke.of(theme.rule(), 0.8));
        sheet.path(null, Threshold.of(plot, ACT).above(plot), Fill.of(plain ? theme.ground() : theme.tint(theme.pain(), 0.06)), null);
        sheet.path(null, Threshold.of(plot, URGENT).above(plot), plain ? new Fill(theme.ground(), Hatch.DOTS, theme.rule())
                : Fill.of(theme.tint(theme.pain(), 0.15)), null);
    }

    /** A word that stands in the plot for good. */
    private record Named(String text, Bounds box) {
    }

    /** What the zones are called; none where the axis begins above the lower line. */
    private List<Named> zoneNames(MomentsPlot plot, List<Dot> dots) {
        List<Named> named = new ArrayList<>();
        if (URGENT / 2 >= base) {
            zone(plot, dots, "moments.zone.urgent", 10, 8.7).ifPresent(named::add);
            zone(plot, dots, "moments.zone.act", 7.5, 6.7).ifPresent(named::add);
        }
        return named;
    }

    /** A zone's name at its left, as high as a bubble lets it. */
    private Optional<Named> zone(MomentsPlot plot, List<Dot> dots, String key, double from, double to) {
        String text = easel.say(key);
        return DoubleStream.iterate(from, importance -> importance >= to, importance -> importance - 0.1)
                .mapToObj(importance -> new Bounds(plot.x(0) + 5, plot.y(importance) + 3, sheet.width(text, Easel.HEAD),
                        Easel.LINE))
                .filter(box -> dots.stream().noneMatch(dot -> Marks.around(dot.x() + plot.area().centreX(), dot.y()
                        + plot.area().centreY(), dot.radius() + 1).overlaps(box)))
                .findFirst().map(box -> new Named(text, box));
    }

    private void axes(MomentsPlot plot, Bounds area) {
        Colour muted = easel.theme().muted();
        for (int performance = 0; performance <= 10; performance += 5) {
            easel.putCentred(null, easel.labels().number(performance, 0), plot.x(performance), plot.area().bottom() + 3,
                    Easel.SMALL, muted);
        }
        for (double importance = 10; importance >= base; importance -= 10 - base > 6 ? 2 : 1) {
            easel.putRight(null, easel.labels().number(importance, 0), plot.area().x() - 5, plot.y(importance) - 6,
                    Easel.SMALL, muted);
        }
        easel.put(null, easel.say("moments.axis.importance"), area.x(), area.y() - 1, area.width() * 0.3, Easel.HEAD, muted);
        easel.putCentred(null, easel.say("moments.axis.performance"), plot.area().centreX(), area.bottom() - Easel.LINE,
                Easel.HEAD, muted);
        easel.put(null, easel.say("moments.axis.badly"), plot.area().x(), area.bottom() - Easel.LINE, 90, Easel.SMALL, muted);
        easel.putRight(null, easel.say("moments.axis.well"), plot.area().right(), area.bottom() - Easel.LINE, Easel.SMALL, muted);
    }

    private double radius(MomentsOfTruth.Point point) {
        return Double.isNaN(point.decisionImpact()) ? UNKNOWN
                : Math.max(LEAST, largest * Math.sqrt(point.decisionImpact() / 10));
    }

    /** Where the bubbles lie around the plot's middle; those with the same ratings stand side by side. */
    private List<Dot> dots(MomentsPlot plot) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            MomentsOfTruth.Point point = points.get(i);
            List<MomentsOfTruth.Point> same = points.stream().filter(other -> other.importance() == point.importance()
                    && other.performance() == point.performance()).toList();
            double shift = 0;
            for (int k = 0; k < same.indexOf(point); k++) {
                shift += radius(same.get(k)) + radius(same.get(k + 1));
            }
            double all = 0;
            for (int k = 0; k + 1 < same.size(); k++) {
                all += radius(same.get(k)) + radius(same.get(k + 1));
            }
            dots.add(new Dot(new Presence(i, 0, 1 - i * 1e-4), plot.x(point.performance()) + shift - all / 2
                    - plot.area().centreX(), plot.y(point.importance()) - plot.area().centreY(), radius(point), same.size() > 1));
        }
        return dots;
    }

    private void bubble(MomentsPlot plot, Dot dot, MomentsOfTruth.Point point) {
        Theme theme = easel.theme();
        String subject = point.at().value();
        double x = dot.x() + plot.area().centreX();
        double y = dot.y() + plot.area().centreY();
        Dash dash = Easel.dash(easel.evidence(point.at()));
        Colour colour = point.urgency() == Urgency.URGENT ? theme.pain() : theme.accent();
        Colour fill = theme.isBlackAndWhite() ? theme.ground() : fill(colour);
        sheet.box(subject, Marks.around(x, y, dot.radius()), dot.radius(), Fill.of(fill), new Stroke(colour, 1.3, dash));
        if (point.isMomentOfTruth()) {
            double side = Math.min(STAR, dot.radius() * 1.5);
            sheet.icon(subject, "moment-of-truth", x - side / 2, y - side / 2, side,
                    theme.star().contrast(fill) > VISIBLE ? theme.star() : theme.ink());
        }
    }

    /** As much of a colour as lets a star of the colour it has everywhere stand out. */
    private Colour fill(Colour colour) {
        return DoubleStream.of(0.3, 0.2, 0.1).mapToObj(part -> easel.theme().tint(colour, part))
                .filter(tint -> easel.theme().star().contrast(tint) > VISIBLE).findFirst()
                .orElseGet(() -> easel.theme().tint(colour, 0.3));
    }

    /**
     * A bubble's name and where it stands.
     *
     * @param place around the plot's middle
     */
    private record Called(NamePlace place, List<String> lines) {
        Bounds box(MomentsPlot plot) {
            return place.box().moved(plot.area().centreX(), plot.area().centreY());
        }
    }

    /** Names of bubbles, clear of each other and, where there is room, of all lines. */
    private List<Called> called(MomentsPlot plot, List<Dot> dots, List<Named> zoneNames) {
        Bounds own = plot.area().moved(-plot.area().centreX(), -plot.area().centreY());
        List<Writing> writings = new ArrayList<>();
        List<NameWish> wishes = new ArrayList<>();
        for (Dot dot : dots) {
            if (dot.presence().who() < most) {
                Writing writing = writing(dot.presence().who());
                writings.add(writing);
                wishes.add(new NameWish(dot, writing.forms()));
            }
        }
        List<double[]> lines = new ArrayList<>();
        for (double opportunity : new double[] {ACT, URGENT}) {
            Threshold.of(plot, opportunity).points().forEach(point -> lines.add(new double[] {
                point[0] - plot.area().centreX(), point[1] - plot.area().centreY()}));
        }
        for (int i = 0; i <= FINE; i++) {
            lines.add(new double[] {own.x() + own.width() * i / FINE, own.y()});
        }
        List<Bounds> taken = zoneNames.stream().map(named -> named.box().moved(-plot.area().centreX(),
                -plot.area().centreY())).toList();
        NamePlaces places = new NamePlaces(new Bounds(own.x() + 2, own.y() - LARGEST + 2, own.width() - 4,
                own.height() + LARGEST - 4), dots, -1, taken, lines, wishes);
        // A number at the end of a long line helps nobody: the list has the name.
        return places.places().stream().filter(MomentsMatrix::isNear)
                .sorted(Comparator.comparingInt(place -> place.dot().presence().who()))
                .map(place -> new Called(place, writings.get(place.dot().presence().who()).lines().get(place.form())))
                .toList();
    }

    private static boolean isNear(NamePlace place) {
        double[] leader = place.leader();
        return leader == null || Math.hypot(leader[0] - leader[2], leader[1] - leader[3]) < FAR;
    }

    /** Ways of writing a name: in full, in two lines, as its number in the list. */
    private record Writing(List<List<String>> lines, List<NameWish.Form> forms) {
    }

    private Writing writing(int who) {
        String name = easel.name(points.get(who).at());
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(name));
        List<String> broken = sheet.wrapping().balanced(name, Easel.SMALL, Math.max(ROOM, sheet.width(name, Easel.SMALL) * 0.6));
        lines.add(broken.size() == 2 ? broken : sheet.wrapping().lines(name, Easel.SMALL, ROOM, 2));
        lines.add(List.of(easel.labels().number(who + 1, 0)));
        List<NameWish.Form> forms = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double wide = lines.get(i).stream().mapToDouble(line -> sheet.width(line, Easel.SMALL)).max().orElse(0);
            forms.add(new NameWish.Form(wide + 2, Sheet.height(lines.get(i).size(), Easel.SMALL), i == 2 ? 70 : i * 3));
        }
        return new Writing(lines, forms);
    }

    private void name(MomentsPlot plot, Called called) {
        NamePlace place = called.place();
        Bounds box = called.box(plot);
        String subject = points.get(place.dot().presence().who()).at().value();
        if (place.leader() != null) {
            double[] leader = place.leader();
            sheet.line(subject, leader[0] + plot.area().centreX(), leader[1] + plot.area().centreY(),
                    leader[2] + plot.area().centreX(), leader[3] + plot.area().centreY(), Stroke.of(easel.theme().muted(), 0.6));
        }
        if (easel.theme().isBlackAndWhite()) {
            sheet.box(null, box, 1, Fill.of(easel.theme().ground()), null);
        }
        boolean left = box.centreX() < place.dot().x() + plot.area().centreX() - 4;
        double y = box.y();
        for (String line : called.lines()) {
            double x = left ? box.right() - 1 - sheet.width(line, Easel.SMALL) : box.x() + 1;
            sheet.text(subject, line, x, y, Easel.SMALL, easel.theme().ink(), box.grown(1));
            y += Easel.LINE;
        }
    }
}
