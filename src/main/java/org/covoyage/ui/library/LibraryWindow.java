package org.covoyage.ui.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.edit.clip.CompanionLibrary;
import org.covoyage.edit.clip.CompanionLibrary.Entry;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;
import org.covoyage.ui.ask.Over;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.details.Names;
import org.covoyage.ui.gallery.SampleShelf;
import org.covoyage.ui.project.Notices;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;

/**
 * Shows the companions of other scenarios, samples and files, with what would come along with each, and copies those
 * that are ticked. Nothing changes before that. It stands beside the window and locks nothing.
 */
public final class LibraryWindow {
    private static final SmallWindow SIZE = new SmallWindow(620, 600, 520, 420);

    /**
     * Where companions come from.
     *
     * @param words   what it is called
     * @param project what it is of
     * @param journey the journey
     */
    private record Shelf(String words, Project project, Journey journey) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final Tools tools;
    private final Texts texts;
    private final Notices notices;
    private final Project project;
    private final Journey here;
    private final BiConsumer<CompanionLibrary, List<Id>> chosen;
    private final Stage stage = new Stage();
    private final ComboBox<Shelf> shelves = new ComboBox<>();
    private final VBox entries = new VBox(10);
    private final Map<Id, CheckBox> ticks = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper some = new ReadOnlyBooleanWrapper();
    private CompanionLibrary library;

    /**
     * The window; it is shown by {@link #show}.
     *
     * @param project the open project
     * @param here    the scenario copied into
     * @param chosen  told whom to copy
     */
    public LibraryWindow(Tools tools, Notices notices, Project project, Journey here,
            BiConsumer<CompanionLibrary, List<Id>> chosen) {
        this.tools = tools;
        texts = tools.texts();
        this.notices = notices;
        this.project = project;
        this.here = here;
        this.chosen = chosen;
        SIZE.furnish(stage, content(), tools.appearance(), texts.of("library.title"));
        fillShelves();
    }

    /** Opens it over a window. */
    public void show(Window over) {
        Over.UPPER.show(stage, over);
    }

    private Region content() {
        Label title = label("library.title", "gallery-title");
        Label lead = new Label(texts.get("library.lead", here.scenario().name()));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add("gallery-lead");
        shelves.setId("library-shelf");
        shelves.setMaxWidth(Double.MAX_VALUE);
        shelves.accessibleTextProperty().bind(texts.of("library.from"));
        shelves.valueProperty().addListener((_, _, shelf) -> show(shelf));
        HBox.setHgrow(shelves, Priority.ALWAYS);
        Button file = button("library.file", "library-file");
        file.setMinWidth(Region.USE_PREF_SIZE);
        file.setOnAction(_ -> tools.dialogs().open(stage).forEach(this::read));
        HBox from = new HBox(10, shelves, file);
        VBox head = new VBox(10, title, lead, from);
        head.getStyleClass().add("create-head");
        entries.getStyleClass().add("library-entries");
        ScrollPane scroll = new ScrollPane(entries);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Button cancel = button("button.cancel", "library-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> stage.hide());
        Button copy = button("library.do", "library-do");
        copy.setDefaultButton(true);
        copy.disableProperty().bind(some.not());
        copy.setOnAction(_ -> {
            stage.hide();
            chosen.accept(library, ticked());
        });
        HBox buttons = new HBox(10, cancel, copy);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("export-buttons");
        BorderPane root = new BorderPane(scroll);
        root.setTop(head);
        root.setBottom(buttons);
        root.getStyleClass().add("create-window");
        root.setId("library");
        return root;
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.of(key));
        label.getStyleClass().add(style);
        return label;
    }

    private Button button(String key, String id) {
        Button button = new Button();
        button.textProperty().bind(texts.of(key));
        button.setId(id);
        return button;
    }

    /** The other scenarios first, then the samples once they are read. */
    private void fillShelves() {
        add(texts.get("library.own"), project);
        if (!shelves.getItems().isEmpty()) {
            shelves.setValue(shelves.getItems().getFirst());
        }
        tools.background().run(() -> {
            List<Project> samples = new ArrayList<>();
            for (SampleShelf.Sample sample : new SampleShelf().in(texts.language())) {
                if (new ProjectReader().open(sample.bytes()) instanceof Opened.Usable usable) {
                    samples.add(usable.project());
                }
            }
            return samples;
        }, samples -> {
            samples.forEach(each -> add(texts.get("library.sample", each.cover().title()), each));
            if (shelves.getValue() == null && !shelves.getItems().isEmpty()) {
                shelves.setValue(shelves.getItems().getFirst());
            }
        }, notices::fail);
    }

    private void add(String words, Project from) {
        for (Journey journey : from.scenarios()) {
            if (journey != here) {
                shelves.getItems().add(new Shelf(texts.get("library.shelf", words, journey.scenario().name()), from,
                        journey));
            }
        }
    }

    private void read(Path file) {
        tools.background().run(() -> new ProjectReader().open(file), opened -> {
            switch (opened) {
                case Opened.Usable usable -> {
                    int before = shelves.getItems().size();
                    add(file.getFileName().toString(), usable.project());
                    shelves.setValue(shelves.getItems().get(before));
                }
                case Opened.Refused refused -> {
                    Label why = new Label(refused.problem().sentence(texts.locale()));
                    why.setWrapText(true);
                    why.getStyleClass().add("side-refusal");
                    entries.getChildren().setAll(why);
                }
            }
        }, notices::fail);
    }

    private void show(Shelf shelf) {
        ticks.clear();
        entries.getChildren().clear();
        library = new CompanionLibrary(shelf.project(), shelf.journey(), here);
        List<Entry> all = library.entries();
        all.forEach(entry -> entries.getChildren().add(row(entry)));
        if (all.isEmpty()) {
            entries.getChildren().add(label("library.nobody", "side-note"));
        }
        ticked();
    }

    private VBox row(Entry entry) {
        Names names = new Names(texts);
        CheckBox box = new CheckBox(entry.companion().name());
        box.setId("library-" + entry.companion().id().value());
        box.setDisable(entry.here());
        box.setOnAction(_ -> ticked());
        ticks.put(entry.companion().id(), box);
        String stages = entry.stages().stream().map(org.covoyage.journey.Stage::name)
                .collect(Collectors.joining(", "));
        Label what = new Label(entry.here() ? texts.get("library.here")
                : texts.get("library.entry", names.choice(entry.companion().kind()),
                        stages.isEmpty() ? texts.get("library.nowhere") : texts.get("library.at", stages),
                        entry.left() == 0 ? "" : texts.get("library.left", entry.left())).strip());
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.getStyleClass().addAll("side-note", "library-what");
        box.setAccessibleHelp(what.getText());
        return new VBox(2, box, what);
    }

    private List<Id> ticked() {
        Set<Id> found = new LinkedHashSet<>();
        ticks.forEach((id, box) -> {
            if (box.isSelected()) {
                found.add(id);
            }
        });
        some.set(!found.isEmpty());
        return List.copyOf(found);
    }
}
