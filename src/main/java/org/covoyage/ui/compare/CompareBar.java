package org.covoyage.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Word;
import org.covoyage.picture.Aspect;
import org.covoyage.ui.export.ExportPlan;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.text.Worded;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What is compared with what, what of it may leave, how it looks, and how it is taken out. It draws nothing. */
final class CompareBar extends FlowPane {
    private static final double GAP = 8;

    final ComboBox<Choice> before = new ComboBox<>();
    final ComboBox<Choice> after = new ComboBox<>();
    final ComboBox<Theme.Name> theme = new ComboBox<>();
    final ComboBox<Aspect> shape = new ComboBox<>();
    final ComboBox<ExportPlan.Format> format = new ComboBox<>();
    final CheckBox redact = new CheckBox();
    final CheckBox validated = new CheckBox();
    final Button other = new Button();
    final Button export = new Button();
    private final Texts texts;
    private final List<Runnable> named = new ArrayList<>();
    private final InvalidationListener again = _ -> nameAgain();

    /**
     * A bar.
     *
     * @param changed told when another picture is asked for
     */
    CompareBar(Texts texts, Runnable changed) {
        this.texts = texts;
        setId("compare-bar");
        getStyleClass().add("compare-bar");
        setAlignment(Pos.CENTER_LEFT);
        setHgap(3 * GAP);
        setVgap(GAP);
        theme.getItems().setAll(Theme.Name.values());
        theme.setValue(Theme.Name.LIGHT);
        shape.getItems().setAll(Aspect.values());
        shape.setValue(Aspect.SLIDE);
        format.getItems().setAll(ExportPlan.Format.values());
        format.setValue(ExportPlan.Format.PNG);
        named(theme, "compare.theme", value -> texts.get("theme." + value.name()));
        named(shape, "compare.shape", value -> texts.get("compare.shape." + Word.of(value)));
        named(format, "compare.format", value -> value.name());
        before.setId("compare-before");
        after.setId("compare-after");
        before.accessibleTextProperty().bind(texts.of("compare.before"));
        after.accessibleTextProperty().bind(texts.of("compare.after"));
        InvalidationListener told = _ -> changed.run();
        List.of(before, after, theme, shape).forEach(box -> box.valueProperty().addListener(told));
        for (CheckBox box : List.of(redact, validated)) {
            box.selectedProperty().addListener(told);
            box.setMinWidth(Region.USE_PREF_SIZE);
        }
        redact.setId("compare-redact");
        redact.textProperty().bind(texts.of("export.redact"));
        validated.setId("compare-validated");
        validated.textProperty().bind(texts.of("export.validated"));
        Button swap = new Button(null, new FontIcon(Material2OutlinedMZ.SWAP_HORIZ));
        swap.setId("compare-swap");
        swap.getStyleClass().add("icon-button");
        swap.accessibleTextProperty().bind(texts.of("compare.swap"));
        swap.setOnAction(_ -> swap());
        other.setId("compare-other");
        other.textProperty().bind(texts.of("compare.other"));
        export.setId("compare-export");
        export.textProperty().bind(texts.of("compare.export"));
        List.of(before, after, theme, shape, format, other, export).forEach(control ->
                control.setMinWidth(Region.USE_PREF_SIZE));
        HBox sides = new HBox(GAP, label("compare.before"), before, swap, label("compare.after"), after, other);
        HBox look = new HBox(GAP, theme, shape, format, export);
        HBox leaving = new HBox(2 * GAP, redact, validated);
        leaving.setAlignment(Pos.CENTER_LEFT);
        sides.setAlignment(Pos.CENTER_LEFT);
        look.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sides, leaving, look);
        texts.languageProperty().addListener(new WeakInvalidationListener(again));
    }

    /** What stands in boxes is in the language of the interface. */
    private void nameAgain() {
        texts.languageProperty().get();
        named.forEach(Runnable::run);
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private <T> void named(ComboBox<T> box, String key, Function<T, String> name) {
        box.setId(key.replace('.', '-'));
        box.accessibleTextProperty().bind(texts.of(key));
        Runnable words = () -> box.setConverter(new Worded<>(box.getItems(), name));
        words.run();
        named.add(words);
    }

    private void swap() {
        Choice first = before.getValue();
        before.setValue(after.getValue());
        after.setValue(first);
    }

    /** Puts scenarios of the open project in the place of those it had; what was chosen stays chosen. */
    void offer(List<Choice> own) {
        Choice first = before.getValue();
        Choice second = after.getValue();
        for (ComboBox<Choice> box : List.of(before, after)) {
            List<Choice> foreign = box.getItems().stream().filter(choice -> choice.file() != null).toList();
            box.getItems().setAll(own);
            box.getItems().addAll(foreign);
        }
        before.setValue(same(before, first, own.getFirst()));
        after.setValue(same(after, second, own.getLast()));
    }

    private static Choice same(ComboBox<Choice> box, Choice was, Choice otherwise) {
        return was == null ? otherwise : box.getItems().stream().filter(was::isSame).findFirst().orElse(otherwise);
    }

    /** Offers another file's scenarios too, and chooses the first of them as the second side. */
    void add(List<Choice> foreign) {
        for (ComboBox<Choice> box : List.of(before, after)) {
            box.getItems().removeIf(choice -> Objects.equals(choice.file(), foreign.getFirst().file()));
            box.getItems().addAll(foreign);
        }
        after.setValue(foreign.getFirst());
    }
}
