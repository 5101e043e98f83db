package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Consent;
import org.covoyage.journey.Id;
import org.covoyage.journey.Source;
import org.covoyage.picture.Legend;

/** Which personal data are used where, on what basis, when they are needed, and whether anyone asked before. */
final class ConsentSlide implements Slide {
    private static final double WIDE = 12;

    private final Easel easel;
    private final List<ConsentRow> rows;

    ConsentSlide(Easel easel) {
        this.easel = easel;
        this.rows = ConsentRow.of(easel);
    }

    private long faults(boolean error) {
        return rows.stream().flatMap(row -> row.use().faults().stream()).filter(fault -> fault.isError() == error).count();
    }

    @Override
    public String finding() {
        List<ConsentRow> early = rows.stream().filter(row -> !row.early().isEmpty()).toList();
        if (!early.isEmpty()) {
            return easel.say("consent.early", easel.named(early.stream().map(row -> row.use().at()).toList()));
        }
        List<ConsentRow> wrong = rows.stream().filter(row -> !row.use().isValid()).toList();
        if (!wrong.isEmpty()) {
            return easel.say("consent.wrong", easel.named(wrong.stream().map(row -> row.use().at()).toList()));
        }
        List<ConsentRow> untimely = rows.stream().filter(row -> row.use().delay() != null && row.use().delay() != 0).toList();
        if (untimely.isEmpty()) {
            return calm();
        }
        boolean soon = untimely.getFirst().use().delay() < 0;
        return easel.say(soon ? "consent.soon" : "consent.late", easel.named(untimely.stream()
                .filter(row -> row.use().delay() < 0 == soon).map(row -> row.use().at()).toList()));
    }

    /** Nothing is early: but only where everybody is told may the slide say so. */
    private String calm() {
        List<Id> untold = rows.stream().filter(row -> Boolean.FALSE.equals(row.use().data().informed()))
                .map(row -> row.use().at()).toList();
        if (!untold.isEmpty()) {
            return easel.say("consent.silent", easel.named(untold));
        }
        return rows.stream().allMatch(row -> row.use().data().informed() != null && row.use().delay() != null)
                ? easel.say("consent.calm") : easel.say("consent.open");
    }

    @Override
    public String below() {
        return easel.say("consent.reading");
    }

    @Override
    public List<Legend.Entry> legend() {
        Keys keys = new Keys(easel);
        keys.mark("consent.told", (sheet, x, y) -> ConsentTimeline.use(sheet, null, x, y, true));
        if (rows.stream().anyMatch(row -> Boolean.FALSE.equals(row.use().data().informed()))) {
            keys.mark("consent.untold", (sheet, x, y) -> ConsentTimeline.use(sheet, null, x, y, false));
        }
        if (rows.stream().anyMatch(row -> row.use().data().informed() == null)) {
            keys.mark("consent.unsaid", (sheet, x, y) -> ConsentTimeline.use(sheet, null, x, y, null));
        }
        if (rows.stream().anyMatch(row -> row.use().delay() != null && row.use().delay() != 0)) {
            keys.mark("consent.needed", (sheet, x, y) -> ConsentTimeline.needed(sheet, null, x, y));
        }
        if (rows.stream().flatMap(row -> row.early().stream()).anyMatch(early -> early.asked() != null)) {
            keys.mark(WIDE, "consent.asked", (sheet, x, y) -> ConsentTimeline.asked(sheet, null, x, y));
        }
        for (boolean error : new boolean[] {true, false}) {
            if (faults(error) > 0) {
                keys.mark(WIDE, error ? "consent.error" : "consent.warning", (sheet, x, y) ->
                        ConsentBody.fault(sheet, null, x, y, error));
            }
        }
        return keys.edges();
    }

    @Override
    public List<Source> sources() {
        return easel.sourcesOf(rows.stream().map(row -> row.use().at()));
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public Body body(Across across, int most) {
        List<ConsentRow> shown = Foremost.of(rows, most, ConsentRow::weight);
        return new ConsentBody(easel, shown, rows.size() - shown.size(), across);
    }

    @Override
    public List<KeyFigures.Figure> figures() {
        List<KeyFigures.Figure> figures = new ArrayList<>();
        Consent consent = easel.relation().consent();
        Average coverage = consent.coverage();
        figures.add(new KeyFigures.Figure(easel.labels().percent(coverage.value()), easel.say("consent.coverage",
                easel.count(coverage.n())), easel.note("consent.coverage.note")));
        long early = rows.stream().mapToLong(row -> row.early().size()).sum();
        long assessed = rows.stream().filter(row -> row.use().assessment() == Consent.Assessment.EXPECTED).count();
        figures.add(new KeyFigures.Figure(easel.count(early), easel.say("consent.count.early", early), easel.note("consent.count.early.note")));
        figures.add(new KeyFigures.Figure(easel.count(faults(true)), easel.say("consent.count.faults",
                easel.count(faults(false)), faults(true)), easel.note("consent.count.faults.note")));
        figures.add(new KeyFigures.Figure(easel.count(assessed), easel.say("consent.count.dpia", assessed),
                easel.note("consent.dpia.note")));
        return figures;
    }
}
