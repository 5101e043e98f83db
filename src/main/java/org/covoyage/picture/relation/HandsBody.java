package org.covoyage.picture.relation;

import java.util.List;
import java.util.Optional;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.insight.relation.HandBalance.Lever;
import org.covoyage.journey.Mode;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;
import org.covoyage.picture.Focus;
import org.covoyage.picture.Sheet;

/** The touchpoints by alienation: both sides' as bars from a middle, the cheapest step, who can be reached. */
final class HandsBody implements Slide.Body {
    private static final double ROW = 17;
    private static final double ROW_COMFORTABLE = 24;
    private static final double ROW_MOST = 52;
    private static final double HEAD = 2 * Easel.LINE + 5;
    private static final double MORE = 16;
    private static final double AIR = 8;
    private static final double APART = 42;
    private static final double BAR = 8;
    private static final double MARK = 11;
    private static final double LEVER = 0.215;
    /** What the effort's beads and the relief take behind a step's name. */
    private static final double BEHIND = 56;
    private static final double BEAD = 2.3;
    private static final int EFFORTS = 3;

    private final Easel easel;
    private final Sheet sheet;
    private final List<HandBalance.Point> points;
    private final int left;
    private final double width;
    private final KeyFigures figures;
    private final HandsStrip strip;

    HandsBody(Easel easel, List<HandBalance.Point> points, int left, double width, KeyFigures figures, HandsStrip strip) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.points = points;
        this.left = left;
        this.width = width;
        this.figures = figures;
        this.strip = strip;
    }

    private double fixed() {
        return figures.height() + HEAD + (left == 0 ? 0 : MORE) + AIR + strip.height();
    }

    @Override
    public double least() {
        return fixed() + points.size() * ROW;
    }

    @Override
    public double comfortable() {
        return fixed() + points.size() * ROW_COMFORTABLE;
    }

    private double middle(double x) {
        return x + width * 0.475;
    }

    private double half() {
        return width * 0.092;
    }

    private double sumLeft(double x) {
        return x + width * 0.605;
    }

    private double leverLeft(double x) {
        return x + width * 0.66;
    }

    private double reach(double x) {
        return x + width * 0.908;
    }

    private double disclosed(double x) {
        return x + width * 0.968;
    }

    @Override
    public boolean isRoomy() {
        return points.stream().allMatch(point -> sheet.width(easel.name(point.at()), Easel.NAME) <= width * 0.235 - MARK - 6
                && point.cheapest().map(lever -> sheet.width(easel.labels().of("slide.hands.lever", lever), Easel.SMALL)
                        <= width * LEVER - BEHIND).orElse(true));
    }

    @Override
    public void draw(Bounds area) {
        double x = area.x();
        figures.draw(x, area.y());
        double row = Math.clamp((area.height() - fixed()) / Math.max(1, points.size()), ROW, ROW_MOST);
        double top = area.y() + figures.height();
        heads(x, top);
        double y = top + HEAD;
        sheet.line(null, middle(x), y, middle(x), y + points.size() * row, Stroke.of(easel.theme().muted(), 0.8));
        for (HandBalance.Point point : points) {
            sheet.line(null, x, y, x + width, y, Stroke.of(easel.theme().rule(), 0.6));
            row(point, x, y + row / 2);
            y += row;
        }
        if (left > 0) {
            double behind = y;
            sheet.group(Focus.OTHERS, null, () -> easel.put(Focus.OTHERS, easel.say("hands.more", left), x, behind + 3,
                    width, Easel.SMALL, easel.theme().muted()));
        }
        // Near the table, with some air where there is too much of it.
        double end = y + (left == 0 ? 0 : MORE);
        strip.draw(x, end + Math.clamp(area.bottom() - end - strip.height(), 0, APART));
    }

    private void heads(double x, double top) {
        Colour muted = easel.theme().muted();
        double y = top + Easel.LINE;
        easel.put(null, easel.say("head.place"), x, y, width * 0.2, Easel.HEAD, muted);
        easel.put(null, easel.say("head.stage"), x + width * 0.245, y, width * 0.1, Easel.HEAD, muted);
        String customer = sheet.wrapping().single(easel.say("hands.head.customer"), Easel.HEAD, half() + 20);
        easel.putRight(null, customer, middle(x) - 5, y, Easel.HEAD, muted);
        easel.put(null, easel.say("hands.head.employee"), middle(x) + 5, y, half() + 20, Easel.HEAD, muted);
        easel.put(null, easel.say("hands.head.both"), sumLeft(x), y, width * 0.058, Easel.HEAD, muted);
        easel.put(null, easel.say("hands.head.lever"), leverLeft(x), y, width * LEVER, Easel.HEAD, muted);
        two("hands.head.reach", reach(x), top);
        if (points.stream().anyMatch(point -> point.mode() == Mode.AGENT)) {
            two("hands.head.disclosed", disclosed(x), top);
        }
    }

    /** A title of two lines around a middle. */
    private void two(String key, double middle, double top) {
        double room = width * 0.064;
        List<String> lines = sheet.wrapping().lines(easel.say(key), Easel.HEAD, room, 2);
        Bounds box = new Bounds(middle - room / 2 - 1, top - 1, room + 2, HEAD);
        sheet.linesCentred(null, lines, middle, top + (2 - lines.size()) * Easel.LINE, Easel.HEAD, easel.theme().muted(), box);
    }

    private void row(HandBalance.Point point, double x, double y) {
        String subject = point.at().value();
        Theme theme = easel.theme();
        sheet.group(subject, easel.name(point.at()), () -> {
            if (point.mode() != null) {
                sheet.icon(subject, "mode-" + Word.of(point.mode()), x, y - MARK / 2, MARK, theme.ink());
            }
            easel.put(subject, easel.name(point.at()), x + MARK + 6, y - 6.6, width * 0.235 - MARK - 6, Easel.NAME, theme.ink());
            easel.put(subject, easel.name(point.stage()), x + width * 0.245, y - 6, width * 0.105, Easel.SMALL, theme.muted());
        });
        sheet.noted(subject, null, Easel.note(() -> note(point)), () -> bars(point, subject, x, y));
        if (point.level() != null) {
            boolean act = point.level() == HandBalance.Level.ACT;
            sheet.noted(subject, easel.index(point.alienation()), Easel.note(() -> note(point)), () -> easel.put(subject,
                    easel.index(point.alienation()), sumLeft(x), y - 6.6, 40, Easel.NUMBER, act ? theme.pain() : theme.ink()));
            lever(point, subject, x, y);
        } else {
            easel.put(subject, easel.say("hands.incomplete"), sumLeft(x), y - 6, width * 0.24, Easel.SMALL, theme.muted());
        }
        Marks.answer(sheet, subject, reach(x), y, point.reachable());
        if (point.mode() == Mode.AGENT) {
            Marks.answer(sheet, subject, disclosed(x), y, point.disclosed());
        }
    }

    private void bars(HandBalance.Point point, String subject, double x, double y) {
        Dash dash = Easel.dash(easel.journey().get(point.at(), Touchpoint.class).evidence());
        double ac = point.customerAlienation();
        double ae = point.employeeAlienation();
        if (!Double.isNaN(ac)) {
            double wide = half() * ac;
            if (wide > 0) {
                bar(sheet, subject, new Bounds(middle(x) - wide, y - BAR / 2, wide, BAR), true, dash);
            }
            easel.putRight(subject, easel.index(ac), middle(x) - wide - 4, y - 6, Easel.SMALL, easel.theme().ink());
        }
        if (!Double.isNaN(ae)) {
            double wide = half() * ae;
            if (wide > 0) {
                bar(sheet, subject, new Bounds(middle(x), y - BAR / 2, wide, BAR), false, dash);
            }
            easel.put(subject, easel.index(ae), middle(x) + wide + 4, y - 6, 28, Easel.SMALL, easel.theme().ink());
        }
    }

    /** A bar of one side: the customer's filled, the employee's open; its edge says how well it is known. */
    static void bar(Sheet sheet, String subject, Bounds area, boolean customer, Dash dash) {
        Theme theme = sheet.theme();
        Colour colour = customer ? theme.accent() : theme.ink();
        Colour ground = !customer ? theme.ground() : dash == Dash.SOLID ? colour
                : theme.isBlackAndWhite() ? theme.rule() : theme.tint(colour, 0.35);
        sheet.box(subject, area, 0, Fill.of(ground), new Stroke(colour, 1.1, dash));
    }

    private void lever(HandBalance.Point point, String subject, double x, double y) {
        Theme theme = easel.theme();
        Optional<Lever> cheapest = point.cheapest();
        double room = width * LEVER;
        if (cheapest.isEmpty()) {
            easel.put(subject, easel.say("hands.lever.none"), leverLeft(x), y - 6, room, Easel.SMALL, theme.muted());
            return;
        }
        Lever lever = cheapest.get();
        String relief = easel.signed(-point.relief(lever), 2);
        double from = leverLeft(x);
        boolean needsBasis = lever == Lever.KNOW_CUSTOMER && !hasBasis(point);
        sheet.noted(subject, null, Easel.note(() -> easel.say(needsBasis ? "hands.lever.note.basis" : "hands.lever.note",
                easel.labels().of("slide.hands.lever", lever), relief, lever.effort())), () -> {
                    double at = from;
                    if (needsBasis) {
                        sheet.icon(subject, "personal-data", at, y - 5.5, MARK, theme.pain());
                        at += MARK + 3;
                    }
                    easel.put(subject, easel.labels().of("slide.hands.lever", lever), at, y - 6, room - BEHIND - (at - from),
                            Easel.SMALL, theme.ink());
                    effort(sheet, subject, from + room - BEHIND + 5, y, lever.effort());
                    easel.putRight(subject, relief, from + room, y - 6, Easel.HEAD, theme.opportunity());
                });
    }

    /** What one step costs: so many of three beads are filled. */
    static void effort(Sheet sheet, String subject, double x, double y, int effort) {
        Theme theme = sheet.theme();
        for (int i = 0; i < EFFORTS; i++) {
            sheet.box(subject, Marks.around(x + BEAD + i * (2 * BEAD + 1.6), y, BEAD), BEAD,
                    Fill.of(i < effort ? theme.ink() : theme.ground()), Stroke.of(theme.ink(), 0.8));
        }
    }

    private boolean hasBasis(HandBalance.Point point) {
        Touchpoint of = easel.journey().get(point.at(), Touchpoint.class);
        return of.data() != null && of.data().legalBasis() != null;
    }

    private String note(HandBalance.Point point) {
        return easel.say("hands.note", easel.name(point.at()), easel.index(point.automation()), easel.index(point
                .employeePersonal()), easel.index(point.customerAlienation()), easel.index(point.impersonal()),
                easel.index(point.customerPersonal()), easel.index(point.outcomeVisible()),
                easel.index(point.employeeAlienation()), easel.index(point.alienation()),
                easel.known(easel.journey().get(point.at(), Touchpoint.class).evidence()));
    }
}
