package org.covoyage.ui.create;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.exchange.Draft;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Language;
import org.covoyage.ui.ask.Over;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;

/** Shows what a pasted text would add to an open journey, before it does. Nothing changes until somebody says so. */
public final class InsertWindow {
    private static final SmallWindow SIZE = new SmallWindow(980, 680, 760, 520);

    private final Stage stage = new Stage();

    /**
     * The window; it is shown by {@link #show}.
     *
     * @param pasted   the text
     * @param language of the journey
     * @param known    how many of the stages understood are there already, by their names
     * @param chosen   told what to add, and whether into those stages
     * @param cells    puts the pasted block into the cells from the cursor on, as in a spreadsheet; {@code null} where
     *                 there is no cursor or no block
     * @param failed   told what went wrong in the program
     */
    public InsertWindow(Tools tools, String pasted, Language language, ToIntFunction<Draft> known,
            BiConsumer<Draft, Boolean> chosen, Runnable cells, Consumer<? super Throwable> failed) {
        Texts texts = tools.texts();
        TextPreview text = new TextPreview(tools, language, failed);
        text.setText(pasted);
        Label title = new Label();
        title.textProperty().bind(texts.of("insert.title"));
        title.getStyleClass().add("gallery-title");
        Label lead = new Label();
        lead.textProperty().bind(texts.of("insert.lead"));
        lead.getStyleClass().add("gallery-lead");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(2, title, lead);
        head.getStyleClass().add("create-head");
        Button cancel = new Button();
        cancel.setId("insert-cancel");
        cancel.textProperty().bind(texts.of("button.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> stage.hide());
        CheckBox meets = new CheckBox();
        meets.setId("insert-meets");
        meets.setSelected(true);
        IntegerBinding there = Bindings.createIntegerBinding(() -> text.draftProperty().get() == null ? 0
                : known.applyAsInt(text.draftProperty().get()), text.draftProperty());
        meets.visibleProperty().bind(there.greaterThan(0));
        meets.textProperty().bind(Bindings.createStringBinding(() -> texts.get("insert.meets", there.get()), there,
                texts.languageProperty()));
        Button insert = new Button();
        insert.setId("insert-do");
        insert.textProperty().bind(texts.of("insert.do"));
        insert.disableProperty().bind(text.draftProperty().isNull());
        insert.setOnAction(_ -> {
            Draft draft = text.draftProperty().get();
            if (draft != null) {
                stage.hide();
                chosen.accept(draft, meets.isVisible() && meets.isSelected());
            }
        });
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        Button fill = new Button();
        fill.setId("insert-cells");
        fill.textProperty().bind(texts.of("insert.cells"));
        fill.setVisible(cells != null);
        fill.managedProperty().bind(fill.visibleProperty());
        // What was changed here is no longer what is on the clipboard.
        fill.disableProperty().bind(text.field().textProperty().isNotEqualTo(text.field().getText()));
        fill.setOnAction(_ -> {
            stage.hide();
            cells.run();
        });
        HBox buttons = new HBox(10, meets, air, cancel, fill, insert);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        BorderPane root = new BorderPane(text);
        root.setTop(head);
        root.setBottom(buttons);
        root.getStyleClass().add("create-window");
        SIZE.furnish(stage, root, tools.appearance(), texts.of("insert.title"));
        // What was pasted is understood in a moment; Enter then inserts it, where nothing names a lane into cells.
        text.draftProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Draft> draft, Draft before, Draft now) {
                if (now != null) {
                    text.draftProperty().removeListener(this);
                    Button meant = cells != null && isBare(pasted, now) ? fill : insert;
                    meant.setDefaultButton(true);
                    meant.getStyleClass().add("accent");
                    meant.requestFocus();
                }
            }
        });
    }

    /** Whether a block has neither a corner nor the name of a lane: cells that were cut out of a larger table. */
    private static boolean isBare(String pasted, Draft read) {
        return !pasted.isEmpty() && !Character.isWhitespace(pasted.charAt(0))
                && read.rows().stream().allMatch(row -> row.type() == LaneType.CUSTOM);
    }

    /** Opens it over a window. */
    public void show(Window over) {
        Over.MIDDLE.show(stage, over);
    }
}
