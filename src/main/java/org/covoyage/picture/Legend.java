package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.insight.evidence.Age;
import org.covoyage.journey.Grade;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Touchpoint;

/** What the marks of a picture mean: entries for what it shows, none for what it does not. */
public final class Legend {
    /**
     * One mark and its meaning.
     *
     * @param mark the mark
     * @param text what it means
     */
    public record Entry(LegendMark mark, String text) {
        /** An icon, or a line where the icon is {@code null}. */
        public Entry(String icon, Dash dash, String text) {
            this(icon == null ? LegendMark.line(dash, 1.4) : LegendMark.icon(icon), text);
        }
    }

    private Legend() {
    }

    /** The entries of a map or of its companions alone. */
    static List<Entry> of(MapData data, Labels words) {
        List<Entry> entries = new ArrayList<>();
        boolean companions = data.shows(LaneType.COMPANIONS);
        boolean touchpoints = data.shows(LaneType.TOUCHPOINTS);
        boolean feelings = data.shows(LaneType.EMOTION);
        List<Touchpoint> all = data.journey().all(Touchpoint.class);
        if (companions) {
            entries.addAll(directions(words));
        }
        boolean edges = companions || data.isFull() && data.claims().isGraded();
        if (edges || feelings && hasRings(data)) {
            entries.addAll(known(words, edges, feelings && hasRings(data), data.claims().isGraded()));
        }
        if (companions) {
            entries.addAll(ribbons(data.travellers(), words));
        }
        if (feelings && data.isFull() && data.journey().all(Reading.class).stream()
                .anyMatch(reading -> reading.low() != null && reading.high() != null)) {
            entries.add(new Entry(LegendMark.spread(), words.of("legend.spread")));
        }
        if ((touchpoints || feelings) && all.stream().anyMatch(Touchpoint::isMomentOfTruth)) {
            entries.add(new Entry("moment-of-truth", null, words.of("legend.moment-of-truth")));
        }
        if (touchpoints) {
            all.stream().map(Touchpoint::mode).filter(Objects::nonNull).distinct().sorted().forEach(mode ->
                    entries.add(RelationLegend.mode(data, mode, words)));
            if (all.stream().anyMatch(Touchpoint::usesData)) {
                entries.add(new Entry("personal-data", null, words.of("legend.personal-data")));
            }
        }
        if (!data.isHeadline()) {
            entries.addAll(RelationLegend.of(data, words));
        }
        Age age = data.request().focus().age();
        if (age != null) {
            entries.add(new Entry(LegendMark.own(LegendMark.SIDE + 14, (sheet, x, top) -> sheet.aged(true, () -> {
                sheet.box(null, new Bounds(x, top + 2.9, LegendMark.SIDE + 2, 7), 1, Fill.of(sheet.theme().ink()), null);
                sheet.line(null, x + LegendMark.SIDE + 3, top + 6.4, x + LegendMark.SIDE + 14, top + 6.4,
                        Stroke.of(sheet.theme().ink(), 1.6));
            })),
                    words.of("legend.faded", words.number(age.months(), 0), words.date(age.day().toString()))));
        }
        return entries;
    }

    /** Whether any face has a ring that says it is less than observed. */
    private static boolean hasRings(MapData data) {
        return data.journey().all(Reading.class).stream()
                .anyMatch(reading -> data.dash(reading.evidence()) != Dash.SOLID);
    }

    /** For and against. */
    static List<Entry> directions(Labels words) {
        return List.of(new Entry("for", null, words.of("legend.for")),
                new Entry("against", null, words.of("legend.against")));
    }

    /** How well something is known, by its edge. */
    static List<Entry> edges(Labels words) {
        return known(words, true, false, false);
    }

    /** How well something is known: by the edge of a ribbon, the ring of a face, the meter of evidence. */
    private static List<Entry> known(Labels words, boolean edge, boolean ring, boolean meter) {
        return List.of(new Entry(LegendMark.known(Grade.B, edge, ring, meter), words.of("legend.observed")),
                new Entry(LegendMark.known(Grade.C, edge, ring, meter), words.of("legend.expert")),
                new Entry(LegendMark.known(Grade.D, edge, ring, meter), words.of("legend.assumed")));
    }

    /** What only some journeys have on their ribbons. */
    private static List<Entry> ribbons(Travellers travellers, Labels words) {
        List<Entry> entries = new ArrayList<>();
        if (travellers.isGhost()) {
            entries.add(new Entry(LegendMark.empty(), words.of("legend.gone")));
            entries.add(new Entry(LegendMark.inside(), words.of("legend.real")));
        }
        if (travellers.ribbons().stream().anyMatch(Traveller::isLinked)) {
            entries.add(new Entry(LegendMark.line(Dash.CHAIN, 0.8), words.of("legend.absent")));
        }
        if (travellers.ribbons().stream().anyMatch(Traveller::doubtful)) {
            entries.add(new Entry(LegendMark.doubt(), words.of("legend.not-enough-scored")));
        }
        return entries;
    }
}
