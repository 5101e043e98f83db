package org.covoyage.ui.save;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Theme;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.versions.Version;
import org.covoyage.file.versions.Versions;
import org.covoyage.journey.Density;
import org.covoyage.journey.Project;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.PictureRequest;
import org.covoyage.ui.ask.Over;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.difference.DifferenceWindow;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Latest;

/**
 * Shows what a file held before, with a picture of each, and opens one as a copy that replaces nothing. It stands
 * beside the window and locks nothing.
 */
public final class VersionsDialog {
    private static final SmallWindow SIZE = new SmallWindow(940, 560, 720, 440);
    private static final double LIST_WIDTH = 290;
    private static final double PREVIEW_WIDTH = 576;
    private static final double PREVIEW_HEIGHT = 400;
    private static final int KILO = 1024;

    /** A version opened, with its picture; no picture when it cannot be read. */
    private record Preview(Opened opened, Image image) {
    }

    private final Texts texts;
    private final Tools tools;
    private final Versions versions;
    private final Stage stage = new Stage();
    private final ListView<Version> list = new ListView<>();
    private final ImageView picture = new ImageView();
    private final Label words = new Label();
    private final Button open = new Button();
    private final Button compare = new Button();
    private final Supplier<Project> now;
    private final Latest<Preview> latest;
    private final BiConsumer<Version, Opened.Usable> chosen;
    private final InvalidationListener again = _ -> sayAgain();
    private Opened.Usable shown;
    private Preview preview;

    /**
     * The versions of a file.
     *
     * @param tools  those of the open project, which draw as it is drawn
     * @param now    the project as it is now, for other threads; {@code null} when there is none to compare with
     * @param chosen told which one to open as a copy
     * @param failed told when the versions cannot be read
     */
    public VersionsDialog(Tools tools, Versions versions, Path file, Supplier<Project> now,
            BiConsumer<Version, Opened.Usable> chosen,
            Consumer<? super Throwable> failed) {
        this.tools = tools;
        this.texts = tools.texts();
        this.versions = versions;
        this.now = now;
        this.chosen = chosen;
        latest = tools.background().latest(this::show, failed);
        SmallWindow.closeByEscape(SIZE.furnish(stage, content(), tools.appearance(),
                texts.of("versions.title", file.getFileName().toString())));
        tools.background().<List<Version>>run(() -> versions.of(file), this::list, failed);
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        sayAgain();
    }

    /** Opens it over a window. */
    public void show(Window over) {
        Over.MIDDLE.show(stage, over);
    }

    private Region content() {
        list.setId("versions-list");
        list.getStyleClass().add("versions-list");
        list.setPrefWidth(LIST_WIDTH);
        list.accessibleTextProperty().bind(texts.of("versions.list"));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Version version, boolean empty) {
                super.updateItem(version, empty);
                setText(empty || version == null ? null : describe(version));
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, version) -> preview(version));
        picture.setId("versions-picture");
        picture.setPreserveRatio(true);
        picture.setFitWidth(PREVIEW_WIDTH);
        picture.setFitHeight(PREVIEW_HEIGHT);
        words.setId("versions-words");
        words.setWrapText(true);
        words.setMaxWidth(PREVIEW_WIDTH);
        VBox side = new VBox(14, new StackPane(picture), words);
        side.setAlignment(Pos.CENTER);
        side.getStyleClass().add("export-desk");
        Button close = new Button();
        close.textProperty().bind(texts.of("versions.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.hide());
        open.setId("versions-open");
        open.textProperty().bind(texts.of("versions.open"));
        open.setDefaultButton(true);
        open.setDisable(true);
        open.setOnAction(_ -> {
            stage.hide();
            chosen.accept(list.getSelectionModel().getSelectedItem(), shown);
        });
        compare.setId("versions-compare");
        compare.textProperty().bind(texts.of("difference.withNow"));
        compare.setDisable(true);
        compare.setOnAction(_ -> {
            DifferenceWindow.Both both = new DifferenceWindow.Both(shown.project(), now.get());
            Version version = list.getSelectionModel().getSelectedItem();
            new DifferenceWindow(texts, tools.appearance(), tools.background(),
                    () -> texts.get("difference.version", when(version)),
                    () -> texts.get("difference.mine"), () -> both).show(stage);
        });
        compare.setVisible(now != null);
        HBox buttons = new HBox(10, compare, close, open);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        BorderPane content = new BorderPane(side);
        content.setLeft(list);
        content.setBottom(buttons);
        content.getStyleClass().add("export-dialog");
        return content;
    }

    private void list(List<Version> found) {
        list.getItems().setAll(found);
        if (!found.isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    private String when(Version version) {
        return texts.moment(version.kept());
    }

    private String describe(Version version) {
        return texts.get("versions.entry", when(version), texts.number((double) version.size() / KILO, 0));
    }

    private void preview(Version version) {
        open.setDisable(true);
        compare.setDisable(true);
        shown = null;
        if (version == null) {
            return;
        }
        Theme.Name theme = tools.appearance().darkProperty().get() ? Theme.Name.DARK : Theme.Name.LIGHT;
        latest.run(() -> {
            byte[] bytes = versions.bytes(version).orElse(new byte[0]);
            Opened opened = new ProjectReader().open(bytes);
            return new Preview(opened, opened instanceof Opened.Usable usable ? draw(usable.project(), theme) : null);
        });
    }

    private Image draw(Project project, Theme.Name theme) {
        Drawing drawing = tools.picture().draw(project.cover(), project.scenarios().getFirst(),
                new PictureRequest(PictureKind.MAP, Density.HEADLINE, theme, project.cover().languageOrDefault(),
                        PictureRequest.SLIDE, null, Focus.WHOLE));
        return tools.pixels().whole(drawing, 2 * PREVIEW_WIDTH, 2 * PREVIEW_HEIGHT);
    }

    private void show(Preview drawn) {
        preview = drawn;
        picture.setImage(drawn.image());
        if (drawn.opened() instanceof Opened.Usable usable) {
            shown = usable;
            open.setDisable(false);
            compare.setDisable(false);
            picture.setAccessibleText(usable.project().cover().title());
        }
        sayAgain();
    }

    /** The same in the language of the interface. */
    private void sayAgain() {
        texts.languageProperty().get();
        list.refresh();
        words.setText(preview == null ? texts.get("versions.none") : switch (preview.opened()) {
            case Opened.Usable usable -> usable.project().cover().title();
            case Opened.Refused refused -> refused.problem().sentence(texts.locale());
        });
    }
}
