package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Source;

/** What the marks mean, how well it is known, where it comes from, and the project's notice. */
final class Footer {
    private static final Type TYPE = Type.regular(9.5);
    private static final double LINE = 14;

    private final Sheet sheet;
    private final Grid grid;
    private final List<List<Legend.Entry>> legend = new ArrayList<>();
    private final List<String> sources;
    private final EvidenceBar meter;

    Footer(Sheet sheet, Grid grid, MapData data) {
        this(sheet, grid, data, Legend.of(data, sheet.labels()),
                data.shows(LaneType.COMPANIONS) ? sheet.labels().of("estimate") : "",
                data.isHeadline() ? List.of() : data.journey().all(Source.class));
    }

    /**
     * A footer with a legend of its own.
     *
     * @param estimate what to say of the model's estimates that the picture shows; empty where it shows none
     * @param known    the sources to name
     */
    Footer(Sheet sheet, Grid grid, MapData data, List<Legend.Entry> entries, String estimate, List<Source> known) {
        this.sheet = sheet;
        this.grid = grid;
        this.meter = new EvidenceBar(sheet, data.claims().known(), new RelationNotes(data, sheet.labels()).meter(data.claims().known()));
        double width = grid.width() - 2 * grid.margin();
        double first = width - meter.width() - 16;
        double used = 0;
        List<Legend.Entry> line = new ArrayList<>();
        for (Legend.Entry entry : entries) {
            double wide = width(entry);
            if (used > 0 && used + wide > (legend.isEmpty() ? first : width)) {
                legend.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            line.add(entry);
            used += wide;
        }
        legend.add(line);
        // An entry alone on the last line looks forgotten: another one keeps it company.
        if (line.size() == 1 && legend.size() > 1 && legend.get(legend.size() - 2).size() > 2) {
            line.addFirst(legend.get(legend.size() - 2).removeLast());
        }
        // Two lines of even length look meant; a word alone on the second does not.
        List<String> even = sheet.wrapping().balanced(text(data, estimate, known), TYPE, width);
        this.sources = even.size() <= 2 ? even
                : sheet.wrapping().lines(text(data, estimate, known), TYPE, width, data.isFull() ? 5 : known.isEmpty() ? 3 : 4);
    }

    private String text(MapData data, String estimate, List<Source> known) {
        List<String> parts = new ArrayList<>();
        // First, for what comes last may be cut short.
        if (data.request().focus().leftOut() != null) {
            parts.add(sheet.labels().validated(data.request().focus().leftOut()));
        }
        if (!estimate.isEmpty()) {
            parts.add(estimate);
        }
        if (data.cover().notice() != null) {
            parts.add(data.cover().notice());
        }
        if (!known.isEmpty()) {
            parts.add(sheet.labels().of("sources") + " " + String.join(sheet.labels().of("sources.separator"), known.stream().map(this::source).toList())
                    + ".");
        }
        return String.join(" ", parts);
    }

    private String source(Source source) {
        StringBuilder text = new StringBuilder(source.title());
        if (source.n() != null) {
            text.append(", ").append(sheet.labels().of("n", sheet.labels().number(source.n(), 0)));
        }
        if (source.date() != null) {
            text.append(", ").append(sheet.labels().date(source.date()));
        }
        return text.toString();
    }

    private double width(Legend.Entry entry) {
        return entry.mark().width() + sheet.width(entry.text(), TYPE) + 14;
    }

    double height() {
        return 8 + legend.size() * LINE + (hasText() ? 2 + Sheet.height(sources.size(), TYPE) : 0);
    }

    private boolean hasText() {
        return sources.stream().anyMatch(line -> !line.isBlank());
    }

    void draw(double top) {
        Theme theme = sheet.theme();
        sheet.line(null, grid.margin(), top, grid.right(), top, Stroke.of(theme.rule(), 0.7));
        double y = top + 7;
        for (List<Legend.Entry> line : legend) {
            double x = grid.margin();
            for (Legend.Entry entry : line) {
                draw(entry, x, y);
                x += width(entry);
            }
            y += LINE;
        }
        meter.draw(grid.right(), top + 7);
        if (hasText()) {
            Bounds box = new Bounds(grid.margin(), y, grid.width() - 2 * grid.margin(),
                    2 + Sheet.height(sources.size(), TYPE));
            sheet.lines(null, sources, grid.margin(), y + 1, TYPE, theme.muted(), box);
        }
    }

    private void draw(Legend.Entry entry, double x, double top) {
        entry.mark().draw(sheet, x, top);
        double indent = entry.mark().width();
        Bounds box = new Bounds(x + indent, top, sheet.width(entry.text(), TYPE) + 1, 13);
        sheet.text(null, entry.text(), x + indent, top + 0.6, TYPE, sheet.theme().muted(), box);
    }
}
