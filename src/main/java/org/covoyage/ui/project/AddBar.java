package org.covoyage.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.covoyage.edit.StepName;
import org.covoyage.edit.change.Addition;
import org.covoyage.edit.change.Additions;
import org.covoyage.edit.change.Draft;
import org.covoyage.edit.change.Removal;
import org.covoyage.journey.ClientRole;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.DecisionSeat;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.IllegalChange;
import org.covoyage.journey.Measure;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scenario;
import org.covoyage.journey.Title;
import org.covoyage.ui.text.Texts;

/**
 * Below the title of what is selected: what can be added about it that has no cell on the map, and taking it away. What
 * was added is selected and its first field entered, so that typing goes on at once.
 */
final class AddBar extends HBox {
    private final ProjectSession session;
    private final Texts texts;
    private final Consumer<Id> follow;
    private final Consumer<String> enter;
    private final Consumer<? super Throwable> failed;
    private final MenuButton add = new MenuButton();
    private final Button remove = new Button();

    /**
     * A bar.
     *
     * @param follow turns to an element
     * @param enter  puts the focus into a field of what is selected
     */
    AddBar(ProjectSession session, Texts texts, Consumer<Id> follow, Consumer<String> enter,
            Consumer<? super Throwable> failed) {
        this.session = session;
        this.texts = texts;
        this.follow = follow;
        this.enter = enter;
        this.failed = failed;
        getStyleClass().add("add-bar");
        add.setId("add-about");
        add.textProperty().bind(texts.of("add.menu"));
        add.setMinWidth(USE_PREF_SIZE);
        // A menu without items does not open, and so could not be filled when it does.
        add.getItems().add(new MenuItem());
        add.setOnShowing(_ -> fill());
        remove.setId("remove-selected");
        remove.textProperty().bind(texts.of("add.remove"));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> remove());
        getChildren().addAll(add, remove);
    }

    /** Follows what is selected. */
    void follow() {
        Element selected = session.selected();
        boolean there = selected != null && !(selected instanceof Scenario);
        remove.setVisible(there);
        remove.setManaged(there);
    }

    /** Opens the menu, for the keyboard. */
    void open() {
        add.requestFocus();
        add.show();
    }

    private void fill() {
        Id about = about();
        List<MenuItem> items = new ArrayList<>();
        for (Addition addition : new Additions(session.draft()).about(about)) {
            MenuItem item = new MenuItem(texts.get("add." + addition.name()));
            item.setId("add-" + addition.name());
            item.setOnAction(_ -> add(addition));
            items.add(item);
        }
        add.getItems().setAll(items);
    }

    private void add(Addition addition) {
        Draft draft = session.draft();
        perform(() -> {
            Id made = new Additions(draft).add(addition, about(), texts.get("add." + addition.name()));
            session.perform(new StepName("added", texts.get("add." + addition.name())), draft);
            follow.accept(made);
            enter.accept(first(addition));
        });
    }

    /** The field that is filled in first. */
    private static String first(Addition addition) {
        return switch (addition) {
            case SAID, STAFF_SAID, BELIEVED, FELT, STAFF_FELT -> "value";
            case COMPLAINT, SOURCE -> "title";
            case MEASURE, PERSONA -> "name";
            case WAY -> "label";
            case ROLE -> "role";
            case SEAT -> "rights";
            case BOND -> "listenedTo";
        };
    }

    private void remove() {
        Element selected = session.selected();
        Draft draft = session.draft();
        perform(() -> {
            new Removal(draft).remove(List.of(selected.id()));
            session.perform(new StepName("removed", Title.of(selected)), draft);
        });
    }

    private void perform(Runnable deed) {
        try {
            deed.run();
        } catch (IllegalChange cannotBeKept) {
            failed.accept(cannotBeKept);
        }
    }

    /** What is added to: beside a rating or a complaint its place, so that the next one needs no way back. */
    private Id about() {
        return switch (session.selected()) {
            case null -> null;
            case Reading reading -> reading.at();
            case Complaint complaint -> complaint.touchpoint() == null ? complaint.stage() : complaint.touchpoint();
            case Measure measure -> measure.touchpoint() == null ? measure.stage() : measure.touchpoint();
            case ClientRole role -> role.stage();
            case DecisionSeat seat -> seat.stage();
            case Element other -> other.id();
        };
    }

}
