package org.covoyage.edit.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covoyage.edit.Step;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.change.Title;
import org.covoyage.edit.change.Views;
import org.covoyage.edit.grid.Keys.Situation;
import org.covoyage.journey.Change;
import org.covoyage.journey.Density;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Project;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;

/**
 * Editing one scenario on the grid: takes what comes from the keyboard, knows where the cursor stands, what is selected
 * and what is being typed, and has steps carried out. It shows nothing. For one thread, that of the window.
 */
public final class GridEditor {
    private static final int NO_RUN = -2;

    private final Project project;
    private final Journey journey;
    private final FreshIds ids;
    private final Performer performer;
    private final LaneTitles titles;
    private final Bulk bulk;
    private SavedView view;
    private Density density = Density.WORKING;
    private Curve curve = Curve.CUSTOMER;
    private Grid grid;
    private Cursor cursor = Cursor.at(Cursor.HEADER, 0);
    private Cursor anchor = cursor;
    private Selection selection;
    private State state = new State.Standing();
    /** The column where going on by Tab began, to which Enter returns. */
    private int runStart = NO_RUN;

    /**
     * An editor whose cursor stands on the first stage.
     *
     * @param journey one of the project's scenarios
     * @param ids     of the whole project
     */
    public GridEditor(Project project, Journey journey, FreshIds ids, Performer performer, Pasteboard board,
            LaneTitles titles) {
        this.project = project;
        this.journey = journey;
        this.ids = ids;
        this.performer = performer;
        this.titles = titles;
        this.bulk = new Bulk(project, journey, board, titles);
        this.selection = Selection.NONE;
        journey.onChange(_ -> grid = null);
        goTo(cursor);
    }

    /** Shows another view or density; the cursor stays with what it stood on where that is shown. */
    public void show(SavedView other, Density density) {
        Id under = grid().element(cursor);
        this.view = other;
        this.density = density;
        grid = null;
        goTo(Optional.ofNullable(under).flatMap(grid()::find).orElse(cursor));
    }

    /** Has the lanes of feelings show and take another series or persona. */
    public void follow(Curve other) {
        curve = other;
        grid = null;
        goTo(cursor);
    }

    /** The grid as it is now. */
    public Grid grid() {
        if (grid == null) {
            SavedView now = view == null ? null : journey.get(view.id(), SavedView.class);
            grid = new Grid(journey, now, density, curve);
        }
        return grid;
    }

    /** Where the cursor stands. */
    public Cursor cursor() {
        return moves().fitted(cursor);
    }

    /** What is selected. */
    public Selection selection() {
        return selection.in(journey);
    }

    /** What is under way. */
    public State state() {
        return state;
    }

    /**
     * Selects something from elsewhere: a click, a search, the outline. What is being typed is done with first. The
     * cursor goes there, and stays where it is when that stands there too.
     */
    public void select(Selection other) {
        if (finish()) {
            Optional.ofNullable(other.lead()).flatMap(id -> grid().findNear(id, cursor())).ifPresent(this::goTo);
            selection = other;
        }
    }

    /** Puts the cursor somewhere: a click on a cell. What is being typed is done with first. */
    public void click(Cursor place) {
        if (finish()) {
            runStart = NO_RUN;
            goTo(place);
        }
    }

    /** The text being typed, as a text field has it after its own keys. */
    public void typed(String whole) {
        if (state instanceof State.Typing typing) {
            state = new State.Typing(whole, typing.inserting(), false);
        }
    }

    /** Takes what comes from the keyboard; says whether it meant anything. */
    public boolean handle(Input input) {
        cursor = cursor();
        return switch (input) {
            case Typed typed -> type(typed.text());
            case Key key -> Keys.command(situation(), key).map(this::obey).orElse(false);
        };
    }

    /**
     * Carries out a command, from a key or a menu; says whether it could.
     *
     * @throws IllegalChange when what was pasted cannot be kept in a file; nothing has changed then
     */
    public boolean obey(Command command) {
        cursor = cursor();
        return switch (command) {
            case UP, DOWN, LEFT, RIGHT, FIRST, LAST, TOP, BOTTOM, TITLE, START, END ->
                    move(moves().to(command, cursor));
            case NEXT, PREVIOUS -> run(moves().to(command, cursor));
            case SELECT_UP, SELECT_DOWN, SELECT_LEFT, SELECT_RIGHT -> extend(moves().to(command, cursor));
            case SELECT_ALL -> selectAll();
            case SELECT_ONE -> move(cursor);
            case EDIT -> begin(place().text(journey), false);
            case ADD -> add();
            case INSERT -> begin("", true);
            case REMOVE -> done(bulk.remove(draft(), selection(), false));
            case CUT -> bulk.copy(grid(), selection()) && done(bulk.remove(draft(), selection(), true));
            case COPY -> bulk.copy(grid(), selection());
            case DUPLICATE -> done(bulk.duplicate(draft(), selection()));
            case PASTE -> done(bulk.paste(grid(), draft(), cursor));
            case UNDO -> turn(performer.undo(), true);
            case REDO -> turn(performer.redo(), false);
            case CARRY_UP, CARRY_DOWN, CARRY_LEFT, CARRY_RIGHT, FARTHER_EVERYWHERE, NEARER_EVERYWHERE, JOIN_LATER,
                    LEAVE_EARLIER, COMPUTED -> carry(command);
            case FEEL_MISERY -> feel("-2");
            case FEEL_BAD -> feel("-1");
            case FEEL_NEITHER -> feel("0");
            case FEEL_GOOD -> feel("1");
            case FEEL_DELIGHT -> feel("2");
            case COMMIT_DOWN -> commit(false);
            case COMMIT_NEXT -> commitAcross(true);
            case COMMIT_PREVIOUS -> commitAcross(false);
            case COMMIT_ADD -> commit(true);
            case BREAK_LINE -> typing().map(text -> rewrite(text + "\n")).orElse(false);
            case ERASE -> typing().map(text -> rewrite(text.isEmpty() ? text
                    : text.substring(0, text.offsetByCodePoints(text.length(), -1)))).orElse(false);
            case CANCEL -> cancel();
        };
    }

    /** Done with what is being typed; {@code false} when it cannot be what stands there, and typing goes on. */
    public boolean finish() {
        if (!(state instanceof State.Typing typing)) {
            return true;
        }
        boolean empty = typing.text().isBlank() && (typing.inserting() || place().about() == null);
        if (empty) {
            state = new State.Standing();
            return true;
        }
        Draft draft = draft();
        Optional<Written> written = place().write(draft, typing);
        if (written.isEmpty()) {
            state = new State.Typing(typing.text(), typing.inserting(), true);
            return false;
        }
        state = new State.Standing();
        try {
            perform(draft, written.get());
            return true;
        } catch (IllegalChange unwritable) {
            // A name longer than a file takes, say: what was typed is not lost, it goes on being typed.
            state = new State.Typing(typing.text(), typing.inserting(), true);
            return false;
        }
    }

    private boolean commit(boolean another) {
        if (!(state instanceof State.Typing) || !finish()) {
            return false;
        }
        if (another) {
            return add();
        }
        int column = runStart == NO_RUN ? cursor.column() : runStart;
        runStart = NO_RUN;
        return goTo(moves().below(Cursor.at(cursor.row(), column)));
    }

    private boolean commitAcross(boolean right) {
        return state instanceof State.Typing && finish() && run(moves().to(right ? Command.NEXT : Command.PREVIOUS, cursor));
    }

    private boolean cancel() {
        state = new State.Standing();
        return goTo(cursor);
    }

    private boolean type(String text) {
        if (typing().isPresent()) {
            return rewrite(typing().get() + text);
        }
        if (situation() == Situation.CURVE && text.length() == 1) {
            Optional<Command> letter = Key.letter(text).flatMap(key -> Keys.command(Situation.CURVE, key));
            if (letter.isPresent()) {
                return obey(letter.get());
            }
        }
        return begin(text, false);
    }

    /** Something new behind what is under the cursor. */
    private boolean add() {
        goTo(place().behind());
        return begin("", true);
    }

    private boolean begin(String text, boolean inserting) {
        if (!place().takesText(inserting)) {
            return false;
        }
        state = new State.Typing(text, inserting, false);
        return true;
    }

    private boolean rewrite(String text) {
        typed(text);
        return true;
    }

    private Optional<String> typing() {
        return state instanceof State.Typing typing ? Optional.of(typing.text()) : Optional.empty();
    }

    private Situation situation() {
        return state instanceof State.Typing ? Situation.TYPING
                : place().isOnCurve() ? Situation.CURVE : Situation.STANDING;
    }

    private boolean feel(String value) {
        Draft draft = draft();
        return place().isOnCurve() && place().write(draft, new State.Typing(value, false, false))
                .map(made -> perform(draft, made)).orElse(false);
    }

    /** What was selected together stays so, to be carried on. */
    private boolean carry(Command command) {
        Draft draft = draft();
        Selection together = selection();
        boolean done = new Carrier(grid(), draft, together.ids()).carry(command, cursor)
                .map(made -> perform(draft, made)).orElse(false);
        if (done && together.ids().size() > 1 && together.ids().contains(selection.lead())) {
            selection = together;
        }
        return done;
    }

    private boolean done(Bulk.Done done) {
        return done != null && perform(done.draft(), done.deed(), done.about(), done.selected());
    }

    private boolean perform(Draft draft, Written written) {
        Element about = written.element() == null ? null : draft.get(written.element());
        return perform(draft, written.deed(), about == null ? "" : Title.of(about),
                written.element() == null ? List.of() : List.of(written.element()));
    }

    /** Carries out what was drafted, as one step, and selects what came of it. */
    private boolean perform(Draft draft, Deed deed, String about, Collection<Id> after) {
        if (view != null && draft.get(view.id(), SavedView.class) != null) {
            new Views(draft).showNew(view.id());
        }
        Change change = draft.change();
        if (change.edits().isEmpty()) {
            return false;
        }
        List<Id> made = new ArrayList<>(after);
        Id first = made.isEmpty() ? null : made.getFirst();
        performer.perform(deed.about(about), change, selection().lead(), first);
        goTo(first == null ? cursor : grid().findNear(first, cursor).orElse(cursor));
        if (made.size() > 1) {
            selection = new Selection(new LinkedHashSet<>(made));
        }
        return true;
    }

    private boolean turn(Optional<Step> step, boolean back) {
        step.filter(Step.InJourney.class::isInstance).map(Step.InJourney.class::cast)
                .map(done -> back ? done.before() : done.after()).filter(id -> journey.get(id) != null)
                .ifPresentOrElse(id -> goTo(grid().findNear(id, cursor).orElse(cursor)), () -> goTo(cursor));
        return step.isPresent();
    }

    private boolean move(Cursor to) {
        runStart = NO_RUN;
        return goTo(to);
    }

    private boolean run(Cursor to) {
        if (runStart == NO_RUN) {
            runStart = cursor.column();
        }
        if (to.row() != cursor.row()) {
            runStart = to.column();
        }
        return goTo(to);
    }

    private boolean goTo(Cursor to) {
        cursor = moves().fitted(to);
        anchor = cursor;
        selection = Selection.of(grid().element(cursor));
        return true;
    }

    private boolean extend(Cursor to) {
        cursor = moves().fitted(to);
        selection = Selection.between(grid(), anchor, cursor);
        return true;
    }

    private boolean selectAll() {
        selection = Selection.between(grid(), Cursor.at(0, 0),
                Cursor.at(grid().lanes().size() - 1, grid().stages().size() - 1));
        return true;
    }

    private Place place() {
        return new Place(grid(), cursor, titles);
    }

    private Moves moves() {
        return new Moves(grid());
    }

    private Draft draft() {
        return new Draft(journey, ids);
    }
}
