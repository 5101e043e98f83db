package org.covoyage.ui.create;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.exchange.Draft;
import org.covoyage.journey.Language;
import org.covoyage.journey.Word;
import org.covoyage.ui.ask.Over;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.gallery.SampleShelf;
import org.covoyage.ui.gallery.Thumbnails;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Where a new journey begins: cards to choose from, and behind one of them a page for texts. It stands beside the window
 * it was opened from and locks nothing; what is chosen is told to others.
 */
public final class CreateWindow {
    private static final SmallWindow SIZE = new SmallWindow(980, 720, 760, 520);

    private final Texts texts;
    private final Stage stage = new Stage();
    private final BorderPane root = new BorderPane();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final BooleanProperty onText = new SimpleBooleanProperty();
    private final Button back = new Button(null, new FontIcon(Material2OutlinedAL.ARROW_BACK));
    private final Button create = new Button();
    private final StartPage start;
    private final TextPreview text;
    private final Consumer<Beginning> chosen;

    /**
     * The window; it is shown by {@link #show}.
     *
     * @param chosen told what to open
     * @param failed told what went wrong in the program
     */
    public CreateWindow(Tools tools, SampleShelf shelf, Thumbnails thumbnails, Consumer<Beginning> chosen,
            Consumer<? super Throwable> failed) {
        texts = tools.texts();
        this.chosen = chosen;
        language.set(texts.language());
        start = new StartPage(tools, shelf, thumbnails, language, () -> onText.set(true), this::take, failed);
        text = new TextPreview(tools, language.get(), failed);
        text.languageProperty().bind(language);
        root.getStyleClass().add("create-window");
        root.setTop(head());
        root.setBottom(buttons());
        onText.addListener((_, _, _) -> turn());
        SIZE.furnish(stage, root, tools.appearance(), texts.of("create.title"));
        turn();
        // Only what is in a window that is shown takes the focus, and a window gives it to its first control.
        stage.setOnShown(_ -> Platform.runLater(start::requestFocus));
    }

    /** Opens it over a window. */
    public void show(Window over) {
        Over.MIDDLE.show(stage, over);
    }

    private Region head() {
        back.setId("create-back");
        back.getStyleClass().add("icon-button");
        back.accessibleTextProperty().bind(texts.of("create.back"));
        back.visibleProperty().bind(onText);
        back.managedProperty().bind(onText);
        back.setOnAction(_ -> onText.set(false));
        Label title = new Label();
        title.textProperty().bind(Bindings.when(onText).then(texts.of("create.fromText"))
                .otherwise(texts.of("create.title")));
        title.getStyleClass().add("gallery-title");
        Label lead = new Label();
        lead.textProperty().bind(Bindings.when(onText).then(texts.of("create.text.lead"))
                .otherwise(texts.of("create.lead")));
        lead.getStyleClass().add("gallery-lead");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, title, lead);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(10, back, words, languages());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("create-head");
        return head;
    }

    /** The language of the journey, which need not be that of the windows. */
    private Region languages() {
        Label label = new Label();
        label.textProperty().bind(texts.of("create.language"));
        label.getStyleClass().add("quiet");
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox();
        for (Language each : Language.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("create-language-" + Word.of(each));
            button.textProperty().bind(texts.of("action.language." + Word.of(each)));
            button.setToggleGroup(group);
            button.setSelected(each == language.get());
            button.getStyleClass().add(each == Language.values()[0] ? "left-pill" : "right-pill");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                language.set(each);
                button.setSelected(true);
            });
            choices.getChildren().add(button);
        }
        choices.getStyleClass().add("segmented");
        HBox both = new HBox(8, label, choices);
        both.setAlignment(Pos.CENTER_RIGHT);
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    private Region buttons() {
        Button cancel = new Button();
        cancel.setId("create-cancel");
        cancel.textProperty().bind(texts.of("button.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> stage.hide());
        create.setId("create-do");
        create.textProperty().bind(texts.of("create.do"));
        create.getStyleClass().add("accent");
        create.visibleProperty().bind(onText);
        create.managedProperty().bind(onText);
        create.disableProperty().bind(text.draftProperty().isNull());
        create.setOnAction(_ -> {
            Draft draft = text.draftProperty().get();
            if (draft != null) {
                take(Beginning.of(draft, language.get()));
            }
        });
        HBox buttons = new HBox(10, cancel, create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        return buttons;
    }

    private void turn() {
        create.setDefaultButton(onText.get());
        root.setCenter(onText.get() ? text : start);
        if (onText.get()) {
            text.field().requestFocus();
        } else {
            start.requestFocus();
        }
    }

    private void take(Beginning beginning) {
        stage.hide();
        chosen.accept(beginning);
    }
}
