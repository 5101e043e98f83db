package org.covoyage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covoyage.edit.EditSession;
import org.covoyage.edit.Safekeeping;
import org.covoyage.edit.StepName;
import org.covoyage.file.Kept;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Edit;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.testing.RandomJourney;

/** What keeping every step safe costs, and taking a large one back. */
final class EditFigures {
    private static final int RUNS = 200;
    private static final int PASTED = 2000;

    private final Table table;

    EditFigures(Table table) {
        this.table = table;
    }

    /** A journey of 2,000 cards, edited with its journal on the disk of the system's temporary folder. */
    void print() throws Exception {
        Path folder = Files.createTempDirectory("covoyage-bench");
        try (Safekeeping keeping = new Safekeeping(folder)) {
            byte[] bytes = new ProjectWriter().bytes(RandomJourney.seed(7).stages(20).lanes(18).cards(2000)
                    .touchpoints(200).companions(30).project(1), Kept.nothing());
            EditSession kept = EditSession.kept(open(bytes), Optional.empty(), "bench", keeping, problem -> {
                throw new IllegalStateException(problem);
            });
            EditSession memory = EditSession.inMemory(open(bytes), Optional.empty(), "bench");
            table.section("Editing a journey of 2,000 cards");
            table.row("a card's text, in memory", Cost.of(RUNS, () -> write(memory)), "");
            table.row("a card's text, on the disk before the next", Cost.of(RUNS, () -> write(kept)), "");
            Cost append = Cost.of(RUNS, () -> {
                write(kept);
                kept.settle();
            });
            table.row("journal append: a card's text and its force", append, "≤ 1 ms");
            paste(kept);
            kept.settle();
            table.row("undo of a 2,000-card paste, and redo", Cost.of(15, () -> {
                kept.history().undo();
                kept.history().redo();
            }), "≤ 50 ms");
            table.row("paste of 2,000 cards, and undo", Cost.of(15, () -> {
                kept.history().undo();
                paste(kept);
            }), "");
            kept.close();
        } finally {
            clear(folder);
        }
    }

    private static Opened.Usable open(byte[] bytes) {
        if (new ProjectReader().open(bytes) instanceof Opened.Usable usable) {
            return usable;
        }
        throw new IllegalStateException("the generated project does not open");
    }

    private static Journey journey(EditSession session) {
        return session.project().scenarios().getFirst();
    }

    private static void write(EditSession session) {
        Journey journey = journey(session);
        Card card = journey.get(journey.ids(Kind.CARD).get(1000), Card.class);
        session.perform(new StepName("text", "x"), journey.scenario().id(), Change.of(journey)
                .replace(card.withText(card.text().equals("one") ? "other" : "one")).build(), card.id(), card.id());
    }

    private static void paste(EditSession session) {
        Journey journey = journey(session);
        List<Id> stages = journey.ids(Kind.STAGE);
        Id lane = journey.ids(Kind.LANE).getFirst();
        int there = journey.ids(Kind.CARD).size();
        Change change = new Change(IntStream.range(0, PASTED)
                .mapToObj(i -> new Edit(null, Card.of(new Id("paste" + i), lane,
                        stages.get(i % stages.size()), "Pasted card number " + i), -1, there + i)).toList());
        session.perform(new StepName("paste", ""), journey.scenario().id(), change, null, null);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
