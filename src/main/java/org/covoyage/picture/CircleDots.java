package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.picture.circle.CircleLayout;
import org.covoyage.picture.circle.Dot;

/**
 * Draws the dots of one circle: companions with their marks, ghosts of those imagined away, the customer; and inside a
 * dot its name where that fits.
 */
final class CircleDots {
    private static final double LEAST_MARK = 5.4;
    private static final double MARK = 9;
    private static final double LINE = 11.5;

    private final Sheet sheet;
    private final CircleData data;
    private final CircleStage stage;
    private final CircleLayout layout;
    private final double cx;
    private final double cy;
    private final CircleNotes notes;
    private final boolean large;
    private final Type name;
    private final Type figure;
    /** What is written on, besides the dots. */
    private final List<Bounds> taken = new ArrayList<>();

    CircleDots(Sheet sheet, CircleData data, CircleStage stage, CircleLayout layout, double cx, double cy,
            boolean large) {
        this.sheet = sheet;
        this.data = data;
        this.stage = stage;
        this.layout = layout;
        this.cx = cx;
        this.cy = cy;
        this.large = large;
        this.notes = new CircleNotes(data, stage, sheet.labels());
        this.name = Type.medium(large ? 10.5 : 9.5);
        this.figure = Type.regular(9.5);
    }

    /** How the numbers came about. */
    CircleNotes notes() {
        return notes;
    }

    /** The place of a dot. */
    CircleStage.Place place(Dot dot) {
        return stage.present().stream().filter(p -> p.fellow() == dot.presence().who()).findFirst().orElseThrow();
    }

    /** What to call those a dot stands for. */
    String nameOf(Dot dot) {
        Fellow fellow = data.fellow(place(dot));
        return !fellow.isFolded() ? fellow.name()
                : sheet.labels().of("companions.others", place(dot).count());
    }

    /** Whether a name stands inside its dot. */
    boolean isNamedInside(Dot dot) {
        CircleStage.Place place = place(dot);
        double height = LINE + (place.direction() == 0 ? 0 : MARK);
        return !data.fellow(place).gone() && !data.fellow(place).doubtful() && !dot.moved()
                && Math.hypot(sheet.width(nameOf(dot), name) / 2, height / 2) <= layout.radius(place.now()) - 2;
    }

    /** Whether the share stands inside too. */
    private boolean isToldInside(Dot dot) {
        CircleStage.Place place = place(dot);
        double height = 2 * LINE + (isMarked(dot) ? MARK : 0);
        return large && Math.hypot(sheet.width(nameOf(dot), name) / 2, height / 2) <= layout.radius(place.now()) - 2;
    }

    /** Whether a mark for or against stands inside the dot. */
    boolean isMarkedInside(Dot dot) {
        return layout.radius(place(dot).now()) >= LEAST_MARK;
    }

    /** Whether there is a mark at all. */
    boolean isMarked(Dot dot) {
        return Math.abs(place(dot).direction()) > 1e-9 && !data.fellow(place(dot)).gone();
    }

    /** The mark for or against. */
    String mark(Dot dot) {
        return place(dot).direction() > 0 ? "for" : "against";
    }

    /** The colour of a companion's edge and mark. */
    Colour colour(Dot dot) {
        Fellow fellow = data.fellow(place(dot));
        return fellow.hue() < 0 ? sheet.theme().muted() : sheet.theme().hue(fellow.hue());
    }

    /**
     * Draws them.
     *
     * @param words areas that are written on
     */
    void draw(List<Bounds> words) {
        taken.addAll(words);
        layout.at(data.stages().indexOf(stage)).forEach(this::dot);
        customer();
    }

    private void dot(Dot dot) {
        Theme theme = sheet.theme();
        CircleStage.Place place = place(dot);
        Fellow fellow = data.fellow(place);
        String told = sheet.labels().of("circles.dot", nameOf(dot), sheet.labels().percent(place.now()),
                sheet.labels().fixed(place.distance(), 2));
        sheet.noted(fellow.subject(), told, notes.place(place), () -> {
            Colour colour = colour(dot);
            if (fellow.gone()) {
                disc(fellow.subject(), dot, layout.radius(place.real()), null, new Stroke(theme.muted(), 0.9, Dash.DOTTED));
                return;
            }
            disc(fellow.subject(), dot, layout.radius(place.now()), fill(fellow), new Stroke(colour, 1.1, fellow.edge()));
            if (Math.abs(layout.radius(place.now()) - layout.radius(place.real())) > 0.5) {
                disc(fellow.subject(), dot, layout.radius(place.real()), null, Stroke.of(colour, 0.5));
            }
            boolean inside = isNamedInside(dot);
            boolean share = inside && isToldInside(dot);
            double x = cx + dot.x();
            double y = cy + dot.y();
            if (inside) {
                String text = nameOf(dot);
                double wide = sheet.width(text, name);
                double top = y - (share ? LINE : LINE / 2) + (isMarked(dot) ? MARK / 2 - 0.5 : 0);
                Bounds box = new Bounds(x - wide / 2 - 1.5, top, wide + 3, LINE + 1);
                patch(box);
                sheet.textCentred(fellow.subject(), text, x, top, name, theme.ink(), box);
                if (share) {
                    String percent = sheet.labels().percent(place.now());
                    double room = sheet.width(percent, figure) + 2;
                    Bounds below = new Bounds(x - room / 2, top + LINE, room, LINE + 1);
                    patch(below);
                    sheet.textCentred(fellow.subject(), percent, x, top + LINE, figure, theme.ink(), below);
                }
            }
            if (isMarked(dot) && isMarkedInside(dot)) {
                double side = inside ? MARK : Math.clamp(layout.radius(place.now()) * 0.95, 6, 11);
                double top = inside ? y - (share ? LINE : LINE / 2) - MARK / 2 - 0.5 : y - side / 2;
                patch(new Bounds(x - side / 2, top, side, side));
                sheet.icon(fellow.subject(), mark(dot), x - side / 2, top, side,
                        theme.isBlackAndWhite() ? theme.ink() : colour);
            }
        });
    }

    private Fill fill(Fellow fellow) {
        Theme theme = sheet.theme();
        return fellow.hue() >= 0 ? theme.area(fellow.hue())
                : Fill.of(theme.tint(theme.muted(), theme.isBlackAndWhite() ? 0 : 0.25));
    }

    private void disc(String subject, Dot dot, double radius, Fill fill, Stroke stroke) {
        sheet.box(subject, new Bounds(cx + dot.x() - radius, cy + dot.y() - radius, 2 * radius, 2 * radius), radius, fill,
                stroke);
    }

    /** Where areas are hatched, words and marks stand on a patch of the ground. */
    private void patch(Bounds area) {
        if (sheet.theme().isBlackAndWhite()) {
            sheet.box(null, area, 2, Fill.of(sheet.theme().ground()), null);
        }
    }

    /** The customer, in the middle; named and with the own share where that fits. */
    private void customer() {
        Theme theme = sheet.theme();
        double share = stage.now() == null ? 1 : stage.now().self();
        double was = stage.real() == null ? 1 : stage.real().self();
        double radius = layout.radius(share);
        String text = data.customer(sheet.labels());
        String percent = sheet.labels().percent(share);
        sheet.noted(data.customerId(), text + ": " + percent, notes.self(), () -> {
            sheet.box(data.customerId(), new Bounds(cx - radius, cy - radius, 2 * radius, 2 * radius), radius,
                    Fill.of(theme.ink()), null);
            double old = layout.radius(was);
            if (Math.abs(old - radius) > 0.5) {
                sheet.box(data.customerId(), new Bounds(cx - old, cy - old, 2 * old, 2 * old), old, null,
                        Stroke.of(theme.ground(), 0.6));
            }
            boolean named = large && Math.hypot(sheet.width(text, name) / 2, LINE) <= radius - 1;
            boolean single = Math.hypot(sheet.width(text, name) / 2, LINE / 2) <= radius - 1;
            double y = cy - LINE / 2 - (named ? LINE / 2 : 0);
            if (named || single) {
                y = inside(text, y, name);
            }
            if (named) {
                inside(percent, y, figure);
            }
            if (!named && !single && layout.rings().outer() >= CircleDisc.LEAST_NAMED) {
                beside(text, Math.max(radius, old));
            }
        });
    }

    /** The customer's name outside a dot too small for it: below, above or beside it, where no companion is. */
    private void beside(String text, double radius) {
        double wide = sheet.width(text, name);
        double tall = LINE + 1;
        if (radius + wide + 4 > layout.rings().outer()) {
            return;
        }
        for (Bounds box : List.of(new Bounds(cx - wide / 2 - 1, cy + radius + 1, wide + 2, tall),
                new Bounds(cx - wide / 2 - 1, cy - radius - tall - 1, wide + 2, tall),
                new Bounds(cx - radius - wide - 4, cy - tall / 2, wide + 2, tall),
                new Bounds(cx + radius + 2, cy - tall / 2, wide + 2, tall))) {
            boolean free = layout.at(data.stages().indexOf(stage)).stream().noneMatch(dot ->
                    Math.hypot(cx + dot.x() - Math.clamp(cx + dot.x(), box.x(), box.right()),
                            cy + dot.y() - Math.clamp(cy + dot.y(), box.y(), box.bottom())) < dot.radius() + 1);
            if (free && taken.stream().noneMatch(box::overlaps)) {
                patch(box);
                sheet.textCentred(data.customerId(), text, box.centreX(), box.y(), name, sheet.theme().ink(), box.grown(1));
                taken.add(box);
                return;
            }
        }
    }

    /** What is written on, so that names stay away. */
    List<Bounds> taken() {
        return taken;
    }

    private double inside(String text, double top, Type type) {
        double wide = sheet.width(text, type) + 2;
        sheet.textCentred(data.customerId(), text, cx, top, type, sheet.theme().ground(),
                new Bounds(cx - wide / 2, top - 0.5, wide, LINE + 1));
        return top + LINE;
    }
}
