package org.covoyage.picture;

import java.util.List;
import org.covoyage.drawing.Drawing;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;

/** Maps that can be read on slides: as dense as letters of nine points allow. Nothing is ever shrunk in silence. */
public final class Slides {
    private static final List<Density> DENSEST_FIRST = List.of(Density.FULL, Density.WORKING, Density.HEADLINE);

    /** The widest map that can be read: its smallest letters have 9.5 points. */
    private static final double WIDEST = Legibility.widest(9.5);

    private final Pictures maps;

    /** Slides of these maps. */
    public Slides(Pictures maps) {
        this.maps = maps;
    }

    /**
     * The densest map that can be read at the request's shape; the headline map when none can.
     *
     * @param request its density is ignored
     */
    public Drawing densest(Cover cover, Journey journey, PictureRequest request) {
        for (Density density : List.of(Density.FULL, Density.WORKING)) {
            PictureRequest denser = request.at(density);
            if (maps.mayFit(cover, journey, denser, Integer.MAX_VALUE, WIDEST / request.theme().letters())) {
                Drawing drawing = maps.draw(cover, journey, denser);
                if (isReadable(drawing, request)) {
                    return drawing;
                }
            }
        }
        return maps.draw(cover, journey, request.at(Density.HEADLINE));
    }

    /**
     * The map on as few slides as can be read, by ranges of stages. 
     */
    public List<Drawing> split(Cover cover, Journey journey, PictureRequest request) {
        int stages = Math.max(1, Shown.stages(journey, request.view()).size());
        for (int each = stages; each > 1; each = fewer(stages, each)) {
            if (maps.mayFit(cover, journey, request, each, WIDEST / request.theme().letters())) {
                List<Drawing> slides = maps.split(cover, journey, request, each);
                if (slides.stream().allMatch(slide -> isReadable(slide, request))) {
                    return slides;
                }
            }
        }
        return mostReadable(cover, journey, request, stages);
    }

    /** When nothing can be read: the slides whose smallest text is largest; fewer slides when that is the same. */
    private List<Drawing> mostReadable(Cover cover, Journey journey, PictureRequest request, int stages) {
        List<Drawing> best = List.of();
        double largest = 0;
        for (int each = stages; each >= 1; each = fewer(stages, each)) {
            List<Drawing> slides = maps.split(cover, journey, request, each);
            double smallest = slides.stream().mapToDouble(Legibility::onSlide).min().orElse(0);
            if (smallest > largest + 0.05) {
                largest = smallest;
                best = slides;
            }
        }
        return best;
    }

    private static boolean isReadable(Drawing drawing, PictureRequest request) {
        return Legibility.isReadable(drawing, request.theme().letters());
    }

    /** The most stages of a slide that make for one slide more. */
    private static int fewer(int stages, int each) {
        int slides = Math.ceilDiv(stages, each);
        return Math.min(each - 1, Math.ceilDiv(stages, slides + 1));
    }

    /** Slides of the densest map that can be read with at least two stages on each; its headline form otherwise. */
    public List<Drawing> splitDensest(Cover cover, Journey journey, PictureRequest request) {
        int stages = Shown.stages(journey, request.view()).size();
        for (Density density : DENSEST_FIRST) {
            List<Drawing> slides = split(cover, journey, request.at(density));
            if (slides.size() * 2 <= Math.max(2, stages) && slides.stream().allMatch(slide -> isReadable(slide, request))) {
                return slides;
            }
        }
        return split(cover, journey, request.at(Density.HEADLINE));
    }
}
