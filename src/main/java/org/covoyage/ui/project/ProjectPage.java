package org.covoyage.ui.project;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.event.EventDispatcher;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.StepName;
import org.covoyage.edit.tool.Pointer;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Tie;
import org.covoyage.journey.Transition;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.clipboard.MapClipboard;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.map.MapHand;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.compare.CompareWindow;
import org.covoyage.ui.presence.PresenceWindow;
import org.covoyage.ui.workshop.GuessWindow;
import org.covoyage.ui.structure.StructureActions;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Rest;

/** An open project: its map, the details beside it, a toolbar above, a status bar below. */
public final class ProjectPage extends BorderPane {
    private static final double ABOVE_EDGE = 14;
    /** What stands beside the picture follows when no key has come for so long: making it takes many frames' time. */
    private static final Duration MOMENT = Duration.millis(90);

    private final ProjectSession session;
    private final Cameras cameras = new Cameras();
    private final Tools tools;
    private final Notices notices;
    private final Texts texts;
    private final MapView map;
    private final MapFeed feed;
    private final GridHand hand;
    private final MapHand pointer;
    private final ReasonCard reason;
    private final WayCard way;
    private final DistanceCard distance;
    private final StructureActions structure;
    private final MapClipboard clipboard;
    private final PresenceWindow presence;
    private final GuessWindow guess;
    private final CompareWindow compare;
    private final ProjectActions actions;
    private final StatusBar status = new StatusBar();
    private final StackPane desk;
    private final Side side;
    private final Panes panes;
    private final NoteCard note;
    private final InvalidationListener settingsChanged = _ -> arrange();
    private final InvalidationListener themeChanged = _ -> colourMarks();
    private final Rest described = new Rest(MOMENT, this::describe);
    private boolean answering;
    private final InvalidationListener languageChanged = _ -> describe();

    /**
     * The page of a project.
     *
     * @param ways further commands at the beginning of the toolbar
     */
    public ProjectPage(ProjectSession session, Tools tools, ActionControls controls, Notices notices,
            List<Action> ways) {
        this.session = session;
        this.tools = tools;
        this.notices = notices;
        texts = tools.texts();
        map = new MapView(tools.background(), tools.pixels(), notices::fail);
        map.setId("map");
        side = new Side(session, tools, this::follow, notices);
        TakingOut takingOut = new TakingOut(session, map, tools, notices, status);
        actions = new ProjectActions(this, takingOut, map, session, tools);
        presence = new PresenceWindow(texts, tools.appearance(), new SessionPen(session, this::follow), session::ids,
                session.revisionProperty(), actions.undo, actions.redo);
        guess = new GuessWindow(texts, tools.appearance(), new SessionPen(session, this::follow), session::ids,
                LocalDate::now);
        compare = new CompareWindow(new CompareWindow.Surroundings(texts, tools.appearance(), tools.background(),
                tools.picture(), tools.pixels(), tools.dialogs(), session::project, session.revisionProperty(),
                takingOut::write, view -> new NoteCard(view.noteProperty()), notices::fail));
        feed = new MapFeed(session, tools.picture(), tools.appearance().picturesProperty(),
                tools.background(), this::show, notices::fail);
        clipboard = new MapClipboard(session, map, tools, notices);
        hand = new GridHand(map, session, texts, tools.appearance().picturesProperty(), clipboard.board(), notices::fail);
        clipboard.workWith(hand);
        reason = new ReasonCard(texts, session);
        way = new WayCard(texts, session, map);
        distance = new DistanceCard(texts, session, map);
        pointer = new MapHand(map, new Pointer(new SessionSurface(session, map, this::dragged, asking(),
                notices::fail)),
                saying -> texts.get("drag." + saying.key(), saying.args().toArray()));
        structure = new StructureActions(texts, session, hand);
        new ElementMenu(session, map, pointer, hand, actions, structure, clipboard, asking(), controls, texts,
                notices::fail);
        Label drawing = new Label();
        drawing.textProperty().bind(texts.of("map.drawing"));
        drawing.getStyleClass().add("quiet");
        drawing.visibleProperty().bind(map.sheetProperty().isNull());
        AbsentBar absent = new AbsentBar(texts, session, controls, actions);
        StackPane.setAlignment(absent, Pos.BOTTOM_CENTER);
        StackPane.setMargin(absent, new Insets(0, 0, ABOVE_EDGE, 0));
        note = new NoteCard(map.noteProperty());
        desk = new StackPane(map, hand.layer(), drawing, absent, reason, way, distance, note);
        desk.getStyleClass().add("desk");
        answer(desk);
        status.getStyleClass().add("project-status");
        status.setFocusTraversable(false);
        status.textProperty().bind(Bindings.createStringBinding(this::hint, texts.languageProperty(),
                map.hoveredProperty(), pointer.hintProperty(), session.originProperty(), hand.looksProperty()));
        new ZoomControls(texts, controls, map, actions).addTo(status);
        panes = new Panes(new ProjectToolbar(texts, controls, session, actions, ways), desk, map,
                new StageStrip(texts, session), side.panel(), status);
        panes.on(this);
        connect();
        feed.draw();
    }

    private void connect() {
        map.selectedProperty().addListener((_, _, subject) -> {
            session.selectSubject(subject);
            markSelection();
        });
        map.onClicked(subject -> {
            if (subject.equals(Focus.OTHERS)) {
                actions.everyone.run();
            }
        });
        map.onOpened(this::open);
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            note.hide();
            reason.hide();
            way.hide();
            distance.hide();
        });
        session.revisionProperty().addListener((_, _, _) -> pointer.cancel());
        session.journeyProperty().addListener((_, _, _) -> pointer.cancel());
        session.pictureProperty().addListener((_, _, _) -> pointer.cancel());
        map.cameraProperty().addListener((_, _, _) -> note.hide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        new Lifting(session, map).follow(side.panel());
        session.selectionProperty().addListener((_, _, _) -> markSelection());
        session.chosenProperty().addListener((_, _, _) -> describeInTime());
        session.journeyProperty().addListener((_, _, _) -> describeInTime());
        session.revisionProperty().addListener((_, _, _) -> describeInTime());
        tools.settings().property().addListener(new WeakInvalidationListener(settingsChanged));
        tools.appearance().picturesProperty().addListener(new WeakInvalidationListener(themeChanged));
        texts.languageProperty().addListener(new WeakInvalidationListener(languageChanged));
        // The map has the focus as soon as it is in a window.
        map.sceneProperty().addListener((_, before, now) -> {
            if (before == null && now != null) {
                map.requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoInText);
        arrange();
        colourMarks();
        side.describe();
    }

    /**
     * There is one history: undo and redo in a text field are those of the project. What is being typed is one step,
     * taken over as the field loses the focus.
     */
    private void undoInText(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && !hand.keepsUndo(event.getTarget())) {
            for (Action action : List.of(actions.undo, actions.redo)) {
                if (action.shortcuts().stream().anyMatch(shortcut -> shortcut.match(event))) {
                    event.consume();
                    map.requestFocus();
                    action.run();
                }
            }
        }
    }

    /** A stage opens as its circle, large, where circles are shown; the band of the others opens into all of them. */
    private void open(String subject) {
        if (subject.equals(Focus.OTHERS)) {
            actions.everyone.run();
        } else if (session.selected() instanceof Transition drawn && drawn.id().value().equals(subject)) {
            asking().way(drawn.id());
        } else if (session.pictureProperty().get() == PictureKind.CIRCLES && session.selected() instanceof Stage stage
                && stage.id().value().equals(subject)) {
            session.focusProperty().set(session.focusProperty().get().on(stage.id()));
        }
    }

    /** Escape takes away a note, or goes back from one stage's circle to all of them. */
    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (pointer.cancel()) {
            event.consume();
            return;
        }
        boolean large = session.pictureProperty().get() == PictureKind.CIRCLES
                && session.focusProperty().get().stage() != null;
        if (note.hide()) {
            event.consume();
        } else if (large && event.getTarget() == map
                && (session.selected() == null || session.selected() instanceof Stage)) {
            session.focusProperty().set(session.focusProperty().get().on(null));
            event.consume();
        }
    }

    /** Says how the selected number came about. */
    void explain() {
        map.noteOfSelected().ifPresent(note::show);
    }

    /** The map marks what is selected, and of what is no element only the band of the others, for the keyboard. */
    private void markSelection() {
        Id id = session.selectionProperty().get();
        if (id != null || !Focus.OTHERS.equals(map.selectedProperty().get())) {
            map.selectedProperty().set(id == null ? null : id.value());
        }
    }

    /** The commands, for menus. */
    public ProjectActions actions() {
        return actions;
    }

    /** The commands between the project and the clipboard. */
    public MapClipboard clipboard() {
        return clipboard;
    }

    /** What writes on the map. */
    public GridHand hand() {
        return hand;
    }

    /** The commands that shape stages, steps and lanes. */
    public StructureActions structure() {
        return structure;
    }

    /** What is shown. */
    public ProjectSession session() {
        return session;
    }

    /** Lets go of everything it follows. */
    public void close() {
        feed.close();
        described.forget();
    }

    /** The view of the picture. */
    public MapView map() {
        return map;
    }

    /** Puts a bar between the toolbar and the picture. */
    public void above(Node bar) {
        panes.above(bar);
    }

    /** Puts a panel on the left of the picture; {@code null} for none. */
    public void beside(Node panel) {
        panes.beside(panel);
    }

    /** Shows the picture and nothing else, with something over it, or everything again. */
    public void bare(boolean now, Node over) {
        note.hide();
        panes.bare(now, over);
    }

    private void show(MapSheet sheet) {
        cameras.show(sheet, map, session);
        map.setAccessibleText(sheet.drawing().title() + ". " + sheet.drawing().description());
    }

    /** A step done by hand on the map. A distance has a reason, which may be given at once or later. */
    private void dragged(StepName name) {
        if (name.key().equals("override")) {
            reason.ask(pointer.place());
        }
    }

    private SessionSurface.Asking asking() {
        return new SessionSurface.Asking() {
            @Override
            public void way(Id drawn) {
                distance.hide();
                reason.hide();
                way.ask(drawn, pointer.place());
            }

            @Override
            public void distance(Id companion) {
                way.hide();
                reason.hide();
                distance.ask(companion, pointer.place());
            }
        };
    }

    /** What is under the pointer, and what a drag would do with it. */
    private String hint() {
        String can = pointer.hintProperty().get();
        String said = can == null && map.hoveredProperty().get() == null ? hand.curve().map(curve -> texts.get(
                "status.curve", texts.detail("Series." + curve.series().name()))).orElseGet(this::what) : what();
        return can == null ? said : texts.get("status.hint", said, texts.get("hint." + can));
    }

    private String what() {
        // Over a chip it is the chip's companion, whatever lies below.
        String subject = pointer.tie().map(id -> session.journeyProperty().get().get(id, Tie.class))
                .map(tie -> tie.companion().value()).orElse(map.hoveredProperty().get());
        if (subject != null && Id.allowed(subject)) {
            Element element = session.journeyProperty().get().get(new Id(subject));
            if (element != null) {
                return side.words(element);
            }
        }
        return switch (session.origin()) {
            case Origin.Sample _ -> texts.get("status.sample");
            case Origin.Unsaved _ -> texts.get("status.unsaved");
            case Origin.OnDisk disk -> disk.path().toString();
        };
    }

    /** What is beside the picture follows: at once, unless a key or the mouse on the picture is being answered. */
    private void describeInTime() {
        if (answering) {
            described.ask();
        } else {
            described.now();
        }
    }

    /** Notes while what happens on the picture is being answered. */
    private void answer(Node picture) {
        EventDispatcher usual = picture.getEventDispatcher();
        picture.setEventDispatcher((event, tail) -> {
            boolean already = answering;
            answering = already || event instanceof InputEvent;
            try {
                return usual.dispatchEvent(event, tail);
            } finally {
                answering = already;
            }
        });
    }

    private void describe() {
        side.describe();
    }

    private void arrange() {
        panes.detailed(tools.settings().get().details());
    }

    private void colourMarks() {
        Theme theme = Theme.of(tools.appearance().picturesProperty().get());
        map.markColourProperty().set(Color.web(theme.accent().hex()));
        desk.setStyle("-fx-background-color: " + theme.ground().hex());
    }

    /** Selects an element and moves the picture as little as needed to see it. */
    public void follow(Id id) {
        session.selectionProperty().set(id);
        map.reveal(id.value());
    }

    /** Shows the fields of the project and its scenario, and enters one of them. */
    public void enterProject(String field) {
        tools.settings().update(settings -> settings.withDetails(true));
        session.selectionProperty().set(null);
        side.enter(field);
    }

    /** Selects an element that was looked for and shows it so large that it can be read. */
    public void find(Id id) {
        session.selectionProperty().set(id);
        map.readable(id.value());
    }

    /** Moves the focus from toolbar to map to details and around. */
    void nextPane() {
        panes.next();
    }

    /** Opens the window in which two scenarios stand beside each other. */
    void showCompare() {
        compare.show(getScene().getWindow());
    }

    /** Shows companions by stage in a window of their own. */
    void showPresence() {
        presence.show(getScene().getWindow());
    }

    /** Says that something went wrong. */
    public void fail(Throwable problem) {
        notices.fail(problem);
    }

    /** Opens what can be added about what is selected. */
    void add() {
        tools.settings().update(settings -> settings.withDetails(true));
        side.add();
    }

    /** Begins a workshop round in a window of its own. */
    void guess() {
        guess.show(getScene().getWindow());
    }

    /** Lists in the details what could not be read. */
    void showProblems() {
        tools.settings().update(s -> s.withDetails(true));
        described.forget();
        side.show(new ProblemList(texts).of(session.opened().setAside()));
    }
}
