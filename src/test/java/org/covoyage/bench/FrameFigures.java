package org.covoyage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.covoyage.bench.BenchWindow.Shown;
import org.covoyage.drawing.Bounds;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.Grid;
import org.covoyage.file.Kept;
import org.covoyage.file.ProjectWriter;
import org.covoyage.journey.Card;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.testing.RandomJourney;

/**
 * From a key press or a step of a drag to the painted frame, in the program's window, details beside the map, without
 * the wait for the pulse: a cursor that moves, a letter, a text that is done with, a card dragged and dropped.
 */
final class FrameFigures {
    private static final int WARM = 40;
    private static final int FRAMES = 120;
    /** Between two keys of a quick hand, in milliseconds: the panel beside the map is made in the meantime. */
    private static final long PACE = 150;
    private static final String AIM = "≤ 16, 99 % ≤ 33";

    private final Table table;

    FrameFigures(Table table) {
        this.table = table;
    }

    /** Journeys of so many cards in twenty stages, 30 companions. */
    void print(int... sizes) throws Exception {
        for (int cards : sizes) {
            Path folder = Files.createTempDirectory("covoyage-bench");
            try {
                Path file = folder.resolve("bench.covoyage");
                Files.write(file, new ProjectWriter().bytes(RandomJourney.seed(7).stages(cards > 200 ? 20 : 8)
                        .lanes(18).cards(cards).touchpoints(cards / 10).companions(cards > 200 ? 30 : 8).project(1),
                        Kept.nothing()));
                try (BenchWindow window = new BenchWindow(file, folder)) {
                    table.section(String.format("To the painted frame, %,d cards", cards));
                    print(window, cards == 2000 ? AIM : "");
                }
            } finally {
                clear(folder);
            }
        }
    }

    private void print(BenchWindow window, String aim) throws Exception {
        int row = window.ask(() -> row(window));
        window.frame(Shown.ABOVE, () -> stand(window, row));
        window.settle();
        boolean[] there = {false};
        Callable<Double> arrow = () -> window.frame(Shown.ABOVE,
                () -> window.press((there[0] ^= true) ? KeyCode.RIGHT : KeyCode.LEFT, false));
        table.row("arrow key: the cursor moves", Frames.of(WARM, FRAMES, arrow), aim);
        table.row("arrow key, as a hand presses it", Frames.of(WARM, FRAMES, () -> {
            TimeUnit.MILLISECONDS.sleep(PACE);
            return arrow.call();
        }), aim);
        window.settle();
        table.row("a letter typed into a card", Frames.of(WARM, FRAMES, () -> letter(window)), aim);
        window.ask(() -> {
            window.press(KeyCode.ESCAPE, false);
            return null;
        });
        table.row("a text done with: Enter", Frames.of(WARM, FRAMES, () -> text(window, row)), aim);
        table.row("undo and redo of a text", Frames.of(WARM, FRAMES, () -> undo(window)), aim);
        table.row("a card dragged, a step", Frames.of(WARM, FRAMES, new Drag(window)::step), aim);
        Drag drag = new Drag(window);
        table.row("a card dropped, all in place", Frames.of(WARM / 2, FRAMES, () -> drag.drop(Shown.PLACED)), aim);
        table.row("a card dropped, to the last pixel", Frames.of(WARM / 2, FRAMES, () -> drag.drop(Shown.SHARP)), "");
        // A change of anything but cards has the whole map laid out, on another thread.
        table.row("a stage renamed: Enter", Frames.of(WARM, FRAMES, () -> text(window, Cursor.HEADER)), "");
    }

    private static int row(BenchWindow window) {
        Grid grid = window.page().hand().editor().grid();
        List<LaneType> types = grid.lanes().stream().map(Lane::type).toList();
        // A small journey need not have every lane; without one the cursor would stand on a stage.
        return types.indexOf(Stream.of(LaneType.ACTIONS, LaneType.THOUGHTS, LaneType.PAINS, LaneType.FRONT_STAGE)
                .filter(types::contains).findFirst().orElseThrow());
    }

    private static void stand(BenchWindow window, int row) {
        window.map().requestFocus();
        window.page().hand().editor().click(Cursor.at(row, 2));
        // The window's selection follows with the next key.
        window.press(KeyCode.LEFT, false);
        window.press(KeyCode.RIGHT, false);
    }

    private int letters;
    private boolean back;

    private double letter(BenchWindow window) throws Exception {
        return window.frame(Shown.ABOVE, () -> window.type(++letters % 9 == 0 ? " " : "e"));
    }

    private double text(BenchWindow window, int row) throws Exception {
        window.frame(Shown.ABOVE, () -> {
            window.page().hand().editor().click(Cursor.at(row, 2));
            window.map().requestFocus();
            window.type("Compares prices " + ++letters);
        });
        return window.frame(Shown.PLACED, () -> window.press(KeyCode.ENTER, false));
    }

    private double undo(BenchWindow window) throws Exception {
        back ^= true;
        return window.frame(Shown.PLACED, () -> {
            if (back) {
                window.page().actions().undo.run();
            } else {
                window.page().actions().redo.run();
            }
        });
    }

    /** A hand with a card. */
    private static final class Drag {
        private final BenchWindow window;
        private final String card;
        private int steps;
        private boolean held;

        Drag(BenchWindow window) throws Exception {
            this.window = window;
            Journey journey = window.page().session().journeyProperty().get();
            List<Card> cards = journey.all(Card.class);
            card = window.ask(() -> cards.stream().map(each -> each.id().value())
                    .filter(id -> window.map().placeOf(id).map(place -> place.x() > 250 && place.right() < 500
                            && place.y() > 150 && place.bottom() < window.map().getHeight() - 60).orElse(false))
                    .findFirst().orElseThrow());
        }

        private void press() throws Exception {
            window.frame(Shown.ABOVE, () -> {
                Bounds at = window.map().placeOf(card).orElseThrow();
                window.mouse(MouseEvent.MOUSE_MOVED, at.centreX(), at.centreY());
                window.mouse(MouseEvent.MOUSE_PRESSED, at.centreX(), at.centreY());
                window.mouse(MouseEvent.MOUSE_DRAGGED, at.centreX() + 8, at.centreY());
            });
            held = true;
        }

        double step() throws Exception {
            if (!held) {
                press();
            }
            double x = 300 + 40 * Math.cos(++steps / 7.0);
            double y = 400 + 90 * Math.sin(steps / 7.0);
            double time = window.frame(Shown.ABOVE, () -> window.mouse(MouseEvent.MOUSE_DRAGGED, x, y));
            if (steps == WARM + FRAMES) {
                window.ask(() -> {
                    window.press(KeyCode.ESCAPE, false);
                    window.mouse(MouseEvent.MOUSE_RELEASED, x, y);
                    return null;
                });
            }
            return time;
        }

        double drop(Shown until) throws Exception {
            window.settle();
            press();
            Bounds at = window.ask(() -> window.map().placeOf(card).orElseThrow());
            double x = at.centreX() + (++steps % 2 == 0 ? -at.width() - 8 : at.width() + 8);
            window.frame(Shown.ABOVE, () -> window.mouse(MouseEvent.MOUSE_DRAGGED, x, at.centreY()));
            return window.frame(until, () -> window.mouse(MouseEvent.MOUSE_RELEASED, x, at.centreY()));
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
