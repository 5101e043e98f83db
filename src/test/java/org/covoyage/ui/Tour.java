package org.covoyage.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.covoyage.journey.Id;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.project.ProjectPage;

/** Somebody who looks at every place of the windows there is, with what belongs there open. */
final class Tour {
    private final Desk desk;

    Tour(Desk desk) {
        this.desk = desk;
    }

    /**
     * Goes everywhere. The gallery must be open, and no project yet.
     *
     * @param look looks at a place; told its name and its scene, on the thread of the windows
     */
    void everywhere(Look look) throws Exception {
        see("gallery", look);
        run("howComputed");
        desk.find(".help", Node.class);
        see("help", look);
        hideTop();
        desk.press("#sample-corner-bakery-covoyage");
        desk.await(desk::isSharp);
        ProjectPage page = CommandsTest.page(desk);
        for (String selected : List.of("s-choose", "lou", "lou-at-choose", "t1")) {
            desk.tell(() -> page.session().selectionProperty().set(new Id(selected)));
            if (selected.equals("t1")) {
                // The kind of element with the most kinds of fields.
                desk.tell(() -> {
                    style(page.getScene());
                    page.lookupAll(".inspect-group").forEach(group -> ((TitledPane) group).setExpanded(true));
                });
            }
            see("project, " + selected + " selected", look);
        }
        desk.robot().press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        desk.robot().write("a");
        see("find", look);
        desk.robot().type(KeyCode.ESCAPE);
        desk.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        desk.find("#palette-answers", Node.class);
        see("palette", look);
        desk.robot().type(KeyCode.ESCAPE);
        for (String panel : List.of("outline", "history")) {
            run(panel);
            see(panel, look);
        }
        run("export");
        desk.find("#export-write", Node.class);
        see("export", look);
        desk.press("#export-cancel");
        for (String window : List.of("presence", "keys")) {
            run(window);
            desk.await(() -> desk.stages().size() > 1);
            see(window, look);
            hideTop();
        }
        desk.tell(() -> ((MenuBar) desk.stage().getScene().lookup(".menu-bar")).getMenus().getFirst().getItems()
                .getFirst().fire());
        desk.find("#start-blank", Node.class);
        see("new journey", look);
        desk.press("#start-text");
        desk.press("#example-table");
        desk.find("#draft-lane-0", Node.class);
        see("new journey from text", look);
        desk.press("#create-cancel");
    }

    /** Looks at a place. */
    interface Look {
        /** The place is laid out. */
        void at(String place, Scene scene);
    }

    void run(String action) {
        Listed listed = CommandsTest.listed(desk).stream().filter(each -> each.action().key().equals(action)).findFirst()
                .orElseThrow(() -> new AssertionError(action));
        desk.tell(listed.action()::run);
    }

    private void hideTop() {
        desk.tell(() -> desk.stage().hide());
    }

    void see(String place, Look look) {
        // A notice comes in by and by; letters are judged once they are there.
        desk.await(() -> desk.stage().getScene().getRoot().lookupAll(".notification-bar .label").stream()
                .filter(Tour::isShown).allMatch(node -> opacity(node) > 0.99));
        desk.tell(() -> {
            Scene scene = desk.stage().getScene();
            style(scene);
            look.at(place, scene);
        });
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /** How much a node covers what is behind it, 0…1, with all that it stands in. */
    static double opacity(Node node) {
        double opacity = 1;
        for (Node around = node; around != null; around = around.getParent()) {
            opacity *= around.getOpacity();
        }
        return opacity;
    }

    private static void style(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
