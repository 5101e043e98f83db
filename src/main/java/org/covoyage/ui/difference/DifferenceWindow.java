package org.covoyage.ui.difference;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.edit.difference.ProjectDifference;
import org.covoyage.journey.Project;
import org.covoyage.ui.ask.Over;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;

/**
 * Shows what is otherwise in one state of a project than in another. It stands beside the window, locks nothing and
 * changes nothing.
 */
public final class DifferenceWindow {
    private static final SmallWindow SIZE = new SmallWindow(760, 620, 520, 380);

    /**
     * Two states of a project, which nobody changes any more.
     *
     * @param before     the one
     * @param after      the other
     */
    public record Both(Project before, Project after) {
    }

    private final Texts texts;
    private final Stage stage = new Stage();
    private final ListView<Line> list = new ListView<>();
    private final Label count = new Label();
    private final InvalidationListener again = _ -> sayAgain();
    private ProjectDifference difference;
    private String failed;

    /**
     * A comparison; takes place on another thread.
     *
     * @param before what the one is called, in the language of the interface
     * @param after  what the other is called
     * @param both   reads them; blocks
     */
    public DifferenceWindow(Texts texts, Appearance appearance, Background background, Supplier<String> before,
            Supplier<String> after,
            Callable<Both> both) {
        this.texts = texts;
        SmallWindow.closeByEscape(SIZE.furnish(stage, content(before, after), appearance, texts.of("difference.title")));
        background.run(() -> {
            Both read = both.call();
            return ProjectDifference.between(read.before(), read.after());
        }, read -> {
            difference = read;
            sayAgain();
            list.requestFocus();
        }, problem -> {
            failed = String.valueOf(problem.getMessage());
            sayAgain();
        });
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
        sayAgain();
    }

    /** Opens it over a window. */
    public void show(Window over) {
        Over.MIDDLE.show(stage, over);
    }

    private Region content(Supplier<String> before, Supplier<String> after) {
        Label title = new Label();
        title.textProperty().bind(texts.of("difference.title"));
        title.getStyleClass().add("gallery-title");
        Label lead = new Label();
        lead.textProperty().bind(Bindings.createStringBinding(() -> texts.get("difference.lead", before.get(),
                after.get()), texts.languageProperty()));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add("gallery-lead");
        count.setId("difference-count");
        count.setWrapText(true);
        VBox head = new VBox(6, title, lead, count);
        head.getStyleClass().add("create-head");
        list.setId("difference-list");
        list.accessibleTextProperty().bind(texts.of("difference.title"));
        list.getStyleClass().add("difference-list");
        list.setCellFactory(_ -> new LineCell());
        Button close = new Button();
        close.setId("difference-close");
        close.textProperty().bind(texts.of("versions.close"));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(_ -> stage.hide());
        HBox buttons = new HBox(10, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        BorderPane root = new BorderPane(list);
        root.setTop(head);
        root.setBottom(buttons);
        root.getStyleClass().add("create-window");
        return root;
    }

    /** What is known by now, in the language of the interface. */
    private void sayAgain() {
        texts.languageProperty().get();
        if (difference == null) {
            count.setText(failed == null ? texts.get("difference.reading") : texts.get("difference.failed", failed));
            return;
        }
        count.setText(difference.isEmpty() ? texts.get("difference.same")
                : difference.size() == 1 ? texts.get("difference.one") : texts.get("difference.many", difference.size()));
        list.getItems().setAll(new DifferenceWords(texts).of(difference));
    }
}
