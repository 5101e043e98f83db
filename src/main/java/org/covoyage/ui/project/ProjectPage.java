package org.covoyage.ui.project;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.event.EventDispatcher;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.edit.StepName;
import org.covoyage.edit.grid.Command;
import org.covoyage.edit.tool.Pointer;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Stage;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.clipboard.MapClipboard;
import org.covoyage.ui.companion.SidePanels;
import org.covoyage.ui.details.DetailsPanel;
import org.covoyage.ui.details.DetailsWriter;
import org.covoyage.ui.edit.GridHand;
import org.covoyage.ui.inspect.Inspector;
import org.covoyage.ui.map.MapHand;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.presence.PresenceWindow;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Rest;

/** An open project: its map, the details beside it, a toolbar above, a status bar below. */
public final class ProjectPage extends BorderPane {
    private static final double DETAILS_WIDTH = 320;
    private static final double LEFT_WIDTH = 260;
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
    private final DetailsWriter writer;
    private final DetailsPanel details;
    private final TakingOut takingOut;
    private final SidePanels sides;
    private final MapClipboard clipboard;
    private final Inspector inspector;
    private final PresenceWindow presence;
    private final ProjectActions actions;
    private final ProjectToolbar toolbar;
    private final StatusBar status = new StatusBar();
    private final SplitPane split = new SplitPane();
    private final SplitPane whole = new SplitPane(split);
    private final VBox top = new VBox();
    private Node left;
    private boolean bare;
    private final StackPane desk;
    private final NoteCard note;
    private final StageStrip strip;
    private final InvalidationListener settingsChanged = _ -> arrange();
    private final InvalidationListener darkChanged = _ -> colourMarks();
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
        writer = new DetailsWriter(texts);
        details = new DetailsPanel(texts.of("details.all"), this::follow);
        details.setId("details-panel");
        takingOut = new TakingOut(session, map, tools, notices, status);
        actions = new ProjectActions(this, takingOut, map, session, tools);
        sides = new SidePanels(texts, new SessionPen(session, this::follow), tools.background(), notices::fail);
        FreshIds ids = new FreshIds(session.project());
        presence = new PresenceWindow(texts, tools.appearance(), new SessionPen(session, this::follow), () -> ids,
                session.revisionProperty(), actions.undo, actions.redo);
        inspector = new Inspector(texts, new SessionPen(session, this::follow),
                () -> session.project().cover().images());
        toolbar = new ProjectToolbar(texts, controls, session, actions, ways);
        feed = new MapFeed(session, tools.picture(), tools.appearance().darkProperty(), tools.background(),
                this::show, notices::fail);
        clipboard = new MapClipboard(session, map, tools, notices);
        hand = new GridHand(map, session, texts, tools.appearance().darkProperty(), clipboard.board(), notices::fail);
        clipboard.workWith(hand);
        reason = new ReasonCard(texts, session);
        pointer = new MapHand(map, new Pointer(new SessionSurface(session, map, this::dragged, notices::fail)),
                saying -> texts.get("drag." + saying.key(), saying.args().toArray()));
        new ElementMenu(session, map, pointer, actions, controls, () -> hand.obey(Command.EDIT), notices::fail);
        Label drawing = new Label();
        drawing.textProperty().bind(texts.of("map.drawing"));
        drawing.getStyleClass().add("quiet");
        drawing.visibleProperty().bind(map.sheetProperty().isNull());
        AbsentBar absent = new AbsentBar(texts, session, controls, actions);
        StackPane.setAlignment(absent, Pos.BOTTOM_CENTER);
        StackPane.setMargin(absent, new Insets(0, 0, ABOVE_EDGE, 0));
        note = new NoteCard(map.noteProperty());
        desk = new StackPane(map, hand.layer(), drawing, absent, reason, note);
        desk.getStyleClass().add("desk");
        answer(desk);
        status.getStyleClass().add("project-status");
        status.setFocusTraversable(false);
        status.textProperty().bind(Bindings.createStringBinding(this::hint, texts.languageProperty(),
                map.hoveredProperty(), pointer.hintProperty(), session.originProperty()));
        strip = new StageStrip(texts, session);
        new ZoomControls(texts, controls, map, actions).addTo(status);
        top.getChildren().add(toolbar);
        setTop(top);
        setCenter(whole);
        setBottom(status);
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
        });
        session.revisionProperty().addListener((_, _, _) -> pointer.cancel());
        session.journeyProperty().addListener((_, _, _) -> pointer.cancel());
        session.pictureProperty().addListener((_, _, _) -> pointer.cancel());
        map.cameraProperty().addListener((_, _, _) -> note.hide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        new Lifting(session, map).follow(details);
        session.selectionProperty().addListener((_, _, _) -> {
            markSelection();
            describeInTime();
        });
        session.journeyProperty().addListener((_, _, _) -> describeInTime());
        session.revisionProperty().addListener((_, _, _) -> describeInTime());
        tools.settings().property().addListener(new WeakInvalidationListener(settingsChanged));
        tools.appearance().darkProperty().addListener(new WeakInvalidationListener(darkChanged));
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
        describe();
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
        top.getChildren().add(bar);
    }

    /** Puts a panel on the left of the picture; {@code null} for none. */
    public void beside(Node panel) {
        left = panel;
        arrange();
    }

    /** Shows the picture and nothing else, with something over it, or everything again. */
    public void bare(boolean now, Node over) {
        bare = now;
        note.hide();
        for (Node node : List.of(top, status)) {
            node.setVisible(!now);
            node.setManaged(!now);
        }
        desk.getChildren().remove(over);
        if (now) {
            desk.getChildren().add(over);
        }
        arrange();
    }

    /** The left panel, the picture, the details, as far as they are shown. */
    private void arrangeLeft() {
        boolean wanted = left != null && !bare;
        if (whole.getItems().size() > 1 && (!wanted || whole.getItems().getFirst() != left)) {
            whole.getItems().removeFirst();
        }
        if (wanted && whole.getItems().size() == 1) {
            whole.getItems().addFirst(left);
            SplitPane.setResizableWithParent(left, false);
            whole.setDividerPosition(0, LEFT_WIDTH / Math.max(4 * LEFT_WIDTH, whole.getWidth()));
        }
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

    /** What is under the pointer, and what a drag would do with it. */
    private String hint() {
        String can = pointer.hintProperty().get();
        String said = what();
        return can == null ? said : texts.get("status.hint", said, texts.get("hint." + can));
    }

    private String what() {
        String subject = map.hoveredProperty().get();
        if (subject != null && Id.allowed(subject)) {
            Element element = session.journeyProperty().get().get(new Id(subject));
            if (element != null) {
                var found = writer.of(session.journeyProperty().get(), element);
                return texts.get("status.element", found.kind(), found.title().lines().findFirst().orElse(""));
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
        texts.languageProperty().get();
        Element selected = session.selected();
        details.show(selected == null ? writer.of(session.project(), session.journeyProperty().get())
                : writer.of(session.journeyProperty().get(), selected), sides.of(selected),
                inspector.of(List.of(selected == null ? session.journeyProperty().get().scenario() : selected)));
    }

    private void arrange() {
        boolean wanted = tools.settings().get().details() && !bare;
        arrangeLeft();
        if (split.getItems().isEmpty()) {
            BorderPane place = new BorderPane(desk);
            place.setBottom(strip);
            split.getItems().add(place);
            SplitPane.setResizableWithParent(details, false);
            details.setPrefWidth(DETAILS_WIDTH);
            details.setMinWidth(240);
        }
        ((BorderPane) split.getItems().getFirst()).setBottom(bare ? null : strip);
        if (wanted && !split.getItems().contains(details)) {
            split.getItems().add(details);
            divide();
        } else if (!wanted) {
            split.getItems().remove(details);
        }
    }

    /** Gives the details their width, as soon as it is known how wide the whole is. */
    private void divide() {
        if (split.getWidth() > 0) {
            split.setDividerPosition(0, 1 - DETAILS_WIDTH / split.getWidth());
        } else {
            split.widthProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable width) {
                    if (split.getWidth() > 0) {
                        split.widthProperty().removeListener(this);
                        split.setDividerPosition(0, 1 - DETAILS_WIDTH / split.getWidth());
                    }
                }
            });
        }
    }

    private void colourMarks() {
        Theme theme = Theme.of(tools.appearance().darkProperty().get() ? Theme.Name.DARK : Theme.Name.LIGHT);
        map.markColourProperty().set(Color.web(theme.accent().hex()));
        desk.setStyle("-fx-background-color: " + theme.ground().hex());
    }

    /** Selects an element and moves the picture as little as needed to see it. */
    public void follow(Id id) {
        session.selectionProperty().set(id);
        map.reveal(id.value());
    }

    /** Moves the focus from toolbar to map to details and around. */
    void nextPane() {
        List<Node> panes = new ArrayList<>(List.of(toolbar));
        if (whole.getItems().contains(left)) {
            panes.add(left);
        }
        panes.add(map);
        if (split.getItems().contains(details)) {
            panes.add(details);
        }
        Node focused = getScene().getFocusOwner();
        int now = 0;
        for (int i = 0; i < panes.size(); i++) {
            for (Node node = focused; node != null; node = node.getParent()) {
                if (node == panes.get(i)) {
                    now = i;
                }
            }
        }
        Node next = panes.get((now + 1) % panes.size());
        Node entrance = next == toolbar ? toolbar.getChildren().getFirst() : next;
        if (next == left) {
            entrance = left.lookupAll("*").stream().filter(Node::isFocusTraversable).findFirst().orElse(left);
        }
        entrance.requestFocus();
    }

    /** Shows companions by stage in a window of their own. */
    void showPresence() {
        presence.show(getScene().getWindow());
    }

    /** Lists in the details what could not be read. */
    void showProblems() {
        tools.settings().update(s -> s.withDetails(true));
        described.forget();
        details.show(new ProblemList(texts).of(session.opened().setAside()));
    }
}
