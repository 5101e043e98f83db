package org.covoyage.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.covoyage.edit.tool.Hand;
import org.covoyage.edit.tool.Input;
import org.covoyage.edit.tool.Modifiers;
import org.covoyage.edit.tool.Pointer;
import org.covoyage.edit.tool.Saying;
import org.covoyage.edit.tool.Spot;
import org.covoyage.edit.tool.State;
import org.covoyage.edit.tool.Target;
import org.covoyage.journey.Id;

/**
 * Brings what a mouse does on a map to the hand that works on the drawing, in the drawing's points; shows where a drag
 * would lead, and has the map follow at the edges. It must not know what the gestures mean.
 */
public final class MapHand {
    /** A hand that clicks moves by so many pixels. */
    private static final double TREMBLE = 4;
    /** So near to an edge the map follows, in pixels. */
    private static final double EDGE = 28;
    /** How fast it follows, in pixels a second for each pixel past that. */
    private static final double SPEED = 16;

    /** Far outside every picture. */
    private static final double NOWHERE = -1e6;

    private final MapView view;
    private final Pointer pointer;
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();
    private final AnimationTimer following = new AnimationTimer() {
        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (last != 0) {
                follow((now - last) / 1e9);
            }
            last = now;
        }
    };
    /** The pane in which the button went down: the headers stay where they are while the map goes along. */
    private Pane.Kind pressedIn = Pane.Kind.BODY;
    private double x;
    private double y;
    private boolean followed;
    private boolean deed;

    /**
     * A hand on a map.
     *
     * @param words puts into words what is said beside the pointer
     */
    public MapHand(MapView view, Pointer pointer, Function<Saying, String> words) {
        this.view = view;
        this.pointer = pointer;
        view.paintAbove(new HandMarks(() -> view.sheetProperty().get() == null ? List.of() : Stream.concat(
                pointer.chips().stream(), pointer.marks().stream()).toList(), () -> pressedIn, words));
        view.take(this);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::held);
        view.addEventFilter(KeyEvent.KEY_RELEASED, this::held);
        // What the press has already done is no click for others.
        view.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (deed) {
                event.consume();
            }
        });
    }

    /** What a drag would do where the pointer is, as the key of a hint; {@code null} for nothing special. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Whether something is being dragged, drawn or framed. */
    public boolean isBusy() {
        return switch (pointer.state()) {
            case State.Dragging _, State.Marquee _, State.Linking _ -> true;
            case State.Idle _, State.Pointing _, State.Panning _ -> false;
        };
    }

    /** Leaves everything as it was before the button went down; false when nothing was under way. */
    public boolean cancel() {
        boolean busy = isBusy();
        pointer.handle(new Input.Cancel());
        show();
        return busy;
    }

    /** The tie of the companion at the stage where the pointer was last, when it was on one. */
    public Optional<Id> tie() {
        return pointer.tie();
    }

    /** The stage or lane whose border the pointer was last on. */
    public Optional<Id> bordered() {
        return pointer.bordered();
    }

    /** Where the pointer was last, in pixels of the map. */
    public Point2D place() {
        return new Point2D(x, y);
    }

    void pressed(MouseEvent event) {
        if (view.sheetProperty().get() == null) {
            return;
        }
        x = event.getX();
        y = event.getY();
        pressedIn = view.paneAt(event.getX(), event.getY()).map(Pane::kind).orElse(Pane.Kind.BODY);
        boolean made = event.getClickCount() == 2 && pointer.makes();
        pointer.handle(new Input.Press(spot(event), event.getClickCount() == 2 ? 2 : 1));
        // The second press of a double click that meant something to the hand means nothing to others.
        deed = event.isShiftDown() || made
                || pointer.state() instanceof State.Pointing pointing
                && (pointing.target() instanceof Target.Label || pointing.target() instanceof Target.Border
                || pointing.target() instanceof Target.Side);
        show();
    }

    /** Whether the map itself is to go along. */
    boolean dragged(MouseEvent event) {
        if (view.sheetProperty().get() == null) {
            return false;
        }
        x = event.getX();
        y = event.getY();
        pointer.handle(new Input.Move(spot(event), slack()));
        boolean atEdge = isBusy() && (pastX() != 0 || pastY() != 0);
        if (atEdge && !followed) {
            following.start();
        } else if (!atEdge) {
            following.stop();
        }
        followed = atEdge;
        show();
        return pointer.state() instanceof State.Panning;
    }

    void released(MouseEvent event) {
        following.stop();
        followed = false;
        if (view.sheetProperty().get() != null) {
            deed |= isBusy();
            pointer.handle(new Input.Release(spot(event)));
            show();
        }
    }

    void moved(MouseEvent event) {
        if (view.sheetProperty().get() != null) {
            pressedIn = view.paneAt(event.getX(), event.getY()).map(Pane::kind).orElse(Pane.Kind.BODY);
            pointer.handle(new Input.Move(spot(event), slack()));
            tell();
        }
    }

    /** The pointer is elsewhere: nothing lies under it any more. */
    void left() {
        if (!isBusy() && view.sheetProperty().get() != null) {
            pointer.handle(new Input.Move(spot(NOWHERE, NOWHERE, Modifiers.NONE), 0));
            tell();
        }
    }

    private void held(KeyEvent event) {
        if (isBusy()) {
            pointer.handle(new Input.Hold(new Modifiers(event.isShiftDown(), event.isShortcutDown(),
                    event.isAltDown())));
            show();
        }
    }

    private Spot spot(MouseEvent event) {
        return spot(event.getX(), event.getY(), new Modifiers(event.isShiftDown(), event.isShortcutDown(),
                event.isAltDown()));
    }

    private Spot spot(double viewX, double viewY, Modifiers keys) {
        List<Pane> panes = view.panes();
        Pane pane = panes.stream().filter(each -> each.kind() == pressedIn).findFirst().orElse(panes.getFirst());
        return new Spot(pane.drawingX(viewX), pane.drawingY(viewY), keys);
    }

    private double slack() {
        return TREMBLE / view.cameraProperty().get().zoom();
    }

    /** Titles in sight whatever comes are at the edge by where they stand: with what is taken there the map stays. */
    private double pastX() {
        return pressedIn == Pane.Kind.LEFT || pressedIn == Pane.Kind.CORNER ? 0 : past(x, view.getWidth());
    }

    /** The same of headers. */
    private double pastY() {
        return pressedIn == Pane.Kind.TOP || pressedIn == Pane.Kind.CORNER ? 0 : past(y, view.getHeight());
    }

    /** How far a place is past the margin at which the map begins to follow. */
    private static double past(double at, double length) {
        return at < EDGE ? at - EDGE : at > length - EDGE ? at - length + EDGE : 0;
    }

    private void follow(double seconds) {
        if (!isBusy()) {
            following.stop();
            return;
        }
        view.viewpoint().panBy(-pastX() * SPEED * seconds, -pastY() * SPEED * seconds);
        Modifiers keys = now().map(Spot::keys).orElse(Modifiers.NONE);
        pointer.handle(new Input.Move(spot(x, y, keys), 0));
        show();
    }

    private Optional<Spot> now() {
        return switch (pointer.state()) {
            case State.Dragging dragging -> Optional.of(dragging.now());
            case State.Linking linking -> Optional.of(linking.now());
            case State.Marquee marquee -> Optional.of(marquee.now());
            case State.Idle _, State.Pointing _, State.Panning _ -> Optional.empty();
        };
    }

    private void show() {
        tell();
        view.refresh();
    }

    private void tell() {
        hint.set(pointer.hint());
        view.setCursor(cursor(pointer.hand()));
    }

    Cursor cursor() {
        return cursor(pointer.hand());
    }

    private static Cursor cursor(Hand hand) {
        return switch (hand) {
            case ARROW -> Cursor.DEFAULT;
            case FINGER -> Cursor.HAND;
            case OPEN -> Cursor.OPEN_HAND;
            case CLOSED -> Cursor.CLOSED_HAND;
            case UP_DOWN -> Cursor.V_RESIZE;
            case SIDEWAYS -> Cursor.H_RESIZE;
            case CROSS -> Cursor.CROSSHAIR;
        };
    }
}
