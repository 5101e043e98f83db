package org.covoyage.ui.workshop;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.covoyage.edit.change.FreshIds;
import org.covoyage.ui.ask.SmallWindow;
import org.covoyage.ui.companion.Pen;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.text.Texts;

/** The window of a workshop round, over that of its project and in its stead until it is closed. */
public final class GuessWindow {
    private static final SmallWindow SIZE = new SmallWindow(980, 600, 560, 420);

    private final Texts texts;
    private final Appearance appearance;
    private final Pen pen;
    private final Supplier<FreshIds> ids;
    private final Supplier<LocalDate> today;
    private final Runnable adopted;

    /**
     * A window; nothing is shown yet.
     *
     * @param adopted told when the median became what the company believes
     */
    public GuessWindow(Texts texts, Appearance appearance, Pen pen, Supplier<FreshIds> ids,
            Supplier<LocalDate> today, Runnable adopted) {
        this.texts = texts;
        this.appearance = appearance;
        this.pen = pen;
        this.ids = ids;
        this.today = today;
        this.adopted = adopted;
    }

    /** Begins a round over another window. */
    public void show(Window owner) {
        Stage window = new Stage();
        GuessPage page = new GuessPage(texts, pen, ids, today, window::close, adopted);
        window.initOwner(owner);
        // The map behind it shows what customers say; nobody is to look while guessing.
        window.initModality(Modality.WINDOW_MODAL);
        Scene scene = SIZE.furnish(window, page, appearance, texts.of("guess.title"));
        window.setOnCloseRequest(event -> {
            if (page.hasCurves()) {
                event.consume();
                page.askToForget();
            }
        });
        // Escape is the same as closing: it asks first when something would be lost.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                if (page.hasCurves()) {
                    page.askToForget();
                } else {
                    window.close();
                }
            }
        });
        window.show();
    }
}
