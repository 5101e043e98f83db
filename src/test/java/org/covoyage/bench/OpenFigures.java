package org.covoyage.bench;

import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.testing.RandomJourney;
import tools.jackson.databind.json.JsonMapper;

/** Opening generated projects against Jackson's plain tree of the same bytes; and writing them. */
final class OpenFigures {
    private static final int RUNS = 7;

    private final Table table;

    OpenFigures(Table table) {
        this.table = table;
    }

    /** Sizes of files in megabytes, about. */
    void print(int... sizes) throws Exception {
        for (int size : sizes) {
            byte[] bytes = new ProjectWriter().bytes(
                    RandomJourney.seed(42).aboutBytes(size * 1_000_000L).project(1), Kept.nothing());
            JsonMapper plain = JsonMapper.builder().build();
            ProjectReader reader = new ProjectReader();
            if (!(reader.open(bytes) instanceof Opened.Usable usable) || !usable.problems().isEmpty()) {
                throw new IllegalStateException("the generated project does not open whole");
            }
            table.section("A project of about " + size + " MB");
            Cost tree = Cost.of(RUNS, () -> plain.readTree(bytes));
            table.row("Jackson's plain tree", tree, bytes.length, "", "");
            Cost open = Cost.of(RUNS, () -> reader.open(bytes));
            table.row("opening", open, bytes.length, Table.ratio(open.wall() / tree.wall()), "≤ 2 × the tree");
            Cost write = Cost.of(RUNS, () -> new ProjectWriter().bytes(usable.project(), usable.kept()));
            table.row("writing", write, bytes.length, Table.ratio(write.wall() / tree.wall()), "");
        }
    }
}
