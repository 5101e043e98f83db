package org.covoyage.ui.navigate;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.project.Tools;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The ways through an open project, each command declared once: find, outline, history, attention, presentation. */
public final class ProjectWays {
    /** Finds words. */
    public final Action find;
    /** Goes to the next place found. */
    public final Action findNext;
    /** Goes to the place found before. */
    public final Action findPrevious;
    /** Shows or hides the outline. */
    public final Action outline;
    /** Shows or hides the history. */
    public final Action history;
    /** Shows or hides what asks for attention. */
    public final Action attention;
    /** Begins or ends the presentation. */
    public final Action present;

    private final FindBar bar;
    private final Presentation presentation;

    /**
     * Ways through the project of a page.
     *
     * @param presenting told when a presentation begins and when it ends
     */
    public ProjectWays(ProjectPage page, Tools tools, Consumer<Boolean> presenting) {
        bar = new FindBar(page.session(), tools.texts(), page.map(), page::find);
        page.above(bar);
        Panels panels = new Panels(page, tools.texts(), tools.settings(), tools.background());
        presentation = new Presentation(page, tools.texts());
        presentation.runningProperty().addListener((_, _, now) -> presenting.accept(now));
        BooleanBinding found = Bindings.greaterThan(bar.matchesProperty(), 0);
        BooleanBinding drawn = page.map().sheetProperty().isNotNull();
        find = Action.of("find", Material2OutlinedMZ.SEARCH, bar::open).on("Shortcut+F");
        findNext = Action.of("findNext", null, () -> bar.step(1)).on("F3").when(found);
        findPrevious = Action.of("findPrevious", null, () -> bar.step(-1)).on("Shift+F3").when(found);
        outline = Action.of("outline", Material2OutlinedAL.ACCOUNT_TREE, panels::toggleOutline).on("Shift+F4")
                .showing(panels.outlined());
        history = Action.of("history", Material2OutlinedAL.HISTORY, panels::toggleHistory).on("Shortcut+H")
                .showing(panels.historic());
        attention = Action.of("attention", Material2OutlinedMZ.OUTLINED_FLAG, panels::toggleAttention)
                .on("Shortcut+Shift+H").showing(panels.attentive());
        present = Action.of("present", Material2OutlinedMZ.SLIDESHOW, this::turn).on("F5").when(drawn);
    }

    private void turn() {
        if (presentation.runningProperty().get()) {
            presentation.end();
        } else {
            presentation.begin();
        }
    }

    /** All of them. */
    public List<Action> all() {
        return List.of(find, findNext, findPrevious, outline, history, attention, present);
    }
}
