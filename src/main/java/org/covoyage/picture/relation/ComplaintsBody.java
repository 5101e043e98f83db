package org.covoyage.picture.relation;

import java.util.Arrays;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Justice;
import org.covoyage.picture.Pitch;
import org.covoyage.picture.Sheet;

/** Complaints, those that cost most satisfaction first: how severe, where told, how just, before and after, given and given back. */
final class ComplaintsBody implements Table.Body {
    private static final Pitch PITCH = new Pitch(30, 38, 64);
    private static final Column COMPLAINT = new Column(0, 0.25);
    private static final Column SEVERITY = new Column(0.27, 0.075);
    private static final Column TOLD = new Column(0.345, 0.09);
    /** How just the answer was: its title reaches over the bars and the figure. */
    private static final Column JUSTICE = new Column(0.45, 0.155);
    private static final double JUSTICE_BARS = 0.075;
    private static final Column ANSWER = new Column(0.535, 0.06);
    private static final Column SATISFACTION = new Column(0.625, 0.2);
    private static final Column BALANCE = new Column(0.865, 0.075);
    private static final Column LOOP = new Column(0.935, 0.065);
    private static final double LOOP_MARK = 0.965;
    private static final int SEVEREST = 5;
    private static final double BEAD = 2.3;
    private static final double BAR = 4;

    private final Easel easel;
    private final Sheet sheet;
    private final List<ComplaintLine> lines;
    private final Across across;
    private final Table table;
    private final RatingAxis axis;

    ComplaintsBody(Easel easel, List<ComplaintLine> lines, int left, Across across) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.lines = lines;
        this.across = across;
        this.table = Table.tall(easel, across, PITCH, lines.size(), new Table.Rest("complaints.more", left));
        this.axis = new RatingAxis(easel, across.at(SATISFACTION), across.of(SATISFACTION));
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public boolean isRoomy() {
        return lines.stream().allMatch(line -> sheet.width(line.one().complaint().title(), Easel.NAME) <= across.of(COMPLAINT)
                && sheet.width(where(line), Easel.SMALL) <= across.of(COMPLAINT));
    }

    @Override
    public void draw(double top, double height) {
        double tall = table.line(height);
        table.title("complaints.head.complaint", COMPLAINT, top);
        table.title("complaints.head.severity", SEVERITY, top);
        table.title("complaints.head.told", TOLD, top);
        table.title("complaints.head.justice", JUSTICE, top);
        axis.numbers(table.titles(top));
        easel.putCentred(null, easel.say("complaints.head.satisfaction"), axis.at(5), top, Easel.HEAD, easel.theme().muted());
        table.tallTitle("complaints.head.balance", BALANCE, top);
        table.tallTitle("complaints.head.loop", LOOP, top);
        axis.draw(top + table.head(), table.bottom(top, tall));
        table.draw(top, tall, (place, middle) -> row(lines.get(place), middle));
    }

    /** The touchpoint and the stage it is about. */
    private String where(ComplaintLine line) {
        Complaint of = line.one().complaint();
        String stage = line.stage() == null ? "" : easel.name(line.stage());
        return of.touchpoint() == null ? stage : easel.name(of.touchpoint()) + " · " + stage;
    }

    private void row(ComplaintLine line, double y) {
        Complaint of = line.one().complaint();
        String subject = of.id().value();
        Theme theme = easel.theme();
        sheet.noted(subject, of.title(), Easel.note(() -> note(line)), () -> {
            easel.put(subject, of.title(), across.left(), y - 13.5, across.of(COMPLAINT), Easel.NAME, theme.ink());
            easel.put(subject, where(line), across.left(), y + 0.5, across.of(COMPLAINT), Easel.SMALL, theme.muted());
            if (of.severity() != null) {
                severity(sheet, subject, across.at(SEVERITY), y, of.severity());
            }
            boolean open = Boolean.TRUE.equals(of.inPublic());
            easel.put(subject, of.inPublic() == null ? "–" : easel.say(open ? "complaints.public" : "complaints.private"),
                    across.at(TOLD), y - 6, across.of(TOLD), open ? Easel.HEAD : Easel.SMALL,
                    open ? theme.pain() : theme.ink());
            justice(line, subject, y);
            satisfaction(line, subject, y);
            easel.put(subject, easel.index(line.one().reciprocity()), across.at(BALANCE), y - 6, across.of(BALANCE), Easel.SMALL,
                    theme.ink());
            Marks.answer(sheet, subject, across.at(LOOP_MARK), y, of.loopClosed());
        });
    }

    /** How severe: so many of five beads are filled, to the nearest. */
    static void severity(Sheet sheet, String subject, double x, double y, double severity) {
        Theme theme = sheet.theme();
        for (int i = 0; i < SEVEREST; i++) {
            sheet.box(subject, Marks.around(x + BEAD + i * (2 * BEAD + 1.2), y, BEAD), BEAD,
                    Fill.of(i + 0.5 <= severity ? theme.ink() : theme.ground()), Stroke.of(theme.ink(), 0.8));
        }
    }

    /** What was got, how people were treated, how it went: three bars of ten, one under the other. */
    static void justice(Sheet sheet, String subject, double x, double y, double room, List<Double> ratings) {
        Theme theme = sheet.theme();
        for (int i = 0; i < ratings.size(); i++) {
            double top = y + (i - 1) * (BAR + 1.5) - BAR / 2;
            sheet.box(subject, new Bounds(x, top, room, BAR), 0, null, Stroke.of(theme.rule(), 0.7));
            if (ratings.get(i) != null && ratings.get(i) > 0) {
                sheet.box(subject, new Bounds(x, top, room * ratings.get(i) / 10, BAR), 0, Fill.of(theme.muted()), null);
            }
        }
    }

    private void justice(ComplaintLine line, String subject, double y) {
        Justice of = line.one().complaint().justice();
        if (of != null) {
            justice(sheet, subject, across.at(JUSTICE), y, across.of(JUSTICE_BARS),
                    Arrays.asList(of.distributive(), of.interactional(), of.procedural()));
        }
        easel.put(subject, easel.rating(line.one().satisfaction()), across.at(ANSWER), y - 6.6, across.of(ANSWER),
                Easel.NUMBER, easel.theme().ink());
    }

    /** From how satisfied before, an open ring, to how satisfied after, a disc. */
    private void satisfaction(ComplaintLine line, String subject, double y) {
        Complaint of = line.one().complaint();
        Theme theme = easel.theme();
        axis.track(y);
        Double before = of.satisfactionBefore();
        Double after = of.satisfactionAfter();
        if (before != null && after != null && !before.equals(after)) {
            double from = axis.at(before);
            double to = axis.at(after);
            double way = Math.signum(to - from);
            sheet.line(subject, from, y, to, y, Stroke.of(line.isLoss() ? theme.pain() : theme.opportunity(), 3));
            double tip = (from + to) / 2 + way * 3;
            if (Math.abs(to - from) > 4 * Marks.HALF) {
                sheet.path(subject, Outline.at(tip, y).to(tip - way * 6, y - 4).to(tip - way * 6, y + 4).closed(),
                        Fill.of(line.isLoss() ? theme.pain() : theme.opportunity()), null);
            }
        }
        Dash dash = Easel.dash(of.evidence());
        boolean beforeLeft = before != null && after != null && before < after;
        if (before != null) {
            before(sheet, subject, axis.at(before), y, dash);
            if (!before.equals(after)) {
                Marks.value(easel, subject, easel.rating(before), axis.at(before), y, beforeLeft);
            }
        }
        if (after != null) {
            Marks.customer(sheet, subject, axis.at(after), y, dash);
            Marks.value(easel, subject, easel.rating(after), axis.at(after), y, !beforeLeft && before != null);
        }
    }

    /** How satisfied before: an open ring, whose edge says how well it is known. */
    static void before(Sheet sheet, String subject, double x, double y, Dash dash) {
        Theme theme = sheet.theme();
        sheet.box(subject, Marks.around(x, y, Marks.HALF), Marks.HALF, Fill.of(theme.ground()), new Stroke(theme.ink(), 1.5, dash));
    }

    private String note(ComplaintLine line) {
        Complaint of = line.one().complaint();
        Justice justice = of.justice();
        return easel.say("complaints.note", of.title(), rating(justice == null ? null : justice.distributive()),
                rating(justice == null ? null : justice.interactional()), rating(justice == null ? null : justice.procedural()),
                easel.index(line.one().satisfaction()), rating(of.customerEffort()), rating(of.companyReturn()),
                easel.index(line.one().reciprocity()), easel.known(of.evidence()));
    }

    private String rating(Double value) {
        return value == null ? "–" : easel.rating(value);
    }
}
