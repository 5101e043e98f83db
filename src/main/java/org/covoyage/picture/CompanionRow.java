package org.covoyage.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Dash;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Outline;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Distance;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Lane;
import org.covoyage.journey.ModelParameters;
import org.covoyage.journey.Persona;
import org.covoyage.journey.SocialDistance;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Word;

/**
 * The travel companions of each stage above the customer's own line, the nearest lowest, each with its social
 * distance, for or against, and an edge that says how well it is known.
 */
final class CompanionRow implements Row {
    private static final Type NAME = Type.medium(9.5);
    private static final Type NUMBER = Type.regular(9.5);
    private static final Type PERSONA = Type.bold(10.5);
    private static final double CHIP = 15.5;
    private static final double BETWEEN = 2;
    private static final double ZONE = 4;
    private static final double TRACK = 16;
    private static final double ICON = 13;
    private static final double END = 18;
    private static final int MOST_IN_HEADLINE = 6;

    private record Chip(Tie tie, Companion companion, Distance distance) {
    }

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final RowTitle title;
    private final Map<Id, Integer> hues = new HashMap<>();
    private final List<List<Chip>> cells = new ArrayList<>();
    private final List<Integer> left = new ArrayList<>();
    private final boolean icons;
    private final boolean numbers;

    CompanionRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.title = new RowTitle(sheet, grid, lane, sheet.labels().of("companions.hint"));
        List<Id> order = data.journey().ids(Kind.COMPANION);
        for (int i = 0; i < order.size(); i++) {
            Integer own = data.journey().get(order.get(i), Companion.class).hue();
            hues.put(order.get(i), own == null ? i : own - 1);
        }
        for (Stage stage : data.stages()) {
            List<Chip> all = chips(stage);
            int most = data.isHeadline() ? MOST_IN_HEADLINE : Integer.MAX_VALUE;
            boolean folded = all.size() > most;
            cells.add(folded ? all.subList(0, most - 1) : all);
            left.add(folded ? all.size() - most + 1 : 0);
        }
        this.numbers = grid.columnWidth() >= 62;
        this.icons = cells.stream().flatMap(List::stream).allMatch(
                chip -> sheet.width(chip.companion().name(), NAME) <= room(chip) - ICON);
    }

    /** The width a chip has for its name when there is no icon. */
    private double room(Chip chip) {
        return grid.columnWidth() - 7 - END - (numbers ? sheet.width(number(chip), NUMBER) + 4 : 0);
    }

    private String number(Chip chip) {
        return chip.distance().isDefined() ? sheet.labels().fixed(chip.distance().value(), 2) : "?";
    }

    /** The companions that travel along at a stage, nearest first. */
    private List<Chip> chips(Stage stage) {
        ModelParameters parameters = data.journey().scenario().parametersOrDefault();
        return data.ties(stage).stream().filter(tie -> tie.involvement() > 0).map(tie -> {
            Companion companion = data.journey().get(tie.companion(), Companion.class);
            return new Chip(tie, companion, SocialDistance.of(parameters, companion, tie));
        }).sorted(Comparator.comparingDouble((Chip chip) -> chip.distance().isDefined() ? chip.distance().value() : 2)
                .thenComparing(chip -> -chip.tie().involvement())
                .thenComparing(chip -> chip.companion().id())).toList();
    }

    @Override
    public double height() {
        double chips = 0;
        for (int i = 0; i < cells.size(); i++) {
            chips = Math.max(chips, stacked(i));
        }
        return Math.max(title.height() + Sheet.height(1, PERSONA) + 6, chips + TRACK);
    }

    private double stacked(int column) {
        List<Chip> chips = cells.get(column);
        int count = chips.size() + (left.get(column) > 0 ? 1 : 0);
        double zones = 0;
        for (int i = 1; i < chips.size(); i++) {
            zones += zone(chips.get(i)) != zone(chips.get(i - 1)) ? ZONE : 0;
        }
        return count * (CHIP + BETWEEN) + zones;
    }

    private static int zone(Chip chip) {
        double d = chip.distance().value();
        return !chip.distance().isDefined() ? 3 : d <= Distance.PROXIMAL ? 0 : d < Distance.DISTAL ? 1 : 2;
    }

    @Override
    public double stretch() {
        return 0.25;
    }

    @Override
    public void draw(double top, double height) {
        title.draw(top, height - TRACK);
        double track = top + height - TRACK / 2;
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            sheet.cell(() -> drawCell(column, track));
        }
        track(track);
    }

    /** The chips of a stage, from the customer's own line upwards. */
    private void drawCell(int column, double track) {
        double y = track - 6;
        Chip below = null;
        for (Chip chip : cells.get(column)) {
            y -= CHIP + (below != null && zone(chip) != zone(below) ? ZONE : 0);
            draw(chip, grid.x(column), y);
            y -= BETWEEN;
            below = chip;
        }
        if (left.get(column) > 0) {
            y -= CHIP;
            Bounds area = new Bounds(grid.x(column), y, grid.columnWidth(), CHIP);
            sheet.text(null, sheet.wrapping().single(sheet.labels().of("companions.more", left.get(column)), NUMBER,
                    area.width() - 10), area.x() + 7, y + 1.9, NUMBER, sheet.theme().muted(), area);
        }
    }

    private void track(double y) {
        Theme theme = sheet.theme();
        Persona persona = data.journey().focalPersona();
        String subject = persona == null ? null : persona.id().value();
        String name = persona == null ? sheet.labels().of("customer") : persona.name();
        Bounds box = grid.title(y - 8, 16);
        sheet.text(subject, sheet.wrapping().single(name, PERSONA, box.width()), box.x(), y - 6.5, PERSONA, theme.ink(),
                box);
        double from = grid.left();
        double to = grid.right();
        sheet.line(subject, from + 4, y, to - 2, y, Stroke.of(theme.ink(), 2));
        sheet.box(subject, new Bounds(from, y - 4, 8, 8), 4, Fill.of(theme.ink()), null);
        sheet.path(subject, Outline.at(to - 7, y - 4.5).to(to - 1, y).to(to - 7, y + 4.5).open(), null,
                Stroke.of(theme.ink(), 2));
    }

    private void draw(Chip chip, double x, double top) {
        Theme theme = sheet.theme();
        String subject = chip.companion().id().value();
        int hue = hues.get(chip.companion().id());
        Bounds area = new Bounds(x, top, grid.columnWidth(), CHIP);
        Dash dash = EvidenceMark.dash(Grade.orAssumed(chip.companion().involvementGrade()));
        sheet.group(subject, chip.companion().name(), () -> {
            Fill fill = theme.isBlackAndWhite() ? Fill.of(theme.ground()) : Fill.of(theme.tint(theme.hue(hue), 0.20));
            sheet.box(subject, area, CHIP / 2, fill, new Stroke(theme.hue(hue), 0.9, dash));
            double v = chip.tie().directionOrDefault();
            if (v != 0) {
                sheet.icon(subject, v > 0 ? "for" : "against", area.right() - 15, top + 3.8, 8,
                        theme.isBlackAndWhite() ? theme.ink() : theme.hue(hue));
            }
            if (numbers) {
                sheet.textRight(subject, number(chip), area.right() - END, top + 1.9, NUMBER, theme.muted(), area);
            }
            double textX = x + 7;
            if (icons) {
                sheet.icon(subject, "kind-" + Word.of(chip.companion().kind()), textX, top + 3, 10,
                        theme.isBlackAndWhite() ? theme.ink() : theme.hue(hue));
                textX += ICON;
            }
            String name = sheet.wrapping().single(chip.companion().name(), NAME,
                    Math.max(4, room(chip) - (icons ? ICON : 0)));
            sheet.text(subject, name, textX, top + 1.9, NAME, theme.ink(), area);
        });
    }
}
