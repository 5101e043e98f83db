package org.covoyage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.covoyage.drawing.Colour;
import org.covoyage.ui.settings.ThemeChoice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What those need who do not see the window, or not well, or do not use a mouse: in every place of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    /** WCAG 2.2, success criterion 1.4.3, for letters of any size. */
    private static final double AA = 4.5;

    private static final List<ThemeChoice> THEMES = List.of(ThemeChoice.DARK, ThemeChoice.PROJECTOR, ThemeChoice.LIGHT);
    /** Places that together have all kinds of letters; to dress a window anew takes longest. */
    private static final Set<String> THICK = Set.of("gallery", "project, lou selected", "palette", "export",
            "new journey from text");

    private final Set<String> nameless = new TreeSet<>();
    private final Set<String> unreached = new TreeSet<>();
    private final Set<String> weak = new TreeSet<>();
    private final Set<String> stuck = new TreeSet<>();
    private final Set<String> unclear = new TreeSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private int texts;

    /** One walk for all questions: opening every place of the windows takes longer than looking. */
    @BeforeAll
    void look(@TempDir Path folder) throws Exception {
        try (Desk desk = Desk.withGallery(folder)) {
            new Tour(desk).everywhere((place, scene) -> {
                places.add(place);
                lookForNames(place, scene);
                goRound(place, scene);
                lookAtLetters(place, scene);
                for (ThemeChoice theme : THICK.contains(place) ? THEMES : List.<ThemeChoice>of()) {
                    desk.tools().settings().update(settings -> settings.withTheme(theme));
                    scene.getRoot().applyCss();
                    lookAtLetters(place + ", " + theme, scene);
                }
            });
            assertThat(desk.uncaught()).isEmpty();
        }
        lookAtDialogs(Files.createDirectory(folder.resolve("dialogs")));
    }

    private void lookAtDialogs(Path folder) throws Exception {
        Path file = Files.copy(Path.of("samples/en/corner-bakery.covoyage"), folder.resolve("bakery.covoyage"));
        Killed.leave(folder, file);
        try (Desk desk = Desk.withGallery(folder)) {
            TourOfDialogs tour = new TourOfDialogs(desk, file);
            tour.everywhere((place, scene) -> {
                places.add(place);
                lookForNames(place, scene);
                goRound(place, scene);
                for (ThemeChoice theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
                    desk.tools().settings().update(settings -> settings.withTheme(theme));
                    scene.getRoot().applyCss();
                    lookAtLetters(place + ", " + theme, scene);
                }
            });
            stuck.addAll(tour.stuck());
            unclear.addAll(tour.unclear());
            // The platform without a screen may paint a last frame of another size after a presentation.
            assertThat(desk.uncaught()).allMatch(problem -> Arrays.stream(problem.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow")
                            && frame.getMethodName().equals("blit")));
        }
    }

    @Test
    void everyDialogIsLeftByEscapeAndAnsweredByEnterInOneWay() {
        assertThat(stuck).isEmpty();
        assertThat(unclear).isEmpty();
    }

    @Test
    void everythingThatTakesTheFocusTellsWhatItIsAndWhatItIsCalled() {
        assertThat(nameless).isEmpty();
        assertThat(places).hasSizeGreaterThan(36);
    }

    @Test
    void theFocusGoesRoundThroughEverythingThatTakesIt() {
        assertThat(unreached).isEmpty();
    }

    @Test
    void everyTextStandsOutFromWhatIsBehindItInEveryTheme() {
        assertThat(weak).isEmpty();
        assertThat(texts).isGreaterThan(1000);
    }

    private void lookForNames(String place, Scene scene) {
        each(scene.getRoot(), node -> {
            if (node.isFocusTraversable() && !(node instanceof MenuBar) && (name(node).isBlank()
                    || node.getAccessibleRole() == AccessibleRole.NODE
                    || node.getAccessibleRole() == AccessibleRole.PARENT)) {
                nameless.add(place + ": " + node);
            }
        });
    }

    private void goRound(String place, Scene scene) {
        Set<Node> wanted = new LinkedHashSet<>();
        each(scene.getRoot(), node -> {
            if (node.isFocusTraversable() && !node.isDisabled()) {
                wanted.add(node);
            }
        });
        wanted.iterator().next().requestFocus();
        Set<Node> reached = new LinkedHashSet<>();
        for (int i = 0; i < 2 * wanted.size() + 10 && scene.getFocusOwner() != null; i++) {
            reached.add(scene.getFocusOwner());
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        }
        // Tab comes to one of a group; arrows go on from there to the others.
        Set<ToggleGroup> groups = new HashSet<>();
        reached.forEach(node -> groups.add(group(node)));
        wanted.stream().filter(node -> !node.isDisabled() && !reached.contains(node)
                        && (group(node) == null || !groups.contains(group(node))))
                .forEach(node -> unreached.add(place + ": " + node + " " + name(node)));
    }

    private void lookAtLetters(String place, Scene scene) {
        each(scene.getRoot(), node -> {
            if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color ink
                    && !isOff(text)) {
                texts++;
                Colour ground = ground(text, scene);
                Colour letters = over(ink, Tour.opacity(text), ground);
                if (letters.contrast(ground) < AA) {
                    weak.add(String.format("%s: %.2f %s on %s “%s” %s", place, letters.contrast(ground),
                            letters.hex(), ground.hex(), text.getText(), text.getParent()));
                }
            }
        });
    }

    /** What a screen reader says: the own name, the text, or the label that stands for it. */
    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (text instanceof String words && !words.isBlank()) {
            return words;
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label ? label.getText() : "";
    }

    private static ToggleGroup group(Node node) {
        return node instanceof Toggle toggle ? toggle.getToggleGroup() : null;
    }

    /** What cannot be used now may be faint. */
    private static boolean isOff(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around.isDisabled()) {
                return true;
            }
        }
        return false;
    }

    /** The colour behind a node: the grounds of all that is around it, laid one over the other. */
    private static Colour ground(Node node, Scene scene) {
        Node parent = node.getParent();
        Colour below = parent == null ? colour((Color) scene.getFill()) : ground(parent, scene);
        if (node instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour) {
                    below = over(colour, 1, below);
                }
            }
        }
        return below;
    }

    private static Colour over(Color colour, double opacity, Colour below) {
        return below.mixed(colour(colour), colour.getOpacity() * opacity);
    }

    private static Colour colour(Color colour) {
        return Colour.of(String.format("#%02X%02X%02X", Math.round(255 * colour.getRed()),
                Math.round(255 * colour.getGreen()), Math.round(255 * colour.getBlue())));
    }

    /** Everything in sight. */
    private static void each(Node node, Consumer<Node> visit) {
        if (node.isVisible()) {
            visit.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> each(child, visit));
            }
        }
    }
}
