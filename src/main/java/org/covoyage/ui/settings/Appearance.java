package org.covoyage.ui.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableObjectValue;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.covoyage.drawing.Theme;

/**
 * How the windows look: light or dark as chosen or as the system says, in our letters and with our style sheet. It
 * must not know what is in a window.
 */
public final class Appearance {
    private static final String DARK = "dark";
    private static final String PROJECTOR = "projector";
    private static final String ROBOTO = "/META-INF/resources/webjars/roboto-fontface/0.7.0/fonts/Roboto/Roboto-";
    private static final String SHEET = "/org/covoyage/ui/covoyage.css";

    /** How much larger windows are for a projector than the settings say. */
    private static final double PROJECTED = 1.25;
    /** What the frame of a window takes at the most, in pixels. */
    private static final double FRAME = 40;

    private final BooleanBinding dark;
    private final ObjectBinding<Theme.Name> pictures;
    private final DoubleBinding scale;

    /** Follows the settings and the system. */
    public Appearance(SettingsStore settings) {
        for (String cut : new String[] {"Regular", "Medium", "Bold", "RegularItalic", "MediumItalic", "BoldItalic"}) {
            Font.loadFont(Appearance.class.getResourceAsStream(ROBOTO + cut + ".ttf"), 13);
        }
        dark = Bindings.createBooleanBinding(() -> switch (settings.get().theme()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT, PROJECTOR -> false;
            case DARK -> true;
        }, settings.property(), Platform.getPreferences().colorSchemeProperty());
        dark.addListener((_, _, _) -> wear());
        pictures = Bindings.createObjectBinding(() -> dark.get() ? Theme.Name.DARK
                : settings.get().theme() == ThemeChoice.PROJECTOR ? Theme.Name.PROJECTOR : Theme.Name.LIGHT,
                dark, settings.property());
        scale = Bindings.createDoubleBinding(() -> Math.min(Settings.LARGEST, settings.get().scale()
                * (settings.get().theme() == ThemeChoice.PROJECTOR ? PROJECTED : 1)), settings.property());
        wear();
    }

    /** Whether it is dark, to follow. */
    public ObservableBooleanValue darkProperty() {
        return dark;
    }

    /** The theme of the pictures in the windows, to follow. */
    public ObservableObjectValue<Theme.Name> picturesProperty() {
        return pictures;
    }

    /** How many times as large as meant letters and all lengths in the windows are, from 0.75 to 2. */
    public double scale() {
        return scale.get();
    }

    /** Gives a window of a window room for what is so much larger in it, as far as the screen has it. */
    private void giveRoom(Window window, Scene scene) {
        if (window instanceof Stage stage && stage.getOwner() != null && scale.get() > 1
                && Double.isNaN(stage.getWidth()) && scene.getWidth() > 0) {
            Rectangle2D screen = Screen.getScreensForRectangle(stage.getOwner().getX(), stage.getOwner().getY(), 1, 1)
                    .stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
            stage.setWidth(Math.min(scene.getWidth() * scale.get() + FRAME, screen.getWidth()));
            stage.setHeight(Math.min(scene.getHeight() * scale.get() + FRAME, screen.getHeight()));
        }
    }

    /** Dresses a window, now and after every change. */
    public void dress(Scene scene) {
        EventHandler<WindowEvent> room = event -> giveRoom((Window) event.getSource(), scene);
        scene.windowProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventHandler(WindowEvent.WINDOW_SHOWING, room);
            }
            if (now != null) {
                now.addEventHandler(WindowEvent.WINDOW_SHOWING, room);
            }
        });
        if (scene.getWindow() != null) {
            scene.getWindow().addEventHandler(WindowEvent.WINDOW_SHOWING, room);
        }
        scene.getStylesheets().add(ScaledSheet.at(Appearance.class.getResource(SHEET), scale.get()));
        paint(scene);
        InvalidationListener again = _ -> {
            paint(scene);
            String sheet = ScaledSheet.at(Appearance.class.getResource(SHEET), scale.get());
            if (!scene.getStylesheets().getFirst().equals(sheet)) {
                scene.getStylesheets().set(0, sheet);
            }
        };
        pictures.addListener(new WeakInvalidationListener(again));
        scale.addListener(new WeakInvalidationListener(again));
        // The scene keeps the listener, so that a closed window is forgotten.
        scene.getProperties().put(Appearance.class, again);
    }

    /** A style class, not a pseudo-class: colours that a style sheet looks up are found anew only then. */
    private void paint(Scene scene) {
        scene.getRoot().getStyleClass().removeAll(DARK, PROJECTOR);
        switch (pictures.get()) {
            case DARK -> scene.getRoot().getStyleClass().add(DARK);
            case PROJECTOR -> scene.getRoot().getStyleClass().add(PROJECTOR);
            case LIGHT, PRINT -> {
                // As the style sheet has it.
            }
        }
    }

    private void wear() {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
