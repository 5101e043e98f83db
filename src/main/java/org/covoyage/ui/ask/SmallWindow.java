package org.covoyage.ui.ask;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.covoyage.ui.settings.Appearance;

/**
 * A window beside those of projects: in the looks of the program, named in the language of the interface, as large at
 * first and as small at least as is of use. What it holds and when it opens, it does not know.
 *
 * @param width       of what it holds at first, in pixels
 * @param height      of what it holds at first
 * @param leastWidth  of the window, in pixels
 * @param leastHeight of the window
 */
public record SmallWindow(double width, double height, double leastWidth, double leastHeight) {
    /** Sets a window up; gives its scene, for keys of its own. */
    public Scene furnish(Stage window, Parent content, Appearance appearance, ObservableValue<String> title) {
        Scene scene = new Scene(content, width, height);
        appearance.dress(scene);
        window.setScene(scene);
        window.setMinWidth(leastWidth);
        window.setMinHeight(leastHeight);
        window.titleProperty().bind(title);
        return scene;
    }

    /** Has Escape close a window, before anything in it that keeps Escape to itself, such as a list. */
    public static void closeByEscape(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                scene.getWindow().hide();
                event.consume();
            }
        });
    }
}
