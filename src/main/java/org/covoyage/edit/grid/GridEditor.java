package org.covoyage.edit.grid;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.grid.Keys.Situation;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Journey;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Project;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Step;

/**
 * Editing one scenario on the grid: takes what comes from the keyboard, knows where the cursor stands, what is selected
 * and what is being typed, and has steps carried out. It shows nothing. For one thread, that of the window.
 */
public final class GridEditor {
    private final Journey journey;
    private final LaneTitles titles;
    private final Position position;
    private final Deeds deeds;
    private final Bulk bulk;
    private State state = new State.Standing();
    private int leftOut;
    /** Whether the text that is being typed was made up, for a person to write over. */
    private boolean proposed;

    /**
     * An editor whose cursor stands on the first stage.
     *
     * @param journey one of the project's scenarios
     * @param ids     of the whole project
     */
    public GridEditor(Project project, Journey journey, FreshIds ids, Performer performer, Pasteboard board,
            LaneTitles titles) {
        this.journey = journey;
        this.titles = titles;
        position = new Position(journey);
        deeds = new Deeds(journey, ids, performer, position);
        bulk = new Bulk(project, journey, board, titles);
    }

    /** Shows another view or density; the cursor stays with what it stood on where that is shown. */
    public void show(SavedView other, Density density) {
        position.show(other, density);
    }

    /** Has the lanes of feelings show and take another series or persona. */
    public void follow(Curve other) {
        position.follow(other);
    }

    /** Whose feelings the lanes of feelings show and take. */
    public Curve curve() {
        return position.curve();
    }

    /** The grid as it is now. */
    public Grid grid() {
        return position.grid();
    }

    /** Where the cursor stands. */
    public Cursor cursor() {
        return position.cursor();
    }

    /** What is selected. */
    public Selection selection() {
        return position.selection();
    }

    /** What is under way. */
    public State state() {
        return state;
    }

    /** Whether the text being typed was made up, such as the name of half a stage, and the first letter replaces it. */
    public boolean isProposed() {
        return proposed;
    }

    /**
     * Selects something from elsewhere: a click, a search, the outline. What is being typed is done with first. The
     * cursor goes there, and stays where it is when that stands there too.
     */
    public void select(Selection other) {
        if (finish()) {
            Optional.ofNullable(other.lead()).flatMap(id -> grid().findNear(id, cursor())).ifPresent(position::goTo);
            position.select(other);
        }
    }

    /** Puts the cursor somewhere: a click on a cell. What is being typed is done with first. */
    public void click(Cursor place) {
        if (finish()) {
            position.move(place);
        }
    }

    /** The text being typed, as a text field has it after its own keys. */
    public void typed(String whole) {
        if (state instanceof State.Typing typing) {
            state = new State.Typing(whole, typing.inserting(), false);
            proposed = false;
        }
    }

    /** Takes what comes from the keyboard; says whether it meant anything. */
    public boolean handle(Input input) {
        position.settle();
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
        position.settle();
        Cursor cursor = position.here();
        return switch (command) {
            case UP, DOWN, LEFT, RIGHT, FIRST, LAST, TOP, BOTTOM, TITLE, START, END ->
                    position.move(position.moves().to(command, cursor));
            case NEXT, PREVIOUS -> position.run(position.moves().to(command, cursor));
            case SELECT_UP, SELECT_DOWN, SELECT_LEFT, SELECT_RIGHT ->
                    position.extend(position.moves().to(command, cursor));
            case SELECT_ALL -> position.selectAll();
            case SELECT_ONE -> position.move(cursor);
            case EDIT -> begin(place().text(journey), false);
            case ADD -> add();
            case INSERT -> begin("", true);
            case REMOVE -> deeds.perform(bulk.remove(deeds.draft(), selection(), false));
            case CUT -> bulk.copy(grid(), selection()) && deeds.perform(bulk.remove(deeds.draft(), selection(), true));
            case COPY -> bulk.copy(grid(), selection());
            case DUPLICATE -> deeds.perform(bulk.duplicate(deeds.draft(), selection()));
            case PASTE -> paste(cursor);
            case UNDO -> deeds.undo();
            case REDO -> deeds.redo();
            case CARRY_UP, CARRY_DOWN, CARRY_LEFT, CARRY_RIGHT, FARTHER_EVERYWHERE, NEARER_EVERYWHERE, JOIN_LATER,
                    LEAVE_EARLIER, COMPUTED -> together((draft, all) -> new Carrier(grid(), draft, all)
                            .carry(command, cursor));
            case STAGE_BEFORE -> grid().stage(cursor.column()) != null && write(Cursor.at(Cursor.HEADER, cursor.column()));
            case STAGE_AFTER -> !cursor.isTitle() && write(Cursor.at(Cursor.HEADER, cursor.column() + 1));
            case LANE_ABOVE -> write(Cursor.at(Math.max(0, cursor.row()), Cursor.TITLES));
            case LANE_BELOW -> write(Cursor.at(cursor.row() + 1, Cursor.TITLES));
            case STEP_ADD -> addStep(cursor);
            case STAGE_RENAME -> grid().stage(cursor.column()) != null
                    && rename(Cursor.at(Cursor.HEADER, cursor.column()));
            case LANE_RENAME -> grid().lane(cursor.row()) != null && rename(Cursor.at(cursor.row(), Cursor.TITLES));
            case STAGE_SPLIT, STAGE_MERGE, STEP_SPLIT, STEP_MERGE ->
                    together((draft, all) -> structure(draft, all).obey(command)) && propose();
            case STAGE_LEFT, STAGE_RIGHT, STAGE_WIDER, STAGE_NARROWER, STAGE_FIT, LANE_HIDE, LANE_FIT, LANE_UP,
                    LANE_DOWN -> together((draft, all) -> structure(draft, all).obey(command));
            case NEXT_CURVE -> next();
            case FEEL_MISERY -> feel("-2");
            case FEEL_BAD -> feel("-1");
            case FEEL_NEITHER -> feel("0");
            case FEEL_GOOD -> feel("1");
            case FEEL_DELIGHT -> feel("2");
            case COMMIT_DOWN -> commit(false);
            case COMMIT_NEXT -> commitAcross(Command.NEXT);
            case COMMIT_PREVIOUS -> commitAcross(Command.PREVIOUS);
            case COMMIT_ADD -> commit(true);
            case BREAK_LINE -> typing().map(text -> rewrite(text + "\n")).orElse(false);
            case ERASE -> typing().map(text -> rewrite(proposed || text.isEmpty() ? ""
                    : text.substring(0, text.offsetByCodePoints(text.length(), -1)))).orElse(false);
            case CANCEL -> cancel();
        };
    }

    private boolean paste(Cursor cursor) {
        Bulk.Done done = bulk.paste(grid(), deeds.draft(), cursor);
        leftOut = done == null ? 0 : done.leftOut();
        return deeds.perform(done);
    }

    /** How many texts of what was pasted last could not stand where they were to go: words on a curve. */
    public int leftOut() {
        return leftOut;
    }

    /** Shapes the stages or lanes meant, from a menu; says whether that changed anything. */
    public boolean obey(Shaping shaping) {
        return finish() && together((draft, all) -> structure(draft, all).obey(shaping));
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
        Draft draft = deeds.draft();
        Optional<Written> written = place().write(draft, typing);
        if (written.isEmpty()) {
            state = new State.Typing(typing.text(), typing.inserting(), true);
            return false;
        }
        state = new State.Standing();
        try {
            deeds.perform(draft, written.get());
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
        return another ? add() : position.endRun();
    }

    private boolean commitAcross(Command way) {
        return state instanceof State.Typing && finish()
                && position.run(position.moves().to(way, position.here()));
    }

    private boolean cancel() {
        state = new State.Standing();
        return position.goTo(position.here());
    }

    private boolean type(String text) {
        if (typing().isPresent()) {
            return rewrite(proposed ? text : typing().get() + text);
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
        return write(place().behind());
    }

    /** Something new in front of what is somewhere. */
    private boolean write(Cursor where) {
        position.goTo(where);
        return begin("", true);
    }

    private boolean rename(Cursor where) {
        position.goTo(where);
        return begin(place().text(journey), false);
    }

    /** Behind the step under the cursor, else behind all of its stage; where no lane shows steps, one comes to be. */
    private boolean addStep(Cursor cursor) {
        Stage stage = grid().stage(cursor.column());
        if (stage == null) {
            return false;
        }
        boolean onStep = grid().item(cursor) != null && journey.get(grid().element(cursor), Step.class) != null;
        if (steps().isEmpty()) {
            together((draft, all) -> Optional.of(structure(draft, all).laneOfSteps()));
        }
        return steps().isPresent() && write(onStep ? cursor.item(cursor.item() + 1)
                : new Cursor(steps().getAsInt(), cursor.column(), Integer.MAX_VALUE));
    }

    /** The first lane that shows steps. */
    private OptionalInt steps() {
        return IntStream.range(0, grid().lanes().size()).filter(row -> grid().lane(row).type() == LaneType.STEPS)
                .findFirst();
    }

    private boolean begin(String text, boolean inserting) {
        if (!place().takesText(inserting)) {
            return false;
        }
        state = new State.Typing(text, inserting, false);
        proposed = false;
        return true;
    }

    /** Begins to edit a text that nobody has written yet. */
    private boolean propose() {
        proposed = obey(Command.EDIT);
        return proposed;
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
        Draft draft = deeds.draft();
        return place().isOnCurve() && place().write(draft, new State.Typing(value, false, false))
                .map(made -> deeds.perform(draft, made)).orElse(false);
    }

    private boolean next() {
        position.follow(position.curve().next());
        return true;
    }

    private Structure structure(Draft draft, Set<Id> selected) {
        return new Structure(grid(), draft, position.here(), selected);
    }

    /** Does something to what is selected together, which stays so, to be carried on. */
    private boolean together(BiFunction<Draft, Set<Id>, Optional<Written>> deed) {
        Draft draft = deeds.draft();
        Selection together = selection();
        boolean done = deed.apply(draft, together.ids()).map(made -> deeds.perform(draft, made)).orElse(false);
        if (done && together.ids().size() > 1 && together.ids().contains(position.lead())) {
            position.select(together);
        }
        return done;
    }

    private Place place() {
        return new Place(grid(), position.here(), titles);
    }
}
