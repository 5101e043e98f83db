package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Colour;
import org.covoyage.drawing.Fill;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Channel;
import org.covoyage.journey.Lane;
import org.covoyage.journey.ServiceLine;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;

/**
 * The touchpoints: channel icon, name, and marks for who serves, moment of truth and personal data. A touchpoint out
 * of the customer's sight is only outlined.
 */
final class TouchpointRow implements StackedRow {
    static final Type NAME = Type.regular(10);
    private static final Type META = Type.regular(9.5);
    static final double PAD = 4;
    static final double ICON = 12;
    private static final double MARK = 10;

    /**
     * A touchpoint as it stands in its column.
     *
     * @param under whether its marks stand under its name, which would not be whole beside them
     */
    private record Block(Touchpoint touchpoint, List<String> name, List<String> meta, Chips flags, boolean under,
            double height) {
    }

    private final Sheet sheet;
    private final Grid grid;
    private final MapData data;
    private final Stacks<Block> stacks;

    TouchpointRow(Sheet sheet, Grid grid, MapData data, Lane lane) {
        this.sheet = sheet;
        this.grid = grid;
        this.data = data;
        this.stacks = new Stacks<>(sheet, grid, lane, data.stages().stream()
                .map(stage -> data.touchpoints(stage).stream().map(each -> block(each, width(stage))).toList()).toList(),
                Block::height, (block, area) -> sheet.aged(data.isOld(block.touchpoint().evidence()),
                        () -> draw(block, area)));
    }

    private double width(Stage stage) {
        return grid.columnWidth(data.column(stage.id()));
    }

    /** The narrowest distance of columns at which no word of a touchpoint's name breaks. */
    static double narrowestPitch(Sheet sheet, MapData data, Stage stage) {
        double widest = 0;
        for (Touchpoint touchpoint : data.touchpoints(stage)) {
            widest = Math.max(widest, longestWord(sheet, touchpoint) + beside(touchpoint));
        }
        return widest + 1 + Grid.GUTTER;
    }

    private static double longestWord(Sheet sheet, Touchpoint touchpoint) {
        double longest = 0;
        for (String word : touchpoint.name().split("[ -]")) {
            longest = Math.max(longest, sheet.width(word, NAME));
        }
        return longest;
    }

    /** What icon, marks and white space take of the width. */
    private static double beside(Touchpoint touchpoint) {
        return ICON + 3 * PAD + marks(touchpoint).size() * (MARK + 1) + 3;
    }

    private Block block(Touchpoint touchpoint, double width) {
        double whole = Math.max(12, width - ICON - 3 * PAD);
        boolean under = !marks(touchpoint).isEmpty() && longestWord(sheet, touchpoint) > width - beside(touchpoint);
        double room = under ? whole : Math.max(12, width - beside(touchpoint));
        List<String> name = sheet.wrapping().balanced(touchpoint.name(), NAME, room);
        List<String> meta = data.isFull() ? sheet.wrapping().lines(meta(touchpoint), META,
                whole, 3) : List.of();
        if (meta.size() == 1 && meta.getFirst().isBlank()) {
            meta = List.of();
        }
        Chips flags = new Chips(sheet, data.isHeadline() ? List.of() : data.marks().flags(touchpoint.id()),
                width - ICON - 3 * PAD);
        double height = 2 * PAD + Math.max(ICON, Sheet.height(name.size(), NAME)) + Sheet.height(meta.size(), META)
                + (under ? MARK + 1 : 0) + flags.height();
        return new Block(touchpoint, name, meta, flags, under, height);
    }

    private String meta(Touchpoint touchpoint) {
        List<String> parts = new ArrayList<>();
        if (touchpoint.channelName() != null) {
            parts.add(touchpoint.channelName());
        } else if (touchpoint.channel() != null) {
            parts.add(sheet.labels().of("channel", touchpoint.channel()));
        }
        if (touchpoint.mode() != null) {
            parts.add(sheet.labels().of("mode", touchpoint.mode()));
        }
        if (touchpoint.minutes() != null) {
            parts.add(sheet.labels().of("minutes", sheet.labels().number(touchpoint.minutes(), 0)));
        }
        return String.join("\u00a0· ", parts);
    }

    private static List<String> marks(Touchpoint touchpoint) {
        List<String> marks = new ArrayList<>(3);
        if (touchpoint.usesData()) {
            marks.add("personal-data");
        }
        if (touchpoint.isMomentOfTruth()) {
            marks.add("moment-of-truth");
        }
        if (touchpoint.mode() != null) {
            marks.add("mode-" + Word.of(touchpoint.mode()));
        }
        return marks;
    }

    @Override
    public Stacks<?> stacks() {
        return stacks;
    }

    private void draw(Block block, Bounds area) {
        double x = area.x();
        double top = area.y();
        Theme theme = sheet.theme();
        Touchpoint touchpoint = block.touchpoint();
        String subject = touchpoint.id().value();
        boolean hidden = touchpoint.line() == ServiceLine.BACK || touchpoint.line() == ServiceLine.SUPPORT;
        sheet.box(subject, area, 2.5, hidden ? null : Fill.of(theme.tint(theme.accent(),
                theme.isBlackAndWhite() ? 0 : 0.08)), hidden || theme.isBlackAndWhite()
                || data.isFull() ? new Stroke(theme.rule(), 0.8, data.dash(touchpoint.id(), touchpoint.evidence())) : null);
        Channel channel = touchpoint.channel() == null ? Channel.OTHER : touchpoint.channel();
        sheet.icon(subject, "channel-" + Word.of(channel), x + PAD, top + PAD, ICON,
                hidden ? theme.muted() : theme.accent());
        double textX = x + PAD + ICON + PAD;
        double y = sheet.lines(subject, block.name(), textX, top + PAD, NAME, theme.ink(), area);
        List<String> marks = marks(touchpoint);
        double wide = marks.size() * (MARK + 1) - 1;
        double bottom = Math.max(y, top + PAD + ICON);
        marks(touchpoint, marks, block.under() ? textX : area.right() - PAD - wide, block.under() ? bottom : top + PAD + 1);
        double below = sheet.lines(subject, block.meta(), textX, bottom + (block.under() ? MARK + 1 : 0), META, theme.muted(),
                area);
        block.flags().draw(subject, textX, below, area);
    }

    private void marks(Touchpoint touchpoint, List<String> marks, double from, double top) {
        String subject = touchpoint.id().value();
        double x = from;
        for (String mark : marks) {
            Colour colour = mark.equals("moment-of-truth") ? sheet.theme().star() : sheet.theme().muted();
            double left = x;
            sheet.noted(subject, null, data.marks().note(touchpoint.id(), mark),
                    () -> sheet.icon(subject, mark, left, top, MARK, colour));
            x += MARK + 1;
        }
    }
}
