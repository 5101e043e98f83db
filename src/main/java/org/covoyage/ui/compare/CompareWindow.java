package org.covoyage.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.drawing.Drawing;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.Project;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Pictures;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.export.ExportPlan;
import org.covoyage.ui.export.FileDialogs;
import org.covoyage.ui.map.MapSheet;
import org.covoyage.ui.map.MapView;
import org.covoyage.ui.map.Pixels;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;
import org.covoyage.ui.work.Latest;

/**
 * The window in which two scenarios stand beside each other: one picture that can be zoomed like the others and taken
 * out as a file. It follows the open project; the other file is read once. It must not know how a file is written.
 */
public final class CompareWindow {
    private static final SmallWindow SIZE = new SmallWindow(980, 640, 760, 420);
    private static final int EXPORT_WIDTH = 3840;
    /** Most height of the list of what was taken out. */
    private static final double TOLD = 96;

    /**
     * What the window works with.
     *
     * @param project what is open now
     * @param changed tells of every change of it
     * @param writer  takes what is to be exported
     * @param notes   shows how the number under the pointer came about, over a view
     * @param failed  takes what went wrong
     */
    public record Surroundings(Texts texts, Appearance appearance, Background background, Pictures pictures,
            Pixels pixels, FileDialogs dialogs, Supplier<Project> project, Observable changed,
            BiConsumer<ExportPlan, List<Drawing>> writer, Function<MapView, Node> notes, Consumer<Throwable> failed) {
    }

    private final Surroundings with;
    private Stage stage;

    /** A window; nothing is shown yet. */
    public CompareWindow(Surroundings with) {
        this.with = with;
    }

    /** Shows it over another window, or brings it to the front. */
    public void show(Window owner) {
        if (stage == null) {
            stage = create(owner);
        }
        stage.show();
        stage.toFront();
    }

    private Stage create(Window owner) {
        Page page = new Page(with);
        Stage window = new Stage();
        window.initOwner(owner);
        Scene scene = SIZE.furnish(window, page, with.appearance(), with.texts().of("compare.title"));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !page.isChoosing()) {
                window.close();
            }
        });
        InvalidationListener follow = _ -> page.offer();
        with.changed().addListener(follow);
        window.setOnHidden(_ -> {
            with.changed().removeListener(follow);
            page.latest.forget();
            stage = null;
        });
        return window;
    }

    /** A comparison drawn, and what was taken out of it. */
    private record Shown(MapSheet sheet, List<String> told) {
    }

    /** What the window shows. */
    private static final class Page extends BorderPane {
        private final Surroundings with;
        private final CompareBar bar;
        private final MapView view;
        private final Label said = new Label();
        private final Label told = new Label();
        private final ScrollPane removed = new ScrollPane(told);
        private final Latest<Shown> latest;
        private boolean offering;
        private long number;

        Page(Surroundings with) {
            this.with = with;
            view = new MapView(with.background(), with.pixels(), with.failed());
            view.setId("compare-picture");
            view.setAccessibleText(with.texts().get("compare.title"));
            latest = with.background().latest(this::show, with.failed());
            bar = new CompareBar(with.texts(), this::draw);
            bar.other.setOnAction(_ -> openOther());
            bar.export.setOnAction(_ -> export());
            said.setId("compare-said");
            said.setWrapText(true);
            said.getStyleClass().add("compare-said");
            said.managedProperty().bind(said.visibleProperty());
            said.visibleProperty().bind(said.textProperty().isNotEmpty());
            StackPane desk = new StackPane(view, with.notes().apply(view));
            desk.getStyleClass().add("desk");
            setTop(bar);
            setCenter(desk);
            told();
            setBottom(new VBox(said, removed));
            offer();
        }

        /** The list of what was taken out: it may be long, and the picture keeps its room. */
        private void told() {
            told.setId("compare-told");
            told.setWrapText(true);
            removed.setFitToWidth(true);
            removed.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            removed.setMaxHeight(TOLD);
            removed.getStyleClass().add("compare-told");
            removed.accessibleTextProperty().bind(with.texts().of("compare.told"));
            removed.managedProperty().bind(removed.visibleProperty());
            removed.visibleProperty().bind(told.textProperty().isNotEmpty());
        }

        boolean isChoosing() {
            return List.of(bar.before, bar.after, bar.theme, bar.shape, bar.format).stream()
                    .anyMatch(ComboBox::isShowing);
        }

        /** Takes the scenarios of the open project as they are now. */
        void offer() {
            offering = true;
            bar.offer(Choice.of(null, with.project().get()));
            offering = false;
            draw();
        }

        private void draw() {
            Choice before = bar.before.getValue();
            Choice after = bar.after.getValue();
            if (offering || before == null || after == null) {
                return;
            }
            PictureRequest request = new PictureRequest(PictureKind.INSIGHTS, Density.WORKING, bar.theme.getValue(),
                    after.cover().languageOrDefault(), bar.shape.getValue().value(), null, Focus.WHOLE);
            // What is seen is what leaves: nothing may leave that still has names in it.
            bar.export.setDisable(true);
            long mine = ++number;
            boolean redact = bar.redact.isSelected();
            boolean validated = bar.validated.isSelected();
            Language words = with.texts().language();
            latest.run(() -> {
                Parting parting = Parting.of(before, after, redact, validated, words);
                return new Shown(MapSheet.of(mine, with.pictures().compare(parting.before(), parting.after(),
                        parting.comparison(), request.turnedTo(Focus.WHOLE.validated(parting.leftOut())))),
                        parting.told());
            });
        }

        private void show(Shown shown) {
            view.show(shown.sheet(), null);
            view.setAccessibleText(shown.sheet().drawing().description());
            bar.export.setDisable(false);
            told.setText(String.join("\n", shown.told()));
        }

        private void openOther() {
            List<Path> files = with.dialogs().open(getScene().getWindow());
            if (!files.isEmpty()) {
                Path file = files.getFirst();
                with.background().run(() -> new ProjectReader().open(file), opened -> opened(file, opened),
                        with.failed());
            }
        }

        private void opened(Path file, Opened opened) {
            switch (opened) {
                case Opened.Refused refused -> said.setText(with.texts().get("compare.refused",
                        file.getFileName().toString(), refused.problem().sentence(with.texts().locale())));
                case Opened.Usable usable -> {
                    said.setText(usable.setAside().isEmpty() ? "" : with.texts().get("compare.setAside",
                            file.getFileName().toString(), usable.setAside().size()));
                    bar.add(Choice.of(file.getFileName().toString(), usable.project()));
                }
            }
        }

        private void export() {
            MapSheet sheet = view.sheetProperty().get();
            if (sheet != null) {
                Drawing drawing = sheet.drawing();
                ExportPlan.Format format = bar.format.getValue();
                int width = format == ExportPlan.Format.SVG ? (int) Math.round(drawing.width()) : EXPORT_WIDTH;
                with.writer().accept(new ExportPlan(PictureKind.INSIGHTS, format, bar.shape.getValue(),
                        width, null, bar.theme.getValue(), false, bar.after.getValue().cover().languageOrDefault(),
                        null, Focus.WHOLE, false), List.of(drawing));
            }
        }
    }
}
