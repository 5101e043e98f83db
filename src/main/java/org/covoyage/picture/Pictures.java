package org.covoyage.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Icons;
import org.covoyage.drawing.Lettering;
import org.covoyage.drawing.Letterings;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Image;
import org.covoyage.journey.Density;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Lane;
import org.covoyage.journey.SavedView;
import org.covoyage.journey.Stage;
import org.covoyage.picture.relation.RelationPicture;

/**
 * Draws the pictures of a scenario: the door of this room. Which painter shows a drawing, and where its images are
 * kept, it does not know. Safe for any thread as long as the journey is not changed meanwhile.
 */
public final class Pictures {
    /**
     * The painters of all pictures in the letters of one family.
     *
     * @param family of the letters
     */
    private record Easels(String family, MapPicture map, CirclesPicture circles, InsightsPicture insights,
            ComparePicture compare, RelationPicture relation) {
        static Easels with(Studio studio) {
            return new Easels(studio.lettering().family(), new MapPicture(studio), new CirclesPicture(studio),
                    new InsightsPicture(studio), new ComparePicture(studio), new RelationPicture(studio));
        }
    }

    private final Function<Cover, Easels> easels;

    /** Draws with these letters and icons, and with those images that are stored inside the project. */
    public Pictures(Lettering lettering, Icons icons) {
        this(lettering, icons, Image::embedded);
    }

    /**
     * Draws with these letters and icons.
     *
     * @param images gives the PNG or JPEG bytes of an image, preferably the same array each time; where it gives
     *               nothing, the picture shows that an image is missing
     */
    public Pictures(Lettering lettering, Icons icons, Function<Image, Optional<byte[]>> images) {
        Easels all = Easels.with(new Studio(lettering, icons, images));
        easels = _ -> all;
    }

    /**
     * Draws every project in the letters that its cover asks for just then.
     *
     * @param images gives the PNG or JPEG bytes of an image, or nothing
     */
    public Pictures(Letterings letterings, Icons icons, Function<Image, Optional<byte[]>> images) {
        Map<Lettering, Easels> known = new ConcurrentHashMap<>();
        easels = cover -> known.computeIfAbsent(letterings.of(cover.brand() == null ? null : cover.brand().font()),
                lettering -> Easels.with(new Studio(lettering, icons, images)));
    }

    /** The picture that is asked for, of a scenario. */
    public Drawing draw(Cover cover, Journey journey, PictureRequest request) {
        Easels with = easels.apply(cover);
        return finished(with, request, switch (request.kind()) {
            case MAP, COMPANIONS -> with.map().draw(cover, journey, request);
            case CIRCLES -> with.circles().draw(cover, journey, request);
            case INSIGHTS -> with.insights().draw(cover, journey, request);
            case MIRROR, GAP, HANDS, MOMENTS, FEELINGS, HANDOVERS, ROLES, COMPLAINTS, CONSENT -> with.relation().draw(cover, journey, request);
        });
    }

    /**
     * Notes the letters it is to be painted in, and says to those who do not see a picture, too, that it shows
     * validated claims alone.
     */
    private static Drawing finished(Easels with, PictureRequest request, Drawing drawing) {
        return described(request, drawing.in(with.family()));
    }

    private static Drawing described(PictureRequest request, Drawing drawing) {
        Integer leftOut = request.focus().leftOut();
        return leftOut == null ? drawing : new Drawing(drawing.width(), drawing.height(), drawing.ground(),
                drawing.items(), drawing.title(), drawing.description() + " "
                + new Labels(request.language()).validated(leftOut), drawing.frozen(), drawing.cells(), drawing.fields(),
                drawing.family());
    }

    /** The picture that is asked for, made so that it may go along with changes of the scenario. */
    public LivePicture live(Cover cover, Journey journey, PictureRequest request) {
        Easels with = easels.apply(cover);
        return request.kind() == PictureKind.MAP ? with.map().live(cover, journey, request).in(with.family())
                : new LivePicture(draw(cover, journey, request), null);
    }

    /**
     * Two scenarios beside each other, on one slide.
     *
     * @param before     the cover of the first scenario's project
     * @param after      the cover of the second scenario's project, perhaps the same: title, client and look are its
     * @param comparison the two
     * @param request    theme, language, shape, and how many claims both scenarios lack; the rest does not matter
     */
    public Drawing compare(Cover before, Cover after, Comparison comparison, PictureRequest request) {
        Easels with = easels.apply(after);
        return finished(with, request, with.compare().draw(before, after, comparison, request));
    }

    /**
     * The picture in parts of at most so many stages, every part with headers and titles of its own.
     *
     * @param stages stages of a part, at least 1
     */
    public List<Drawing> split(Cover cover, Journey journey, PictureRequest request, int stages) {
        Easels with = easels.apply(cover);
        return switch (request.kind()) {
            case MAP, COMPANIONS -> with.map().split(cover, journey, request, stages).stream()
                    .map(drawing -> finished(with, request, drawing)).toList();
            case CIRCLES -> with.circles().split(cover, journey, request, stages).stream()
                    .map(drawing -> finished(with, request, drawing)).toList();
            case INSIGHTS, MIRROR, GAP, HANDS, MOMENTS, FEELINGS, HANDOVERS, ROLES, COMPLAINTS, CONSENT -> List.of(draw(cover, journey, request));
        };
    }

    /**
     * The stages that pictures of a scenario show, in order.
     *
     * @param view a saved view, or {@code null} for everything
     */
    public static List<Stage> stages(Journey journey, SavedView view) {
        return Shown.stages(journey, view);
    }

    /**
     * The lanes that a map of a scenario shows, in order. In headline density those without content are left out of the
     * picture all the same.
     *
     * @param view a saved view, or {@code null} for everything
     */
    public static List<Lane> lanes(Journey journey, SavedView view, Density density) {
        return Shown.lanes(journey, view, density);
    }

    /**
     * Whether a picture, in parts of at most so many stages, can perhaps fill its shape at a width or a smaller one. It
     * errs on the side of yes.
     */
    boolean mayFit(Cover cover, Journey journey, PictureRequest request, int stages, double width) {
        return switch (request.kind()) {
            case MAP, COMPANIONS -> easels.apply(cover).map().mayFit(cover, journey, request, stages, width);
            case CIRCLES -> easels.apply(cover).circles().mayFit(cover, journey, request, stages);
            case INSIGHTS, MIRROR, GAP, HANDS, MOMENTS, FEELINGS, HANDOVERS, ROLES, COMPLAINTS, CONSENT -> true;
        };
    }
}
