package org.covoyage.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.covoyage.journey.Card;
import org.covoyage.journey.Id;
import org.covoyage.journey.SavedView;
import org.covoyage.ui.Tour.Look;
import org.covoyage.ui.project.ProjectPage;

/**
 * Somebody who meets everything that asks or lists something over a window of a file: recovered work, questions before
 * closing and erasing, others' changes, earlier versions, comparisons, small dialogs, the workshop. Leaves every dialog
 * by Escape, as those do who want nothing of it.
 */
final class TourOfDialogs {
    private final Desk desk;
    private final Tour tour;
    private final Path file;
    private final Set<String> stuck = new TreeSet<>();
    private final Set<String> unclear = new TreeSet<>();

    /**
     * A tour.
     *
     * @param file lies open in no window; work on it was left by a program that was killed
     */
    TourOfDialogs(Desk desk, Path file) {
        this.desk = desk;
        this.file = file;
        tour = new Tour(desk);
    }

    /** Dialogs that Escape does not close. */
    Set<String> stuck() {
        return stuck;
    }

    /** Dialogs whose Enter or Escape is nobody's or more than one's. */
    Set<String> unclear() {
        return unclear;
    }

    /** Goes everywhere. The gallery must be open, and no project yet. */
    void everywhere(Look look) throws Exception {
        desk.await(() -> offers().contains(words("recovery.restore")));
        tour.see("recovered work", look);
        offer("difference.do");
        listed("#difference-list");
        leave("recovered work compared", look);
        Path broken = Files.writeString(file.resolveSibling("broken.covoyage"), "{ \"covoyage\": ");
        desk.toOpen(broken);
        tour.run("open");
        desk.find("#refused-sentence", Node.class);
        tour.see("refused file", look);
        desk.await(() -> offers().contains(words("recovery.restore")));
        offer("recovery.restore");
        desk.await(desk::isSharp);
        ProjectPage page = CommandsTest.page(desk);
        desk.await(() -> offers().contains(words("open.understood")));
        offer("open.understood");
        questions(page, look);
        windows(page, look);
        disk(look);
    }

    private void questions(ProjectPage page, Look look) {
        tour.run("coverFields");
        tour.see("project, nothing selected", look);
        for (String action : List.of("scenarioAdd", "viewSave", "companionsReuse", "erase", "close")) {
            tour.run(action);
            desk.await(() -> desk.stages().size() > 1);
            if (action.equals("companionsReuse")) {
                desk.await(() -> !desk.stage().getScene().getRoot().lookupAll(".library-what").isEmpty());
                desk.tell(() -> desk.stage().getScene().getRoot().lookupAll(".check-box").stream()
                        .map(CheckBox.class::cast).filter(box -> !box.isDisabled()).findFirst().orElseThrow().fire());
            }
            leave(action, look);
        }
        tour.run("viewSave");
        desk.tell(() -> desk.find("#view-name", TextField.class).setText("Board"));
        desk.press("#view-save-do");
        desk.await(() -> !page.session().journeyProperty().get().all(SavedView.class).isEmpty());
        tour.run("viewEdit");
        leave("viewEdit", look);
    }

    private void windows(ProjectPage page, Look look) {
        tour.run("compare");
        desk.find("#compare-picture", Node.class);
        leave("compare", look);
        paste(page, "\tOrder\tFetch\nActions\tCalls\tDrives\n");
        desk.await(() -> desk.shows("#insert-do") && !desk.find("#insert-do", Button.class).isDisabled());
        leave("insert", look);
        tour.run("guess");
        desk.find("#guess-next", Node.class);
        leave("workshop begins", look);
        tour.run("guess");
        desk.press("#guess-next");
        desk.tell(() -> desk.stage().getScene().getRoot().lookupAll(".slider").stream().map(Slider.class::cast)
                .findFirst().orElseThrow().setValue(1));
        tour.see("workshop asks", look);
        escape(desk.stage());
        tour.see("workshop, given up too soon", look);
        desk.press("#guess-stay");
        desk.press("#guess-ready");
        desk.find("#guess-reveal", Node.class);
        tour.see("workshop, handing on", look);
        desk.press("#guess-reveal");
        desk.find("#guess-accept", Node.class);
        tour.see("workshop, all at once", look);
        escape(desk.stage());
        desk.find("#guess-forget", Node.class);
        tour.see("workshop, given up", look);
        desk.press("#guess-forget");
        tour.run("attention");
        desk.await(() -> !desk.find("#attention-list", ListView.class).getItems().isEmpty());
        desk.tell(() -> desk.find("#attention-list", ListView.class).getSelectionModel().selectFirst());
        tour.see("attention", look);
        tour.run("attention");
        tour.run("present");
        desk.find("#presentation-caption", Node.class);
        tour.see("presentation", look);
        desk.robot().type(KeyCode.ESCAPE);
        desk.await(() -> !desk.shows("#presentation-caption"));
        desk.tell(() -> page.session().selectionProperty().set(new Id("lou")));
        tour.run("without");
        desk.find(".absent-bar", Node.class);
        tour.see("somebody imagined away", look);
        tour.run("everybodyBack");
    }

    private void disk(Look look) throws Exception {
        tour.run("save");
        desk.await(() -> !desk.stage().getTitle().startsWith("•"));
        tour.see("saved", look);
        tour.run("versions");
        desk.await(() -> !desk.find("#versions-open", Button.class).isDisabled());
        leave("versions", look);
        Files.writeString(file, Files.readString(file).replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Theirs\""));
        tour.run("coverFields");
        desk.await(() -> offers().contains(words("save.loadTheirs")));
        tour.see("changed by others", look);
    }

    /** Looks at the dialog in front, sees what Enter and Escape do there, and leaves by Escape. */
    private void leave(String place, Look look) {
        tour.see(place, look);
        Stage stage = desk.stage();
        desk.tell(() -> {
            List<Button> buttons = stage.getScene().getRoot().lookupAll(".button").stream()
                    .filter(node -> node instanceof Button && node.isVisible()).map(Button.class::cast).toList();
            long enters = buttons.stream().filter(Button::isDefaultButton).count();
            long escapes = buttons.stream().filter(Button::isCancelButton).count();
            if (enters > 1 || escapes > 1 || escapes == 1 && enters == 0) {
                unclear.add(place + ": Enter " + enters + ", Escape " + escapes);
            }
            Node owner = stage.getScene().getFocusOwner();
            if (owner == null) {
                unclear.add(place + ": nothing has the focus");
            }
        });
        escape(stage);
        if (desk.ask(stage::isShowing)) {
            stuck.add(place);
            desk.tell(stage::close);
        }
    }

    /** The key goes to what has the focus there, whichever window the platform believes in front. */
    private void escape(Stage stage) {
        desk.tell(() -> {
            Node owner = stage.getScene().getFocusOwner();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(owner == null ? stage.getScene().getRoot() : owner,
                        new KeyEvent(type, "", "", KeyCode.ESCAPE, false, false, false, false));
            }
        });
    }

    private void paste(ProjectPage page, String text) {
        desk.tell(() -> {
            page.session().selectionProperty().set(page.session().journeyProperty().get().all(Card.class).getFirst().id());
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        tour.run("paste");
    }

    private void listed(String list) {
        ListView<?> view = desk.find(list, ListView.class);
        desk.await(() -> !view.getItems().isEmpty());
    }

    private String words(String key) {
        return desk.tools().texts().get(key);
    }

    private List<String> offers() {
        return desk.ask(() -> desk.stage().getScene().getRoot().lookupAll(".notification-bar .button").stream()
                .filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).toList());
    }

    private void offer(String key) {
        desk.tell(() -> desk.stage().getScene().getRoot().lookupAll(".notification-bar .button").stream()
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> words(key).equals(button.getText())).findFirst().orElseThrow().fire());
    }
}
