package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.insight.relation.Consent;
import org.covoyage.journey.DpiaCriterion;
import org.covoyage.journey.LegalBasis;
import org.covoyage.journey.PersonalData;
import org.covoyage.picture.Pitch;
import org.covoyage.picture.Sheet;

/** The uses of data in the order of travel: when, on what basis, which, how delicate, and what is wrong or missing. */
final class ConsentBody implements Table.Body {
    private static final Pitch PITCH = new Pitch(2 * Easel.LINE + 3, 34, 58);
    private static final Column PLACE = new Column(0, 0.195);
    private static final Column TIME = new Column(0.205, 0.2);
    private static final Column BASIS = Column.between(0.42, 0.545);
    private static final Column DATA = new Column(0.545, 0.215);
    private static final Column DPIA = Column.between(0.77, 0.84);
    private static final Column FAULTS = new Column(0.84, 0.16);
    private static final double RING = 6.4;
    private static final Type LETTER = Type.bold(9.5);
    private static final int CRITERIA = 9;

    private final Easel easel;
    private final Sheet sheet;
    private final List<ConsentRow> rows;
    private final Across across;
    private final Table table;
    private final ConsentTimeline timeline;

    ConsentBody(Easel easel, List<ConsentRow> rows, int left, Across across) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.rows = rows;
        this.across = across;
        this.table = new Table(easel, across, PITCH, rows.size(), new Table.Rest("consent.more", left));
        this.timeline = new ConsentTimeline(easel, across.at(TIME), across.of(TIME));
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public boolean isRoomy() {
        return rows.stream().allMatch(row -> easel.placeWidth(row.use().at()) <= across.of(PLACE));
    }

    @Override
    public void draw(double top, double height) {
        double line = table.line(height);
        table.title("head.place", PLACE, top);
        table.title("consent.head.basis", BASIS, top);
        table.title("consent.head.data", DATA, top);
        table.title("consent.head.dpia", DPIA, top);
        table.title("consent.head.faults", FAULTS, top);
        timeline.head(top);
        timeline.grid(top + table.head(), table.bottom(top, line));
        table.draw(top, line, (place, middle) -> row(rows.get(place), middle));
    }

    private void row(ConsentRow row, double y) {
        Theme theme = easel.theme();
        Consent.Use use = row.use();
        String subject = use.at().value();
        sheet.group(subject, easel.name(use.at()), () -> {
            easel.place(use.at(), across.left(), y - Easel.LINE - 0.5, across.of(PLACE));
            easel.put(subject, easel.count(easel.data().column(use.stage()) + 1) + " · " + easel.name(use.stage()),
                    across.left() + 15, y + 0.5, across.of(PLACE) - 15, Easel.SMALL, theme.muted());
        });
        sheet.noted(subject, null, Easel.note(() -> timing(row)), () -> timeline.row(row, y));
        sheet.noted(subject, null, Easel.note(() -> record(use)), () -> {
            double basis = across.at(BASIS);
            basis(use, subject, basis + RING, y);
            lines(subject, basis(use.data().legalBasis()), basis + 2 * RING + 6, y,
                    across.of(BASIS) - 2 * RING - 14, use.data().legalBasis() == null);
            double room = across.of(DATA);
            lines(subject, kinds(use.data(), room), across.at(DATA), y, room, false);
        });
        sheet.noted(subject, null, Easel.note(() -> assessment(use)), () -> dpia(use, subject, across.at(DPIA), y));
        faults(row, subject, across.at(FAULTS), y);
    }

    private String basis(LegalBasis basis) {
        return basis == null ? easel.say("consent.no-basis") : easel.labels().of("slide.consent.basis", basis);
    }

    /** The kinds of data, as many as two lines hold whole; the others are counted. The note names them all. */
    private String kinds(PersonalData data, double room) {
        List<String> all = data.categories();
        String text = data.title();
        for (int shown = all.size() - 1; shown > 0 && sheet.wrapping().lines(text, Easel.SMALL, room).size() > 2; shown--) {
            text = easel.say("consent.kinds", String.join(", ", all.subList(0, shown)), all.size() - shown);
        }
        return text;
    }

    private void lines(String subject, String text, double x, double y, double room, boolean bad) {
        easel.putTwo(subject, text, x, y, room, Easel.SMALL, bad ? easel.theme().pain() : easel.theme().ink());
    }

    /** The letter of article 6(1) in a ring, whose edge says how well it is known; a question mark without a basis. */
    private void basis(Consent.Use use, String subject, double x, double y) {
        Theme theme = easel.theme();
        LegalBasis basis = use.data().legalBasis();
        Colour colour = basis == null ? theme.pain() : basis == LegalBasis.CONSENT ? theme.accent() : theme.ink();
        sheet.box(subject, Marks.around(x, y, RING), RING, Fill.of(theme.ground()), new Stroke(colour,
                basis == LegalBasis.CONSENT ? 1.7 : 1.1, Easel.dash(easel.evidence(use.at()))));
        easel.putCentred(subject, basis == null ? "?" : String.valueOf("abcdef".charAt(basis.ordinal())), x, y - 6.1, LETTER,
                colour);
    }

    /** Nine small boxes, the criteria that are met filled. */
    private void dpia(Consent.Use use, String subject, double x, double y) {
        Theme theme = easel.theme();
        boolean expected = use.assessment() == Consent.Assessment.EXPECTED;
        Colour ink = expected ? theme.pain() : theme.ink();
        for (int i = 0; i < CRITERIA; i++) {
            sheet.box(subject, new Bounds(x + i % 3 * 5.2, y - 7.4 + i / 3 * 5.2, 4, 4), 0,
                    Fill.of(i < use.criteria() ? ink : theme.ground()), Stroke.of(theme.muted(), 0.5));
        }
        easel.put(subject, easel.count(use.criteria()), x + 20, y - 6, 14, expected ? Easel.HEAD : Easel.SMALL, ink);
    }

    /** What stands before a remark: timing has the mark that shows on the line when data are needed. */
    private enum Sign { ERROR, WARNING, TIMING }

    private record Remark(String text, Sign sign) {
    }

    private void faults(ConsentRow row, String subject, double x, double y) {
        List<Remark> remarks = new ArrayList<>();
        row.use().faults().forEach(fault -> remarks.add(new Remark(easel.labels().of("slide.consent.fault", fault),
                fault.isError() ? Sign.ERROR : Sign.WARNING)));
        if (row.use().delay() != null && row.use().delay() != 0) {
            int stages = Math.abs(row.use().delay());
            remarks.add(new Remark(easel.say((row.use().delay() < 0 ? "consent.too-early" : "consent.too-late")
                    + (stages == 1 ? ".one" : ""), easel.count(stages)), Sign.TIMING));
        }
        double room = across.of(FAULTS) - 15;
        int most = Math.min(2, remarks.size());
        String all = remarks.stream().map(Remark::text).collect(Collectors.joining("\n"));
        for (int i = 0; i < most; i++) {
            double at = y + (i - most / 2.0 + 0.5) * Easel.LINE;
            String more = i == most - 1 && remarks.size() > most ? " +" + (remarks.size() - most) : "";
            Remark remark = remarks.get(i);
            sheet.noted(subject, remark.text(), Easel.note(() -> all), () -> {
                boolean error = remark.sign() == Sign.ERROR;
                switch (remark.sign()) {
                    case ERROR, WARNING -> fault(sheet, subject, x + 5, at, error);
                    case TIMING -> ConsentTimeline.needed(sheet, subject, x + 5, at);
                }
                double behind = sheet.width(more, Easel.SMALL);
                easel.put(subject, sheet.wrapping().single(remark.text(), error ? Easel.HEAD : Easel.SMALL, room - behind) + more, x + 14,
                        at - 6, room + 8, error ? Easel.HEAD : Easel.SMALL, error ? easel.theme().pain() : easel.theme().ink());
            });
        }
    }

    /** An error: a full triangle; a warning: an empty one. */
    static void fault(Sheet sheet, String subject, double x, double y, boolean error) {
        Theme theme = sheet.theme();
        sheet.path(subject, Outline.at(x, y - 4.4).to(x + 4.6, y + 3.6).to(x - 4.6, y + 3.6).closed(),
                Fill.of(error ? theme.pain() : theme.ground()), Stroke.of(error ? theme.pain() : theme.ink(), 1));
    }

    private String timing(ConsentRow row) {
        Consent.Use use = row.use();
        List<String> lines = new ArrayList<>();
        lines.add(easel.say(use.data().informed() == null ? "consent.note.unsaid" : use.data().informed() ? "consent.note.told"
                : "consent.note.untold", easel.name(use.at())));
        if (use.data().neededAt() != null) {
            lines.add(easel.say("consent.note.needed", easel.name(use.data().neededAt())));
        }
        row.early().forEach(early -> lines.add(early.asked() == null ? easel.say("consent.note.never", early.category())
                : easel.say("consent.note.later", early.category(), easel.name(early.asked()), early.stages())));
        return String.join("\n", lines);
    }

    private String record(Consent.Use use) {
        PersonalData data = use.data();
        return easel.say("consent.note.record", data.title(),
                data.purpose() == null ? "–" : data.purpose(), basis(data.legalBasis()),
                data.retention() == null ? "–" : data.retention());
    }

    private String assessment(Consent.Use use) {
        String met = use.data().dpia().stream().distinct().map(this::criterion).collect(Collectors.joining(", "));
        return easel.say("consent.note.dpia." + switch (use.assessment()) {
            case NOT_EXPECTED -> "none";
            case REVIEW -> "review";
            case EXPECTED -> "expected";
        }, met.isEmpty() ? "–" : met);
    }

    private String criterion(DpiaCriterion criterion) {
        return easel.labels().of("slide.consent.dpia", criterion);
    }
}
