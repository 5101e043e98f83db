package org.covoyage.ui.help;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;

/** A window beside the work with the help in it. It closes with the window it belongs to, or with Escape. */
public final class HelpWindow {
    private static final SmallWindow SIZE = new SmallWindow(960, 760, 620, 400);

    private final Stage owner;
    private final Texts texts;
    private final Appearance appearance;
    private Stage stage;

    /** Help for a window; nothing is shown yet. */
    public HelpWindow(Stage owner, Texts texts, Appearance appearance) {
        this.owner = owner;
        this.texts = texts;
        this.appearance = appearance;
    }

    /** Shows it, or brings it to the front. */
    public void show() {
        if (stage == null) {
            stage = create();
        }
        stage.show();
        stage.toFront();
    }

    private Stage create() {
        Stage window = new Stage();
        window.initOwner(owner);
        Scene scene = SIZE.furnish(window, new HelpPage(texts), appearance, texts.of("help.title"));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                window.close();
            }
        });
        return window;
    }
}
