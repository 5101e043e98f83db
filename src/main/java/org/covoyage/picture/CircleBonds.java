package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Bond;
import org.covoyage.picture.circle.BondCurve;
import org.covoyage.picture.circle.Dot;

/**
 * Who listens to whom at a stage: arrows the way influence flows, from the one listened to, to the listener; the width
 * says how much. What the customer listens to is said by the dots themselves.
 */
final class CircleBonds {
    private final List<BondCurve> curves = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final Sheet sheet;
    private final boolean large;

    /**
     * The bonds among those who are there.
     *
     * @param dots of those who are there
     * @param self radius of the customer's dot
     */
    CircleBonds(Sheet sheet, CircleData data, List<Dot> dots, double self, boolean large) {
        this.sheet = sheet;
        this.large = large;
        for (Bond bond : data.journey().all(Bond.class)) {
            Integer listener = data.fellowOf(bond.listener());
            Integer source = data.fellowOf(bond.listenedTo());
            if (listener == null || source == null || listener < 0 || listener.equals(source) || bond.weight() <= 0
                    || data.fellows().get(listener).gone() || source >= 0 && data.fellows().get(source).gone()) {
                continue;
            }
            double[] to = disc(dots, listener, self);
            double[] from = disc(dots, source, self);
            if (to != null && from != null) {
                double width = Math.min(width(bond), 0.3 * Math.min(from[2], to[2]));
                bonds.add(bond);
                widths.add(width);
                curves.add(BondCurve.between(from, to, others(dots, listener, source, self), head(width)));
            }
        }
    }

    private static double[] disc(List<Dot> dots, int who, double self) {
        return who < 0 ? new double[] {0, 0, self} : dots.stream().filter(d -> d.presence().who() == who).findFirst()
                .map(d -> new double[] {d.x(), d.y(), d.radius()}).orElse(null);
    }

    private static List<double[]> others(List<Dot> dots, int one, int other, double self) {
        List<double[]> others = new ArrayList<>();
        if (one >= 0 && other >= 0) {
            others.add(new double[] {0, 0, self});
        }
        dots.stream().filter(d -> d.presence().who() != one && d.presence().who() != other)
                .forEach(d -> others.add(new double[] {d.x(), d.y(), d.radius()}));
        return others;
    }

    private double width(Bond bond) {
        double weight = Math.min(2, bond.weight());
        return large ? 0.5 + 1.6 * weight : 0.4 + 0.6 * weight;
    }

    private double head(double width) {
        return large ? 4.5 + 1.8 * width : 3 + 1.5 * width;
    }

    /** Draws them around a centre. */
    void draw(double cx, double cy) {
        Theme theme = sheet.theme();
        Colour colour = theme.isBlackAndWhite() ? theme.muted() : theme.tint(theme.muted(), large ? 0.62 : 0.5);
        for (int i = 0; i < curves.size(); i++) {
            BondCurve curve = curves.get(i);
            Bond bond = bonds.get(i);
            double width = widths.get(i);
            List<Double> p = curve.points();
            sheet.group(bond.id().value(), bond.label(), () -> {
                sheet.path(bond.id().value(), Outline.at(p.get(0) + cx, p.get(1) + cy).curveTo(p.get(2) + cx, p.get(3) + cy,
                        p.get(4) + cx, p.get(5) + cy, p.get(6) + cx, p.get(7) + cy).open(), null,
                        Stroke.of(colour, width));
                sheet.path(bond.id().value(), CircleDisc.triangle(curve.head(), cx, cy), Fill.of(colour), null);
            });
        }
    }

    /** Points along them, around 0, 0. */
    List<double[]> samples() {
        return curves.stream().flatMap(curve -> curve.samples().stream()).toList();
    }
}
