package org.covoyage.ui.navigate;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.covoyage.ui.attention.AttentionPanel;
import org.covoyage.ui.project.ProjectPage;
import org.covoyage.ui.settings.SettingsStore;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;

/** The panels on the left of a picture, one above the other: the outline, which is
 * remembered, the history, and what asks for attention. */
final class Panels {
    private final ProjectPage page;
    private final SettingsStore settings;
    private final BooleanBinding outlined;
    private final BooleanProperty history = new SimpleBooleanProperty();
    private final VBox side = new VBox();
    private final OutlinePanel outline;
    private final HistoryPanel steps;
    private final AttentionPanel attention;
    private final BooleanProperty attentive = new SimpleBooleanProperty();
    private final InvalidationListener again = _ -> arrange();

    Panels(ProjectPage page, Texts texts, SettingsStore settings, Background background) {
        this.page = page;
        this.settings = settings;
        outlined = Bindings.createBooleanBinding(() -> settings.get().outline(), settings.property());
        outline = new OutlinePanel(page.session(), texts, page::follow, page.map()::requestFocus, outlined);
        steps = new HistoryPanel(page.session(), texts, page.map()::requestFocus);
        attention = new AttentionPanel(page.session(), texts, background, LocalDate::now, page::follow,
                page.map()::requestFocus, page::fail);
        side.getStyleClass().add("navigate-side");
        VBox.setVgrow(outline, Priority.ALWAYS);
        VBox.setVgrow(steps, Priority.SOMETIMES);
        VBox.setVgrow(attention, Priority.ALWAYS);
        outlined.addListener(new WeakInvalidationListener(again));
        history.addListener(again);
        attentive.addListener(again);
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

    /** Whether what asks for attention is shown. */
    ObservableBooleanValue attentive() {
        return attentive;
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

    /** Shows what asks for attention and goes there, or hides it. */
    void toggleAttention() {
        attentive.set(!attentive.get());
        attention.looked(attentive.get());
        if (attentive.get()) {
            attention.enter();
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
        if (attentive.get()) {
            side.getChildren().add(attention);
        }
        page.beside(side.getChildren().isEmpty() ? null : side);
    }
}
