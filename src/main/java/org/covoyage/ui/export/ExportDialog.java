package org.covoyage.ui.export;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.drawing.Drawing;
import org.covoyage.export.PngExport;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.picture.Legibility;
import org.covoyage.picture.Pictures;
import org.covoyage.ui.ask.Over;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.map.Pixels;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;
import org.covoyage.ui.work.Latest;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Shows what an export will be while one chooses: the picture, its size, how well it can be read on a slide. It stands
 * beside the window and locks nothing. Must not know how a file is written.
 */
public final class ExportDialog {
    private static final SmallWindow SIZE = new SmallWindow(980, 690, 760, 520);
    private static final double PREVIEW_WIDTH = 546;
    private static final double PREVIEW_HEIGHT = 430;
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    /** What is drawn once and shown; of several slides one at a time. */
    private record Preview(List<Drawing> drawings, int slide, Image image, List<String> told) {
        Drawing drawing() {
            return drawings.get(slide);
        }
    }

    private final Texts texts;
    private final Pictures picture;
    private final Pixels pixels;
    private final Project project;
    private final Journey journey;
    private final ExportForm form;
    private final Stage stage = new Stage();
    private final ImageView preview = new ImageView();
    private final Label size = new Label();
    private final Label legibility = new Label();
    /** What was taken out. */
    private final Label told = new Label();
    private final Button export = new Button();
    private final Latest<Preview> latest;
    private final InvalidationListener again = _ -> refresh();
    private final Button before = new Button(null, new FontIcon(Material2OutlinedAL.CHEVRON_LEFT));
    private final Button after = new Button(null, new FontIcon(Material2OutlinedAL.CHEVRON_RIGHT));
    private final Label which = new Label();
    private final HBox slides = new HBox(8, before, which, after);
    private Preview shown;

    /**
     * A dialog for one journey as it is now.
     *
     * @param project changed by nobody
     * @param journey the one of its scenarios that is to leave
     * @param start  what is chosen at first
     * @param chosen told what to export when the user says so
     */
    public ExportDialog(Texts texts, Appearance appearance, Background background, Pictures picture, Pixels pixels,
            Project project, Journey journey, ExportPlan start, BiConsumer<ExportPlan, List<Drawing>> chosen,
            Consumer<? super Throwable> failed) {
        this.texts = texts;
        this.picture = picture;
        this.pixels = pixels;
        this.project = project;
        this.journey = journey;
        form = new ExportForm(texts, start, journey);
        latest = background.latest(this::show, failed);
        export.setOnAction(_ -> {
            stage.hide();
            chosen.accept(form.plan(), shown.drawings());
        });
        SIZE.furnish(stage, content(), appearance, texts.of("export.title"));
        for (Observable choice : form.choices()) {
            choice.addListener(again);
        }
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        refresh();
    }

    /** Opens it over a window. */
    public void show(Window over) {
        Over.MIDDLE.show(stage, over);
    }

    private Region content() {
        preview.setPreserveRatio(true);
        preview.setFitWidth(PREVIEW_WIDTH);
        preview.setFitHeight(PREVIEW_HEIGHT);
        StackPane paper = new StackPane(preview);
        paper.getStyleClass().add("export-paper");
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        slides.setAlignment(Pos.CENTER);
        slides.managedProperty().bind(slides.visibleProperty());
        // Before it is known that there are several there is nothing to turn, and nothing for the keyboard to stand on.
        slides.setVisible(false);
        step(before, "before", -1);
        step(after, "after", 1);
        VBox desk = new VBox(12, paper, slides);
        desk.setAlignment(Pos.CENTER);
        desk.getStyleClass().add("export-desk");
        size.getStyleClass().add("export-size");
        legibility.getStyleClass().add("export-legibility");
        legibility.setWrapText(true);
        legibility.setMinHeight(Region.USE_PREF_SIZE);
        told.setId("export-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("export-legibility");
        Region air = new Region();
        VBox.setVgrow(air, Priority.ALWAYS);
        VBox side = new VBox(form, new VBox(6, size, legibility, told), air);
        side.getStyleClass().add("export-side");
        Button cancel = new Button();
        cancel.setId("export-cancel");
        cancel.textProperty().bind(texts.of("button.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> stage.hide());
        export.setId("export-write");
        export.textProperty().bind(texts.of("export.write"));
        export.setDefaultButton(true);
        export.setDisable(true);
        HBox buttons = new HBox(10, cancel, export);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        ScrollPane choices = new ScrollPane(side);
        choices.setFitToWidth(true);
        choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.getStyleClass().add("export-choices");
        choices.accessibleTextProperty().bind(texts.of("export.title"));
        choices.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        BorderPane content = new BorderPane(desk);
        content.setRight(choices);
        content.setBottom(buttons);
        content.getStyleClass().add("export-dialog");
        return content;
    }

    private void step(Button button, String key, int by) {
        button.setId("export-" + key);
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(texts.of("export." + key));
        button.setOnAction(_ -> turn(shown.slide() + by));
    }

    private void refresh() {
        ExportPlan plan = form.plan();
        texts.languageProperty().get();
        export.setDisable(true);
        boolean redact = form.redacts();
        boolean validated = form.validates();
        latest.run(() -> {
            Departure leaving = Departure.of(project, journey, plan, redact, validated, texts.language());
            return preview(leaving.draw(picture), 0, leaving.told());
        });
    }

    /** Shows another of the slides. */
    private void turn(int slide) {
        List<Drawing> drawings = shown.drawings();
        export.setDisable(true);
        List<String> told = shown.told();
        latest.run(() -> preview(drawings, slide, told));
    }

    private Preview preview(List<Drawing> drawings, int slide, List<String> told) {
        return new Preview(drawings, slide, pixels.whole(drawings.get(slide), 2 * PREVIEW_WIDTH, 2 * PREVIEW_HEIGHT), told);
    }

    private void show(Preview drawn) {
        shown = drawn;
        Drawing drawing = drawn.drawing();
        int count = drawn.drawings().size();
        preview.setImage(drawn.image());
        preview.setAccessibleText(drawing.description());
        slides.setVisible(count > 1);
        which.setText(texts.get("export.which", drawn.slide() + 1, count));
        before.setDisable(drawn.slide() == 0);
        after.setDisable(drawn.slide() == count - 1);
        ExportPlan plan = form.plan();
        size.setText(texts.get(count > 1 ? "export.sizes" : "export.size", plan.width(),
                PngExport.height(drawing, plan.width()), count));
        boolean readable = drawn.drawings().stream().allMatch(Legibility::isReadable);
        legibility.setText(texts.get(readable ? "export.legible" : "export.illegible", texts.number(
                drawn.drawings().stream().mapToDouble(Legibility::onSlide).min().orElseThrow(), 1)));
        legibility.pseudoClassStateChanged(WARNING, !readable);
        told.setText(String.join("\n", drawn.told()));
        export.setDisable(false);
    }
}
