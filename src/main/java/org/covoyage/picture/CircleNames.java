package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.picture.circle.Dot;
import org.covoyage.picture.circle.NamePlace;
import org.covoyage.picture.circle.NamePlaces;
import org.covoyage.picture.circle.NameWish;

/**
 * Writes names beside the dots of one circle: with a mark that found no room in its dot, the share in a large circle,
 * and the true distance of a dot that had to leave it.
 */
final class CircleNames {
    private static final double LINE = 11.5;
    private static final double MARK = 8;
    private static final double CUT = 46;
    private static final Type FIGURE = Type.regular(9.5);

    /** A way of writing a name: lines, the figures behind the last. */
    private record Written(List<String> lines, String figures, double cost) {
    }

    private final Sheet sheet;
    private final CircleData data;
    private final CircleDots dots;
    private final boolean large;
    private final Type type;

    CircleNames(Sheet sheet, CircleData data, CircleDots dots, boolean large) {
        this.sheet = sheet;
        this.data = data;
        this.dots = dots;
        this.large = large;
        this.type = Type.medium(large ? 10.5 : 9.5);
    }

    /**
     * Writes the names.
     *
     * @param area  where names may stand, around 0, 0
     * @param all   all dots
     * @param self  radius of the customer's dot
     * @param taken areas that are taken, around 0, 0
     * @param soft  points that names had better not cover, around 0, 0
     */
    void draw(double cx, double cy, Bounds area, List<Dot> all, double self, List<Bounds> taken, List<double[]> soft) {
        List<Dot> outside = all.stream().filter(dot -> !dots.isNamedInside(dot)).toList();
        List<List<Written>> ways = outside.stream().map(this::ways).toList();
        List<NameWish> wishes = new ArrayList<>();
        for (int i = 0; i < outside.size(); i++) {
            Dot dot = outside.get(i);
            wishes.add(new NameWish(dot, ways.get(i).stream().map(way -> new NameWish.Form(width(dot, way),
                    way.lines().size() * LINE, way.cost())).toList()));
        }
        List<NamePlace> places = new NamePlaces(area, all, self, taken, soft, wishes).places();
        for (NamePlace place : places) {
            draw(place, ways.get(outside.indexOf(place.dot())).get(place.form()), cx, cy);
        }
        if (places.size() < wishes.size()) {
            List<Bounds> full = new ArrayList<>(taken);
            places.forEach(place -> full.add(place.box()));
            unnamed(wishes.size() - places.size(), cx, cy, area, all, full);
        }
    }

    /** Says in a corner how many found no place for their name. */
    private void unnamed(int count, double cx, double cy, Bounds area, List<Dot> all, List<Bounds> taken) {
        String text = sheet.labels().of("circles.unnamed", count);
        double wide = sheet.width(text, FIGURE) + 1;
        for (double y = area.bottom() - LINE; y >= area.y(); y -= LINE / 2) {
            for (double x : new double[] {area.x(), area.right() - wide}) {
                Bounds box = new Bounds(x, y, wide, LINE);
                boolean free = taken.stream().noneMatch(box::overlaps)
                        && CircleOfStage.covered(all, 0, 0).stream().noneMatch(box::overlaps);
                if (free) {
                    Bounds there = box.moved(cx, cy);
                    sheet.text(null, text, there.x(), there.y() - 0.3, FIGURE, sheet.theme().muted(), there.grown(1));
                    return;
                }
            }
        }
    }

    private List<Written> ways(Dot dot) {
        String name = sheet.wrapping().single(dots.nameOf(dot), type, large ? 150 : 110);
        String figures = figures(dot);
        List<Written> ways = new ArrayList<>();
        ways.add(new Written(List.of(name), figures, 0));
        double wide = sheet.width(name, type);
        List<String> two = sheet.wrapping().balanced(name, type, Math.max(CUT, wide * 0.68));
        if (two.size() == 2) {
            ways.add(new Written(two, figures, 9));
        }
        if (wide > CUT * 1.3) {
            ways.add(new Written(List.of(sheet.wrapping().single(name, type, CUT)), figures, 60));
        }
        return ways;
    }

    private String figures(Dot dot) {
        CircleStage.Place place = dots.place(dot);
        List<String> figures = new ArrayList<>();
        if (large && !data.fellow(place).gone()) {
            figures.add(sheet.labels().percent(place.now()));
        }
        if (dot.moved()) {
            figures.add(sheet.labels().of("circles.true-distance", sheet.labels().fixed(place.distance(), 2)));
        }
        return String.join(" · ", figures);
    }

    private double mark(Dot dot) {
        return dots.isMarked(dot) && !dots.isMarkedInside(dot) && !dots.isNamedInside(dot) ? MARK + 1.5 : 0;
    }

    private double doubt(Dot dot) {
        return data.fellow(dots.place(dot)).doubtful() ? DoubtMark.SIDE + 4 : 0;
    }

    private double width(Dot dot, Written way) {
        double widest = 0;
        for (int i = 0; i < way.lines().size(); i++) {
            double figures = i == way.lines().size() - 1 && !way.figures().isEmpty()
                    ? 4 + sheet.width(way.figures(), FIGURE) : 0;
            figures += i == way.lines().size() - 1 ? doubt(dot) : 0;
            widest = Math.max(widest, sheet.width(way.lines().get(i), type) + figures + (i == 0 ? mark(dot) : 0));
        }
        return widest + 1;
    }

    private void draw(NamePlace place, Written way, double cx, double cy) {
        Theme theme = sheet.theme();
        Dot dot = place.dot();
        Fellow fellow = data.fellow(dots.place(dot));
        Bounds box = place.box().moved(cx, cy);
        sheet.noted(fellow.subject(), null, dots.notes().place(dots.place(dot)), () -> {
            if (place.leader() != null) {
                sheet.line(fellow.subject(), place.leader()[0] + cx, place.leader()[1] + cy, place.leader()[2] + cx,
                        place.leader()[3] + cy, Stroke.of(theme.isBlackAndWhite() ? theme.muted() : dots.colour(dot), 0.6));
            }
            if (theme.isBlackAndWhite()) {
                // Rings strike no name through.
                sheet.box(null, box.grown(0.5), 2, Fill.of(theme.ground()), null);
            }
            Colour ink = fellow.gone() ? theme.muted() : theme.ink();
            boolean right = place.box().right() <= dot.x();
            double y = box.y() - 0.3;
            for (int i = 0; i < way.lines().size(); i++, y += LINE) {
                String line = way.lines().get(i);
                boolean last = i == way.lines().size() - 1 && !way.figures().isEmpty();
                double wide = (i == 0 ? mark(dot) : 0) + sheet.width(line, type)
                        + (last ? 4 + sheet.width(way.figures(), FIGURE) : 0);
                double doubt = i == way.lines().size() - 1 ? doubt(dot) : 0;
                double x = right ? box.right() - wide - doubt : box.x() + 0.5;
                if (doubt > 0) {
                    DoubtMark.draw(sheet, fellow.subject(), x + wide + 3, y + 0.6);
                }
                if (i == 0 && mark(dot) > 0) {
                    sheet.icon(fellow.subject(), dots.mark(dot), x, y + 2, MARK,
                            theme.isBlackAndWhite() ? theme.ink() : dots.colour(dot));
                    x += mark(dot);
                }
                sheet.text(fellow.subject(), line, x, y, type, ink, box.grown(1));
                if (last) {
                    sheet.text(fellow.subject(), way.figures(), x + sheet.width(line, type) + 4, y + (type.size() - 9.5) * 0.9,
                            FIGURE, theme.muted(), box.grown(1));
                }
            }
        });
    }
}
