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
import org.covoyage.picture.Pitch;
import org.covoyage.picture.Sheet;

/** The touchpoints by alienation: both sides' as bars from a middle, the cheapest step, who can be reached. */
final class HandsBody implements Table.Body {
    private static final Pitch PITCH = new Pitch(17, 24, 52);
    private static final double AIR = 8;
    private static final double APART = 42;
    private static final double APART_TITLES = 5;
    private static final double BAR = 8;
    private static final double MARK = 11;
    private static final double MIDDLE = 0.475;
    private static final double HALF = 0.092;
    private static final Column BOTH = Column.between(0.605, 0.66);
    private static final Column LEVER = new Column(0.66, 0.215);
    private static final Column REACH = Column.around(0.908, 0.064);
    private static final Column DISCLOSED = Column.around(0.968, 0.064);
    /** What the effort's beads and the relief take behind a step's name. */
    private static final double BEHIND = 56;
    private static final double BEAD = 2.3;
    private static final int EFFORTS = 3;

    private final Easel easel;
    private final Sheet sheet;
    private final List<HandBalance.Point> points;
    private final Across across;
    private final Table table;
    private final PlaceAndStage places;
    private final HandsStrip strip;

    HandsBody(Easel easel, List<HandBalance.Point> points, int left, Across across) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.points = points;
        this.across = across;
        this.table = Table.tall(easel, across, PITCH, points.size(), new Table.Rest("hands.more", left));
        this.places = new PlaceAndStage(easel, across, table);
        this.strip = new HandsStrip(easel, across);
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public double beside() {
        return AIR + strip.height();
    }

    @Override
    public boolean isRoomy() {
        return title("hands.head.both") + APART_TITLES <= across.of(BOTH) && title("hands.head.lever")
                <= across.of(LEVER) && points.stream().allMatch(point -> sheet.width(easel.name(point.at()), Easel.NAME) <= places.room() - MARK - 6
                && places.holds(point.stage())
                && point.cheapest().map(lever -> sheet.width(easel.labels().of("slide.hands.lever", lever), Easel.SMALL)
                        <= across.of(LEVER) - BEHIND).orElse(true));
    }

    @Override
    public void draw(double top, double height) {
        double line = table.line(height - AIR - strip.height());
        titles(top);
        double middle = across.at(MIDDLE);
        sheet.line(null, middle, top + table.head(), middle, table.bottom(top, line), Stroke.of(easel.theme().muted(), 0.8));
        double end = table.draw(top, line, (place, y) -> row(points.get(place), y));
        // Near the table, with some air where there is too much of it.
        strip.draw(end + Math.clamp(top + height - end - strip.height(), 0, APART));
    }

    private double title(String key) {
        return sheet.width(easel.say(key), Easel.HEAD);
    }

    private void titles(double top) {
        double y = table.titles(top);
        places.titles(top);
        double half = across.of(HALF) + 20;
        String customer = sheet.wrapping().single(easel.say("hands.head.customer"), Easel.HEAD, half);
        easel.putRight(null, customer, across.at(MIDDLE) - 5, y, Easel.HEAD, easel.theme().muted());
        easel.put(null, easel.say("hands.head.employee"), across.at(MIDDLE) + 5, y, half, Easel.HEAD, easel.theme().muted());
        table.title("hands.head.both", BOTH, top);
        table.title("hands.head.lever", LEVER, top);
        table.tallTitleCentred("hands.head.reach", REACH, top);
        if (points.stream().anyMatch(point -> point.mode() == Mode.AGENT)) {
            table.tallTitleCentred("hands.head.disclosed", DISCLOSED, top);
        }
    }

    private void row(HandBalance.Point point, double y) {
        String subject = point.at().value();
        Theme theme = easel.theme();
        sheet.group(subject, easel.name(point.at()), () -> {
            if (point.mode() != null) {
                sheet.icon(subject, "mode-" + Word.of(point.mode()), across.left(), y - MARK / 2, MARK, theme.ink());
            }
            easel.put(subject, easel.name(point.at()), across.left() + MARK + 6, y - 6.6, places.room() - MARK - 6, Easel.NAME,
                    theme.ink());
            places.stage(subject, point.stage(), y);
        });
        sheet.noted(subject, null, Easel.note(() -> note(point)), () -> bars(point, subject, y));
        if (point.level() != null) {
            boolean act = point.level() == HandBalance.Level.ACT;
            sheet.noted(subject, easel.index(point.alienation()), Easel.note(() -> note(point)), () -> easel.put(subject,
                    easel.index(point.alienation()), across.at(BOTH), y - 6.6, 40, Easel.NUMBER, act ? theme.pain() : theme.ink()));
            lever(point, subject, across.at(LEVER), y);
        } else {
            easel.put(subject, easel.say("hands.incomplete"), across.at(BOTH), y - 6, across.of(0.24), Easel.SMALL, theme.muted());
        }
        Marks.answer(sheet, subject, across.middle(REACH), y, point.reachable());
        if (point.mode() == Mode.AGENT) {
            Marks.answer(sheet, subject, across.middle(DISCLOSED), y, point.disclosed());
        }
    }

    private void bars(HandBalance.Point point, String subject, double y) {
        double middle = across.at(MIDDLE);
        double half = across.of(HALF);
        Dash dash = Easel.dash(easel.evidence(point.at()));
        double ac = point.customerAlienation();
        double ae = point.employeeAlienation();
        if (!Double.isNaN(ac)) {
            double wide = half * ac;
            if (wide > 0) {
                bar(sheet, subject, new Bounds(middle - wide, y - BAR / 2, wide, BAR), true, dash);
            }
            easel.putRight(subject, easel.index(ac), middle - wide - 4, y - 6, Easel.SMALL, easel.theme().ink());
        }
        if (!Double.isNaN(ae)) {
            double wide = half * ae;
            if (wide > 0) {
                bar(sheet, subject, new Bounds(middle, y - BAR / 2, wide, BAR), false, dash);
            }
            easel.put(subject, easel.index(ae), middle + wide + 4, y - 6, 28, Easel.SMALL, easel.theme().ink());
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

    private void lever(HandBalance.Point point, String subject, double from, double y) {
        Theme theme = easel.theme();
        Optional<Lever> cheapest = point.cheapest();
        double room = across.of(LEVER);
        if (cheapest.isEmpty()) {
            easel.put(subject, easel.say("hands.lever.none"), from, y - 6, room, Easel.SMALL, theme.muted());
            return;
        }
        Lever lever = cheapest.get();
        String relief = easel.signed(-point.relief(lever), 2);
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
                easel.known(easel.evidence(point.at())));
    }
}
