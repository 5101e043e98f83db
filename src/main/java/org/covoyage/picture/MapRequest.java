package org.covoyage.picture;

import org.covoyage.drawing.Theme;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.SavedView;

/**
 * What a picture of a scenario is asked to be.
 *
 * @param kind     which picture
 * @param density  how much the map shows
 * @param theme    its colours
 * @param language of its labels
 * @param aspect   width by height that the layout must fill, such as 16.0/9; 0 lets it take the height it needs
 * @param view     a saved view to show, or {@code null} for everything
 */
public record MapRequest(PictureKind kind, Density density, Theme.Name theme, Language language, double aspect, SavedView view) {
    /** Width by height of a slide. */
    public static final double SLIDE = 16.0 / 9;

    /** A map of a density in the light theme that takes the height it needs. */
    public static MapRequest of(Density density, Language language) {
        return new MapRequest(PictureKind.MAP, density, Theme.Name.LIGHT, language, 0, null);
    }

    /** The same request in another density. */
    public MapRequest at(Density other) {
        return new MapRequest(kind, other, theme, language, aspect, view);
    }
}
