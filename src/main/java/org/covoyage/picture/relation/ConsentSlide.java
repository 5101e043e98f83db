package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Consent;
import org.covoyage.journey.Id;
import org.covoyage.journey.Source;
import org.covoyage.journey.Touchpoint;
import org.covoyage.picture.Legend;
import org.covoyage.picture.LegendMark;

/** Which personal data are used where, on what basis, when they are needed, and whether anyone asked before. */
final class ConsentSlide implements Slide {
    private final Easel easel;
    private final List<ConsentRow> rows;

    ConsentSlide(Easel easel) {
        this.easel = easel;
        this.rows = ConsentRow.of(easel);
    }

    @Override
    public String word() {
        return "consent";
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
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
        List<Legend.Entry> entries = new ArrayList<>();
        entries.add(new Legend.Entry(new LegendMark.Own(10, (sheet, x, top) ->
                ConsentTimeline.use(sheet, null, x + 5, top + 6.4, true)), easel.say("consent.told")));
        entries.add(new Legend.Entry(new LegendMark.Own(10, (sheet, x, top) ->
                ConsentTimeline.use(sheet, null, x + 5, top + 6.4, false)), easel.say("consent.untold")));
        if (rows.stream().anyMatch(row -> row.use().data().informed() == null)) {
            entries.add(new Legend.Entry(new LegendMark.Own(10, (sheet, x, top) ->
                    ConsentTimeline.use(sheet, null, x + 5, top + 6.4, null)), easel.say("consent.unsaid")));
        }
        if (rows.stream().anyMatch(row -> row.use().delay() != null && row.use().delay() != 0)) {
            entries.add(new Legend.Entry(new LegendMark.Own(10, (sheet, x, top) ->
                    ConsentTimeline.needed(sheet, null, x + 5, top + 6.4)), easel.say("consent.needed")));
        }
        if (rows.stream().flatMap(row -> row.early().stream()).anyMatch(early -> early.asked() != null)) {
            entries.add(new Legend.Entry(new LegendMark.Own(12, (sheet, x, top) ->
                    ConsentTimeline.asked(sheet, null, x + 5, top + 6.4)), easel.say("consent.asked")));
        }
        entries.add(new Legend.Entry(new LegendMark.Own(12, (sheet, x, top) ->
                ConsentBody.fault(sheet, null, x + 5, top + 6.4, true)), easel.say("consent.error")));
        entries.add(new Legend.Entry(new LegendMark.Own(12, (sheet, x, top) ->
                ConsentBody.fault(sheet, null, x + 5, top + 6.4, false)), easel.say("consent.warning")));
        entries.addAll(Marks.edges(easel));
        return entries;
    }

    @Override
    public List<Source> sources() {
        return easel.sources(rows.stream().map(row -> easel.journey().get(row.use().at(), Touchpoint.class).evidence())
                .toList());
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public Body body(double width, int most) {
        List<ConsentRow> shown = ConsentRow.foremost(rows, most);
        return new ConsentBody(easel, shown, rows.size() - shown.size(), width, figures(width));
    }

    private KeyFigures figures(double width) {
        List<KeyFigures.Figure> figures = new ArrayList<>();
        Consent consent = easel.relation().consent();
        Average coverage = consent.coverage();
        figures.add(new KeyFigures.Figure(easel.labels().percent(coverage.value()), easel.say("consent.coverage",
                easel.labels().number(coverage.n(), 0)), Easel.note(() -> easel.say("consent.coverage.note"))));
        figures.add(new KeyFigures.Figure(number(rows.stream().mapToLong(row -> row.early().size()).sum()),
                easel.say("consent.count.early"), Easel.note(() -> easel.say("consent.count.early.note"))));
        figures.add(new KeyFigures.Figure(number(faults(true)), easel.say("consent.count.faults",
                number(faults(false))), Easel.note(() -> easel.say("consent.count.faults.note"))));
        figures.add(new KeyFigures.Figure(number(rows.stream().filter(row -> row.use().assessment()
                == Consent.Assessment.EXPECTED).count()), easel.say("consent.count.dpia"),
                Easel.note(() -> easel.say("consent.dpia.note"))));
        return new KeyFigures(easel, width, figures);
    }

    private String number(long count) {
        return easel.labels().number(count, 0);
    }
}
