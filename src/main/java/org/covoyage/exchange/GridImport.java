package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.journey.Series;

/**
 * A pasted block as stages and lanes. It finds out by itself which way the block lies and what its rows mean; whoever
 * knows better says so with a {@link GridLayout}. Nothing that stands in a cell is lost: what is not understood stays
 * as text. It must not know where the block comes from.
 */
public final class GridImport {
    private final FieldWords words = new FieldWords();
    private final boolean french;

    /** An import that makes up names, where there are none, in a language. */
    public GridImport(Language language) {
        french = language == Language.FR;
    }

    /** The draft of a text that holds a block. */
    public Draft read(String text) {
        DelimitedText.Parsed parsed = DelimitedText.read(text);
        Draft draft = read(parsed.block());
        return new Draft(draft.title(), draft.summary(), draft.persona(), draft.stages(), draft.rows(),
                draft.companions(), Stream.concat(draft.findings().stream(), parsed.findings().stream()).toList());
    }

    /** The draft of a block, read as it looks. */
    public Draft read(Block block) {
        return read(block, layout(block));
    }

    /** How a block looks; a title above it does not count. */
    public GridLayout layout(Block block) {
        return GridLayout.guess(titled(block) ? block.below(1) : block, words);
    }

    /** The draft of a block, read as said. */
    public Draft read(Block block, GridLayout layout) {
        Findings findings = new Findings();
        if (block.width() == 0) {
            return Draft.nothing(findings);
        }
        String title = null;
        Block grid = block;
        if (titled(block)) {
            title = Tidy.name(String.join("", block.rows().getFirst()), 1, findings);
            findings.add(Finding.Code.TITLE_TAKEN, 1, title);
            grid = block.below(1);
        }
        return new Reading(layout.stagesDown() ? grid.transposed() : grid, layout, title, findings).draft();
    }

    /** Whether one cell stands alone above a table. */
    private static boolean titled(Block block) {
        return block.height() > 2 && block.width() > 2 && filled(block, 0) == 1 && filled(block, 1) > 1
                && block.rows().subList(1, block.height()).stream().anyMatch(row -> !row.getFirst().isBlank()
                || !block.at(0, 0).isBlank());
    }

    private static long filled(Block block, int row) {
        return block.rows().get(row).stream().filter(cell -> !cell.isBlank()).count();
    }

    /** One block being read, stages across. */
    private final class Reading {
        private final Block grid;
        private final GridLayout layout;
        private final String title;
        private final Findings findings;
        private final int[] stageOf;
        private final List<String> names = new ArrayList<>();
        private final List<String> goals = new ArrayList<>();
        private final List<String> durations = new ArrayList<>();
        private final GridRows rows;

        private Reading(Block grid, GridLayout layout, String title, Findings findings) {
            this.grid = grid;
            this.layout = layout;
            this.title = title;
            this.findings = findings;
            this.stageOf = new int[grid.width()];
            nameStages();
            this.rows = new GridRows(words, names.size(), findings);
        }

        private void nameStages() {
            for (int column = layout.laneNames() ? 1 : 0; column < grid.width(); column++) {
                String name = layout.stageNames() ? grid.at(0, column) : "";
                if (name.isBlank() && layout.stageNames() && !names.isEmpty()) {
                    findings.add(Finding.Code.MERGED_COLUMNS, column + 1, names.getLast());
                } else {
                    boolean numbered = name.isBlank();
                    names.add(numbered ? (french ? "Étape " : "Stage ") + (names.size() + 1)
                            : Tidy.name(name, 1, findings));
                    goals.add(null);
                    durations.add(null);
                    if (numbered) {
                        findings.add(Finding.Code.STAGES_NUMBERED, 0);
                    }
                }
                stageOf[column] = names.size() - 1;
            }
        }

        private Draft draft() {
            if (names.isEmpty()) {
                return Draft.nothing(findings);
            }
            if (!layout.laneNames() && grid.height() > (layout.stageNames() ? 1 : 0)) {
                findings.add(Finding.Code.LANES_UNNAMED, 0);
            }
            String name = "";
            for (int row = layout.stageNames() ? 1 : 0; row < grid.height(); row++) {
                String own = layout.laneNames() ? grid.at(row, 0) : "";
                name = own.isBlank() ? name : own;
                read(name, row);
            }
            List<Draft.Stage> stages = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                stages.add(new Draft.Stage(names.get(i), words.phase(names.get(i)).orElse(null), goals.get(i),
                        durations.get(i)));
            }
            List<Draft.Row> lanes = rows.rows();
            List<Draft.Companion> companions = rows.companions();
            findings.add(layout.stagesDown() ? Finding.Code.STAGES_DOWN : Finding.Code.STAGES_ACROSS, 0, stages.size(),
                    lanes.size());
            return new Draft(title, null, null, stages, lanes, companions, findings.list());
        }

        private void read(String name, int row) {
            List<List<String>> cells = new ArrayList<>();
            names.forEach(_ -> cells.add(new ArrayList<>()));
            for (int column = layout.laneNames() ? 1 : 0; column < grid.width(); column++) {
                if (!grid.at(row, column).isBlank()) {
                    cells.get(stageOf[column]).add(grid.at(row, column));
                }
            }
            String companion = RowName.companion(name, words);
            if (companion != null) {
                rows.companion(companion, cells);
            } else if (words.is("row", "goal", name)) {
                fill(goals, cells);
            } else if (words.is("row", "duration", name)) {
                fill(durations, cells);
            } else if (name.isBlank()) {
                rows.lane("", layout.laneNames() ? LaneType.CUSTOM : LaneType.ACTIONS, null, cells, row + 1);
            } else {
                Series series = words.is("row", "employee", name) ? Series.EMPLOYEE
                        : words.is("row", "believed", name) ? Series.BELIEVED : Series.CUSTOMER;
                Optional<LaneType> type = series != Series.CUSTOMER ? Optional.of(LaneType.EMOTION) : words.lane(name);
                if (type.isEmpty()) {
                    findings.add(Finding.Code.LANE_UNKNOWN, row + 1, name);
                }
                rows.lane(name, type.orElse(LaneType.CUSTOM), series, cells, row + 1);
            }
        }

        private void fill(List<String> values, List<List<String>> cells) {
            Function<List<String>, String> line = texts -> Tidy.name(String.join(", ", texts), 0, findings);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    String more = line.apply(cells.get(i));
                    values.set(i, values.get(i) == null ? more : line.apply(List.of(values.get(i), more)));
                }
            }
        }
    }
}
