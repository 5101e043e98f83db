package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.insight.relation.EmotionCurve;
import org.covoyage.journey.Source;
import org.covoyage.picture.Face;
import org.covoyage.picture.Legend;

/** What customers live, place by place, and what memory makes of it: the peak and the end. */
final class FeelingsSlide implements Slide {
    private static final double SECOND = 10;
    private static final double SMALL = 8;
    private static final double RING = 5.8;

    private final Easel easel;
    private final EmotionCurve curve;
    private final List<FeelingLine> lines;

    FeelingsSlide(Easel easel) {
        this.easel = easel;
        this.curve = easel.relation().emotion();
        this.lines = FeelingLine.of(easel);
    }

    @Override
    public String finding() {
        String recalled = easel.signed(curve.peakEnd(), 1);
        String peak = easel.quoted(curve.peak().at());
        if (!curve.mean().isKnown()) {
            return easel.say("feelings.only-recalled", peak, easel.quoted(curve.end().at()), recalled);
        }
        String lived = easel.signed(curve.mean().value(), 1);
        double gap = curve.memoryGap();
        return Math.abs(gap) < EmotionCurve.NOTEWORTHY ? easel.say("feelings.same", recalled, lived)
                : easel.say(gap > 0 ? "feelings.kinder" : "feelings.harsher", recalled, lived, peak);
    }

    @Override
    public String below() {
        return easel.say("feelings.reading");
    }

    @Override
    public List<Legend.Entry> legend() {
        Keys keys = new Keys(easel);
        keys.mark(12, "feelings.key.kept", (sheet, x, y) -> {
            sheet.box(null, Marks.around(x, y, RING), RING, null, Stroke.of(sheet.theme().ink(), 1.2));
            sheet.icon(null, Face.icon(-1), x - SMALL / 2, y - SMALL / 2, SMALL, sheet.theme().accent());
        });
        if (lines.stream().anyMatch(line -> line.point().isMixed())) {
            keys.from(20, easel.say("feelings.key.mixed"), (sheet, x, y) -> {
                sheet.line(null, x + 6, y, x + 15, y, Stroke.of(sheet.theme().accent(), 0.9));
                sheet.icon(null, Face.icon(1), x, y - SECOND / 2, SECOND, sheet.theme().accent());
                sheet.box(null, Marks.around(x + 16, y, 4), 4, Fill.of(sheet.theme().ground()), null);
                sheet.icon(null, Face.icon(-1), x + 12, y - 4, 8, sheet.theme().accent());
            });
        }
        if (lines.stream().anyMatch(line -> !Double.isNaN(line.point().low() + line.point().high()))) {
            keys.from(16, easel.say("feelings.key.spread"), (sheet, x, y) -> sheet.line(null, x + 1, y, x + 15, y,
                    Stroke.of(sheet.theme().isBlackAndWhite() ? sheet.theme().rule() : sheet.theme().accent().withAlpha(0.45), 3)));
        }
        return keys.edges();
    }

    @Override
    public List<Source> sources() {
        return easel.sources(lines.stream().map(line -> line.reading().evidence()).toList());
    }

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public Body body(Across across, int most) {
        List<FeelingLine> shown = Foremost.of(lines, most, FeelingLine::weight);
        return new FeelingsBody(easel, shown, lines.size() - shown.size(), across);
    }

    @Override
    public List<KeyFigures.Figure> figures() {
        List<KeyFigures.Figure> figures = new ArrayList<>();
        figures.add(new KeyFigures.Figure(easel.signed(curve.peakEnd(), 1), easel.say("feelings.figure.recalled"),
                easel.note("feelings.figure.recalled.note", easel.name(curve.peak().at()), easel.name(curve.end().at()))));
        if (curve.mean().isKnown()) {
            String n = easel.count(curve.mean().n());
            figures.add(new KeyFigures.Figure(easel.signed(curve.mean().value(), 1), easel.say("feelings.figure.lived", n,
                    curve.mean().n()), easel.note("feelings.figure.lived.note")));
            figures.add(new KeyFigures.Figure(easel.signed(curve.memoryGap(), 1), easel.say("feelings.figure.gap"), null));
        }
        long mixed = lines.stream().filter(line -> line.point().isMixed()).count();
        if (mixed > 0) {
            figures.add(new KeyFigures.Figure(easel.count(mixed), easel.say("feelings.figure.mixed", mixed), null));
        }
        return figures;
    }
}
