package org.covoyage.ui.project;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.controlsfx.control.StatusBar;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.tool.Pointer;
import org.covoyage.journey.Id;
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

/** An open project: its map, the details beside it, a toolbar above, a status bar below. */
public final class ProjectPage extends BorderPane {
    private static final double ABOVE_EDGE = 14;

    private final ProjectSession session;
    private final Cameras cameras = new Cameras();
    private final Tools tools;
    private final Notices notices;
    private final Texts texts;
    private final MapView map;
    private final MapFeed feed;
    private final GridHand hand;
    private final MapHand pointer;
    private final Cards cards;
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
    private final InvalidationListener settingsChanged = _ -> arrange();
    private final InvalidationListener themeChanged = _ -> colourMarks();
    private final Following following = new Following(this::describe);
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
                LocalDate::now, () -> session.pictureProperty().set(PictureKind.GAP));
        compare = new CompareWindow(new CompareWindow.Surroundings(texts, tools.appearance(), tools.background(),
                tools.picture(), tools.pixels(), tools.dialogs(), session::project, session.revisionProperty(),
                takingOut::write, view -> new NoteCard(view.noteProperty()), notices::fail));
        feed = new MapFeed(session, tools.picture(), tools.appearance().picturesProperty(),
                tools.background(), map, this::show, notices::fail);
        clipboard = new MapClipboard(session, map, tools, notices);
        hand = new GridHand(map, session, texts, tools.appearance().picturesProperty(), clipboard.board(), notices::fail);
        clipboard.workWith(hand);
        cards = new Cards(texts, session, map, this::pointed);
        pointer = new MapHand(map, new Pointer(new SessionSurface(session, map, hand::written, cards::dragged, cards,
                notices::fail)),
                saying -> texts.get("drag." + saying.key(), saying.args().toArray()));
        structure = new StructureActions(texts, session, hand);
        new ElementMenu(session, map, pointer, hand, actions, structure, clipboard, cards, controls, texts,
                notices::fail);
        Label drawing = new Label();
        drawing.textProperty().bind(texts.of("map.drawing"));
        drawing.getStyleClass().add("quiet");
        drawing.visibleProperty().bind(map.sheetProperty().isNull());
        AbsentBar absent = new AbsentBar(texts, session, controls, actions);
        StackPane.setAlignment(absent, Pos.BOTTOM_CENTER);
        StackPane.setMargin(absent, new Insets(0, 0, ABOVE_EDGE, 0));
        desk = new StackPane(map, hand.layer(), drawing, absent);
        desk.getChildren().addAll(cards.all());
        desk.getStyleClass().add("desk");
        following.heed(desk);
        status.getStyleClass().add("project-status");
        status.setFocusTraversable(false);
        status.textProperty().bind(Bindings.createStringBinding(new StatusHint(texts, session, map, pointer, hand, side)::text, texts.languageProperty(),
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
        PageKeys keys = new PageKeys(session, map, hand, pointer, cards, actions);
        map.onOpened(keys::open);
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> cards.hide());
        session.revisionProperty().addListener((_, _, _) -> pointer.cancel());
        session.journeyProperty().addListener((_, _, _) -> pointer.cancel());
        session.pictureProperty().addListener((_, _, _) -> pointer.cancel());
        addEventFilter(KeyEvent.KEY_PRESSED, keys::escape);
        new Lifting(session, map).follow(side.panel());
        session.selectionProperty().addListener((_, _, _) -> markSelection());
        session.chosenProperty().addListener((_, _, _) -> following.follow());
        session.journeyProperty().addListener((_, _, _) -> following.follow());
        session.revisionProperty().addListener((_, _, _) -> following.follow());
        tools.settings().property().addListener(new WeakInvalidationListener(settingsChanged));
        tools.appearance().picturesProperty().addListener(new WeakInvalidationListener(themeChanged));
        texts.languageProperty().addListener(new WeakInvalidationListener(languageChanged));
        // The map has the focus as soon as it is in a window.
        map.sceneProperty().addListener((_, before, now) -> {
            if (before == null && now != null) {
                map.requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, keys::undoInText);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::historyInText);
        arrange();
        colourMarks();
    }

    /** Says how the selected number came about. */
    void explain() {
        map.noteOfSelected().ifPresent(cards.note()::show);
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
        following.forget();
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
        cards.note().hide();
        panes.bare(now, over);
    }

    private void show(MapSheet sheet) {
        cameras.show(sheet, map, session);
        map.setAccessibleText(sheet.drawing().title() + ". " + sheet.drawing().description());
    }

    /** Where the hand is on the picture, in pixels. */
    private Point2D pointed() {
        return pointer.place();
    }

    /** Does what a key asks for: what is beside the picture follows a moment later. */
    void answer(Runnable deed) {
        following.answer(deed);
    }

    /** While nobody sees the details they follow nothing; they are made as soon as they are wanted again. */
    private void describe() {
        if (tools.settings().get().details()) {
            side.describe();
        }
    }

    private void arrange() {
        map.wheelZoomsProperty().set(tools.settings().get().wheelZooms());
        panes.scaled(tools.appearance().scale());
        if (panes.detailed(tools.settings().get().details())) {
            side.describe();
        }
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
        following.forget();
        side.show(new ProblemList(texts).of(session.opened().setAside()));
    }
}
