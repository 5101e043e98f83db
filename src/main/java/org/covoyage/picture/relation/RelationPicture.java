package org.covoyage.picture.relation;

import java.util.stream.DoubleStream;
import org.covoyage.drawing.Drawing;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Word;
import org.covoyage.picture.CalmPage;
import org.covoyage.picture.Layout;
import org.covoyage.picture.Legibility;
import org.covoyage.picture.MapData;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Studio;

/** Draws the slides about the relation: finds the width, and how many lines stand one by one. */
public final class RelationPicture {
    private static final double WIDTH = 960;
    private static final double READABLE = Legibility.widest(Easel.SMALL.size());

    /** So many lines in large letters tell enough. */
    private static final int FOREMOST = 5;

    private final Studio studio;

    /** Draws in a studio. */
    public RelationPicture(Studio studio) {
        this.studio = studio;
    }

    /** The slide of a journey that is asked for. */
    public Drawing draw(Cover cover, Journey journey, PictureRequest request) {
        MapData data = studio.data(cover, journey, request);
        Easel easel = Easel.of(studio.sheet(data), data);
        Slide slide = slide(easel, request.kind());
        String word = Word.of(request.kind());
        double width = WIDTH / request.theme().letters();
        if (slide.isEmpty()) {
            // Nothing is known yet: says so, and what to fill in.
            String finding = easel.say(word + ".nothing");
            return drawn(easel, word, finding, new CalmPage(easel.sheet(), data, width, finding,
                    easel.say(word + ".nothing.how")));
        }
        return drawn(easel, word, slide.finding(), layout(easel, slide, word, width));
    }

    private static Slide slide(Easel easel, PictureKind kind) {
        return switch (kind) {
            case MIRROR -> new MirrorSlide(easel);
            case GAP -> new GapSlide(easel);
            case HANDS -> new HandsSlide(easel);
            case MOMENTS -> new MomentsSlide(easel);
            case FEELINGS -> new FeelingsSlide(easel);
            case HANDOVERS -> new HandoversSlide(easel);
            case ROLES -> new RolesSlide(easel);
            case COMPLAINTS -> new ComplaintsSlide(easel);
            case CONSENT -> new ConsentSlide(easel);
            case MAP, COMPANIONS, CIRCLES, INSIGHTS -> throw new IllegalArgumentException(kind + " is no slide of the relation");
        };
    }

    /**
     * First larger sheets with smaller letters, as long as these can be read; then fewer lines; then smaller letters.
     * Where letters are to be large, the foremost lines in large letters go before all of them in small ones.
     */
    private static SlideLayout layout(Easel easel, Slide slide, String word, double narrowest) {
        double aspect = easel.data().request().aspect();
        boolean everyone = easel.data().request().focus().everyone();
        int most = slide.rows();
        if (aspect == 0) {
            return new SlideLayout(easel, slide, word, narrowest, most);
        }
        int fewest = narrowest < WIDTH && !everyone ? Math.min(FOREMOST, most) : most;
        double[] widths = DoubleStream.of(narrowest, (narrowest + WIDTH) / 2, WIDTH, READABLE).distinct().toArray();
        for (double width : widths) {
            for (int lines = most; lines >= fewest; lines--) {
                SlideLayout tried = new SlideLayout(easel, slide, word, width, lines);
                if (tried.fits(aspect) && tried.isRoomy()) {
                    return tried;
                }
            }
        }
        SlideLayout layout = new SlideLayout(easel, slide, word, READABLE, most);
        while (!layout.fits(aspect) && most > 1 && !everyone) {
            most--;
            layout = new SlideLayout(easel, slide, word, READABLE, most);
        }
        int lines = most;
        return Layout.widened(layout, aspect, width -> new SlideLayout(easel, slide, word, width, lines));
    }

    private static Drawing drawn(Easel easel, String word, String finding, Layout layout) {
        double height = layout.height(easel.data().request().aspect());
        layout.draw(height);
        String title = easel.data().cover().title();
        return new Drawing(layout.width(), height, easel.theme().ground(), easel.sheet().items(), title,
                easel.say("description", easel.say(word), title, easel.journey().scenario().name(), finding), null);
    }
}
