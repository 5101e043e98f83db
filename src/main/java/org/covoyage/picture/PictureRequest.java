package org.covoyage.picture;

import org.covoyage.drawing.Theme;
import org.covoyage.journey.Density;
import org.covoyage.journey.Language;
import org.covoyage.journey.SavedView;

/**
 * What a picture of a scenario is asked to be.
 *
 * @param kind     which picture
 * @param density  how much the map shows; other pictures have but one density
 * @param theme    its colours
 * @param language of its labels
 * @param aspect   width by height that the layout must fill, such as 16.0/9; 0 lets it take the height it needs
 * @param view     a saved view to show, or {@code null} for everything
 * @param focus    what it turns to
 */
public record PictureRequest(PictureKind kind, Density density, Theme.Name theme, Language language, double aspect,
        SavedView view, Focus focus) {
    /** Width by height of a slide. */
    public static final double SLIDE = 16.0 / 9;

    /** A map of a density in the light theme that takes the height it needs. */
    public static PictureRequest of(Density density, Language language) {
        return of(PictureKind.MAP, density, language);
    }

    /** A picture in the light theme that takes the height it needs. */
    public static PictureRequest of(PictureKind kind, Density density, Language language) {
        return new PictureRequest(kind, density, Theme.Name.LIGHT, language, 0, null, Focus.WHOLE);
    }

    /** The same request in another density. */
    public PictureRequest at(Density other) {
        return new PictureRequest(kind, other, theme, language, aspect, view, focus);
    }

    /** The same request in another theme. */
    public PictureRequest in(Theme.Name other) {
        return new PictureRequest(kind, density, other, language, aspect, view, focus);
    }

    /** The same request in another shape; 0 for the height it needs. */
    public PictureRequest shaped(double other) {
        return new PictureRequest(kind, density, theme, language, other, view, focus);
    }

    /** The same request, turned to something else. */
    public PictureRequest turnedTo(Focus other) {
        return new PictureRequest(kind, density, theme, language, aspect, view, other);
    }
}
