package org.covoyage.ui.navigate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.action.ActionControls;
import org.covoyage.ui.action.Listed;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.Tools;
import org.covoyage.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The ways through a window, whatever it shows: palette, sheet of keys, full screen, size of the interface. */
public final class WindowWays {
    private static final int[] PERCENT = {75, 90, 100, 110, 125, 150, 175, 200};

    /** Opens the palette. */
    public final Action palette;
    /** Shows all shortcuts. */
    public final Action keys;
    /** Fills the screen with the window, or no more. */
    public final Action fullScreen;
    /** Sizes of the interface. */
    public final List<Action> scales;

    private final Texts texts;
    private final ActionControls controls;
    private final Supplier<List<Listed>> listed;
    private final Supplier<ProjectPage> project;
    private final Palette node;
    private boolean wasFull;

    /**
     * Ways through a window.
     *
     * @param listed  the commands of its menus now
     * @param project its project now, or {@code null}
     */
    public WindowWays(Stage stage, Tools tools, ActionControls controls, Supplier<List<Listed>> listed,
            Supplier<ProjectPage> project) {
        texts = tools.texts();
        this.controls = controls;
        this.listed = listed;
        this.project = project;
        node = new Palette(texts, this::offers, id -> project.get().follow(id));
        KeySheetWindow sheet = new KeySheetWindow(stage, texts, tools.appearance(),
                () -> KeySheet.of(listed.get(), controls, texts));
        palette = Action.of("palette", Material2OutlinedMZ.SEARCH, node::toggle).on("Shortcut+K");
        keys = Action.of("keys", Material2OutlinedAL.KEYBOARD, sheet::show).on("F1");
        // Escape belongs to what is done in the window.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        fullScreen = Action.of("fullScreen", Material2OutlinedAL.FULLSCREEN, () -> {
            stage.setFullScreenExitHint(texts.get("fullScreen.hint"));
            stage.setFullScreen(!stage.isFullScreen());
        }).on("F11").showing(stage.fullScreenProperty());
        scales = new ArrayList<>();
        for (int percent : PERCENT) {
            scales.add(Action.of("scale." + percent, null,
                    () -> tools.settings().update(s -> s.withScale(percent / 100.0)))
                    .showing(Bindings.createBooleanBinding(
                            () -> Math.round(100 * tools.settings().get().scale()) == percent,
                            tools.settings().property())));
        }
    }

    /** What a window shows, with the palette over it while that is open. */
    public Node under(Node content) {
        return new StackPane(content, node);
    }

    /** Fills the screen for a presentation, and is as before after it. */
    public void presenting(Stage stage, boolean now) {
        if (now) {
            wasFull = stage.isFullScreen();
            stage.setFullScreenExitHint("");
        }
        stage.setFullScreen(now || wasFull);
    }

    private List<Offer> offers() {
        List<Offer> all = new ArrayList<>(Offers.commands(listed.get(), controls, new KeyWords(texts)));
        if (project.get() != null) {
            all.addAll(Offers.places(project.get().session().journeyProperty().get(), texts));
        }
        return all;
    }
}
