package org.covoyage.ui.create;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.covoyage.exchange.Draft;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Series;

/**
 * Lanes of a draft read as another type than they were, because somebody says so. Nothing is lost by it: a feeling that
 * becomes a card keeps its number in words. It must not know how a text is read.
 *
 * @param types the types chosen, by the place of the row
 */
record Correction(Map<Integer, LaneType> types) {
    /** As it was read. */
    static final Correction NONE = new Correction(Map.of());
    private static final double STRONGEST = 2;

    /** Copies the map. */
    Correction {
        types = Map.copyOf(types);
    }

    /** With a row chosen otherwise. */
    Correction with(int row, LaneType type) {
        Map<Integer, LaneType> more = new HashMap<>(types);
        more.put(row, type);
        return new Correction(more);
    }

    /** The draft with the rows as chosen; a choice that a row does not have is left aside. */
    Draft of(Draft read) {
        Draft draft = read;
        for (Map.Entry<Integer, LaneType> each : types.entrySet()) {
            if (each.getKey() < read.rows().size()) {
                Draft.Row row = read.rows().get(each.getKey());
                if (choices(row).contains(each.getValue())) {
                    draft = draft.withRow(each.getKey(), as(row, each.getValue()));
                }
            }
        }
        return draft;
    }

    /** What a row can be; its own type among them. Rows that follow from other elements are what they are. */
    static List<LaneType> choices(Draft.Row row) {
        boolean hasWords = row.cells().stream().anyMatch(cell -> !cell.isEmpty());
        if (!hasWords) {
            return List.of(row.type());
        }
        Set<LaneType> choices = EnumSet.of(LaneType.STEPS, LaneType.TOUCHPOINTS, row.type());
        for (LaneType type : LaneType.values()) {
            if (type.bearsCards()) {
                choices.add(type);
            }
        }
        if (row.cells().stream().flatMap(List::stream).allMatch(entry -> feeling(entry).isPresent())) {
            choices.add(LaneType.EMOTION);
        }
        return new ArrayList<>(choices);
    }

    private static Draft.Row as(Draft.Row row, LaneType type) {
        if (type == row.type()) {
            return row;
        } else if (type == LaneType.EMOTION) {
            return new Draft.Row(type, row.name(), row.series() == null ? Series.CUSTOMER : row.series(), each(row,
                    entry -> entry.feeling() != null ? entry : new Draft.Entry("", feeling(entry).orElseThrow())));
        }
        boolean felt = type == LaneType.STEPS || type == LaneType.TOUCHPOINTS;
        return new Draft.Row(type, row.name(), null, each(row, entry -> entry.feeling() == null
                || felt && !entry.text().isEmpty() ? entry : new Draft.Entry(worded(entry), null)));
    }

    private static List<List<Draft.Entry>> each(Draft.Row row, UnaryOperator<Draft.Entry> to) {
        return row.cells().stream().map(cell -> cell.stream().map(to).toList()).toList();
    }

    private static String worded(Draft.Entry entry) {
        return (number(entry.feeling()) + " " + entry.text()).strip();
    }

    /** A feeling as people write it, −2 … +2, with its sign. */
    static String number(double feeling) {
        String digits = feeling == Math.rint(feeling) ? String.valueOf(Math.abs((long) feeling))
                : String.valueOf(Math.abs(Math.rint(10 * feeling) / 10));
        return (feeling > 0 ? "+" : feeling < 0 ? "−" : "") + digits;
    }

    private static Optional<Double> feeling(Draft.Entry entry) {
        if (entry.feeling() != null) {
            return Optional.of(entry.feeling());
        }
        String plain = entry.text().strip().replace('−', '-').replace('–', '-').replace(',', '.');
        if (!plain.matches("[+-]?\\d(\\.\\d+)?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(plain);
        return Math.abs(value) <= STRONGEST ? Optional.of(value) : Optional.empty();
    }
}
