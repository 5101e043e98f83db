package org.covoyage.ui.edit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.input.InputMethodRequests;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.grid.Command;
import org.covoyage.edit.grid.Curve;
import org.covoyage.edit.grid.GridEditor;
import org.covoyage.edit.grid.Keys;
import org.covoyage.edit.grid.Pasteboard;
import org.covoyage.edit.grid.Selection;
import org.covoyage.edit.grid.Shaping;
import org.covoyage.edit.grid.State;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Lane;
import org.covoyage.journey.LaneType;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.text.Texts;

/**
 * The hand that writes on the map: has the grid carry out what keys, clicks and menus mean, shows its cursor, keeps its
 * selection and the window's one, and has texts typed in their place. Only while the map is shown; other pictures keep
 * their own keys. Which key or click it was, {@link GridKeys} and {@link GridPointer} know. For the thread of the windows.
 */
public final class GridHand {
    private final MapView map;
    private final ProjectSession session;
    private final Consumer<? super Throwable> failed;
    private final GridEditors editors;
    private final FieldLayer layer;
    private final GridLook look;
    private final Typist typist;
    private final GridKeys keys;
    private final GridPointer pointer;
    private final InputMethodRequests composing;
    private final InvalidationListener again = _ -> show();
    private final ReadOnlyLongWrapper looks = new ReadOnlyLongWrapper();
    private GridEditor editor;
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
        keys = new GridKeys(this, map, layer);
        pointer = new GridPointer(this, map, session);
        composing = new Composing(map, () -> look.cursor(editor), keys::take);
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

    /** Done with what is being typed; false when that cannot be. */
    boolean isFree() {
        if (layer.field() != null) {
            typist.finish();
        }
        return layer.field() == null;
    }

    private void listen() {
        keys.listen();
        pointer.listen();
        map.focusedProperty().addListener(again);
        map.sheetProperty().addListener((_, _, _) -> drawn());
        map.placedProperty().addListener((_, _, placed) -> {
            if (placed) {
                layer.drawn();
            }
        });
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

    /** Puts the cursor where something is on the map, without selecting anything else; for a menu that opens there. */
    public void standAt(double x, double y) {
        pointer.standAt(x, y);
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

    /** What lies where on the sheet; nothing while no map is shown. */
    Optional<Places> places() {
        return look.places(editor);
    }

    /** What stands under the cursor, as far as it decides what keys mean. */
    Keys.Situation situation() {
        Lane lane = editor.grid().lane(editor.cursor().row());
        return lane != null && editor.cursor().isCell()
                && lane.type() == LaneType.EMOTION ? Keys.Situation.CURVE : Keys.Situation.STANDING;
    }

    // --- what comes of it

    /** Has the grid do something, and shows what came of it; says whether it meant anything. */
    boolean done(BooleanSupplier deed) {
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

    /**
     * The window's selection follows the grid's.
     *
     * @param follow whether the cursor is brought into sight
     */
    void tell(boolean follow) {
        telling = true;
        session.chosenProperty().set(editor.selection());
        telling = false;
        following = follow;
        typist.begin();
        if (follow) {
            places().ifPresent(places -> map.viewpoint().reveal(places.of(editor.cursor())));
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
        places().ifPresent(places -> {
            if (following) {
                map.viewpoint().reveal(places.of(editor.cursor()));
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

    /** Shows the cursor, and what it and the pointer ask, as they are now. */
    void show() {
        look.show(editor, pointer.pointed(), layer.field() != null);
        looks.set(looks.get() + 1);
    }
}
