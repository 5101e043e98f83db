package org.covoyage.ui.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;
import org.covoyage.ui.work.Latest;
import org.covoyage.ui.work.Rest;

/**
 * The flags of the journey shown and what to check before a meeting, as two lists of which one is shown. A line that is
 * chosen says why and what next, and turns to its place. It follows the journey when the hand rests, off the thread of
 * the windows.
 */
public final class AttentionPanel extends VBox {
    /** Claims older than this are to be checked. */
    private static final int STALE_MONTHS = 24;
    private static final Duration MOMENT = Duration.millis(400);
    /** What a line's words leave beside them: sign, padding, scroll bar. */
    private static final double BESIDE = 66;

    private final ProjectSession session;
    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final Latest<Point.All> latest;
    private final ListView<Point> list = new ListView<>();
    private final ToggleButton flags = new ToggleButton();
    private final ToggleButton checks = new ToggleButton();
    private final Label nothing = new Label();
    private final Rest rest = new Rest(MOMENT, this::ask);
    private final InvalidationListener again = _ -> ask();
    private Point.All all = new Point.All(List.of(), List.of());
    private boolean shown;

    /**
     * A panel that is not looked at yet.
     *
     * @param follow turns to an element
     * @param away   told when the keyboard is to go on to the picture
     */
    public AttentionPanel(ProjectSession session, Texts texts, Background background, Supplier<LocalDate> today,
            Consumer<Id> follow, Runnable away, Consumer<? super Throwable> failed) {
        this.session = session;
        this.texts = texts;
        this.today = today;
        latest = background.latest(this::show, failed);
        setId("attention");
        getStyleClass().add("attention");
        Label title = new Label();
        title.textProperty().bind(texts.of("attention.title"));
        title.getStyleClass().add("panel-title");
        title.setLabelFor(list);
        ToggleGroup group = new ToggleGroup();
        flags.setId("attention-flags");
        flags.getStyleClass().add("left-pill");
        checks.setId("attention-checks");
        checks.getStyleClass().add("right-pill");
        for (ToggleButton button : List.of(flags, checks)) {
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                button.setSelected(true);
                fill();
            });
        }
        flags.setSelected(true);
        HBox pills = new HBox(flags, checks);
        pills.getStyleClass().addAll("segmented", "attention-pills");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("attention-nothing");
        nothing.setPadding(new Insets(0, 14, 0, 14));
        list.setId("attention-list");
        list.setPlaceholder(nothing);
        list.accessibleTextProperty().bind(texts.of("attention.title"));
        list.setCellFactory(_ -> new PointCell());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> turn(follow));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                turn(follow);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                away.run();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, pills, list);
        session.revisionProperty().addListener((_, _, _) -> rest.ask());
        session.journeyProperty().addListener((_, _, _) -> rest.ask());
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        fill();
    }

    /** Whether it is looked at; while it is not, it computes nothing. */
    public void looked(boolean at) {
        shown = at;
        ask();
    }

    /** Where the keyboard goes on in it. */
    public void enter() {
        list.requestFocus();
    }

    private void ask() {
        Language language = texts.languageProperty().get();
        if (shown) {
            Journey journey = session.snapshot();
            LocalDate day = today.get();
            latest.run(() -> Point.of(journey, language, STALE_MONTHS, day));
        }
    }

    private void show(Point.All found) {
        all = found;
        fill();
    }

    private void fill() {
        flags.setText(texts.get("attention.flags", all.flags().size()));
        checks.setText(texts.get("attention.checks", all.checks().size()));
        nothing.setText(texts.get(flags.isSelected() ? "attention.noFlags" : "attention.noChecks"));
        List<Point> points = flags.isSelected() ? all.flags() : all.checks();
        if (!points.equals(list.getItems())) {
            Point chosen = list.getSelectionModel().getSelectedItem();
            list.getItems().setAll(points);
            list.getSelectionModel().select(points.indexOf(chosen));
        }
    }

    private void turn(Consumer<Id> follow) {
        Point point = list.getSelectionModel().getSelectedItem();
        if (point != null && session.journeyProperty().get().get(point.where()) != null) {
            follow.accept(point.where());
            session.pointedProperty().set(point.seen());
        }
    }

    /** A sign and what is the matter; for the chosen one also why, and what to do. */
    private final class PointCell extends ListCell<Point> {
        private final Label sign = new Label();
        private final Label what = words("attention-what");
        private final Label why = words("attention-why");
        private final Label next = words("attention-next");
        private final HBox line = new HBox(sign, new VBox(what, why, next));

        PointCell() {
            sign.getStyleClass().add("attention-sign");
            line.getStyleClass().add("attention-line");
            setPrefWidth(0);
            selectedProperty().addListener((_, _, _) -> unfold());
        }

        @Override
        protected void updateItem(Point point, boolean empty) {
            super.updateItem(point, empty);
            boolean there = !empty && point != null;
            setGraphic(there ? line : null);
            if (there) {
                sign.setText(point.sign());
                what.setText(point.what());
                why.setText(point.why());
                next.setText("→ " + point.nextStep());
                setAccessibleText(String.join(" ", point.kind(), point.what(), point.why(), point.nextStep()));
                unfold();
            }
        }

        private void unfold() {
            for (Label label : List.of(why, next)) {
                label.setVisible(isSelected());
                label.setManaged(isSelected());
            }
        }

        private Label words(String style) {
            Label label = new Label();
            label.setWrapText(true);
            label.getStyleClass().add(style);
            label.setMinHeight(USE_PREF_SIZE);
            label.maxWidthProperty().bind(list.widthProperty().subtract(BESIDE));
            label.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
            return label;
        }
    }
}
