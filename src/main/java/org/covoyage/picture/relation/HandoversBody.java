package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.journey.Id;
import org.covoyage.picture.Pitch;
import org.covoyage.picture.Sheet;

/** The handovers, the least coherent first: from where to where, what stays the same, how much of all, said again or not. */
final class HandoversBody implements Table.Body {
    private static final Pitch PITCH = new Pitch(30, 36, 58);
    private static final List<String> KEPT = List.of("price", "stock", "offer", "identity", "data", "policy");
    private static final double STAGE_WIDE = 0.13;
    private static final double FIRST_KEPT = 0.41;
    private static final double KEPT_PITCH = 0.062;
    /** How much of all: its title reaches over the bar and the figure. */
    private static final Column COHERENCE = new Column(0.775, 0.1275);
    private static final double BAR_WIDE = 0.085;
    private static final Column AGAIN = Column.around(0.945, 0.085);
    private static final double BEND = 12;
    private static final double HALF = 4.6;
    private static final double TALL = 7;

    private final Easel easel;
    private final Sheet sheet;
    private final List<HandoverLine> lines;
    private final Across across;
    private final Table table;
    private final PlaceAndStage places;

    HandoversBody(Easel easel, List<HandoverLine> lines, int left, Across across) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.lines = lines;
        this.across = across;
        this.table = Table.tall(easel, across, PITCH, lines.size(), new Table.Rest("handovers.more", left));
        this.places = new PlaceAndStage(easel, across, table, STAGE_WIDE);
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public boolean isRoomy() {
        return KEPT.stream().allMatch(kept -> sheet.width(easel.say("handovers.head." + kept), Easel.HEAD)
                <= across.of(KEPT_PITCH) - 3)
                && lines.stream().allMatch(line -> easel.placeWidth(line.pair().from()) <= places.room() - BEND
                && easel.placeWidth(line.pair().to()) <= places.room() - BEND
                && places.holds(HandoverLine.stage(easel, line.pair().from()))
                && places.holds(HandoverLine.stage(easel, line.pair().to())));
    }

    @Override
    public void draw(double top, double height) {
        places.titles(top);
        for (int i = 0; i < KEPT.size(); i++) {
            easel.putCentred(null, sheet.wrapping().single(easel.say("handovers.head." + KEPT.get(i)), Easel.HEAD,
                    across.of(KEPT_PITCH)), across.at(FIRST_KEPT + i * KEPT_PITCH), table.titles(top), Easel.HEAD, easel.theme().muted());
        }
        table.title("handovers.head.coherence", COHERENCE, top);
        table.tallTitleCentred("handovers.head.again", AGAIN, top);
        table.draw(top, table.line(height), (place, middle) -> row(lines.get(place), middle));
    }

    private void row(HandoverLine line, double y) {
        Coherence.Pair pair = line.pair();
        String subject = line.way().id().value();
        sheet.noted(subject, easel.name(pair.from()) + " → " + easel.name(pair.to()), Easel.note(() -> note(line)), () -> {
            ends(line, subject, y);
            Dash dash = Easel.dash(line.way().evidence());
            List<Double> rated = line.rated();
            for (int i = 0; i < rated.size(); i++) {
                kept(sheet, subject, across.at(FIRST_KEPT + i * KEPT_PITCH), y, rated.get(i));
            }
            bar(pair, subject, dash, y);
            again(sheet, subject, across.middle(AGAIN), y, pair.repeat());
        });
    }

    /** From where to where: one under the other, an arrow bends from the upper to the lower. */
    private void ends(HandoverLine line, String subject, double y) {
        Theme theme = easel.theme();
        double x = across.left() + 3;
        sheet.path(subject, Outline.at(x, y - 7).to(x, y + 7).to(x + BEND - 5, y + 7).open(), null,
                Stroke.of(theme.muted(), 0.9));
        sheet.path(subject, Outline.at(x + BEND - 8, y + 4.5).to(x + BEND - 5, y + 7).to(x + BEND - 8, y + 9.5).open(), null,
                Stroke.of(theme.muted(), 0.9));
        end(line.pair().from(), y - 14);
        end(line.pair().to(), y + 0.5);
        Id first = HandoverLine.stage(easel, line.pair().from());
        Id last = HandoverLine.stage(easel, line.pair().to());
        if (first.equals(last)) {
            places.stage(subject, first, y);
        } else {
            places.stage(subject, first, y - 7.2);
            places.stage(subject, last, y + 7.2);
        }
    }

    private void end(Id place, double top) {
        sheet.group(place.value(), easel.name(place), () -> easel.place(place, across.left() + BEND, top,
                places.room() - BEND));
    }

    /** How much of all stays the same: a bar whose edge says how well it is known, and its figure. */
    private void bar(Coherence.Pair pair, String subject, Dash dash, double y) {
        Theme theme = easel.theme();
        double x = across.at(COHERENCE);
        if (Double.isNaN(pair.coherence())) {
            easel.put(subject, easel.say("handovers.not-rated"), x, y - 6, across.of(BAR_WIDE) + 36, Easel.SMALL, theme.muted());
            return;
        }
        boolean broken = pair.coherence() < Coherence.BROKEN;
        double room = across.of(BAR_WIDE);
        if (pair.coherence() > 0) {
            sheet.box(subject, new Bounds(x, y - TALL / 2, room * pair.coherence(), TALL), 0,
                    Marks.fill(theme, broken ? theme.pain() : theme.muted(), dash), null);
        }
        sheet.box(subject, new Bounds(x, y - TALL / 2, room, TALL), 0, null, new Stroke(broken ? theme.pain() : theme.muted(),
                1, dash));
        easel.put(subject, easel.index(pair.coherence()), x + room + 6, y - 6.6, 40, Easel.NUMBER,
                broken ? theme.pain() : theme.ink());
    }

    /** The same: a disc; in part: half of it; contradictory: an empty ring, struck through; unknown: a short bar. */
    static void kept(Sheet sheet, String subject, double x, double y, Double value) {
        Theme theme = sheet.theme();
        if (value == null) {
            Marks.answer(sheet, subject, x, y, null);
            return;
        }
        boolean none = value == 0;
        sheet.box(subject, Marks.around(x, y, HALF), HALF, Fill.of(value == 1 ? theme.accent() : theme.ground()),
                Stroke.of(none ? theme.pain() : theme.accent(), 1.5));
        if (none) {
            sheet.line(subject, x - HALF + 1, y + HALF - 1, x + HALF - 1, y - HALF + 1, Stroke.of(theme.pain(), 1.5));
        } else if (value < 1) {
            double bend = HALF * 4 / 3;
            sheet.path(subject, Outline.at(x, y - HALF).curveTo(x - bend, y - HALF, x - bend, y + HALF, x, y + HALF).closed(),
                    Fill.of(theme.accent()), null);
        }
    }

    /** Said again, or not, or nobody knows. */
    static void again(Sheet sheet, String subject, double x, double y, Boolean again) {
        if (Boolean.TRUE.equals(again)) {
            sheet.icon(subject, "repeat", x - 5.5, y - 5.5, 11, sheet.theme().pain());
        } else {
            Marks.answer(sheet, subject, x, y, again == null ? null : true);
        }
    }

    private String note(HandoverLine line) {
        Coherence.Pair pair = line.pair();
        return easel.say(Double.isNaN(pair.coherence()) ? "handovers.note.unrated" : "handovers.note", easel.name(pair.from()),
                easel.name(pair.to()), easel.index(pair.coherence()), easel.count(pair.rated().size()),
                easel.known(line.way().evidence()),
                easel.say("handovers.note.again." + (pair.repeat() == null ? "unknown" : pair.repeat() ? "yes" : "no")));
    }
}
