package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Type;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.picture.Frame;
import org.covoyage.picture.Legibility;
import org.covoyage.picture.MapData;
import org.covoyage.picture.PictureKind;
import org.covoyage.picture.PictureRequest;
import org.covoyage.picture.Sheet;
import org.covoyage.picture.Studio;

/** Puts a slide about the relation into its frame: finds the width, and how many lines stand one by one. */
public final class RelationPicture {
    private static final double WIDTH = 960;
    private static final double READABLE = Legibility.widest(Easel.SMALL.size());
    private static final double WIDEST = 8000;
    private static final double WIDER = 1.04;
    private static final Type CALM = Type.regular(13);

    private final Studio studio;

    /** Draws in a studio. */
    public RelationPicture(Studio studio) {
        this.studio = studio;
    }

    /** The slide of a journey that is asked for. */
    public Drawing draw(Cover cover, Journey journey, PictureRequest request) {
        MapData data = studio.data(cover, journey, request);
        Sheet sheet = studio.sheet(data);
        Easel easel = Easel.of(sheet, data);
        Slide slide = slide(easel, request.kind());
        return slide.isEmpty() ? calm(easel, slide) : drawn(easel, slide);
    }

    private static Slide slide(Easel easel, PictureKind kind) {
        return switch (kind) {
            case MIRROR -> new MirrorSlide(easel);
            case GAP -> new GapSlide(easel);
            case HANDS -> new HandsSlide(easel);
            case MOMENTS -> new MomentsSlide(easel);
            case CONSENT -> new ConsentSlide(easel);
            case MAP, COMPANIONS, CIRCLES, INSIGHTS -> throw new IllegalArgumentException(kind + " is no slide of the relation");
        };
    }

    private static Frame frame(Easel easel, Slide slide, double width) {
        return new Frame(easel.sheet(), easel.data(), width, slide.finding(), slide.below(), "", slide.legend(),
                easel.say(slide.word() + ".how"), slide.sources());
    }

    private static Drawing drawn(Easel easel, Slide slide) {
        PictureRequest request = easel.data().request();
        double aspect = request.aspect();
        int most = slide.rows();
        double width = WIDTH / request.theme().letters();
        Frame frame = frame(easel, slide, width);
        Slide.Body body = slide.body(frame.inside(0).width(), most);
        if (aspect == 0) {
            return drawing(easel, slide, frame, body, width, frame.height() + body.comfortable());
        }
        // First larger sheets with smaller letters, as long as these can be read; then fewer lines; then smaller letters.
        for (double wider : new double[] {WIDTH, READABLE}) {
            if (wider <= width || fits(frame, body, width, aspect) && body.isRoomy()) {
                continue;
            }
            width = wider;
            frame = frame(easel, slide, width);
            body = slide.body(frame.inside(0).width(), most);
        }
        while (!fits(frame, body, width, aspect) && most > 1 && !request.focus().everyone()) {
            most--;
            body = slide.body(frame.inside(0).width(), most);
        }
        while (!fits(frame, body, width, aspect) && width < WIDEST) {
            width *= WIDER;
            frame = frame(easel, slide, width);
            body = slide.body(frame.inside(0).width(), most);
        }
        return drawing(easel, slide, frame, body, width, width / aspect);
    }

    private static boolean fits(Frame frame, Slide.Body body, double width, double aspect) {
        return frame.height() + body.least() <= width / aspect + 1e-6;
    }

    private static Drawing drawing(Easel easel, Slide slide, Frame frame, Slide.Body body, double width,
            double height) {
        frame.draw(height);
        body.draw(frame.inside(height));
        return drawing(easel, slide.word(), width, height, slide.finding());
    }

    private static Drawing drawing(Easel easel, String word, double width, double height, String finding) {
        String title = easel.data().cover().title();
        return new Drawing(width, height, easel.theme().ground(), easel.sheet().items(), title, easel.say("description",
                easel.say(word), title, easel.journey().scenario().name(), finding), null);
    }

    /** Nothing is known yet: says so, and what to fill in. */
    private static Drawing calm(Easel easel, Slide slide) {
        Sheet sheet = easel.sheet();
        double width = WIDTH / easel.data().request().theme().letters();
        double aspect = easel.data().request().aspect();
        String finding = easel.say(slide.word() + ".nothing");
        Frame frame = new Frame(sheet, easel.data(), width, finding, Frame.whose(easel.data()), "", List.of(), "");
        double room = width * 0.6;
        List<String> lines = sheet.wrapping().balanced(easel.say(slide.word() + ".nothing.how"), CALM, room);
        double tall = Sheet.height(lines.size(), CALM);
        double height = aspect > 0 ? Math.max(width / aspect, frame.height() + tall) : frame.height() + tall + 120;
        frame.draw(height);
        Bounds inside = frame.inside(height);
        Bounds box = new Bounds(inside.centreX() - room / 2, inside.centreY() - tall / 2, room, tall);
        sheet.linesCentred(null, lines, box.centreX(), box.y(), CALM, easel.theme().muted(), box);
        return drawing(easel, slide.word(), width, height, finding);
    }
}
