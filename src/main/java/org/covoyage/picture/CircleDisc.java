package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Word;
import org.covoyage.picture.circle.CircleLayout;
import org.covoyage.picture.circle.Sector;

/** The ground of one circle: rings of distance, sectors by kind of companion. It knows no dots. */
final class CircleDisc {
    static final Type WORD = Type.regular(9.5);
    private static final double ICON = 9;
    private static final double BESIDE = 5;
    private static final int STEPS = 12;
    /** Smaller circles have no room for names of zones and of the customer, in points. */
    static final double LEAST_NAMED = 60;

    private final Sheet sheet;
    private final CircleLayout layout;
    private final String subject;
    private final double cx;
    private final double cy;
    private final boolean large;
    private final List<Bounds> taken = new ArrayList<>();
    private Bounds area;

    /**
     * The ground of a circle.
     *
     * @param subject what one points at on it, or {@code null}
     * @param large whether rings and sectors are named; else sectors have icons
     */
    CircleDisc(Sheet sheet, CircleLayout layout, String subject, double cx, double cy, boolean large) {
        this.subject = subject;
        this.sheet = sheet;
        this.layout = layout;
        this.cx = cx;
        this.cy = cy;
        this.large = large;
    }

    /** The same, its words inside an area. */
    CircleDisc within(Bounds whole) {
        area = whole;
        return this;
    }

    /** Room that words or icons take outside the outermost ring, in points. */
    static double rim(boolean large) {
        return large ? 19 : 3;
    }

    /** Draws rings and sectors. */
    void draw() {
        Theme theme = sheet.theme();
        double outer = layout.rings().outer();
        Colour deep = theme.isBlackAndWhite() ? theme.ground() : theme.accent();
        disc(outer, Fill.of(theme.tint(deep, 0.045)), Stroke.of(theme.rule(), 0.7));
        disc(layout.rings().radius(Distance.DISTAL), Fill.of(theme.tint(deep, 0.075)), ring());
        disc(layout.rings().radius(Distance.PROXIMAL), Fill.of(theme.tint(deep, 0.115)), ring());
        disc(layout.rings().inner(), null, new Stroke(theme.isBlackAndWhite() ? theme.rule()
                : theme.tint(theme.accent(), 0.24), 0.5, Dash.DOTTED));
        List<Sector> sectors = layout.sectors();
        for (Sector sector : sectors) {
            if (sectors.size() > 1) {
                double from = layout.rings().inner();
                double x = Math.cos(sector.from());
                double y = Math.sin(sector.from());
                sheet.line(null, cx + from * x, cy + from * y, cx + (outer + 3) * x, cy + (outer + 3) * y,
                        Stroke.of(theme.isBlackAndWhite() ? theme.rule() : theme.tint(theme.muted(), 0.28), 0.6));
            }
            if (sector.group() < CompanionKind.values().length) {
                kind(CompanionKind.values()[sector.group()], sector, outer);
            }
        }
    }

    private Stroke ring() {
        Theme theme = sheet.theme();
        return theme.isBlackAndWhite() ? new Stroke(theme.rule(), 0.7, Dash.DASHED)
                : Stroke.of(theme.tint(theme.accent(), 0.16), 0.5);
    }

    private void disc(double radius, Fill fill, Stroke stroke) {
        sheet.box(subject, new Bounds(cx - radius, cy - radius, 2 * radius, 2 * radius), radius, fill, stroke);
    }

    /** The kind's icon at the rim, and its word in a large circle. */
    private void kind(CompanionKind kind, Sector sector, double outer) {
        double angle = layout.sectors().size() == 1 ? -Math.PI / 2 : sector.middle();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        String icon = "kind-" + Word.of(kind);
        Colour colour = sheet.theme().muted();
        if (!large) {
            icon(icon, sector, outer - (outer < 100 ? ICON : ICON * 1.4) / 2 - 2.5, colour);
            return;
        }
        String word = sheet.labels().of("circles.kind", kind);
        double width = ICON + 4 + sheet.width(word, WORD) + 1;
        double px = cx + (outer + BESIDE) * cos;
        double py = cy + (outer + BESIDE) * sin;
        double x = Math.clamp(px - width * (1 - cos) / 2, area.x(), Math.max(area.x(), area.right() - width));
        double y = py - 13 * (1 - sin) / 2;
        Bounds box = new Bounds(x, y, width, 13);
        sheet.icon(null, icon, x, y + 2, ICON, colour);
        sheet.text(null, word, x + ICON + 4, y + 0.6, WORD, colour, box);
        taken.add(box);
    }

    /** An icon inside the outermost ring where its sector begins, at the same bearing at all stages if any is free. */
    private void icon(String icon, Sector sector, double at, Colour colour) {
        double side = layout.rings().outer() < 100 ? ICON : ICON * 1.4;
        double first = Math.min((side / 2 + 3.5) / at, (sector.to() - sector.from()) / 2);
        for (int i = 0; i <= STEPS; i++) {
            double angle = sector.from() + first + (sector.to() - sector.from() - 2 * first) * i / STEPS;
            double x = at * Math.cos(angle);
            double y = at * Math.sin(angle);
            if (isClear(x, y, side * 0.7)) {
                Bounds box = new Bounds(cx + x - side / 2, cy + y - side / 2, side, side);
                sheet.icon(null, icon, box.x(), box.y(), side, colour);
                taken.add(box);
                return;
            }
        }
    }

    private boolean isClear(double x, double y, double radius) {
        for (int stage = 0; stage < layout.stages(); stage++) {
            if (layout.at(stage).stream().anyMatch(d -> Math.hypot(d.x() - x, d.y() - y) < d.radius() + radius)) {
                return false;
            }
        }
        return true;
    }

    /** Names the rings where dots leave room, in a large circle. */
    void nameRings(List<Bounds> dots) {
        name(layout.rings().radius(Distance.PROXIMAL), sheet.labels().of("zone.proximal",
                sheet.labels().number(Distance.PROXIMAL, 2)), dots, true);
        name(layout.rings().radius(Distance.DISTAL), sheet.labels().of("zone.distal",
                sheet.labels().number(Distance.DISTAL, 2)), dots, true);
    }

    /** Says of the zones which is near and which far, where dots leave room, in a small circle. */
    void nameZones(List<Bounds> dots) {
        double outer = layout.rings().outer();
        if (outer < LEAST_NAMED) {
            return;
        }
        double inner = layout.rings().inner();
        name((inner + layout.rings().radius(Distance.PROXIMAL)) / 2, sheet.labels().of("circles.zone.near"), dots, false);
        name((outer + layout.rings().radius(Distance.DISTAL)) / 2, sheet.labels().of("circles.zone.far"), dots, false);
    }

    private void name(double radius, String text, List<Bounds> dots, boolean onRing) {
        double width = sheet.width(text, WORD) + 2;
        for (int i = 0; i < 24; i++) {
            // From the top to both sides in turn.
            double angle = -Math.PI / 2 + (i % 2 == 0 ? 1 : -1) * (i + 1) / 2 * Math.PI / 12;
            double x = cx + radius * Math.cos(angle);
            double y = cy + radius * Math.sin(angle);
            Bounds box = new Bounds(x - width / 2, y - 6.5, width, 13);
            if (dots.stream().noneMatch(box.grown(1)::overlaps) && taken.stream().noneMatch(box::overlaps)) {
                Theme theme = sheet.theme();
                if (onRing || theme.isBlackAndWhite()) {
                    sheet.box(null, box.grown(-0.5), 3, Fill.of(theme.isBlackAndWhite() ? theme.ground()
                            : theme.tint(theme.accent(), 0.085)), null);
                }
                sheet.text(null, text, box.x() + 1, box.y() + 0.6, WORD, theme.muted(), box);
                taken.add(box);
                return;
            }
        }
    }

    /** What it wrote on, so that names stay away. */
    List<Bounds> taken() {
        return taken;
    }

    /** A triangle, as of an arrow. */
    static Outline triangle(List<Double> corners, double dx, double dy) {
        return Outline.at(corners.get(0) + dx, corners.get(1) + dy).to(corners.get(2) + dx, corners.get(3) + dy)
                .to(corners.get(4) + dx, corners.get(5) + dy).closed();
    }
}
