package org.covoyage.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Series;

/**
 * Lanes as they are found row by row; rows of one name are one lane. Words where a feeling or a companion should
 * stand, and rows whose cells follow from other things, become lanes of cards. It must not know about the layout.
 */
final class GridRows {
    /** Lanes without cards of their own, other than those that are read in their own way. */
    private static final Set<LaneType> DERIVED = EnumSet.of(LaneType.DATA, LaneType.INTERACTION_LINE,
            LaneType.VISIBILITY_LINE, LaneType.INTERNAL_LINE);
    /** Lanes of things of which a journey has one list. */
    private static final Set<LaneType> ONE_LIST = EnumSet.of(LaneType.STEPS, LaneType.TOUCHPOINTS);

    /** A lane being gathered: what stands in each of its cells, so far as text. */
    private record Gathered(String name, LaneType type, Series series, List<List<String>> cells, int line) {
    }

    private final FieldWords words;
    private final int stages;
    private final Findings findings;
    private final Map<String, Gathered> lanes = new LinkedHashMap<>();
    private final CompanionRows companions;
    private boolean companionLane;

    GridRows(FieldWords words, int stages, Findings findings) {
        this.words = words;
        this.stages = stages;
        this.findings = findings;
        this.companions = new CompanionRows(words, stages, findings);
    }

    /** A row about one companion. */
    void companion(String name, List<List<String>> cells) {
        companionLane = true;
        for (int i = 0; i < stages; i++) {
            companions.cell(name, i, String.join(", ", cells.get(i)));
        }
    }

    /** A row of a lane. */
    void lane(String name, LaneType type, Series series, List<List<String>> cells, int line) {
        Gathered lane = lanes.computeIfAbsent(type + FieldWords.normal(name), _ -> new Gathered(
                Tidy.name(name, line, findings), type, series, empty(), line));
        for (int i = 0; i < stages; i++) {
            lane.cells().get(i).addAll(cells.get(i));
        }
    }

    /** The lanes in their order. */
    List<Draft.Row> rows() {
        List<Draft.Row> rows = new ArrayList<>();
        Set<LaneType> listed = EnumSet.noneOf(LaneType.class);
        for (Gathered lane : lanes.values()) {
            LaneType type = lane.type();
            if (type == LaneType.COMPANIONS) {
                companionLane = false;
                rows.add(row(lane, type, empty(), Draft.Entry::of));
                keep(rows, lane, people(lane), Finding.Code.COMPANIONS_AS_TEXT);
            } else if (type == LaneType.EMOTION) {
                feelings(rows, lane);
            } else if (ONE_LIST.contains(type) && !listed.add(type) || DERIVED.contains(type) && !isBlank(lane.cells())) {
                findings.add(Finding.Code.LANE_AS_CARDS, lane.line(), lane.name());
                rows.add(row(lane, LaneType.CUSTOM, split(lane), Draft.Entry::of));
            } else if (ONE_LIST.contains(type)) {
                rows.add(row(lane, type, split(lane), text -> Draft.Entry.of(Tidy.name(text, lane.line(), findings))));
            } else {
                rows.add(row(lane, type, split(lane), Draft.Entry::of));
            }
        }
        if (companionLane) {
            rows.addFirst(new Draft.Row(LaneType.COMPANIONS, null, null, entries(empty(), Draft.Entry::of)));
        }
        return rows;
    }

    List<Draft.Companion> companions() {
        return companions.list();
    }

    /** Takes the names in the cells of a lane of companions; what remains is no list of names. */
    private List<List<String>> people(Gathered lane) {
        List<List<String>> others = empty();
        for (int i = 0; i < stages; i++) {
            for (String cell : lane.cells().get(i)) {
                Optional<List<CompanionText.Named>> named = CompanionText.named(cell, words);
                if (named.isEmpty()) {
                    others.get(i).addAll(CellText.cards(cell));
                } else {
                    for (CompanionText.Named one : named.get()) {
                        companions.add(one.name(), one.relation(), i, one.involvement(), null);
                    }
                }
            }
        }
        return others;
    }

    private void feelings(List<Draft.Row> rows, Gathered lane) {
        List<List<Draft.Entry>> felt = new ArrayList<>();
        List<List<String>> others = empty();
        FeelingCells cells = new FeelingCells(lane.name(), lane.cells(), words);
        for (int i = 0; i < stages; i++) {
            List<Draft.Entry> entries = new ArrayList<>();
            for (FeelingText text : cells.at(i)) {
                Optional<Double> value = cells.value(text);
                value.ifPresent(feeling -> entries.add(new Draft.Entry(text.rest(), feeling)));
                if (value.isEmpty()) {
                    others.get(i).add(text.number() == null ? text.rest()
                            : (BigDecimal.valueOf(text.number()).stripTrailingZeros().toPlainString() + " "
                            + text.rest()).strip());
                }
            }
            felt.add(entries);
        }
        cells.report(lane.line(), findings);
        rows.add(new Draft.Row(LaneType.EMOTION, ownName(lane), lane.series(), felt));
        keep(rows, lane, others, Finding.Code.FEELING_AS_TEXT);
    }

    /** Texts that a lane of its kind has no place for become a lane of cards below it. */
    private void keep(List<Draft.Row> rows, Gathered lane, List<List<String>> texts, Finding.Code why) {
        if (!isBlank(texts)) {
            findings.add(why, lane.line(), lane.name());
            rows.add(new Draft.Row(LaneType.CUSTOM, lane.name(), null, entries(texts, Draft.Entry::of)));
        }
    }

    private Draft.Row row(Gathered lane, LaneType type, List<List<String>> texts,
            Function<String, Draft.Entry> entry) {
        return new Draft.Row(type, type == LaneType.CUSTOM && !lane.name().isEmpty() ? lane.name() : ownName(lane),
                null, entries(texts, entry));
    }

    private static List<List<Draft.Entry>> entries(List<List<String>> texts, Function<String, Draft.Entry> entry) {
        return texts.stream().map(cell -> cell.stream().map(entry).toList()).toList();
    }

    /** The lane's own name, unless it is the usual one or there is none. */
    private static String ownName(Gathered lane) {
        return lane.name().isEmpty() || LaneNames.isUsual(lane.type(), lane.name()) ? null : lane.name();
    }

    private List<List<String>> split(Gathered lane) {
        return lane.cells().stream().map(cell -> cell.stream()
                .flatMap(text -> CellText.cards(text).stream()).toList()).toList();
    }

    private static boolean isBlank(List<List<String>> cells) {
        return cells.stream().allMatch(List::isEmpty);
    }

    private List<List<String>> empty() {
        return IntStream.range(0, stages).<List<String>>mapToObj(_ -> new ArrayList<>()).toList();
    }
}
