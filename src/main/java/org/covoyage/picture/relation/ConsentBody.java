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
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Focus;
import org.covoyage.picture.Sheet;

/** The uses of data in the order of travel: when, on what basis, which, how delicate, and what is wrong or missing. */
final class ConsentBody implements Slide.Body {
    private static final double ROW = 2 * Easel.LINE + 3;
    private static final double ROW_COMFORTABLE = 34;
    private static final double ROW_MOST = 58;
    private static final double HEAD = 18;
    private static final double MORE = 16;
    private static final double RING = 6.4;
    private static final Type LETTER = Type.bold(9.5);
    private static final int CRITERIA = 9;

    private final Easel easel;
    private final Sheet sheet;
    private final List<ConsentRow> rows;
    private final int left;
    private final double width;
    private final KeyFigures figures;

    ConsentBody(Easel easel, List<ConsentRow> rows, int left, double width, KeyFigures figures) {
        this.easel = easel;
        this.sheet = easel.sheet();
        this.rows = rows;
        this.left = left;
        this.width = width;
        this.figures = figures;
    }

    private double fixed() {
        return figures.height() + HEAD + (left == 0 ? 0 : MORE);
    }

    @Override
    public double least() {
        return fixed() + rows.size() * ROW;
    }

    @Override
    public double comfortable() {
        return fixed() + rows.size() * ROW_COMFORTABLE;
    }

    @Override
    public void draw(Bounds area) {
        double x = area.x();
        figures.draw(x, area.y());
        double top = area.y() + figures.height();
        double row = Math.clamp((area.height() - fixed()) / Math.max(1, rows.size()), ROW, ROW_MOST);
        ConsentTimeline timeline = new ConsentTimeline(easel, x + width * 0.205, width * 0.2);
        heads(x, top);
        timeline.head(top);
        double y = top + HEAD;
        timeline.grid(y, y + rows.size() * row);
        for (ConsentRow of : rows) {
            sheet.line(null, x, y, x + width, y, Stroke.of(easel.theme().rule(), 0.6));
            row(of, timeline, x, y + row / 2);
            y += row;
        }
        if (left > 0) {
            double behind = y;
            sheet.group(Focus.OTHERS, null, () -> easel.put(Focus.OTHERS, easel.say("consent.more", left), x, behind + 3, width,
                    Easel.SMALL, easel.theme().muted()));
        }
    }

    private double basisLeft(double x) {
        return x + width * 0.42;
    }

    private double dataLeft(double x) {
        return x + width * 0.545;
    }

    private double dpiaLeft(double x) {
        return x + width * 0.77;
    }

    private double faultsLeft(double x) {
        return x + width * 0.84;
    }

    private void heads(double x, double top) {
        head("head.place", x, top, 0.19);
        head("consent.head.basis", basisLeft(x), top, 0.115);
        head("consent.head.data", dataLeft(x), top, 0.2);
        head("consent.head.dpia", dpiaLeft(x), top, 0.065);
        head("consent.head.faults", faultsLeft(x), top, 0.16);
    }

    private void head(String key, double x, double top, double share) {
        easel.put(null, easel.say(key), x, top, width * share, Easel.HEAD, easel.theme().muted());
    }

    private void row(ConsentRow row, ConsentTimeline timeline, double x, double y) {
        Theme theme = easel.theme();
        Consent.Use use = row.use();
        String subject = use.at().value();
        sheet.group(subject, easel.name(use.at()), () -> {
            easel.place(use.at(), x, y - Easel.LINE - 0.5, width * 0.195);
            easel.put(subject, easel.labels().number(easel.data().column(use.stage()) + 1, 0) + " · " + easel.name(use.stage()),
                    x + 15, y + 0.5, width * 0.195 - 15, Easel.SMALL, theme.muted());
        });
        sheet.noted(subject, null, Easel.note(() -> timing(row)), () -> timeline.row(row, y));
        sheet.noted(subject, null, Easel.note(() -> record(use)), () -> {
            basis(use, subject, basisLeft(x) + RING, y);
            lines(subject, basis(use.data().legalBasis()), basisLeft(x) + 2 * RING + 6, y,
                    dataLeft(x) - basisLeft(x) - 2 * RING - 14, Easel.SMALL, use.data().legalBasis() == null);
            lines(subject, use.data().title(), dataLeft(x), y, width * 0.215, Easel.SMALL, false);
        });
        sheet.noted(subject, null, Easel.note(() -> assessment(use)), () -> dpia(use, subject, dpiaLeft(x), y));
        faults(row, subject, faultsLeft(x), y);
    }

    private String basis(LegalBasis basis) {
        return basis == null ? easel.say("consent.no-basis") : easel.labels().of("slide.consent.basis", basis);
    }

    private void lines(String subject, String text, double x, double y, double room, Type type, boolean bad) {
        List<String> lines = sheet.wrapping().lines(text, type, room, 2);
        double high = Sheet.height(lines.size(), type);
        sheet.lines(subject, lines, x, y - high / 2, type, bad ? easel.theme().pain() : easel.theme().ink(),
                new Bounds(x - 1, y - high / 2 - 1, room + 2, high + 2));
    }

    /** The letter of article 6(1) in a ring, whose edge says how well it is known; a question mark without a basis. */
    private void basis(Consent.Use use, String subject, double x, double y) {
        Theme theme = easel.theme();
        LegalBasis basis = use.data().legalBasis();
        Colour colour = basis == null ? theme.pain() : basis == LegalBasis.CONSENT ? theme.accent() : theme.ink();
        sheet.box(subject, Marks.around(x, y, RING), RING, Fill.of(theme.ground()), new Stroke(colour,
                basis == LegalBasis.CONSENT ? 1.7 : 1.1, Easel.dash(easel.journey().get(use.at(), Touchpoint.class)
                .evidence())));
        easel.putCentred(subject, basis == null ? "?" : String.valueOf("abcdef".charAt(basis.ordinal())), x, y - 6.1, LETTER,
                colour);
    }

    /** Nine small boxes, the criteria that are met filled. */
    private void dpia(Consent.Use use, String subject, double x, double y) {
        Theme theme = easel.theme();
        for (int i = 0; i < CRITERIA; i++) {
            sheet.box(subject, new Bounds(x + i % 3 * 5.2, y - 7.4 + i / 3 * 5.2, 4, 4), 0,
                    Fill.of(i < use.criteria() ? use.assessment() == Consent.Assessment.EXPECTED ? theme.pain() : theme.ink()
                            : theme.ground()), Stroke.of(theme.muted(), 0.5));
        }
        easel.put(subject, easel.labels().number(use.criteria(), 0), x + 20, y - 6, 14, use.assessment()
                == Consent.Assessment.EXPECTED ? Easel.HEAD : Easel.SMALL, use.assessment() == Consent.Assessment.EXPECTED
                ? theme.pain() : theme.ink());
    }

    private void faults(ConsentRow row, String subject, double x, double y) {
        List<String> texts = new ArrayList<>();
        List<Boolean> errors = new ArrayList<>();
        row.use().faults().forEach(fault -> {
            texts.add(easel.labels().of("slide.consent.fault", fault));
            errors.add(fault.isError());
        });
        if (row.use().delay() != null && row.use().delay() != 0) {
            int stages = Math.abs(row.use().delay());
            texts.add(easel.say((row.use().delay() < 0 ? "consent.too-early" : "consent.too-late") + (stages == 1 ? ".one"
                    : ""), easel.labels().number(stages, 0)));
            errors.add(false);
        }
        double room = width * 0.16 - 15;
        int most = Math.min(2, texts.size());
        for (int i = 0; i < most; i++) {
            double at = y + (i - most / 2.0 + 0.5) * Easel.LINE;
            String more = i == most - 1 && texts.size() > most ? " +" + (texts.size() - most) : "";
            boolean error = errors.get(i);
            String text = texts.get(i);
            sheet.noted(subject, text, Easel.note(() -> String.join("\n", texts)), () -> {
                fault(sheet, subject, x + 5, at, error);
                double behind = sheet.width(more, Easel.SMALL);
                easel.put(subject, sheet.wrapping().single(text, error ? Easel.HEAD : Easel.SMALL, room - behind) + more, x + 14,
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
