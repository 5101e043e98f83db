package org.covoyage.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.covoyage.drawing.Bounds;
import org.covoyage.ui.work.Background;

/**
 * A window onto a map: as large as its place in the window, however large the map. Painting happens once a pulse and
 * costs what is in sight, whatever the size of the map. For the thread of the windows.
 */
public final class MapView extends Region {
    /** Whether the next sheet is the same picture after a change. */
    private boolean continues;
    private final Canvas map = new Canvas();
    private final Canvas marks = new Canvas();
    private final Tiles tiles;
    private final Overlay overlay = new Overlay(marks.getGraphicsContext2D());
    private final LiftLayer lift;
    private final ReadOnlyObjectWrapper<MapSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final Viewpoint viewpoint = new Viewpoint(this, sheet::get, this::repaint);
    private final ReadOnlyStringWrapper hovered = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper sharp = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper placed = new ReadOnlyBooleanWrapper();
    private final StringProperty selected = new SimpleStringProperty();
    private final BooleanProperty wheelZooms = new SimpleBooleanProperty();
    private final ObjectProperty<Color> markColour = new SimpleObjectProperty<>(Color.web("#0B6E99"));
    private final ReadOnlyObjectWrapper<Noted> note = new ReadOnlyObjectWrapper<>();
    private MapHand hand;
    /** Whether more than the marks is to be painted anew. */
    private boolean stale = true;
    private Tiles.Look look = Tiles.Look.STALE;
    private Set<String> lifted = Set.of();
    private Set<String> layer = Set.of();
    private final List<Above> above = new ArrayList<>();
    private Consumer<String> clicked = _ -> { };
    private Consumer<String> opened = _ -> { };
    private final Framing framing = new Framing();
    private final Walk walk = new Walk(sheet::get, selected, this::reveal);

    /**
     * An empty view.
     *
     * @param failed told when a tile could not be painted
     */
    public MapView(Background background, Pixels pixels, Consumer<? super Throwable> failed) {
        tiles = new Tiles(background, pixels, this::repaint, failed);
        lift = new LiftLayer(background, pixels, this::refresh, failed);
        getChildren().addAll(map, marks);
        map.setManaged(false);
        marks.setManaged(false);
        getStyleClass().add("map-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        selected.addListener((_, _, _) -> refresh());
        markColour.addListener((_, _, _) -> refresh());
        new MapGestures(this);
    }

    /** Shows a sheet; where the camera stands stays, unless nothing was shown before. */
    public void show(MapSheet next) {
        MapSheet before = sheet.get();
        sheet.set(next);
        if (before == null || !continues) {
            tiles.begin(next);
        } else {
            tiles.follow(next, before, viewpoint.camera().zoom() * density());
        }
        continues = true;
        sharp.set(false);
        placed.set(false);
        note.set(null);
        liftAnew();
        if (!framing.isPending()) {
            viewpoint.look(viewpoint.camera());
        }
        repaint();
    }

    /** Shows another picture: from where the camera stood when it was last shown, else, with {@code null}, all of it. */
    public void show(MapSheet next, Camera from) {
        if (from == null) {
            framing.renew();
        } else {
            framing.known();
            viewpoint.begin(from);
        }
        continues = false;
        show(next);
    }

    /**
     * Lifts subjects out of their layer, wherever the picture shows them; with an empty set nothing is lifted.
     *
     * @param standing what stands
     * @param receding its layer, which recedes as far as it does not stand
     */
    public void lift(Set<String> standing, Set<String> receding) {
        if (!lifted.equals(standing) || !layer.equals(receding)) {
            lifted = Set.copyOf(standing);
            layer = Set.copyOf(receding);
            if (sheet.get() != null) {
                lift.lift(sheet.get().drawing(), lifted, layer);
            }
            refresh();
        }
    }

    private void liftAnew() {
        lift.clear();
        lift.lift(sheet.get().drawing(), lifted, layer);
    }

    /** Whether something is lifted out of the picture shown. */
    public boolean isLifted() {
        return lift.isLifted();
    }

    /** The note of what is under the pointer, or {@code null}. */
    public ReadOnlyObjectProperty<Noted> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** The note of what is selected, at the first of its places that has one. */
    public Optional<Noted> noteOfSelected() {
        return sheet.get() == null ? Optional.empty()
                : walk.current().flatMap(this::noteOf).or(() -> sheet.get().spots().of(selected.get()).stream()
                        .flatMap(place -> noteOf(place).stream()).findFirst());
    }

    private Optional<Noted> noteOf(Spot place) {
        Bounds area = place.area();
        Bounds at = panes().getFirst().toView(area);
        return sheet.get().drawing().noteAt(area.centreX(), area.centreY())
                .or(() -> sheet.get().drawing().noteOf(place.subject()))
                .map(text -> new Noted(text, at.centreX(), at.bottom()));
    }

    /** Tells of clicks on a subject. */
    public void onClicked(Consumer<String> told) {
        clicked = told;
    }

    /** Tells when a subject is to be opened: by a double click, or by Enter on what is selected. */
    public void onOpened(Consumer<String> told) {
        opened = told;
    }

    /** The sheet shown, or {@code null}. */
    public ReadOnlyObjectProperty<MapSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The camera. */
    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** Where the camera stands. */
    public ReadOnlyObjectProperty<Camera> cameraProperty() {
        return viewpoint.cameraProperty();
    }

    /** The subject under the pointer, or {@code null}. */
    public ReadOnlyStringProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** The selected subject, or {@code null}. */
    public StringProperty selectedProperty() {
        return selected;
    }

    /** Whether the wheel and two fingers zoom, and with Ctrl move the map; else the other way round. */
    public BooleanProperty wheelZoomsProperty() {
        return wheelZooms;
    }

    /** The colour of hover and selection. */
    public ObjectProperty<Color> markColourProperty() {
        return markColour;
    }

    /** Whether all that is in sight is painted at this zoom. */
    public ReadOnlyBooleanProperty sharpProperty() {
        return sharp.getReadOnlyProperty();
    }

    /** Whether all that is in sight stands where it belongs; letters may be a fraction of a pixel off. */
    public ReadOnlyBooleanProperty placedProperty() {
        return placed.getReadOnlyProperty();
    }

    /** Where the drawing shows a subject first, in points; nothing when it does not. */
    public Optional<Bounds> areaOf(String subject) {
        return sheet.get() == null ? Optional.empty()
                : sheet.get().spots().of(subject).stream().map(Spot::area).findFirst();
    }

    /** Moves the camera as little as needed to see a subject. */
    public void reveal(String subject) {
        Optional.ofNullable(sheet.get()).flatMap(s -> s.spots().of(subject).stream().findFirst())
                .ifPresent(this::reveal);
    }

    /** Brings a subject into sight, nearer when its letters could not be read from where the camera stands. */
    public void readable(String subject) {
        areaOf(subject).ifPresent(viewpoint::readable);
    }

    /** The subject at a place of the view, or {@code null}. */
    public String subjectAt(double x, double y) {
        if (sheet.get() == null || x < 0 || y < 0) {
            return null;
        }
        return paneAt(x, y).flatMap(pane -> sheet.get().drawing().subjectAt(pane.drawingX(x), pane.drawingY(y)))
                .orElse(null);
    }

    private String noteAt(double x, double y) {
        return sheet.get() == null || x < 0 || y < 0 ? null : paneAt(x, y)
                .flatMap(pane -> sheet.get().drawing().noteAt(pane.drawingX(x), pane.drawingY(y))).orElse(null);
    }

    Optional<Pane> paneAt(double x, double y) {
        return panes().reversed().stream().filter(p -> p.view().contains(x, y)).findFirst();
    }

    /** Where a subject is in the view, as far as it is in sight: the first of its places; for tests and popovers. */
    public Optional<Bounds> placeOf(String subject) {
        Pane body = panes().getFirst();
        return sheet.get().spots().of(subject).stream().map(s -> body.toView(s.area())).findFirst();
    }

    void hover(double x, double y) {
        String now = subjectAt(x, y);
        String said = noteAt(x, y);
        if (said == null ? note.get() != null : note.get() == null || !said.equals(note.get().text())) {
            note.set(said == null ? null : new Noted(said, x, y));
        }
        if (now == null ? hovered.get() != null : !now.equals(hovered.get())) {
            hovered.set(now);
            refresh();
        }
    }

    /** The way of the keyboard over the picture. */
    Walk walk() {
        return walk;
    }

    /** What a click on a subject does; {@code null} for bare paper. */
    public void click(String subject) {
        walk.select(subject);
        if (subject != null) {
            clicked.accept(subject);
        }
    }

    /** Opens a subject; false for bare paper. */
    public boolean open(String subject) {
        if (subject != null) {
            opened.accept(subject);
        }
        return subject != null;
    }

    boolean deselect() {
        boolean had = selected.get() != null;
        walk.select(null);
        return had;
    }

    /** Gives what the first button does to a hand. */
    void take(MapHand taken) {
        hand = taken;
    }

    /** What the first button is given to, or {@code null}. */
    MapHand hand() {
        return hand;
    }

    /** Paints something more above the map, in the order of these calls. */
    public void paintAbove(Above more) {
        above.add(more);
        refresh();
    }

    /** Paints only what lies above the map anew at the next pulse. */
    public void refresh() {
        requestLayout();
    }

    /** The place of the drawing under a place of the view; nothing when no drawing is shown. */
    public Optional<Point2D> drawingAt(double x, double y) {
        return sheet.get() == null ? Optional.empty() : paneAt(x, y)
                .map(pane -> new Point2D(pane.drawingX(x), pane.drawingY(y)));
    }

    /** Where an area of the drawing is in the view: in a band that stays in sight when it is there, else in the map. */
    public Bounds toView(Bounds area) {
        return viewpoint.toView(area);
    }

    private void reveal(Spot to) {
        viewpoint.reveal(to.area());
    }

    List<Pane> panes() {
        return viewpoint.panes();
    }

    /** Paints the map too at the next pulse. */
    private void repaint() {
        stale = true;
        requestLayout();
    }

    private double density() {
        return getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        for (Canvas canvas : List.of(map, marks)) {
            if (canvas.getWidth() != width || canvas.getHeight() != height) {
                canvas.setWidth(width);
                canvas.setHeight(height);
                stale = true;
            }
        }
        if (sheet.get() == null || width < 2 || height < 2) {
            return;
        }
        frameAnew(width, height);
        List<Pane> panes = panes();
        double density = density();
        if (stale) {
            look = tiles.paint(map.getGraphicsContext2D(), sheet.get(), panes, density);
            stale = false;
        }
        // What is lifted needs no fine line around it.
        String pointed = hovered.get() != null && lifted.contains(hovered.get()) && lift.isLifted() ? null
                : hovered.get();
        if (look == Tiles.Look.HELD) {
            // The marks of what is not to be seen yet wait with it.
            return;
        }
        overlay.paint(sheet.get(), panes, lift, density, pointed, selected.get(), markColour.get(), above);
        placed.set(look == Tiles.Look.PLACED || look == Tiles.Look.SHARP);
        sharp.set(look == Tiles.Look.SHARP && tiles.isIdle() && lift.isIdle());
    }

    private void frameAnew(double width, double height) {
        Framing.Wish wish = framing.wish(viewpoint.camera(), width, height);
        switch (wish) {
            case NONE -> {
                return;
            }
            case ACROSS -> viewpoint.frame();
            case WHOLE -> viewpoint.fit();
        }
        framing.done(wish, viewpoint.camera(), width, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 600;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 120;
    }
}
