package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.Coherence;
import org.covoyage.insight.relation.LoyaltyFigures;
import org.covoyage.insight.relation.PerceptionGap;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Mode;
import org.covoyage.journey.Series;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Transition;
import org.covoyage.journey.Word;
import org.covoyage.picture.Legend.Entry;
import org.covoyage.picture.relation.ModeFill;

/** What the marks of both sides of the relation mean on a map: entries for what it shows, none for what it does not. */
final class RelationLegend {
    private static final double PATCH = 13;

    private RelationLegend() {
    }

    /** A mode: its icon, and its part of the bar of human time where there is one. */
    static Entry mode(MapData data, Mode mode, Labels words) {
        String icon = "mode-" + Word.of(mode);
        if (data.isHeadline() || !HandRow.isKnown(data)) {
            return new Entry(icon, null, words.of("mode", mode));
        }
        return new Entry(LegendMark.own(10 + 3 + PATCH, (sheet, x, top) -> {
            sheet.icon(null, icon, x, top + 1, 10, sheet.theme().muted());
            sheet.box(null, new Bounds(x + 13, top + 2.9, PATCH, 7), 0, ModeFill.of(sheet.theme(), mode),
                    Stroke.of(sheet.theme().muted(), 0.6));
        }), words.of("mode", mode));
    }

    /** The entries of a map that is no headline. */
    static List<Entry> of(MapData data, Labels words) {
        List<Entry> entries = new ArrayList<>();
        if (data.shows(LaneType.EMOTION)) {
            feelings(data, words, entries);
        }
        if (data.shows(LaneType.TOUCHPOINTS)) {
            touchpoints(data, words, entries);
        }
        if (data.shows(LaneType.DATA)) {
            consent(data, words, entries);
        }
        if (data.shows(LaneType.MEASURES) && data.stages().stream().flatMap(stage -> data.measures(stage).stream())
                .map(Measure::id).map(data.marks()::figure).anyMatch(LoyaltyFigures.Figure::isFew)) {
            entries.add(new Entry(LegendMark.doubt(), words.of("legend.few")));
        }
        return entries;
    }

    private static void feelings(MapData data, Labels words, List<Entry> entries) {
        Grid anywhere = new Grid(1, 0, 0, data.stages().size());
        if (Moments.isMirrored(data, Moments.of(anywhere, data, touchpoint -> false))) {
            entries.add(patch(theme -> Difference.fill(theme, theme.accent(), true), words.of("legend.customer-ahead")));
            entries.add(patch(theme -> Difference.fill(theme, theme.ink(), false), words.of("legend.staff-ahead")));
        }
        if (Remembered.isKnown(data)) {
            entries.add(new Entry(LegendMark.own(LegendMark.SIDE + 4, (sheet, x, top) -> {
                Bounds face = new Bounds(x + 2.2, top + 2.6, 7.6, 7.6);
                sheet.box(null, face.grown(2), 5.8, null, Stroke.of(sheet.theme().muted(), 0.9));
                sheet.icon(null, "face-minus-1", face.x(), face.y(), 7.6, sheet.theme().accent());
            }), words.of("legend.remembered")));
        }
        if (Moments.of(anywhere, data, touchpoint -> false).stream()
                .map(moment -> Moments.feeling(data, moment, Series.CUSTOMER))
                .anyMatch(reading -> reading != null && CurveRow.isMixed(data, reading))) {
            entries.add(new Entry(LegendMark.own(LegendMark.SIDE + 9, (sheet, x, top) -> {
                sheet.line(null, x + 5, top + 6.4, x + 14, top + 6.4, Stroke.of(sheet.theme().accent(), 0.9));
                sheet.box(null, new Bounds(x, top + 1.9, 9, 9), 4.5, Fill.of(sheet.theme().ground()), null);
                sheet.icon(null, "face-plus-1", x, top + 1.9, 9, sheet.theme().accent());
                sheet.box(null, new Bounds(x + 10.5, top + 2.9, 7, 7), 3.5, Fill.of(sheet.theme().ground()), null);
                sheet.icon(null, "face-minus-1", x + 10.5, top + 2.9, 7, sheet.theme().accent());
            }), words.of("legend.mixed")));
        }
        List<PerceptionGap.Point> gaps = data.isFull() ? data.relation().gap().points() : List.of();
        if (gaps.stream().anyMatch(gap -> gap.gap() > 0)) {
            entries.add(patch(theme -> Difference.fill(theme, theme.pain(), true), words.of("legend.over-estimated")));
        }
        if (gaps.stream().anyMatch(gap -> gap.gap() < 0)) {
            entries.add(patch(theme -> Difference.fill(theme, theme.opportunity(), false),
                    words.of("legend.hidden-strength")));
        }
    }

    private static void touchpoints(MapData data, Labels words, List<Entry> entries) {
        Set<String> flags = data.stages().stream().flatMap(stage -> data.touchpoints(stage).stream())
                .flatMap(touchpoint -> data.marks().flags(touchpoint.id()).stream()).map(Chip::icon)
                .collect(Collectors.toSet());
        data.stages().stream().map(Stage::id).flatMap(stage -> data.marks().complaints(stage).stream())
                .forEach(chip -> flags.add(chip.icon()));
        add(flags, entries, "priority", words.of("legend.urgency"));
        add(flags, entries, "estranged", words.of("legend.estranged", words.number(RelationMarks.ESTRANGED, 1)));
        add(flags, entries, "no-human", words.of("legend.no-human"));
        add(flags, entries, "complaint", words.of("legend.complaint"));
        handovers(HandoverRow.shown(data), words, entries);
        if (HandoverRow.shown(data).stream().anyMatch(pair -> HandoverRow.isSkip(data,
                data.journey().get(pair.way(), Transition.class)))) {
            entries.add(new Entry(LegendMark.own(LegendMark.LINE + 4, (sheet, x, top) -> HandoverRow.arc(sheet, null,
                    x + 1, x + LegendMark.LINE, top + 10.4, top + 2.4, Stroke.of(sheet.theme().muted(), 1))),
                    words.of("legend.skip")));
        }
    }

    private static void handovers(List<Coherence.Pair> pairs, Labels words, List<Entry> entries) {
        if (pairs.stream().anyMatch(pair -> !Double.isNaN(pair.coherence()))) {
            entries.add(way(1, words.of("legend.coherent", words.number(Coherence.COHERENT, 2))));
            entries.add(way((Coherence.COHERENT + Coherence.BROKEN) / 2, words.of("legend.partly")));
            entries.add(way(0, words.of("legend.broken", words.number(Coherence.BROKEN, 2))));
        }
        if (pairs.stream().anyMatch(pair -> Boolean.TRUE.equals(pair.repeat()))) {
            entries.add(new Entry("repeat", null, words.of("legend.repeat")));
        }
    }

    private static void consent(MapData data, Labels words, List<Entry> entries) {
        List<Chip> chips = data.stages().stream().flatMap(stage -> data.touchpoints(stage).stream())
                .map(Touchpoint::id).flatMap(id -> data.marks().consent(id).stream()).toList();
        if (chips.stream().anyMatch(chip -> chip.letter() != null)) {
            entries.add(new Entry(LegendMark.own(11, (sheet, x, top) -> Chips.ring(sheet, null, "a", x, top + 0.7,
                    sheet.theme().muted())), words.of("legend.basis")));
        }
        Set<String> icons = chips.stream().map(chip -> chip.icon() == null ? "" : chip.icon())
                .collect(Collectors.toSet());
        add(icons, entries, "error", words.of("legend.error"));
        add(icons, entries, "warning", words.of("legend.warning"));
    }

    private static void add(Set<String> shown, List<Entry> entries, String icon, String words) {
        if (shown.contains(icon)) {
            entries.add(new Entry(icon, null, words));
        }
    }

    private interface Area {
        Fill in(Theme theme);
    }

    private static Entry patch(Area area, String words) {
        return new Entry(LegendMark.own(PATCH, (sheet, x, top) -> sheet.box(null,
                new Bounds(x, top + 1.9, PATCH, 9), 0, area.in(sheet.theme()), null)), words);
    }

    private static Entry way(double coherence, String words) {
        return new Entry(LegendMark.own(LegendMark.LINE + 4, (sheet, x, top) -> HandoverRow.line(sheet, null, x,
                x + LegendMark.LINE + 4, top + LegendMark.MIDDLE, coherence, Stroke.of(sheet.theme().muted(), 1))), words);
    }
}
