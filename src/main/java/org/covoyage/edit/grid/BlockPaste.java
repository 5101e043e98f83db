package org.covoyage.edit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Lanes;
import org.covoyage.edit.change.Stages;
import org.covoyage.journey.Id;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;

/**
 * A block of a spreadsheet put into the grid at the cursor. Nothing that is there is overwritten: what is pasted comes
 * beside it. Where the block is wider or longer than the grid, stages and lanes come to be.
 */
final class BlockPaste {
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*•‣–—·◦]|\\d{1,3}[.)])\\s+(?=\\S)");

    private final Grid grid;
    private final Draft draft;
    private final CellWriter writer;
    private final List<Id> made = new ArrayList<>();
    private int refused;

    BlockPaste(Grid grid, Draft draft, CellWriter writer) {
        this.grid = grid;
        this.draft = draft;
        this.writer = writer;
    }

    /** Pastes rows of cells; on the headers the first row holds names of stages, on the titles the first cells titles. */
    List<Id> paste(Cursor cursor, List<List<String>> block) {
        List<Id> stages = stages(cursor, block);
        List<Lane> lanes = lanes(cursor, block);
        int top = cursor.isHeader() ? 1 : 0;
        int left = cursor.isTitle() ? 1 : 0;
        for (int row = top; row < block.size(); row++) {
            List<String> cells = block.get(row);
            for (int column = left; column < cells.size(); column++) {
                cell(lanes.get(row - top), stages.get(column - left), row == top && column == left ? cursor.item()
                        : Integer.MAX_VALUE, cells.get(column));
            }
        }
        return made;
    }

    /** How many cells held what cannot stand where it was to go, such as words on a curve. */
    int refused() {
        return refused;
    }

    private List<Id> stages(Cursor cursor, List<List<String>> block) {
        int left = cursor.isTitle() ? 1 : 0;
        int first = cursor.isTitle() ? 0 : cursor.column();
        int width = block.stream().mapToInt(List::size).max().orElse(0) - left;
        List<Id> stages = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String name = cursor.isHeader() && i < block.getFirst().size() ? block.getFirst().get(i).strip() : "";
            if (grid.stage(first + i) == null) {
                Id stage = new Stages(draft).addBefore(null, name);
                stages.add(stage);
                made.add(stage);
            } else {
                stages.add(grid.stage(first + i).id());
                if (!name.isEmpty()) {
                    new Stages(draft).rename(stages.getLast(), name);
                    made.add(stages.getLast());
                }
            }
        }
        return stages;
    }

    private List<Lane> lanes(Cursor cursor, List<List<String>> block) {
        int top = cursor.isHeader() ? 1 : 0;
        int row = cursor.isHeader() ? 0 : cursor.row();
        List<Lane> lanes = new ArrayList<>();
        for (int i = top; i < block.size(); i++) {
            while (grid.lane(row) != null && !Grid.isWritable(grid.lane(row).type())) {
                row++;
            }
            String title = cursor.isTitle() && !block.get(i).isEmpty() ? block.get(i).getFirst().strip() : "";
            Id lane = grid.lane(row) == null ? null : grid.lane(row).id();
            if (lane == null || !title.isEmpty()) {
                lane = title.isEmpty() ? new Lanes(draft).add(LaneType.CUSTOM, null, null)
                        : writer.lane(lane, null, title).element();
                made.add(lane);
            }
            lanes.add(draft.need(lane, Lane.class));
            row++;
        }
        return lanes;
    }

    private void cell(Lane lane, Id stage, int index, String cell) {
        int place = index;
        for (String text : texts(cell)) {
            Optional<Written> written = writer.add(lane, stage, place, text);
            written.map(Written::element).ifPresent(made::add);
            refused += written.isPresent() ? 0 : 1;
            place = place == Integer.MAX_VALUE ? place : place + 1;
        }
    }

    /** A cell of bullets is several texts, any other is one. */
    static List<String> texts(String cell) {
        List<String> lines = cell.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> BULLET.matcher(line).lookingAt())) {
            return cell.isBlank() ? List.of() : List.of(cell.strip());
        }
        return lines.stream().map(line -> BULLET.matcher(line).replaceFirst("").strip()).toList();
    }
}
