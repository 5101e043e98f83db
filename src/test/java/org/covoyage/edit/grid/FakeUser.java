package org.covoyage.edit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covoyage.edit.History;
import org.covoyage.edit.Step;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.exchange.DelimitedText;
import org.covoyage.file.Clipping;
import org.covoyage.journey.Change;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Title;
import org.covoyage.picture.Labels;
import org.covoyage.testing.Whole;

/**
 * Somebody at the keyboard, without a screen: presses keys and types, sees what the grid shows and what is selected, and
 * counts. A text typed counts as one key press, however long.
 *
 * <pre>{@code
 * FakeUser user = FakeUser.atBlankJourney();
 * user.types("Search").presses(Key.Name.TAB).types("Buy").presses(Key.Name.ENTER);
 * assertThat(user.stages()).containsExactly("Search", "Buy");
 * }</pre>
 */
public final class FakeUser {
    private final Journey journey;
    private final History history;
    private final GridEditor editor;
    private final Board board;
    private int pressed;
    private boolean refusing;

    private FakeUser(Project project, Journey journey, Board board) {
        this.journey = journey;
        this.history = new History(project);
        this.board = board;
        this.editor = new GridEditor(project, journey, new FreshIds(project), new ThroughHistory(), board,
                new LaneTitles(new Labels(Language.EN)));
    }

    /** Somebody who sees a journey of which only the name is there. */
    public static FakeUser atBlankJourney() {
        return at(Journey.of(List.of(new Scenario(new Id("now"), "Now", null, null, null, null))));
    }

    /** Somebody who sees a journey. */
    public static FakeUser at(Journey journey) {
        return of(new Project(new Cover("Test", null, null, Language.EN, null, null, List.of()), List.of(journey)), 0);
    }

    /** Somebody who sees a scenario of a project. */
    public static FakeUser of(Project project, int scenario) {
        return new FakeUser(project, project.scenarios().get(scenario), new Board());
    }

    /** The same clipboard before another scenario or project. */
    public FakeUser goesTo(Project project, int scenario) {
        return new FakeUser(project, project.scenarios().get(scenario), board);
    }

    public FakeUser types(String text) {
        pressed++;
        editor.handle(new Typed(text));
        return this;
    }

    public FakeUser presses(Key.Name... keys) {
        for (Key.Name key : keys) {
            press(Key.of(key));
        }
        return this;
    }

    public FakeUser presses(int times, Key.Name key) {
        for (int i = 0; i < times; i++) {
            press(Key.of(key));
        }
        return this;
    }

    public FakeUser ctrl(Key.Name key) {
        return press(Key.of(key).withCtrl());
    }

    public FakeUser alt(Key.Name key) {
        return press(Key.of(key).withAlt());
    }

    public FakeUser alt(int times, Key.Name key) {
        for (int i = 0; i < times; i++) {
            alt(key);
        }
        return this;
    }

    public FakeUser shift(Key.Name key) {
        return press(Key.of(key).withShift());
    }

    public FakeUser press(Key key) {
        pressed++;
        editor.handle(key);
        return this;
    }

    /** Has a history that takes no more steps, as when a file could not say what is typed. */
    public FakeUser refusingSteps() {
        refusing = true;
        return this;
    }

    /** Has a table on the clipboard, from a spreadsheet. */
    public FakeUser copiesElsewhere(String[]... rows) {
        board.copied = null;
        board.block = List.of(rows).stream().map(List::of).toList();
        return this;
    }

    /** Takes everything back and does it again; the journey is as it was before and then as it is now. */
    public FakeUser undoesAndRedoesAll(Object before) {
        Object after = whole();
        int steps = history.done();
        for (int i = 0; i < steps; i++) {
            editor.obey(Command.UNDO);
        }
        assertThat(whole()).isEqualTo(before);
        for (int i = 0; i < steps; i++) {
            editor.obey(Command.REDO);
        }
        assertThat(whole()).isEqualTo(after);
        return this;
    }

    public Object whole() {
        return Whole.of(journey);
    }

    public int pressed() {
        return pressed;
    }

    public Journey journey() {
        return journey;
    }

    public GridEditor editor() {
        return editor;
    }

    public History history() {
        return history;
    }

    public String tsv() {
        return board.copied.tsv();
    }

    public String text() {
        return board.copied.text();
    }

    public List<String> stages() {
        return editor.grid().stages().stream().map(stage -> stage.name()).toList();
    }

    public List<String> lanes() {
        return editor.grid().lanes().stream().map(new LaneTitles(new Labels(Language.EN))::of).toList();
    }

    /** What stands in a cell. */
    public List<String> cell(int row, int column) {
        return editor.grid().items(row, column).stream().map(Item::text).toList();
    }

    /** What stands in a row, cells divided by bars, items by commas. */
    public String row(int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < editor.grid().stages().size(); column++) {
            cells.add(String.join(",", cell(row, column)));
        }
        return String.join("|", cells);
    }

    /** Where the cursor stands: row and column, and the item when there are several. */
    public String where() {
        Cursor at = editor.cursor();
        return at.row() + "/" + at.column() + (at.item() == 0 ? "" : "/" + at.item());
    }

    /** What is selected, by its words. */
    public String selected() {
        return editor.selection().ids().stream().map(journey::get).map(FakeUser::words).collect(Collectors.joining(","));
    }

    /** What is being typed; {@code null} when nothing is. */
    public String typing() {
        return editor.state() instanceof State.Typing typing ? typing.text() : null;
    }

    public List<String> steps() {
        return history.steps().stream().map(step -> step.name().key()).toList();
    }

    private static String words(Element element) {
        String title = Title.of(element);
        return title.isEmpty() ? element.id().value() : title;
    }

    private final class ThroughHistory implements Performer {
        @Override
        public void perform(StepName name, Change change, Id before, Id after) {
            if (refusing) {
                throw new IllegalChange("no file could say it");
            }
            history.perform(name, journey.scenario().id(), change, before, after);
        }

        @Override
        public Optional<Step> undo() {
            return history.undo();
        }

        @Override
        public Optional<Step> redo() {
            return history.redo();
        }
    }

    /** A clipboard that goes through text, as a system's does. */
    private static final class Board implements Pasteboard {
        private Copied copied;
        private List<List<String>> block;

        @Override
        public void put(Copied copied) {
            this.copied = copied;
        }

        @Override
        public Optional<Clipping> clipping() {
            return copied == null || copied.clipping() == null ? Optional.empty()
                    : Clipping.read(copied.clipping().text());
        }

        @Override
        public Optional<List<List<String>>> block() {
            return Optional.ofNullable(block).or(() -> Optional.ofNullable(copied)
                    .map(each -> DelimitedText.parse(each.tsv()).rows()));
        }
    }
}
