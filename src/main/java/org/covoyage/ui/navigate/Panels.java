package org.covoyage.ui.navigate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.settings.SettingsStore;
import org.covoyage.ui.text.Texts;

/** The panels on the left of a picture, one above the other: the outline, which is remembered, and the history. */
final class Panels {
    private final ProjectPage page;
    private final SettingsStore settings;
    private final BooleanBinding outlined;
    private final BooleanProperty history = new SimpleBooleanProperty();
    private final VBox side = new VBox();
    private final OutlinePanel outline;
    private final HistoryPanel steps;
    private final InvalidationListener again = _ -> arrange();

    Panels(ProjectPage page, Texts texts, SettingsStore settings) {
        this.page = page;
        this.settings = settings;
        outlined = Bindings.createBooleanBinding(() -> settings.get().outline(), settings.property());
        outline = new OutlinePanel(page.session(), texts, page::follow, page.map()::requestFocus, outlined);
        steps = new HistoryPanel(page.session(), texts, page.map()::requestFocus);
        side.getStyleClass().add("navigate-side");
        VBox.setVgrow(outline, Priority.ALWAYS);
        VBox.setVgrow(steps, Priority.SOMETIMES);
        outlined.addListener(new WeakInvalidationListener(again));
        history.addListener(again);
        arrange();
    }

    /** Whether the outline is shown. */
    ObservableBooleanValue outlined() {
        return outlined;
    }

    /** Whether the history is shown. */
    ObservableBooleanValue historic() {
        return history;
    }

    /** Shows the outline and goes there, or hides it. */
    void toggleOutline() {
        settings.update(s -> s.withOutline(!s.outline()));
        if (outlined.get()) {
            outline.enter();
        } else {
            page.map().requestFocus();
        }
    }

    /** Shows the history and goes there, or hides it. */
    void toggleHistory() {
        history.set(!history.get());
        if (history.get()) {
            steps.enter();
        } else {
            page.map().requestFocus();
        }
    }

    private void arrange() {
        side.getChildren().clear();
        if (outlined.get()) {
            side.getChildren().add(outline);
        }
        if (history.get()) {
            side.getChildren().add(steps);
        }
        page.beside(side.getChildren().isEmpty() ? null : side);
    }
}
