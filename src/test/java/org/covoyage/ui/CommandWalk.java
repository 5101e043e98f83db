package org.covoyage.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.NotificationPane;
import org.covoyage.journey.Density;
import org.covoyage.journey.Id;
import org.covoyage.picture.PictureKind;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.project.ProjectSession;
import org.covoyage.ui.settings.Settings;

/**
 * Somebody who carries out one command of the menus after the other, each from the same beginning, and notes what is
 * wrong: what throws, what fails, a keyboard that is left nowhere, what is greyed out without a reason.
 */
final class CommandWalk {
    /** Of commands that are the same with another value each walk tries one, the next walk the next. */
    private static final Set<String> CHOICES = Set.of("picture", "density", "fade", "stage.colour", "step.colour");
    /** What the program looks like does not depend on what is selected, and all windows are dressed anew. */
    private static final Set<String> LOOKS = Set.of("theme", "scale", "language", "fullScreen");
    /** These end the window, and with it the walk. */
    private static final Set<String> ENDS = Set.of("close", "quit");
    /** These show all samples in small, which takes longer than everything else together: they come last. */
    private static final Set<String> SAMPLES = Set.of("create", "gallery");

    private final Desk desk;
    private final Stage stage;
    private final ProjectSession session;
    private final Settings settings;
    private final int steps;
    private final Id scenario;
    /** By what they mean, in the order of the menus. */
    private final Map<String, List<Action>> families;
    /** Those of the menus that are about what is selected, or about what is shown of it. */
    private final Set<Action> near = new HashSet<>();
    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> done = new TreeSet<>();
    private final Set<String> opening = new TreeSet<>();
    private int walks;

    /** Begins with what the window shows. */
    CommandWalk(Desk desk) {
        this.desk = desk;
        stage = desk.stage();
        session = CommandsTest.page(desk).session();
        settings = desk.tools().settings().get().withDensity(Density.WORKING);
        // What the platform without a screen cannot show is a window that reaches beyond its screen.
        desk.tell(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(stage.getMinWidth());
            stage.setHeight(stage.getMinHeight());
        });
        steps = session.history().done();
        scenario = session.journeyProperty().get().scenario().id();
        List<Listed> listed = CommandsTest.listed(desk);
        List<String> menus = Stream.of("edit", "structure", "view").map(menu -> desk.tools().texts().get("menu." + menu))
                .toList();
        listed.stream().filter(each -> menus.stream().anyMatch(each.menu()::startsWith)).map(Listed::action)
                .forEach(near::add);
        families = listed.stream().map(Listed::action).filter(action -> !ENDS.contains(action.key()))
                .collect(Collectors.groupingBy(CommandWalk::family, LinkedHashMap::new, Collectors.toList()));
    }

    private static String family(Action action) {
        String family = action.key().replaceFirst("\\.[^.]*$", "");
        return CHOICES.contains(family) ? family : action.key();
    }

    /** Carries them all out, and after each waits until windows and panels have come to be. */
    void slowly(Standing standing) {
        next().forEach(action -> slowly(action, standing));
        walks++;
    }

    /** Carries out what changes all windows, or shows all samples. */
    void lastly(Standing standing) {
        List<Action> last = families.values().stream().flatMap(List::stream).filter(CommandWalk::isLast).toList();
        quickly(last.stream().filter(action -> !SAMPLES.contains(action.key())).toList(), standing);
        last.stream().filter(action -> SAMPLES.contains(action.key())).forEach(action -> slowly(action, standing));
    }

    private void slowly(Action action, Standing standing) {
        if (desk.ask(() -> carryOut(action, standing))) {
            // A window has its keyboard some pulses after it is there, on a busy machine later than this asks.
            if (!desk.comes(() -> isAt(front().getFocusOwner()))) {
                note(action, standing, "has no keyboard");
            }
            desk.tell(() -> {
                look(action, standing);
                leave(action, standing);
            });
        }
    }

    /**
     * Carries all those out that are about what is selected and opened no window before, and waits for nothing in
     * between; should one open a window now, it is carried out once more, slowly.
     */
    void quickly(Standing standing) {
        quickly(next().stream().filter(action -> near.contains(action) && !opening.contains(action.key())).toList(),
                standing);
        walks++;
    }

    private void quickly(List<Action> quick, Standing standing) {
        List<Action> again = new ArrayList<>();
        desk.tell(() -> quick.stream().filter(action -> carryOut(action, standing)).forEach(action -> {
            if (windows().isEmpty()) {
                look(action, standing);
            } else {
                again.add(action);
            }
            leave(action, standing);
        }));
        again.forEach(action -> slowly(action, standing));
    }

    private List<Action> next() {
        return families.values().stream().map(family -> family.get(walks % family.size()))
                .filter(action -> !isLast(action)).toList();
    }

    private static boolean isLast(Action action) {
        return SAMPLES.contains(action.key()) || LOOKS.contains(action.key().replaceFirst("\\..*", ""));
    }

    private boolean carryOut(Action action, Standing standing) {
        begin(standing);
        if (!action.enabled().get()) {
            ActionControls controls = new ActionControls(desk.tools().texts());
            if (controls.reason(action).equals(desk.tools().texts().get("reason.other"))) {
                note(action, standing, "is greyed out without a reason");
            }
            return false;
        }
        done.add(family(action));
        try {
            action.run();
        } catch (RuntimeException problem) {
            note(action, standing, "throws " + problem);
        }
        return true;
    }

    private void begin(Standing standing) {
        if (session.history().done() != steps) {
            session.goTo(steps);
        }
        session.show(scenario);
        desk.tools().settings().update(_ -> settings.withDetails(standing.details()));
        desk.tools().texts().speak(standing.language());
        session.pictureProperty().set(PictureKind.MAP);
        session.densityProperty().set(settings.density());
        session.focusProperty().set(standing.focus());
        session.viewProperty().set(standing.view());
        session.chosenProperty().set(standing.selected());
        stage.getScene().lookup("#map").requestFocus();
    }

    /** Looks where the keyboard is, and what is said. */
    private void look(Action action, Standing standing) {
        Node keyboard = front().getFocusOwner();
        if (!isAt(keyboard)) {
            note(action, standing, "leaves the keyboard at " + keyboard);
        }
        String[] failed = desk.tools().texts().get("failed", "\n").split("\n");
        String said = notices().getText();
        if (notices().isShowing() && said.startsWith(failed[0]) && said.endsWith(failed[1])) {
            note(action, standing, "fails: " + said);
        }
    }

    private Scene front() {
        return (windows().isEmpty() ? stage : windows().getLast()).getScene();
    }

    private boolean isAt(Node keyboard) {
        return keyboard != null && keyboard.getScene() == front() && isShown(keyboard);
    }

    /** Leaves what was opened, windows by closing them and the rest by Escape. */
    private void leave(Action action, Standing standing) {
        if (!windows().isEmpty()) {
            opening.add(action.key());
            windows().forEach(Window::hide);
        }
        escape();
        escape();
        notices().hide();
        if (!stage.getScene().lookup(".menu-bar").isVisible()) {
            note(action, standing, "is not left by Escape");
        }
    }

    /** The windows beside that of the project. */
    private List<Window> windows() {
        return Window.getWindows().stream().filter(window -> window != stage && window.isShowing()
                && window.getScene() != null && !window.getScene().getStylesheets().isEmpty()).toList();
    }

    private NotificationPane notices() {
        return (NotificationPane) stage.getScene().lookup(".notice-board");
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void escape() {
        Scene scene = stage.getScene();
        Node keyboard = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(keyboard, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    private void note(Action action, Standing standing, String what) {
        wrong.add(action.key() + " with " + standing + " " + what);
    }

    /** What was wrong, sentence by sentence. */
    Set<String> wrong() {
        return wrong;
    }

    /** The commands that could never be carried out; of those that are choices, the kinds none of which could. */
    Set<String> never() {
        Set<String> never = new TreeSet<>(families.keySet());
        never.removeAll(done);
        return never;
    }
}
