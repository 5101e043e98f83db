package org.covoyage.ui.export;

import java.util.List;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Theme;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Language;
import org.covoyage.journey.SavedView;
import org.covoyage.picture.Aspect;
import org.covoyage.picture.Pictures;
import org.covoyage.picture.Focus;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.Slides;

/**
 * What is to be exported.
 *
 * @param kind        which picture
 * @param format      of the file
 * @param shape       of the picture
 * @param width       in pixels; of an SVG its natural width
 * @param density     how much it shows; {@code null} for as much as can be read on a slide
 * @param theme       its colours
 * @param transparent whether the ground is left out
 * @param language    of its labels
 * @param view        a saved view, or {@code null}
 * @param focus       what the picture turns to
 * @param split       whether on as many slides as it takes to be read; they are slides then in any case
 */
public record ExportPlan(PictureKind kind, Format format, Aspect shape, int width, Density density, Theme.Name theme,
        boolean transparent, Language language, SavedView view, Focus focus,
        boolean split) {
    /** Smallest width of a PNG. */
    public static final int NARROWEST = 320;
    /** Largest width of a PNG. */
    public static final int WIDEST = 20_000;

    /** Kinds of file. */
    public enum Format {
        /** Pixels. */
        PNG("png"),
        /** Shapes and text. */
        SVG("svg");

        private final String suffix;

        Format(String suffix) {
            this.suffix = suffix;
        }

        /** Of the file's name, without the dot. */
        public String suffix() {
            return suffix;
        }
    }

    /**
     * The pictures; several only when it is to be split.
     *
     * @param journey not to be changed meanwhile
     */
    public List<Drawing> draw(Pictures picture, Cover cover, Journey journey) {
        PictureRequest request = new PictureRequest(kind, density == null ? Density.WORKING : density, theme, language,
                (split ? shape.slide() : shape).value(), view, focus);
        Slides slides = new Slides(picture);
        boolean free = density == null && kind == PictureKind.MAP;
        if (split) {
            return free ? slides.splitDensest(cover, journey, request) : slides.split(cover, journey, request);
        }
        return List.of(free ? slides.densest(cover, journey, request) : picture.draw(cover, journey, request));
    }
}
