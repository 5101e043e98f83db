package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Id;

/** The numbers of one stage: its key figures, and everybody in the order of the say they have. */
final class CircleTable {
    private static final Type CELL = Type.regular(10);
    private static final Type NAME = Type.medium(10);
    private static final Type HEAD = Type.regular(9.5);
    private static final Type FIGURE = Type.bold(17);
    private static final double FIGURES = 54;
    private static final double WAS = 12;
    private static final Pitch PITCH = new Pitch(13.5, 25, 25);
    private static final double HEADER = 28;
    private static final double BARRED = 20;

    /** A row: the customer's when {@code place} is missing. */
    private record Row(CircleStage.Place place, double share) {
    }

    private final Sheet sheet;
    private final CircleData data;
    private final CircleWords words;
    private final Labels labels;
    private final CircleNotes numbers;
    private final CircleStage stage;
    private final List<Row> rows = new ArrayList<>();
    private final boolean compared;
    private final double figures;
    private final boolean network;

    CircleTable(Sheet sheet, CircleData data, CircleWords words) {
        this.sheet = sheet;
        this.data = data;
        this.words = words;
        this.labels = sheet.labels();
        this.stage = data.stages().getFirst();
        this.numbers = new CircleNotes(data, stage, labels);
        this.compared = !data.gone().isEmpty();
        this.figures = FIGURES + (compared ? WAS : 0);
        this.network = data.hasBonds() && stage.now() != null && !stage.present().isEmpty();
        rows.add(new Row(null, stage.now() == null ? 1 : stage.now().self()));
        stage.present().forEach(place -> rows.add(new Row(place, place.now())));
        rows.sort(Comparator.comparingDouble((Row row) -> -row.share()));
    }

    /** The height it would like at a width. */
    double height(double width) {
        return figures + HEADER + PITCH.comfortable(rows.size()) + 8 + notes(width).size() * Sheet.height(1, HEAD);
    }

    private List<String> notes(double width) {
        List<String> notes = new ArrayList<>();
        if (network) {
            notes.addAll(sheet.wrapping().lines(labels.of("circles.note.network"), HEAD, width, 3));
        }
        if (!words.unknown(stage).isEmpty()) {
            notes.addAll(sheet.wrapping().lines(words.unknown(stage), HEAD, width, 2));
        }
        return notes;
    }

    void draw(Bounds whole) {
        double spare = Math.max(0, whole.height() - height(whole.width()));
        Bounds area = new Bounds(whole.x(), whole.y() + spare * 0.3, whole.width(), whole.height() - spare * 0.3);
        figures(area);
        List<String> notes = notes(area.width());
        double free = area.height() - figures - HEADER - 8 - notes.size() * Sheet.height(1, HEAD);
        double height = PITCH.in(free, rows.size());
        int shown = PITCH.least(rows.size()) <= free ? rows.size() : Math.max(1, (int) (free / PITCH.least()) - 1);
        double y = area.y() + figures;
        header(area, y);
        y += HEADER;
        Map<Id, Double> total = network ? data.totalShare(stage.stage()) : Map.of();
        for (Row row : rows.subList(0, shown)) {
            Bounds line = new Bounds(area.x(), y, area.width(), height);
            sheet.noted(row.place() == null ? data.customerId() : data.fellow(row.place()).subject(), null,
                    row.place() == null ? numbers.self() : numbers.place(row.place()), () -> row(row, total, line));
            y += height;
        }
        if (shown < rows.size()) {
            Bounds line = new Bounds(area.x(), y, area.width(), height);
            sheet.text(null, labels.of("circles.more", rows.size() - shown), area.x() + 16, y + (height - 12.5) / 2, CELL,
                    sheet.theme().muted(), line);
            y += height;
        }
        sheet.line(null, area.x(), y, area.right(), y, Stroke.of(sheet.theme().rule(), 0.7));
        sheet.lines(null, notes, area.x(), y + 6, HEAD, sheet.theme().muted(),
                new Bounds(area.x(), y + 5, area.width(), 3 + notes.size() * Sheet.height(1, HEAD)));
    }

    /** What the stage comes to, large. */
    private void figures(Bounds area) {
        if (stage.present().isEmpty()) {
            sheet.text(null, words.line(stage), area.x(), area.y() + 6, Type.medium(12), sheet.theme().muted(),
                    new Bounds(area.x(), area.y(), area.width(), figures));
            return;
        }
        figure(area, 0, labels.percent(stage.now().socialShare()), labels.percent(stage.real().socialShare()),
                "circles.figure.others", numbers.socialShare());
        figure(area, 1, words.signed(stage.now().inclination()), words.signed(stage.real().inclination()),
                "circles.figure.inclination", numbers.inclination());
        figure(area, 2, words.signed(stage.now().netDirection()), words.signed(stage.real().netDirection()),
                "circles.figure.direction", numbers.netDirection());
        figure(area, 3, labels.fixed(stage.now().conflict(), 2), labels.fixed(stage.real().conflict(), 2), "circles.figure.conflict",
                numbers.conflict());
    }

    private void figure(Bounds area, int index, String now, String real, String key, Note note) {
        sheet.noted(null, null, note, () -> figure(area, index, now, real, key));
    }

    private void figure(Bounds area, int index, String now, String real, String key) {
        Theme theme = sheet.theme();
        double wide = area.width() / 4;
        double x = area.x() + index * wide;
        Bounds box = new Bounds(x, area.y(), wide - 4, figures - 4);
        sheet.text(null, now, x, area.y(), FIGURE, theme.ink(), box);
        if (compared && !now.equals(real)) {
            sheet.text(null, labels.of("circles.was", real), x, area.y() + 21, HEAD, theme.muted(), box);
        }
        sheet.lines(null, sheet.wrapping().balanced(labels.of(key), HEAD, wide - 14), x, area.y() + 22
                + (compared ? WAS : 0), HEAD, theme.muted(), box);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(labels.of("circles.head.distance")));
        if (compared) {
            heads.add(labels.of("circles.head.real"));
            heads.add(labels.of("circles.head.without"));
        } else {
            heads.add(labels.of("circles.head.share"));
        }
        if (network) {
            heads.add(labels.of("circles.head.total"));
        }
        return heads;
    }

    private double columnWidth() {
        return compared && network ? 46 : 52;
    }

    private double directionWidth() {
        return 98;
    }

    private void header(Bounds area, double y) {
        Theme theme = sheet.theme();
        List<String> heads = heads();
        double right = area.right() - directionWidth();
        for (int i = heads.size() - 1; i >= 0; i--) {
            List<String> lines = sheet.wrapping().lines(heads.get(i), HEAD, columnWidth() - 4, 2);
            double top = y + HEADER - 3 - Sheet.height(lines.size(), HEAD);
            for (String line : lines) {
                sheet.textRight(null, line, right, top, HEAD, theme.muted(),
                        new Bounds(right - columnWidth(), y - 3, columnWidth(), HEADER));
                top += Sheet.height(1, HEAD);
            }
            right -= columnWidth();
        }
        Bounds box = new Bounds(area.right() - directionWidth() + 14, y, directionWidth() - 14, HEADER);
        sheet.text(null, labels.of("circles.head.direction"), box.x(), y + HEADER - 3 - Sheet.height(1, HEAD), HEAD,
                theme.muted(), box);
        sheet.line(null, area.x(), y + HEADER - 1, area.right(), y + HEADER - 1, Stroke.of(theme.rule(), 0.7));
    }

    private void row(Row row, Map<Id, Double> total, Bounds line) {
        Theme theme = sheet.theme();
        boolean customer = row.place() == null;
        Fellow fellow = customer ? null : data.fellow(row.place());
        boolean gone = fellow != null && fellow.gone();
        String subject = customer ? data.customerId() : fellow.subject();
        boolean barred = line.height() >= BARRED;
        double top = line.centreY() - CELL.size() * Sheet.LEADING / 2 - (barred ? 2 : 0);
        double middle = line.centreY() - (barred ? 2 : 0);
        swatch(fellow, subject, line.x(), middle);
        List<String> cells = new ArrayList<>();
        cells.add(customer ? "" : labels.fixed(row.place().distance(), 2));
        if (compared) {
            cells.add(labels.percent(customer ? stage.real().self() : row.place().real()));
        }
        cells.add(gone ? "–" : labels.percent(row.share()));
        if (network) {
            cells.add(gone ? "–" : labels.percent(totalOf(fellow, total)));
        }
        double right = line.right() - directionWidth();
        for (int i = cells.size() - 1; i >= 0; i--, right -= columnWidth()) {
            String cell = cells.get(i);
            double end = right;
            Type type = i == cells.size() - 1 - (network ? 1 : 0) ? NAME : CELL;
            sheet.noted(subject, null, network && i == cells.size() - 1 && !gone ? total(fellow) : null, () ->
                    sheet.textRight(subject, cell, end, top, type, gone ? theme.muted() : theme.ink(), line));
        }
        double room = right - line.x() - 20;
        String name = customer ? own(room) : fellow.isFolded()
                ? labels.of("companions.others", row.place().count()) : fellow.name();
        sheet.text(subject, sheet.wrapping().single(name, NAME, room), line.x() + 16, top, NAME,
                gone ? theme.muted() : theme.ink(), line);
        if (barred && !gone) {
            bar(fellow, subject, new Bounds(line.x() + 16, line.bottom() - 7,
                    (room - 4) * row.share() / rows.getFirst().share(), 3));
        }
        direction(row, subject, line, middle, gone);
    }

    /** What the customer's row is called. */
    private String own(double room) {
        String name = labels.of("circles.self", data.customer(labels));
        return sheet.width(name, NAME) <= room ? name : data.customer(labels);
    }

    /** The share as a length, beside others to be compared. */
    private void bar(Fellow fellow, String subject, Bounds bar) {
        Theme theme = sheet.theme();
        Colour colour = fellow == null ? theme.ink() : fellow.hue() < 0 ? theme.muted() : theme.hue(fellow.hue());
        sheet.box(subject, bar, 1, Fill.of(theme.isBlackAndWhite() ? theme.ink() : colour), null);
    }

    /** How the total share came about; {@code null} for several at once and for a customer without a name. */
    private Note total(Fellow fellow) {
        Id actor = fellow == null ? data.customerId() == null ? null : new Id(data.customerId())
                : fellow.who().size() == 1 ? fellow.who().iterator().next() : null;
        return actor == null ? null : numbers.total(actor);
    }

    private double totalOf(Fellow fellow, Map<Id, Double> total) {
        if (fellow == null) {
            return total.entrySet().stream().filter(e -> data.fellowOf(e.getKey()) == null
                    || data.fellowOf(e.getKey()) < 0).mapToDouble(Map.Entry::getValue).sum();
        }
        return fellow.who().stream().mapToDouble(id -> total.getOrDefault(id, 0.0)).sum();
    }

    private void direction(Row row, String subject, Bounds line, double middle, boolean gone) {
        Theme theme = sheet.theme();
        double top = middle - CELL.size() * Sheet.LEADING / 2;
        double value = row.place() == null ? stage.real() == null ? 0 : stage.real().ownInclination()
                : row.place().direction();
        double x = line.right() - directionWidth() + 14;
        Colour ink = gone ? theme.muted() : theme.ink();
        String text = words.signed(value);
        String word = text.startsWith("+") ? "legend.for" : text.startsWith("\u2212") ? "legend.against"
                : "circles.neutral";
        if (!word.equals("circles.neutral")) {
            sheet.icon(subject, word.substring("legend.".length()), x, middle - 4.5, 9, ink);
        }
        double wide = line.right() - x - 12;
        sheet.text(subject, sheet.wrapping().single(labels.of(word) + "  " + text, CELL, wide), x + 12, top, CELL, ink, line);
    }

    private void swatch(Fellow fellow, String subject, double left, double middle) {
        Theme theme = sheet.theme();
        Bounds disc = new Bounds(left + 1, middle - 5, 10, 10);
        if (fellow == null) {
            sheet.box(subject, disc, 5, Fill.of(theme.ink()), null);
        } else if (fellow.gone()) {
            sheet.box(subject, disc, 5, null, new Stroke(theme.muted(), 0.9, Dash.DOTTED));
        } else {
            Colour edge = fellow.hue() < 0 ? theme.muted() : theme.hue(fellow.hue());
            sheet.box(subject, disc, 5, fellow.hue() >= 0 ? theme.area(fellow.hue())
                    : Fill.of(theme.tint(theme.muted(), theme.isBlackAndWhite() ? 0 : 0.25)),
                    new Stroke(edge, 1, fellow.edge()));
        }
    }
}
