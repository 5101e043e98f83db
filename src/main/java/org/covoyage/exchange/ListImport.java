package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Series;

/**
 * A nested list as stages with cards. What stands below a stage is an action, unless it names a lane: then what stands
 * below that, or behind its colon, goes there. One heading above everything is the title, and what stands between it
 * and the first stage the summary. It must not know of blocks.
 */
public final class ListImport {
    private static final Pattern BEHIND_COLON = Pattern.compile("^([^:\\n]{2,60}?)\\s*:\\s+(\\S.*)$", Pattern.DOTALL);

    private record Lane(String name, LaneType type, List<List<String>> cells, int line) {
    }

    private final FieldWords words = new FieldWords();

    /**
     * The draft of a list. A list without levels gives stages without cards. Where one item names a lane, others with
     * items below them are lanes of their own.
     */
    public Draft read(BulletList list) {
        Findings findings = new Findings();
        List<BulletList.Item> stages = list.items().stream().filter(item -> !item.text().isBlank()).toList();
        if (stages.isEmpty()) {
            return Draft.nothing(findings);
        }
        String title = null;
        String summary = null;
        if (stages.size() == 1 && new BulletList(stages.getFirst().items()).isNested()) {
            title = Tidy.name(stages.getFirst().text(), stages.getFirst().line(), findings);
            findings.add(Finding.Code.TITLE_TAKEN, stages.getFirst().line(), title);
            List<BulletList.Item> below = stages.getFirst().items().stream()
                    .filter(item -> !item.text().isBlank()).toList();
            List<BulletList.Item> between = below.stream().takeWhile(item -> item.items().isEmpty()).toList();
            summary = between.isEmpty() ? null : Tidy.text(String.join("\n", between.stream()
                    .map(BulletList.Item::text).toList()), between.getFirst().line(), findings);
            stages = below.subList(between.size(), below.size());
        }
        Map<String, Lane> lanes = new LinkedHashMap<>();
        List<Draft.Stage> columns = new ArrayList<>();
        boolean structured = stages.stream().flatMap(stage -> stage.items().stream())
                .anyMatch(item -> !item.items().isEmpty() && words.lane(item.text()).isPresent());
        for (int i = 0; i < stages.size(); i++) {
            BulletList.Item stage = stages.get(i);
            String name = Tidy.name(stage.text(), stage.line(), findings);
            columns.add(new Draft.Stage(name, words.phase(name).orElse(null), null, null));
            for (BulletList.Item item : stage.items()) {
                sort(item, i, stages.size(), structured, lanes, findings);
            }
        }
        GridRows rows = new GridRows(words, columns.size(), findings);
        lanes.values().forEach(lane -> rows.lane(lane.name(), lane.type(), Series.CUSTOMER, lane.cells(), lane.line()));
        List<Draft.Row> drawn = rows.rows();
        List<Draft.Companion> companions = rows.companions();
        findings.add(Finding.Code.STAGES_DOWN, 0, columns.size(), drawn.size());
        return new Draft(title, summary, null, columns, drawn, companions, findings.list());
    }

    private void sort(BulletList.Item item, int stage, int stages, boolean structured, Map<String, Lane> lanes,
            Findings findings) {
        Optional<LaneType> type = words.lane(item.text());
        if (structured && type.isEmpty() && !item.items().isEmpty() && !item.text().isBlank()) {
            findings.add(Finding.Code.LANE_UNKNOWN, 0, item.text());
            type = Optional.of(LaneType.CUSTOM);
        }
        Matcher colon = BEHIND_COLON.matcher(item.text());
        if (type.isPresent() && !item.items().isEmpty()) {
            for (BulletList.Item below : item.items()) {
                cell(lanes, item.text(), type.get(), stages, item.line()).get(stage).add(text(below, type.get(), findings));
            }
        } else if (colon.matches() && words.lane(colon.group(1)).isPresent()) {
            LaneType behind = words.lane(colon.group(1)).get();
            cell(lanes, colon.group(1), behind, stages, item.line()).get(stage).add(
                    text(new BulletList.Item(colon.group(2), item.line(), item.items()), behind, findings));
        } else if (!item.text().isBlank()) {
            cell(lanes, "", LaneType.ACTIONS, stages, item.line()).get(stage).add(text(item, LaneType.ACTIONS, findings));
        }
    }

    /** One item is one thing in a cell, whatever lines it has; a companion with a comma in the name too. */
    private static String text(BulletList.Item item, LaneType lane, Findings findings) {
        String text = Tidy.text(item.whole(), item.line(), findings);
        boolean listed = lane == LaneType.COMPANIONS && item.items().isEmpty();
        return listed ? "• " + text : text.indexOf('\n') < 0 ? text : CellText.of(List.of(text));
    }

    private static List<List<String>> cell(Map<String, Lane> lanes, String name, LaneType type, int stages, int line) {
        return lanes.computeIfAbsent(type + FieldWords.normal(name), _ -> new Lane(name, type, IntStream.range(0, stages)
                .<List<String>>mapToObj(_ -> new ArrayList<>()).toList(), line)).cells();
    }
}
