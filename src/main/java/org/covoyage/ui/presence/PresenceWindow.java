package org.covoyage.ui.presence;

import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.ui.action.Action;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.companion.Pen;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;

/** The window of companions by stages, beside that of the project. */
public final class PresenceWindow {
    private static final SmallWindow SIZE = new SmallWindow(860, 460, 480, 280);

    private final Texts texts;
    private final Appearance appearance;
    private final Pen pen;
    private final Supplier<FreshIds> ids;
    private final Observable changed;
    private final Action undo;
    private final Action redo;
    private Stage stage;

    /**
     * A window; nothing is shown yet.
     *
     * @param changed tells of every change of what the pen reads
     */
    public PresenceWindow(Texts texts, Appearance appearance, Pen pen, Supplier<FreshIds> ids, Observable changed,
            Action undo, Action redo) {
        this.texts = texts;
        this.appearance = appearance;
        this.pen = pen;
        this.ids = ids;
        this.changed = changed;
        this.undo = undo;
        this.redo = redo;
    }

    /** Shows it over another window, or brings it to the front. */
    public void show(Window owner) {
        if (stage == null) {
            stage = create(owner);
        }
        stage.show();
        stage.toFront();
    }

    private Stage create(Window owner) {
        PresencePage page = new PresencePage(texts, pen, ids, appearance.scale());
        Stage window = new Stage();
        window.initOwner(owner);
        Scene scene = SIZE.furnish(window, page, appearance, texts.of("presence.title"));
        undo.shortcuts().forEach(keys -> scene.getAccelerators().put(keys, undo::run));
        redo.shortcuts().forEach(keys -> scene.getAccelerators().put(keys, redo::run));
        // Asked before the cell that is being typed in, which Escape only takes back.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !page.isTyping()) {
                window.close();
            }
        });
        InvalidationListener follow = _ -> page.refresh();
        changed.addListener(follow);
        texts.languageProperty().addListener(follow);
        window.setOnShown(_ -> page.begin());
        window.setOnHidden(_ -> {
            changed.removeListener(follow);
            texts.languageProperty().removeListener(follow);
            stage = null;
        });
        return window;
    }
}
