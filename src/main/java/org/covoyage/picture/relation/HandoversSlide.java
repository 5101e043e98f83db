package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.insight.relation.Average;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.journey.Source;
import org.covoyage.picture.Legend;

/** Where the customer falls between two touchpoints: what stays the same from one to the next, and what is said again. */
final class HandoversSlide implements Slide {
    private final Easel easel;
    private final List<HandoverLine> lines;

    HandoversSlide(Easel easel) {
        this.easel = easel;
        this.lines = HandoverLine.of(easel);
    }

    private List<HandoverLine> repeats() {
        return lines.stream().filter(HandoverLine::repeats).toList();
    }

    /** The least coherent of the lines, {@code null} when none is rated. */
    private HandoverLine weakest() {
        return lines.stream().filter(line -> !Double.isNaN(line.pair().coherence()))
                .reduce((one, other) -> other.pair().coherence() < one.pair().coherence() ? other : one).orElse(null);
    }

    private String between(String key, HandoverLine line, Object... more) {
        List<Object> named = new ArrayList<>(List.of(easel.quoted(line.pair().from()), easel.quoted(line.pair().to())));
        named.addAll(List.of(more));
        return easel.say(key, named.toArray());
    }

    @Override
    public String finding() {
        List<HandoverLine> repeats = repeats();
        HandoverLine weakest = weakest();
        if (!repeats.isEmpty()) {
            return repeats.size() == 1 ? between("handovers.repeat", repeats.getFirst())
                    : between("handovers.repeat.many", repeats.getFirst(), repeats.size() - 1);
        }
        if (weakest == null) {
            return easel.say("handovers.unrated");
        }
        return between(weakest.pair().coherence() < Coherence.BROKEN ? "handovers.broken" : "handovers.weakest", weakest,
                easel.index(weakest.pair().coherence()));
    }

    @Override
    public String below() {
        HandoverLine weakest = weakest();
        return weakest == null || repeats().isEmpty() || repeats().getFirst().equals(weakest)
                ? easel.say("handovers.reading")
                : between("handovers.and-weakest", weakest, easel.index(weakest.pair().coherence()));
    }

    @Override
    public List<Legend.Entry> legend() {
        Keys keys = new Keys(easel);
        List<Double> rated = lines.stream().flatMap(line -> line.rated().stream()).toList();
        if (rated.stream().anyMatch(value -> value != null)) {
            keys.mark("handovers.same", (sheet, x, y) -> HandoversBody.kept(sheet, null, x, y, 1.0));
            keys.mark("handovers.partly", (sheet, x, y) -> HandoversBody.kept(sheet, null, x, y, 0.5));
            keys.mark("handovers.contradictory", (sheet, x, y) -> HandoversBody.kept(sheet, null, x, y, 0.0));
        }
        if (rated.stream().anyMatch(value -> value == null)) {
            keys.mark("handovers.unknown", (sheet, x, y) -> HandoversBody.kept(sheet, null, x, y, null));
        }
        if (!repeats().isEmpty()) {
            keys.mark("handovers.again", (sheet, x, y) -> HandoversBody.again(sheet, null, x, y, true));
        }
        return keys.edges();
    }

    @Override
    public List<Source> sources() {
        return easel.sources(lines.stream().map(line -> line.way().evidence()).toList());
    }

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public Body body(Across across, int most) {
        List<HandoverLine> shown = Foremost.of(lines, most, HandoverLine::weight);
        return new HandoversBody(easel, shown, lines.size() - shown.size(), across);
    }

    @Override
    public List<KeyFigures.Figure> figures() {
        Coherence coherence = easel.relation().coherence();
        List<KeyFigures.Figure> figures = new ArrayList<>();
        Average journey = coherence.journey();
        HandoverLine weakest = weakest();
        if (journey.isKnown()) {
            figures.add(new KeyFigures.Figure(easel.index(journey.value()), easel.say("handovers.mean",
                    easel.count(journey.n()), journey.n()), easel.note("handovers.mean.note")));
        }
        if (weakest != null) {
            figures.add(new KeyFigures.Figure(easel.index(weakest.pair().coherence()), easel.say("handovers.minimum"), null));
        }
        figures.add(new KeyFigures.Figure(easel.count(repeats().size()), easel.say("handovers.repeats", repeats().size()),
                null));
        Average design = coherence.design();
        if (design.isKnown()) {
            figures.add(new KeyFigures.Figure(easel.index(design.value()), easel.say("handovers.design",
                    easel.count(design.n()), design.n()), easel.note("handovers.design.note")));
        }
        return figures;
    }
}
