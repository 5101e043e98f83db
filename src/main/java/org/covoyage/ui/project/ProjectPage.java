package org.covoyage.ui.project;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.controlsfx.control.StatusBar;
import org.covoyage.drawing.Theme;
import org.covoyage.edit.change.FreshIds;
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
import org.covoyage.ui.edit.WindowBoard;
import org.covoyage.ui.inspect.Inspector;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.presence.PresenceWindow;
import org.covoyage.ui.text.Texts;

/** An open project: its map, the details beside it, a toolbar above, a status bar below. */
public final class ProjectPage extends BorderPane {
    private static final double DETAILS_WIDTH = 320;
    private static final double ABOVE_EDGE = 14;

    private final ProjectSession session;
    private final Cameras cameras = new Cameras();
    private final Tools tools;
    private final Notices notices;
    private final Texts texts;
    private final MapView map;
    private final MapFeed feed;
    private final GridHand hand;
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
    private final StackPane desk;
    private final NoteCard note;
    private final StageStrip strip;
    private final InvalidationListener settingsChanged = _ -> arrange();
    private final InvalidationListener darkChanged = _ -> colourMarks();
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
        clipboard = new MapClipboard(session, map, tools, notices);
        actions = new ProjectActions(this, takingOut, map, session, tools);
        sides = new SidePanels(texts, new SessionPen(session, this::follow), tools.background(), notices::fail);
        FreshIds ids = new FreshIds(session.project());
        presence = new PresenceWindow(texts, tools.appearance(), new SessionPen(session, this::follow), () -> ids,
                session.revisionProperty(), actions.undo, actions.redo);
        inspector = new Inspector(texts, new SessionPen(session, this::follow),
                () -> session.project().cover().images());
        toolbar = new ProjectToolbar(texts, controls, session, actions, ways);
        feed = new MapFeed(session, tools.picture(), tools.pixels(), tools.appearance().darkProperty(),
                tools.background(), this::show, notices::fail);
        hand = new GridHand(map, session, texts, tools.appearance().darkProperty(), new WindowBoard(), notices::fail);
        Label drawing = new Label();
        drawing.textProperty().bind(texts.of("map.drawing"));
        drawing.getStyleClass().add("quiet");
        drawing.visibleProperty().bind(map.sheetProperty().isNull());
        AbsentBar absent = new AbsentBar(texts, session, controls, actions);
        StackPane.setAlignment(absent, Pos.BOTTOM_CENTER);
        StackPane.setMargin(absent, new Insets(0, 0, ABOVE_EDGE, 0));
        note = new NoteCard(map.noteProperty());
        desk = new StackPane(map, hand.layer(), drawing, absent, note);
        desk.getStyleClass().add("desk");
        status.getStyleClass().add("project-status");
        status.setFocusTraversable(false);
        status.textProperty().bind(Bindings.createStringBinding(this::hint, texts.languageProperty(),
                map.hoveredProperty(), session.originProperty()));
        strip = new StageStrip(texts, session);
        new ZoomControls(texts, controls, map, actions).addTo(status);
        setTop(toolbar);
        setCenter(split);
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
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> note.hide());
        map.cameraProperty().addListener((_, _, _) -> note.hide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        new Lifting(session, map).follow(details);
        session.selectionProperty().addListener((_, _, _) -> {
            markSelection();
            describe();
        });
        session.journeyProperty().addListener((_, _, _) -> describe());
        session.revisionProperty().addListener((_, _, _) -> describe());
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

    /** What writes on the map. */
    public GridHand hand() {
        return hand;
    }

    /** The commands between the project and the clipboard. */
    public MapClipboard clipboard() {
        return clipboard;
    }

    /** What is shown. */
    public ProjectSession session() {
        return session;
    }

    /** Lets go of everything it follows. */
    public void close() {
        feed.close();
    }

    private void show(MapSheet sheet) {
        cameras.show(sheet, map, session);
        map.setAccessibleText(sheet.drawing().title() + ". " + sheet.drawing().description());
    }

    private String hint() {
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

    private void describe() {
        texts.languageProperty().get();
        Element selected = session.selected();
        details.show(selected == null ? writer.of(session.project(), session.journeyProperty().get())
                : writer.of(session.journeyProperty().get(), selected), sides.of(selected),
                inspector.of(List.of(selected == null ? session.journeyProperty().get().scenario() : selected)));
    }

    private void arrange() {
        boolean wanted = tools.settings().get().details();
        if (split.getItems().isEmpty()) {
            BorderPane place = new BorderPane(desk);
            place.setBottom(strip);
            split.getItems().add(place);
            SplitPane.setResizableWithParent(details, false);
            details.setPrefWidth(DETAILS_WIDTH);
            details.setMinWidth(240);
        }
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

    private void follow(Id id) {
        session.selectionProperty().set(id);
        map.reveal(id.value());
    }

    /** Moves the focus from toolbar to map to details and around. */
    void nextPane() {
        List<Node> panes = split.getItems().contains(details) ? List.of(toolbar, map, details) : List.of(toolbar, map);
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
        (next == toolbar ? toolbar.getChildren().getFirst() : next).requestFocus();
    }

    /** Shows companions by stage in a window of their own. */
    void showPresence() {
        presence.show(getScene().getWindow());
    }

    /** Lists in the details what could not be read. */
    void showProblems() {
        tools.settings().update(s -> s.withDetails(true));
        details.show(new ProblemList(texts).of(session.opened().setAside()));
    }
}
