package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.settings.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a style sheet or a screen reader would complain about. */
class LookTest {
    @TempDir
    private Path folder;

    /** A brace lost in a merge takes all styles behind it away, and nothing complains. */
    @Test
    void everyStyleIsClosedBeforeTheNextBegins() throws Exception {
        String sheet = Files.readString(Path.of("src/main/resources/org/covoyage/ui/covoyage.css"))
                .replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(sheet.replaceAll("\\{[^{}]*}", "")).doesNotContain("{", "}");
    }

    @Test
    void noStyleIsRefusedInEitherTheme() throws Exception {
        List<String> complaints = new ArrayList<>();
        try (Complaints styles = new Complaints("javafx.css"); Desk desk = Desk.withCar(folder)) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                desk.tell(() -> desk.tools().settings().update(settings -> settings.withTheme(theme)));
                for (String selected : List.of("s-search", "henri", "t1")) {
                    desk.tell(() -> desk.map().selectedProperty().set(selected));
                    desk.tell(() -> desk.stages().forEach(stage -> style(stage.getScene())));
                }
                Node page = desk.map();
                while (!(page instanceof ProjectPage)) {
                    page = page.getParent();
                }
                ProjectPage project = (ProjectPage) page;
                desk.tell(() -> project.actions().presence.run());
                Node grid = desk.find("#presence-grid", Node.class);
                desk.tell(() -> desk.stages().forEach(stage -> style(stage.getScene())));
                desk.tell(() -> grid.getScene().getWindow().hide());
                desk.press("#copyImage");
                desk.await(() -> desk.shows(".notification-bar"));
                desk.press("#export");
                desk.find("#export-write", Node.class);
                desk.tell(() -> desk.stages().forEach(stage -> style(stage.getScene())));
                desk.press("#export-cancel");
                desk.await(desk::isSharp);
                showNewJourney(desk);
                desk.tell(() -> desk.stages().forEach(stage -> style(stage.getScene())));
                desk.press("#create-cancel");
            }
            desk.ask(() -> CssParser.errorsProperty().stream().map(CssParser.ParseError::getMessage)
                    .peek(complaints::add).toList());
            complaints.addAll(styles.heard());
        }
        assertThat(complaints).isEmpty();
    }

    /** Opens what a new journey can begin with, and there a text that is understood. */
    private static void showNewJourney(Desk desk) {
        desk.tell(() -> ((MenuBar) desk.stage().getScene().lookup(".menu-bar")).getMenus().getFirst().getItems()
                .getFirst().fire());
        desk.find("#start-blank", Node.class);
        desk.tell(() -> style(desk.stage().getScene()));
        desk.press("#start-text");
        desk.press("#example-table");
        desk.find("#draft-lane-0", Node.class);
    }

    private static void style(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(".inspect-group").forEach(group -> ((TitledPane) group).setExpanded(true));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @Test
    void everythingThatTakesTheFocusHasANameForThoseWhoDoNotSeeIt() throws Exception {
        try (Desk desk = Desk.withGallery(folder)) {
            desk.press("#sample-corner-bakery-covoyage");
            desk.await(desk::isSharp);
            List<String> nameless = new ArrayList<>();
            for (String selected : List.of("s-choose", "lou", "lou-at-choose", "t1")) {
                desk.tell(() -> {
                    desk.map().selectedProperty().set(selected);
                    desk.stages().forEach(stage -> style(stage.getScene()));
                    desk.stages().forEach(stage -> gather(stage.getScene().getRoot(), nameless));
                });
            }
            showNewJourney(desk);
            desk.tell(() -> gather(desk.stage().getScene().getRoot(), nameless));
            desk.press("#create-back");
            desk.tell(() -> gather(desk.stage().getScene().getRoot(), nameless));
            desk.press("#create-cancel");
            desk.press("#gallery");
            desk.find(".sample-card", Node.class);
            desk.tell(() -> desk.stages().getFirst().toFront());
            desk.tell(() -> desk.stages().forEach(stage -> gather(stage.getScene().getRoot(), nameless)));
            assertThat(nameless).isEmpty();
        }
    }

    private static void gather(Node node, List<String> nameless) {
        if (node.isFocusTraversable() && node.isVisible() && !(node instanceof MenuBar)) {
            String name = node.getAccessibleText();
            String text = node instanceof Labeled labeled ? labeled.getText()
                    : node instanceof TextInputControl input ? input.getText() : null;
            boolean named = name != null && !name.isBlank() || text != null && !text.isBlank();
            if (!named || node.getAccessibleRole() == null) {
                nameless.add(node.toString());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, nameless));
        }
    }
}
