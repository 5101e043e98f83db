package org.covoyage.ui.navigate;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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
import org.covoyage.ui.ask.Question;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;

/** A window beside the work with all shortcuts, to be read, copied or printed. It closes with Escape. */
final class KeySheetWindow {
    private static final SmallWindow SIZE = new SmallWindow(980, 820, 700, 400);
    private static final double PAPER_WIDTH = 1040;
    private static final int COLUMNS = 3;
    /** At the edges of the paper, in points. */
    private static final double MARGIN = 28;

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
        Scene scene = SIZE.furnish(window, page, appearance, texts.of("keys.title"));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                window.close();
            }
        });
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

    /** The sheet, front and back, in black on white whatever the window wears, with the printer that is chosen. */
    private void print() {
        List<Named> printers = Printer.getAllPrinters().stream().map(Named::new).toList();
        Named usual = printers.stream().filter(each -> each.printer().equals(Printer.getDefaultPrinter())).findFirst()
                .orElse(printers.isEmpty() ? null : printers.getFirst());
        if (usual == null) {
            said.setText(texts.get("keys.noPrinter"));
            return;
        }
        // The toolkit's own dialog needs AWT with a display, which a program without AWT windows does not start.
        ComboBox<Named> choice = new ComboBox<>(FXCollections.observableArrayList(printers));
        choice.setId("print-printer");
        choice.accessibleTextProperty().bind(texts.of("print.title"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setValue(usual);
        new Question(texts, appearance, "print.", choice, () -> print(choice.getValue().printer())).show(stage);
    }

    /** A printer as it is called in the list. */
    private record Named(Printer printer) {
        @Override
        public String toString() {
            return printer.getName();
        }
    }

    private void print(Printer printer) {
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            said.setText(texts.get("keys.notPrinted"));
            return;
        }
        job.getJobSettings().setJobName(texts.get("keys.title"));
        // On the paper that lies in it, across: three columns are wide.
        PageLayout layout = printer.createPageLayout(printer.getPrinterAttributes().getDefaultPaper(),
                PageOrientation.LANDSCAPE, MARGIN, MARGIN, MARGIN, MARGIN);
        boolean done = source.get().sides().stream().allMatch(side -> job.printPage(layout, paper(side, layout)))
                && job.endJob();
        said.setText(texts.get(done ? "keys.printed" : "keys.notPrinted"));
    }

    /** One side, as large as it fits. */
    private Group paper(KeySheet side, PageLayout layout) {
        KeySheetPage page = new KeySheetPage(side, COLUMNS);
        page.getStyleClass().add("key-paper");
        page.setPrefWidth(PAPER_WIDTH);
        Group paper = new Group(page);
        Scene off = new Scene(paper);
        off.getStylesheets().setAll(stage.getScene().getStylesheets());
        off.getRoot().getStyleClass().setAll("root");
        paper.applyCss();
        paper.layout();
        double fit = Math.min(layout.getPrintableWidth() / page.getWidth(),
                layout.getPrintableHeight() / page.written());
        page.getTransforms().add(new Scale(fit, fit));
        return paper;
    }
}
