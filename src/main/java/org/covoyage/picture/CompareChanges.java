package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Theme;

/** What differs between two scenarios, as a list: what became of it, what it is called, what it says otherwise. */
final class CompareChanges {
    private static final double HEAD = 19;
    private static final double AFTER = 3.5;
    private static final double TAG = 0.16;
    private static final int FEWEST = 3;

    private record Entry(ComparisonChanges.Line line, List<String> fates, List<String> name, List<String> what) {
        double height() {
            return Sheet.height(Math.max(fates.size(), name.size() + what.size()), ComparePicture.SMALL) + AFTER;
        }
    }

    private final Sheet sheet;
    private final ComparisonWords words;
    private final double tag;
    /** With all they say otherwise in two lines; in one, where there is no room for two. */
    private final List<Entry> entries;
    private final List<Entry> brief;

    CompareChanges(Sheet sheet, ComparisonWords words, double width) {
        this.sheet = sheet;
        this.words = words;
        this.tag = width * TAG;
        double room = width - tag - 6;
        this.entries = entries(room, 2);
        this.brief = entries(room, 1);
    }

    private List<Entry> entries(double room, int most) {
        return words.changes().stream().map(line -> new Entry(line,
                sheet.wrapping().lines(line.fates(), ComparePicture.STRONG, tag, 2),
                sheet.wrapping().lines(line.name(), ComparePicture.STRONG, room, most),
                line.what().isEmpty() ? List.of() : sheet.wrapping().lines(line.what(), ComparePicture.SMALL,
                        room, most))).toList();
    }

    double least() {
        return HEAD + (entries.isEmpty() ? Sheet.height(1, ComparePicture.SMALL) : brief.stream().limit(FEWEST)
                .mapToDouble(Entry::height).sum() + more());
    }

    /** Height of all, each as short as can be. */
    double enough() {
        return height(brief);
    }

    double most() {
        return height(entries);
    }

    private static double height(List<Entry> entries) {
        return HEAD + (entries.isEmpty() ? Sheet.height(1, ComparePicture.SMALL)
                : entries.stream().mapToDouble(Entry::height).sum());
    }

    private static double more() {
        return Sheet.height(1, ComparePicture.SMALL);
    }

    /** What fits, keeping a line for how many more there are. */
    private List<Entry> fitting(double height) {
        if (most() <= height + 0.01) {
            return entries;
        }
        if (enough() <= height + 0.01) {
            return brief;
        }
        List<Entry> fitting = new ArrayList<>();
        double used = HEAD + more();
        for (Entry entry : brief) {
            used += entry.height();
            if (used > height) {
                break;
            }
            fitting.add(entry);
        }
        return fitting;
    }

    void draw(Bounds area) {
        Theme theme = sheet.theme();
        sheet.text(null, words.of("changes"), area.x(), area.y(), ComparePicture.TITLE, theme.ink(), area);
        double y = area.y() + HEAD;
        if (entries.isEmpty()) {
            sheet.text(null, sheet.wrapping().single(words.of("changes.none"), ComparePicture.SMALL, area.width()),
                    area.x(), y, ComparePicture.SMALL, theme.muted(), area);
            return;
        }
        List<Entry> shown = fitting(area.height());
        for (Entry entry : shown) {
            double top = y;
            sheet.group(entry.line().id().value(), entry.line().name(), () -> draw(entry, area, top));
            y += entry.height();
        }
        if (shown.size() < entries.size()) {
            sheet.text(null, words.of("changes.more", entries.size() - shown.size()), area.x() + tag + 6, y,
                    ComparePicture.SMALL, theme.muted(), area);
        }
    }

    private void draw(Entry entry, Bounds area, double top) {
        Theme theme = sheet.theme();
        String subject = entry.line().id().value();
        Bounds left = new Bounds(area.x(), top, tag + 2, entry.height());
        sheet.lines(subject, entry.fates(), left.x(), top, ComparePicture.SMALL, theme.muted(), left);
        Bounds right = new Bounds(area.x() + tag + 6, top, area.width() - tag - 6, entry.height());
        double y = sheet.lines(subject, entry.name(), right.x(), top, ComparePicture.STRONG, theme.ink(), right.grown(1));
        sheet.lines(subject, entry.what(), right.x(), y, ComparePicture.SMALL, theme.muted(), right.grown(1));
    }
}
