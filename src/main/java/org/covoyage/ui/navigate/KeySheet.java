package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covoyage.edit.grid.Command;
import org.covoyage.edit.grid.Key;
import org.covoyage.edit.grid.Keys;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.text.Texts;

/**
 * All shortcuts by group, made from what declares them: the commands of the menus and the keys of the grid.
 *
 * @param groups in their order
 */
record KeySheet(List<Group> groups) {
    /** Shortcuts that belong together. */
    record Group(String title, List<Line> lines) {
        /** Copies the list. */
        Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What keys do.
     *
     * @param words what
     * @param keys  each of the ways to ask for it
     */
    record Line(String words, List<String> keys) {
        /** Copies the list. */
        Line {
            keys = List.copyOf(keys);
        }
    }

    /** Copies the list. */
    KeySheet {
        groups = List.copyOf(groups);
    }

    /** The sheet in the language of the interface. */
    static KeySheet of(List<Listed> listed, ActionControls controls, Texts texts) {
        KeyWords keys = new KeyWords(texts);
        List<Group> groups = new ArrayList<>();
        Map<String, List<Line>> menus = new LinkedHashMap<>();
        for (Listed each : listed) {
            if (!each.action().shortcuts().isEmpty()) {
                menus.computeIfAbsent(each.menu(), _ -> new ArrayList<>()).add(new Line(
                        controls.words(each.action()).getValue(),
                        each.action().shortcuts().stream().map(keys::of).distinct().limit(2).toList()));
            }
        }
        menus.forEach((menu, lines) -> groups.add(new Group(menu, lines)));
        for (Keys.Situation situation : Keys.Situation.values()) {
            Map<Command, List<Key>> found = new LinkedHashMap<>();
            Keys.all().stream().filter(binding -> binding.situation() == situation).forEach(binding -> found
                    .computeIfAbsent(binding.command(), _ -> new ArrayList<>()).add(binding.key()));
            groups.add(new Group(texts.get("keys.situation." + situation.name()), found.entrySet().stream()
                    .map(entry -> new Line(texts.get("keys.command." + entry.getKey().name()),
                            entry.getValue().stream().map(keys::of).toList())).toList()));
        }
        return new KeySheet(groups);
    }

    /**
     * How many lines it takes: one for each key.
     *
     * @param heading lines that a heading takes
     */
    int lines(int heading) {
        return groups.stream().mapToInt(group -> heading + group.lines().stream().mapToInt(line -> line.keys().size())
                .sum()).sum();
    }

    /** Front and back of a sheet of paper: split between two groups, where both are most alike in length. */
    List<KeySheet> sides() {
        return IntStream.range(1, groups.size()).mapToObj(at -> List.of(new KeySheet(groups.subList(0, at)),
                        new KeySheet(groups.subList(at, groups.size()))))
                .min(Comparator.comparingInt(both -> Math.abs(both.getFirst().lines(2) - both.getLast().lines(2))))
                .orElse(List.of(this));
    }

    /** The sheet as plain text, a tab between what and how. */
    String text() {
        return groups.stream().map(group -> group.title() + "\n" + group.lines().stream()
                .map(line -> line.words() + "\t" + String.join(", ", line.keys()))
                .collect(Collectors.joining("\n"))).collect(Collectors.joining("\n\n")) + "\n";
    }
}
