package org.covoyage.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.SavedView;
import org.covoyage.ui.text.Texts;

/** The choices of an export, as controls. It must not know what is exported. */
final class ExportForm extends GridPane {
    /** A choice that may be "everything" or "as it fits". */
    private record Choice<T>(T value, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    private final Texts texts;
    private final ExportPlan start;
    private final ComboBox<Choice<ExportPlan.Format>> format;
    private final ComboBox<Choice<Boolean>> shape;
    private final ComboBox<Choice<Density>> density;
    private final ComboBox<Choice<Theme.Name>> theme;
    private final ComboBox<Choice<Language>> language;
    private final ComboBox<Choice<SavedView>> view;
    private final Spinner<Integer> width;
    private final CheckBox transparent = new CheckBox();

    ExportForm(Texts texts, ExportPlan start, List<SavedView> views) {
        this.texts = texts;
        this.start = start;
        getStyleClass().add("export-form");
        format = box("format", List.of(ExportPlan.Format.values()), ExportPlan.Format::name, start.format());
        shape = box("shape", List.of(true, false), slide -> texts.get(slide ? "export.slide" : "export.natural"),
                start.slide());
        width = new Spinner<>(ExportPlan.NARROWEST, ExportPlan.WIDEST, start.width(), 160);
        width.setEditable(true);
        width.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                width.commitValue();
            }
        });
        row("width", width);
        density = box("density", listWithNull(Density.values()),
                d -> d == null ? texts.get("export.density.fitting") : texts.detail("Density." + d.name()),
                start.density());
        theme = box("theme", List.of(Theme.Name.values()), name -> texts.get("theme." + name.name()), start.theme());
        language = box("language", List.of(Language.values()), l -> texts.detail("Language." + l.name()),
                start.language());
        List<SavedView> choices = new ArrayList<>(views);
        choices.addFirst(null);
        view = box("view", choices, v -> v == null ? texts.get("view.everything") : v.name(), start.view());
        view.setDisable(views.isEmpty());
        transparent.setId("export-transparent");
        transparent.textProperty().bind(texts.of("export.transparent"));
        transparent.setSelected(start.transparent());
        add(transparent, 1, getRowCount());
    }

    private static <T> List<T> listWithNull(T[] values) {
        List<T> list = new ArrayList<>(List.of(values));
        list.addFirst(null);
        return list;
    }

    private <T> ComboBox<Choice<T>> box(String key, List<T> values, Function<T, String> label, T chosen) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        for (T value : values) {
            Choice<T> choice = new Choice<>(value, label.apply(value));
            box.getItems().add(choice);
            if (value == chosen || value != null && value.equals(chosen)) {
                box.setValue(choice);
            }
        }
        box.setMaxWidth(Double.MAX_VALUE);
        row(key, box);
        return box;
    }

    private void row(String key, Control control) {
        Label label = new Label();
        label.textProperty().bind(texts.of("export." + key));
        label.setLabelFor(control);
        control.setId("export-" + key);
        control.accessibleTextProperty().bind(texts.of("export." + key));
        int row = getRowCount();
        add(label, 0, row);
        add(control, 1, row);
    }

    /** What everything depends on, to follow. */
    Observable[] choices() {
        return new Observable[] {format.valueProperty(), shape.valueProperty(), width.valueProperty(),
            density.valueProperty(), theme.valueProperty(), language.valueProperty(), view.valueProperty(),
            transparent.selectedProperty()};
    }

    /** What is chosen now. */
    ExportPlan plan() {
        return new ExportPlan(start.kind(), format.getValue().value(), shape.getValue().value(), width.getValue(),
                density.getValue().value(), theme.getValue().value(), transparent.isSelected(),
                language.getValue().value(), view.getValue().value(), start.focus());
    }
}
