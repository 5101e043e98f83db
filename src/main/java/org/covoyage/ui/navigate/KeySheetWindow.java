package org.covoyage.ui.navigate;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;

/** A window beside the work with all shortcuts, to be read, copied or printed. It closes with Escape. */
final class KeySheetWindow {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 820;
    private static final double PAPER_WIDTH = 1240;
    private static final int COLUMNS = 3;

    private final Stage owner;
    private final Texts texts;
    private final Appearance appearance;
    private final Supplier<KeySheet> source;
    private final Label said = new Label();
    private final ScrollPane scroll = new ScrollPane();
    /** The menus, which name the groups, may hear of another language after this. */
    private final InvalidationListener again = _ -> Platform.runLater(this::fill);
    private Stage stage;

    /** A sheet for a window; nothing is shown yet. */
    KeySheetWindow(Stage owner, Texts texts, Appearance appearance, Supplier<KeySheet> source) {
        this.owner = owner;
        this.texts = texts;
        this.appearance = appearance;
        this.source = source;
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
    }

    /** Shows it as things are now, or brings it to the front. */
    void show() {
        if (stage == null) {
            stage = create();
        }
        said.setText("");
        stage.show();
        stage.toFront();
        fill();
    }

    private void fill() {
        texts.languageProperty().get();
        if (stage != null && stage.isShowing()) {
            scroll.setContent(new KeySheetPage(source.get(), COLUMNS));
        }
    }

    private Stage create() {
        Stage window = new Stage();
        window.initOwner(owner);
        window.titleProperty().bind(texts.of("keys.title"));
        scroll.setId("key-sheet");
        scroll.setFitToWidth(true);
        scroll.accessibleTextProperty().bind(texts.of("keys.title"));
        Button print = button("keys.print", this::print);
        Button copy = button("keys.copy", this::copy);
        said.getStyleClass().add("quiet");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(said, copy, print);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("key-foot");
        BorderPane page = new BorderPane(scroll);
        page.setBottom(foot);
        Scene scene = new Scene(page, WIDTH, HEIGHT);
        appearance.dress(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                window.close();
            }
        });
        window.setScene(scene);
        window.setMinWidth(700);
        window.setMinHeight(400);
        return window;
    }

    private Button button(String key, Runnable command) {
        Button button = new Button();
        button.setId(key.replace('.', '-'));
        button.textProperty().bind(texts.of(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> command.run());
        return button;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(source.get().text());
        Clipboard.getSystemClipboard().setContent(content);
        said.setText(texts.get("keys.copied"));
    }

    /** Prints on one page across, as large as it fits, in black on white whatever the window wears. */
    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            said.setText(texts.get("keys.noPrinter"));
            return;
        }
        if (job.showPrintDialog(stage)) {
            PageLayout layout = job.getPrinter().createPageLayout(Paper.A4, PageOrientation.LANDSCAPE, 28, 28, 28, 28);
            KeySheetPage page = new KeySheetPage(source.get(), COLUMNS);
            page.setPrefWidth(PAPER_WIDTH);
            Group paper = new Group(page);
            Scene off = new Scene(paper);
            off.getStylesheets().setAll(stage.getScene().getStylesheets());
            page.getStyleClass().add("key-paper");
            paper.applyCss();
            page.autosize();
            paper.layout();
            double fit = Math.min(layout.getPrintableWidth() / page.getWidth(),
                    layout.getPrintableHeight() / page.getHeight());
            page.getTransforms().add(new Scale(fit, fit));
            boolean printed = job.printPage(layout, paper) && job.endJob();
            said.setText(texts.get(printed ? "keys.printed" : "keys.notPrinted"));
        }
    }
}
