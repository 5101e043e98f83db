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
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * How the windows look: light or dark as chosen or as the system says, in our letters and with our style sheet. It
 * must not know what is in a window.
 */
public final class Appearance {
    private static final String DARK = "dark";
    private static final String ROBOTO = "/META-INF/resources/webjars/roboto-fontface/0.7.0/fonts/Roboto/Roboto-";
    private static final String SHEET = "/org/covoyage/ui/covoyage.css";

    private final BooleanBinding dark;
    private final DoubleBinding scale;

    /** Follows the settings and the system. */
    public Appearance(SettingsStore settings) {
        for (String cut : new String[] {"Regular", "Medium", "Bold", "RegularItalic"}) {
            Font.loadFont(Appearance.class.getResourceAsStream(ROBOTO + cut + ".ttf"), 13);
        }
        dark = Bindings.createBooleanBinding(() -> switch (settings.get().theme()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        }, settings.property(), Platform.getPreferences().colorSchemeProperty());
        dark.addListener((_, _, _) -> wear());
        scale = Bindings.createDoubleBinding(() -> settings.get().scale(), settings.property());
        wear();
    }

    /** Whether it is dark now. */
    public boolean isDark() {
        return dark.get();
    }

    /** Whether it is dark, to follow. */
    public ObservableBooleanValue darkProperty() {
        return dark;
    }

    /** Dresses a window, now and after every change. */
    public void dress(Scene scene) {
        scene.getStylesheets().add(ScaledSheet.at(Appearance.class.getResource(SHEET), scale.get()));
        paint(scene, dark.get());
        InvalidationListener again = _ -> {
            paint(scene, dark.get());
            String sheet = ScaledSheet.at(Appearance.class.getResource(SHEET), scale.get());
            if (!scene.getStylesheets().getFirst().equals(sheet)) {
                scene.getStylesheets().set(0, sheet);
            }
        };
        dark.addListener(new WeakInvalidationListener(again));
        scale.addListener(new WeakInvalidationListener(again));
        // The scene keeps the listener, so that a closed window is forgotten.
        scene.getProperties().put(Appearance.class, again);
    }

    /** A style class, not a pseudo-class: colours that a style sheet looks up are found anew only then. */
    private static void paint(Scene scene, boolean dark) {
        scene.getRoot().getStyleClass().remove(DARK);
        if (dark) {
            scene.getRoot().getStyleClass().add(DARK);
        }
    }

    private void wear() {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
