package org.covoyage.ui.edit;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.grid.Command;
import org.covoyage.edit.grid.Cursor;
import org.covoyage.edit.grid.Curve;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.edit.grid.Input;
import org.covoyage.edit.grid.Key;
import org.covoyage.edit.grid.Keys;
import org.covoyage.edit.grid.Pasteboard;
import org.covoyage.edit.grid.Selection;
import org.covoyage.edit.grid.Shaping;
import org.covoyage.edit.grid.State;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.picture.Focus;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.text.Texts;

/**
 * The hand that writes on the map: gives keys and clicks on the map to the grid, shows its cursor, keeps its selection
 * and the window's one, and has texts typed in their place. Only while the map is shown; other pictures keep their own
 * keys. For the thread of the windows.
 */
public final class GridHand {
    /** They zoom where nothing is typed; Ctrl with them zooms everywhere. */
    private static final Set<KeyCode> SIGNS = Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.MINUS, KeyCode.SUBTRACT);

    private final MapView map;
    private final ProjectSession session;
    private final Consumer<? super Throwable> failed;
    private final GridEditors editors;
    private final FieldLayer layer;
    private final GridLook look;
    private final Typist typist;
    private final InputMethodRequests composing;
    private final InvalidationListener again = _ -> show();
    private final ReadOnlyLongWrapper looks = new ReadOnlyLongWrapper();
    private GridEditor editor;
    private Cursor pointed;
    /** Whether the window's selection is being told, and need not be heard. */
    private boolean telling;
    /** Whether the cursor is to be in sight once it is drawn. */
    private boolean following;

    /**
     * A hand for the map of a session.
     *
     * @param colours the theme in which the map is drawn
     * @param failed told when something could not be done
     */
    public GridHand(MapView map, ProjectSession session, Texts texts, ObservableObjectValue<Theme.Name> colours, Pasteboard board,
            Consumer<? super Throwable> failed) {
        this.map = map;
        this.session = session;
        this.failed = failed;
        editors = new GridEditors(session, board);
        editor = editors.now();
        layer = new FieldLayer(map);
        look = new GridLook(map, session, texts, colours);
        typist = typist(look::family);
        composing = new Composing(map, () -> look.cursor(editor), this::take);
        colours.addListener(new WeakInvalidationListener(again));
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        listen();
        turn();
    }

    /** The sheet of glass for the field; to lie above the map and to be as large. */
    public Node layer() {
        return layer;
    }

    /** What the keyboard is doing to the grid of the scenario shown. */
    public GridEditor editor() {
        return editor;
    }

    /** What empty cells in sight of the cursor and the pointer ask, as painted. */
    public String invited() {
        return look.invited();
    }

    /** Whether undo of what a node shows is the node's own affair: a text that is being typed and was changed. */
    public boolean keepsUndo(Object target) {
        return target instanceof CellField field && field == layer.field() && field.isChanged()
                && field.isUndoable();
    }

    /** Carries out a command of the grid, from a menu; what is being typed is done with first. Says whether it could. */
    public boolean obey(Command command) {
        return isOn() && isFree() && done(() -> editor.obey(command));
    }

    /** Shapes the stages or lanes meant by the cursor; says whether that changed anything. */
    public boolean shape(Shaping shaping) {
        return isOn() && isFree() && done(() -> editor.obey(shaping));
    }

    /** Has the keys write another curve. */
    public void follow(Curve curve) {
        if (isOn() && isFree()) {
            done(() -> {
                editor.follow(curve);
                return true;
            });
        }
    }

    /** Goes up whenever the cursor, or what stands under it, may be another. */
    public ReadOnlyLongProperty looksProperty() {
        return looks.getReadOnlyProperty();
    }

    /** The curve that the keys write where the cursor stands; nothing where it stands on none. */
    public Optional<Curve> curve() {
        return isOn() && situation() == Keys.Situation.CURVE ? Optional.of(editor.curve()) : Optional.empty();
    }

    /** The curve that keys write on lanes of feelings, wherever the cursor stands. */
    public Curve written() {
        return editor.curve();
    }

    /** Puts the cursor where something is on the map, without selecting anything else; for a menu that opens there. */
    public void standAt(double x, double y) {
        Id named = session.selectionProperty().get();
        placeAt(x, y).filter(_ -> isOn() && isFree()).ifPresent(place -> {
            Selection all = session.chosenProperty().get();
            editor.click(place);
            if (named != null) {
                editor.select(all);
            }
            tell(false);
        });
    }

    /** Done with what is being typed; false when that cannot be. */
    private boolean isFree() {
        if (layer.field() != null) {
            typist.finish();
        }
        return layer.field() == null;
    }

    private void listen() {
        map.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        map.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(-1, -1));
        map.focusedProperty().addListener(again);
        map.sheetProperty().addListener((_, _, _) -> drawn());
        session.chosenProperty().addListener((_, _, all) -> selected(all));
        session.journeyProperty().addListener((_, _, _) -> turn());
        session.viewProperty().addListener((_, _, _) -> turn());
        session.densityProperty().addListener((_, _, _) -> turn());
        session.pictureProperty().addListener((_, _, _) -> turn());
        session.revisionProperty().addListener(again);
        session.undoableProperty().addListener((_, _, _) -> stay());
        // What was undone or done again is to be seen.
        session.redoableProperty().addListener((_, _, _) -> following |= !telling);
    }

    /** Whether the map is what is shown. */
    public boolean isOn() {
        return look.isOn();
    }

    /** Another scenario, view, density or picture. */
    private void turn() {
        if (layer.field() != null && editor == editors.now()) {
            typist.finish();
        } else if (layer.field() != null) {
            editor.obey(Command.CANCEL);
        }
        layer.lift(false);
        editor = editors.now();
        map.setInputMethodRequests(isOn() ? composing : null);
        editor.show(session.viewProperty().get(), session.densityProperty().get());
        selected(session.chosenProperty().get());
        show();
    }

    private Optional<Places> places() {
        return look.places(editor);
    }

    // --- keys on the map

    private void pressed(KeyEvent event) {
        if (isOn() && layer.field() == null && isPlain(event) && SIGNS.contains(event.getCode())) {
            // A sign begins a number or a line: were it taken for zooming, −1 would come out as 1. The letter follows.
            event.consume();
            return;
        }
        Key key = isOn() ? Keystrokes.key(event).orElse(null) : null;
        if (key == null || isLeftToTheMap(key) || isClipboards(key)) {
            return;
        }
        if (layer.field() != null) {
            layer.field().requestFocus();
            event.consume();
            return;
        }
        Cursor before = editor.cursor();
        boolean took = done(() -> editor.handle(key));
        // At either end Tab goes on to what is beside the map.
        boolean leaves = key.name() == Key.Name.TAB && before.equals(editor.cursor());
        if (took && !leaves) {
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
    }

    /** The clipboard has commands of its own, which ask before more than cells is pasted. */
    private boolean isClipboards(Key key) {
        return layer.field() == null && Keys.command(Keys.Situation.STANDING, key).filter(command ->
                command == Command.CUT || command == Command.COPY || command == Command.PASTE).isPresent();
    }

    /** Escape deselects one thing, and Enter opens the band of the others, as in every picture. */
    private boolean isLeftToTheMap(Key key) {
        return key.name() == Key.Name.ESCAPE && editor.selection().ids().size() < 2 && layer.field() == null
                || key.name() == Key.Name.ENTER && Focus.OTHERS.equals(map.selectedProperty().get());
    }

    private void typed(KeyEvent event) {
        if (isOn()) {
            Keystrokes.typed(event).ifPresent(text -> {
                take(text);
                event.consume();
            });
        }
    }

    private void take(Input input) {
        if (isOn() && layer.field() == null) {
            done(() -> editor.handle(input));
        }
    }

    // --- the pointer

    private Optional<Cursor> placeAt(double x, double y) {
        Optional<Point2D> at = x < 0 || y < 0 ? Optional.empty() : map.drawingAt(x, y);
        return at.flatMap(point -> places().flatMap(places -> places.at(point.getX(), point.getY(),
                map.subjectAt(x, y))));
    }

    /** A click puts the cursor where it is; what was clicked stays selected, as the picture names it. */
    private void clicked(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !event.isShiftDown()
                && !event.isShortcutDown() && !event.isAltDown();
        Optional<Cursor> place = plain && isOn() ? placeAt(event.getX(), event.getY()) : Optional.empty();
        if (place.isEmpty()) {
            return;
        }
        Id named = session.selectionProperty().get();
        editor.click(place.get());
        boolean onCurve = Keys.Situation.CURVE == situation();
        if (named != null && !onCurve) {
            editor.select(Selection.of(named));
        }
        tell(false);
        if (event.getClickCount() == 2 && !Focus.OTHERS.equals(map.selectedProperty().get())) {
            done(() -> editor.obey(Command.EDIT));
        }
    }

    private Keys.Situation situation() {
        Lane lane = editor.grid().lane(editor.cursor().row());
        return lane != null && editor.cursor().isCell()
                && lane.type() == LaneType.EMOTION ? Keys.Situation.CURVE : Keys.Situation.STANDING;
    }

    private void point(double x, double y) {
        Cursor now = placeAt(x, y).orElse(null);
        if (!Objects.equals(now, pointed)) {
            pointed = now;
            show();
        }
    }

    // --- what comes of it

    /** Has the grid do something, and shows what came of it; says whether it meant anything. */
    private boolean done(BooleanSupplier deed) {
        boolean took;
        telling = true;
        try {
            took = deed.getAsBoolean();
        } catch (IllegalChange cannotBeKept) {
            failed.accept(cannotBeKept);
            took = true;
        } finally {
            telling = false;
        }
        if (took) {
            tell(true);
        }
        return took;
    }

    /** The window's selection follows the grid's. */
    private void tell(boolean follow) {
        telling = true;
        session.chosenProperty().set(editor.selection());
        telling = false;
        following = follow;
        typist.begin();
        if (follow) {
            places().ifPresent(places -> map.reveal(places.of(editor.cursor())));
        }
        show();
    }

    /** Something was selected elsewhere. */
    private void selected(Selection all) {
        if (telling || all.equals(editor.selection())) {
            return;
        }
        if (layer.field() != null) {
            typist.finish();
        }
        editor.select(all);
        tell(false);
    }

    /** What a hand has carried elsewhere, or undo has, is where keys go on: the cursor goes with what is selected. */
    private void stay() {
        if (!telling && layer.field() == null) {
            editor.select(editor.selection());
        }
    }

    /** A new drawing is there. */
    private void drawn() {
        layer.drawn();
        places().ifPresent(places -> {
            if (following) {
                map.reveal(places.of(editor.cursor()));
                following = false;
            }
            typist.follow();
        });
        show();
    }

    // --- typing

    private Typist typist(Supplier<String> family) {
        return new Typist(layer, family, this::editor, new Typist.Host() {
            @Override
            public Optional<Setting> setting(State.Typing typing) {
                return look.setting(editor, typing);
            }

            @Override
            public String question() {
                return look.question(editor);
            }

            @Override
            public void quietly(Runnable deed) {
                telling = true;
                try {
                    deed.run();
                } finally {
                    telling = false;
                }
            }

            @Override
            public long revision() {
                return session.revisionProperty().get();
            }

            @Override
            public void done(boolean focused) {
                if (focused) {
                    map.requestFocus();
                }
                tell(focused);
            }
        });
    }

    private void show() {
        look.show(editor, pointed, layer.field() != null);
        looks.set(looks.get() + 1);
    }
}
