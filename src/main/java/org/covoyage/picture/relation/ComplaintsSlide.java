package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Dash;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Complaints;
import org.covoyage.journey.Source;
import org.covoyage.picture.Legend;

/** How complaints were answered: how severe, in public or not, how just, and how satisfied customers were before and after. */
final class ComplaintsSlide implements Slide {
    private final Easel easel;
    private final List<ComplaintLine> lines;

    ComplaintsSlide(Easel easel) {
        this.easel = easel;
        this.lines = ComplaintLine.of(easel);
    }

    private String title(ComplaintLine line) {
        return easel.labels().quoted(line.one().complaint().title());
    }

    @Override
    public String finding() {
        List<ComplaintLine> known = lines.stream().filter(line -> !Double.isNaN(line.one().recovery())).toList();
        List<ComplaintLine> lost = known.stream().filter(ComplaintLine::isLoss).toList();
        if (known.isEmpty()) {
            return easel.say("complaints.unknown");
        }
        if (lost.isEmpty()) {
            return easel.say("complaints.held");
        }
        ComplaintLine worst = lost.stream().reduce((one, other) -> other.one().recovery() < one.one().recovery() ? other : one)
                .orElseThrow();
        String points = easel.rating(-worst.one().recovery());
        return lost.size() == 1 ? easel.say("complaints.lost", title(worst), points)
                : easel.say("complaints.lost.many", easel.count(lost.size()), easel.count(known.size()), title(worst), points);
    }

    @Override
    public String below() {
        return easel.say("complaints.reading");
    }

    @Override
    public List<Legend.Entry> legend() {
        Keys keys = new Keys(easel);
        keys.from(28, easel.say("complaints.key.severity"), (sheet, x, y) -> ComplaintsBody.severity(sheet, null, x, y, 3));
        keys.mark("complaints.key.before", (sheet, x, y) -> ComplaintsBody.before(sheet, null, x, y, Dash.SOLID));
        keys.mark("complaints.key.after", (sheet, x, y) -> Marks.customer(sheet, null, x, y, Dash.SOLID));
        keys.from(22, easel.say("complaints.key.justice"), (sheet, x, y) -> ComplaintsBody.justice(sheet, null, x, y, 22,
                List.of(8.0, 6.0, 4.0)));
        return keys.edges();
    }

    @Override
    public List<Source> sources() {
        return easel.sources(lines.stream().map(line -> line.one().complaint().evidence()).toList());
    }

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public Body body(Across across, int most) {
        List<ComplaintLine> shown = Foremost.of(lines, most, ComplaintLine::weight);
        return new ComplaintsBody(easel, shown, lines.size() - shown.size(), across);
    }

    @Override
    public List<KeyFigures.Figure> figures() {
        Complaints complaints = easel.relation().complaints();
        List<KeyFigures.Figure> figures = new ArrayList<>();
        add(figures, complaints.recovery(), "recovery", easel.signed(complaints.recovery().value(), 1));
        add(figures, complaints.satisfaction(), "satisfaction", easel.rating(complaints.satisfaction().value()));
        add(figures, complaints.reciprocity(), "reciprocity", easel.index(complaints.reciprocity().value()));
        add(figures, complaints.publicLeak(), "public", easel.labels().percent(complaints.publicLeak().value()));
        add(figures, complaints.loopClosed(), "loop", easel.labels().percent(complaints.loopClosed().value()));
        return figures;
    }

    private void add(List<KeyFigures.Figure> figures, Average of, String key, String value) {
        if (of.isKnown()) {
            figures.add(new KeyFigures.Figure(value, easel.say("complaints.figure." + key, easel.count(of.n()), of.n()), null));
        }
    }
}
