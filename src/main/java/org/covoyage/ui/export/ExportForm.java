package org.covoyage.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.CheckComboBox;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Language;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Word;
import org.covoyage.picture.Aspect;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureKind;
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
    private final ComboBox<Choice<PictureKind>> picture;
    private final ComboBox<Choice<Id>> stage;
    private final CheckComboBox<Choice<Id>> without = new CheckComboBox<>();
    private final CheckBox split = new CheckBox();
    private final ComboBox<Choice<ExportPlan.Format>> format;
    private final ComboBox<Choice<Aspect>> shape;
    private final ComboBox<Choice<Density>> density;
    private final ComboBox<Choice<Theme.Name>> theme;
    private final ComboBox<Choice<Language>> language;
    private final ComboBox<Choice<SavedView>> view;
    private final Spinner<Integer> width;
    private final CheckBox transparent = new CheckBox();
    private final CheckBox redact = new CheckBox();
    private final CheckBox validated = new CheckBox();

    ExportForm(Texts texts, ExportPlan start, Journey journey) {
        this.texts = texts;
        this.start = start;
        getStyleClass().add("export-form");
        picture = box("picture", List.of(PictureKind.values()), kind -> texts.get("action.picture." + Word.of(kind)),
                start.kind());
        List<Id> stages = new ArrayList<>(journey.ids(Kind.STAGE));
        stages.addFirst(null);
        stage = box("stage", stages, id -> id == null ? texts.get("stages.all") : journey.get(id, Stage.class).name(),
                start.focus().stage());
        absent(journey.all(Companion.class));
        format = box("format", List.of(ExportPlan.Format.values()), ExportPlan.Format::name, start.format());
        shape = box("shape", List.of(Aspect.values()), aspect -> texts.get("export.shape." + Word.of(aspect)), start.shape());
        tick("split", split, start.split());
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
        List<SavedView> views = journey.all(SavedView.class);
        List<SavedView> choices = new ArrayList<>(views);
        choices.addFirst(null);
        view = box("view", choices, v -> v == null ? texts.get("view.everything") : v.name(), start.view());
        tick("transparent", transparent, start.transparent());
        tick("redact", redact, false);
        tick("validated", validated, false);
        var circles = picture.valueProperty().map(chosen -> chosen.value() == PictureKind.CIRCLES);
        var map = picture.valueProperty().map(chosen -> chosen.value() == PictureKind.MAP);
        onlyWhen(stage, circles);
        onlyWhen(without, new SimpleBooleanProperty(!journey.ids(Kind.COMPANION).isEmpty()));
        onlyWhen(split, picture.valueProperty().map(chosen -> chosen.value() != PictureKind.INSIGHTS
                && !chosen.value().isRelation()));
        onlyWhen(density, map);
        onlyWhen(view, new SimpleBooleanProperty(!views.isEmpty()));
        exclude();
    }

    /** Several pictures are slides: whoever asks for them as high as they need asks for one picture again. */
    private void exclude() {
        split.selectedProperty().subscribe(several -> {
            if (several && !shape.getValue().value().isSlide()) {
                shape.setValue(shape.getItems().getFirst());
            }
        });
        shape.valueProperty().subscribe(chosen -> {
            if (!chosen.value().isSlide()) {
                split.setSelected(false);
            }
        });
    }

    /** Who is imagined away. */
    private void absent(List<Companion> companions) {
        for (Companion companion : companions) {
            Choice<Id> choice = new Choice<>(companion.id(), companion.name());
            without.getItems().add(choice);
            if (start.focus().without().contains(companion.id())) {
                without.getCheckModel().check(choice);
            }
        }
        without.titleProperty().bind(Bindings.createStringBinding(() -> without.getCheckModel().getCheckedItems()
                .isEmpty() ? texts.get("export.nobody") : null, without.getCheckModel().getCheckedItems(),
                texts.languageProperty()));
        without.setMaxWidth(Double.MAX_VALUE);
        without.setPrefWidth(190);
        without.setAccessibleRole(AccessibleRole.COMBO_BOX);
        row("without", without);
    }

    private void tick(String key, CheckBox box, boolean on) {
        box.setId("export-" + key);
        box.textProperty().bind(texts.of("export." + key));
        box.setSelected(on);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        add(box, 1, getRowCount());
    }

    /** Shows a row only while it says something about the picture chosen. */
    private void onlyWhen(Control control, ObservableValue<Boolean> applies) {
        control.visibleProperty().bind(applies);
        control.managedProperty().bind(control.visibleProperty());
        for (Node child : getChildren()) {
            if (child instanceof Label label && label.getLabelFor() == control) {
                label.visibleProperty().bind(control.visibleProperty());
                label.managedProperty().bind(control.visibleProperty());
            }
        }
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
        return new Observable[] {picture.valueProperty(), stage.valueProperty(), without.getCheckModel().getCheckedItems(),
            format.valueProperty(), shape.valueProperty(), split.selectedProperty(), width.valueProperty(),
            density.valueProperty(), theme.valueProperty(), language.valueProperty(), view.valueProperty(),
            transparent.selectedProperty(), redact.selectedProperty(), validated.selectedProperty()};
    }

    /** Whether names are left out. */
    boolean redacts() {
        return redact.isSelected();
    }

    /** Whether only what is validated leaves. */
    boolean validates() {
        return validated.isSelected();
    }

    /** What is chosen now. */
    ExportPlan plan() {
        PictureKind kind = picture.getValue().value();
        Focus focus = start.focus().on(kind == PictureKind.CIRCLES ? stage.getValue().value() : null)
                .without(without.getCheckModel().getCheckedItems().stream().map(Choice::value)
                        .collect(Collectors.toSet()));
        return new ExportPlan(kind, format.getValue().value(), shape.getValue().value(), width.getValue(),
                density.getValue().value(), theme.getValue().value(), transparent.isSelected(),
                language.getValue().value(), view.getValue().value(), focus, split.isVisible() && split.isSelected());
    }
}
