package org.covoyage.picture.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Note;
import org.covoyage.drawing.Stroke;
import org.covoyage.drawing.Theme;
import org.covoyage.insight.relation.HandBalance;
import org.covoyage.journey.Mode;

/** The minutes of each stage and of the journey by who or what serves, as bars of one length. */
final class HandsStrip {
    private static final double CELL = 96;
    private static final double AIR = 14;
    private static final double BAR = 8;
    private static final double ROW = 2 * Easel.LINE + BAR + 8;
    private static final double HEAD = 17;

    private final Easel easel;
    private final Across across;
    private final List<HandBalance.Balance> balances = new ArrayList<>();
    private final int columns;

    HandsStrip(Easel easel, Across across) {
        this.easel = easel;
        this.across = across;
        HandBalance hands = easel.relation().hands();
        if (!hands.journey().minutes().isEmpty()) {
            balances.add(hands.journey());
            hands.stages().stream().filter(of -> easel.isShown(of.stage()) && !of.minutes().isEmpty())
                    .forEach(balances::add);
        }
        this.columns = (int) Math.clamp((across.width() + AIR) / (CELL + AIR), 1, Math.max(1, balances.size()));
    }

    double height() {
        return balances.isEmpty() ? 0 : HEAD + Math.ceilDiv(balances.size(), columns) * ROW;
    }

    void draw(double top) {
        if (balances.isEmpty()) {
            return;
        }
        Theme theme = easel.theme();
        easel.sheet().line(null, across.left(), top, across.right(), top, Stroke.of(theme.muted(), 0.8));
        easel.put(null, easel.say("hands.minutes"), across.left(), top + 4, across.width(), Easel.HEAD, theme.muted());
        int rows = Math.ceilDiv(balances.size(), columns);
        // Rows of even length.
        int even = Math.ceilDiv(balances.size(), rows);
        double cell = (across.width() + AIR) / even - AIR;
        for (int i = 0; i < balances.size(); i++) {
            cell(balances.get(i), across.left() + i % even * (cell + AIR), top + HEAD + (double) (i / even) * ROW + 3, cell);
        }
    }

    private void cell(HandBalance.Balance of, double x, double top, double room) {
        Theme theme = easel.theme();
        String subject = of.stage() == null ? null : of.stage().value();
        double all = of.minutes().values().stream().mapToDouble(Double::doubleValue).sum();
        Note note = Easel.note(() -> note(of, all));
        easel.sheet().noted(subject, of.stage() == null ? easel.say("hands.journey") : easel.name(of.stage()), note, () -> {
            easel.put(subject, of.stage() == null ? easel.say("hands.journey") : easel.name(of.stage()), x, top, room,
                    of.stage() == null ? Easel.HEAD : Easel.SMALL, theme.ink());
            double y = top + Easel.LINE + 1;
            double left = x;
            for (Map.Entry<Mode, Double> part : of.minutes().entrySet()) {
                double wide = all == 0 ? 0 : room * part.getValue() / all;
                if (wide > 0) {
                    easel.sheet().box(subject, new Bounds(left, y, wide, BAR), 0, ModeFill.of(theme, part.getKey()),
                            Stroke.of(theme.muted(), 0.6));
                }
                left += wide;
            }
            String human = of.human().isKnown() ? easel.say("hands.human", easel.labels().percent(of.human().value()),
                    easel.labels().number(all, 0)) : easel.labels().of("minutes", easel.labels().number(all, 0));
            easel.put(subject, human, x, y + BAR + 1, room, Easel.SMALL, theme.muted());
        });
    }

    private String note(HandBalance.Balance of, double all) {
        StringBuilder text = new StringBuilder(easel.say("hands.minutes.note", easel.labels().number(all, 0),
                of.human().n()));
        of.minutes().forEach((mode, minutes) -> text.append('\n').append(easel.labels().of("mode", mode)).append(": ")
                .append(easel.labels().of("minutes", easel.labels().number(minutes, 0))));
        return text.toString();
    }
}
