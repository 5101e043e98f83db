package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.covoyage.drawing.Bounds;
import org.covoyage.drawing.Drawing;
import org.covoyage.journey.CompanionKind;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Stage;
import org.covoyage.journey.Word;

/**
 * Who is near at each stage: rings of social distance around the customer, dots as large as their share of influence,
 * sectors by kind of companion. All stages small, or one large beside a table. Knows what stands around the circles;
 * the circles draw themselves.
 */
final class CirclesPicture {
    private static final double WIDTH = 960;
    private static final double LARGE = 440;
    /** Circles smaller than this are better spread over several slides. */
    private static final double SMALLEST = 58;
    private static final int CROWDED = 12;

    private final Studio studio;

    CirclesPicture(Studio studio) {
        this.studio = studio;
    }

    /** The picture of a journey. */
    Drawing draw(Cover cover, Journey journey, PictureRequest request) {
        return split(cover, journey, request, Integer.MAX_VALUE).getFirst();
    }

    /** In parts of at most so many stages; companions keep their bearing and circles their size through all parts. */
    List<Drawing> split(Cover cover, Journey journey, PictureRequest request, int stages) {
        MapData data = studio.data(cover, journey, request);
        Stage one = one(journey, request);
        if (one != null) {
            return List.of(large(data, one));
        }
        int all = data.stages().size();
        int parts = stages >= all ? 1 : Math.ceilDiv(all, stages);
        CircleData circles = new CircleData(data, new Labels(request.language()), null);
        String finding = new CircleWords(new Labels(request.language()), request.language(), circles).finding();
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) all * i / parts);
            int to = (int) ((long) all * (i + 1) / parts);
            drawings.add(small(data, circles, finding, from, to, Math.ceilDiv(all, parts),
                    parts == 1 ? "" : i + 1 + "/" + parts));
        }
        return drawings;
    }

    /** Whether circles of so many stages are large enough on a slide. */
    boolean mayFit(Cover cover, Journey journey, PictureRequest request, int stages) {
        if (one(journey, request) != null || request.aspect() == 0) {
            return true;
        }
        MapData data = studio.data(cover, journey, request);
        Sheet sheet = studio.sheet(data);
        CircleData circles = new CircleData(data, sheet.labels(), null);
        int all = data.stages().size();
        int most = stages >= all ? all : Math.ceilDiv(all, Math.ceilDiv(all, stages));
        // The draws behind the finding are not worth their time here; the title is about as long.
        double width = width(request);
        Frame frame = frame(sheet, data, circles, width, data.cover().title(), "1/1", false);
        return new CircleMultiples(sheet, circles, request.language()).grid(most, frame.inside(width / request.aspect()))
                .radius() >= SMALLEST;
    }

    private static double width(PictureRequest request) {
        return WIDTH / request.theme().letters();
    }

    private static Stage one(Journey journey, PictureRequest request) {
        return journey.get(request.focus().stage(), Stage.class);
    }

    private Drawing small(MapData data, CircleData circles, String finding, int from, int to, int each, String part) {
        PictureRequest request = data.request();
        Sheet sheet = studio.sheet(data);
        double width = each > CROWDED && request.aspect() > 0 ? Legibility.widest(9.5) : width(request);
        CircleMultiples multiples = new CircleMultiples(sheet, circles, request.language());
        boolean roomy = CircleMultiples.isRoomy(request.aspect() > 0 ? multiples.grid(each,
                frame(sheet, data, circles, width, finding, part, true).inside(width / request.aspect()))
                : multiples.natural(each, frame(sheet, data, circles, width, finding, part, true).inside(1).width()));
        Frame frame = frame(sheet, data, circles, width, finding, part, roomy);
        double height = request.aspect() > 0 ? width / request.aspect()
                : frame.height() + multiples.natural(each, frame.inside(10_000).width()).whole();
        frame.draw(height);
        Bounds inside = frame.inside(height);
        CircleGrid most = request.aspect() > 0 ? multiples.grid(each, inside) : multiples.natural(each, inside.width());
        // A part of fewer stages may share the paper otherwise, but its circles are no larger.
        CircleGrid grid = request.aspect() > 0 ? multiples.grid(to - from, inside) : most;
        multiples.draw(grid, Math.min(most.half(), grid.half()), inside, from, to, roomy);
        return finished(sheet, data, width, height);
    }

    private Drawing large(MapData data, Stage one) {
        PictureRequest request = data.request();
        Sheet sheet = studio.sheet(data);
        CircleData circles = new CircleData(data, sheet.labels(), one);
        CircleWords words = new CircleWords(sheet.labels(), request.language(), circles);
        Frame frame = new Frame(sheet, data, WIDTH, words.finding(circles.stages().getFirst()),
                sheet.labels().of("circles.read", circles.customer(sheet.labels())), "", legend(sheet, circles, true, true),
                sheet.labels().of("estimate.circles"));
        CircleOfStage circle = new CircleOfStage(sheet, circles, request.language());
        double height = request.aspect() > 0 ? WIDTH / request.aspect()
                : frame.height() + Math.max(LARGE, circle.height());
        frame.draw(height);
        circle.draw(frame.inside(height));
        return finished(sheet, data, WIDTH, height);
    }

    private static Frame frame(Sheet sheet, MapData data, CircleData circles, double width, String finding, String part,
            boolean arrows) {
        return new Frame(sheet, data, width, finding, sheet.labels().of("circles.read",
                circles.customer(sheet.labels())), part, legend(sheet, circles, false, arrows), sheet.labels().of("estimate.circles"));
    }

    /** Directions, edges, and in small circles the kinds whose icons stand at the rim. */
    private static List<Legend.Entry> legend(Sheet sheet, CircleData circles, boolean large, boolean arrows) {
        Labels labels = sheet.labels();
        Stream<CompanionKind> kinds = large ? Stream.of() : circles.stages().stream()
                .flatMap(stage -> stage.present().stream()).map(place -> circles.fellow(place).kind())
                .filter(Objects::nonNull).distinct().sorted();
        List<Legend.Entry> entries = new ArrayList<>(Legend.directions(labels));
        entries.addAll(Legend.edges(labels));
        kinds.forEach(kind -> entries.add(new Legend.Entry("kind-" + Word.of(kind), null,
                labels.of("circles.kind", kind))));
        if (arrows && circles.hasBonds()) {
            entries.add(new Legend.Entry(LegendMark.arrow(), labels.of("circles.legend.arrows")));
        }
        if (!circles.gone().isEmpty()) {
            entries.add(new Legend.Entry(LegendMark.empty(), labels.of("legend.gone")));
            entries.add(new Legend.Entry(LegendMark.inside(), labels.of("legend.real")));
        }
        if (circles.stages().stream().flatMap(stage -> stage.present().stream()).anyMatch(p -> circles.fellow(p).doubtful())) {
            entries.add(new Legend.Entry(LegendMark.doubt(), labels.of("legend.not-enough-scored")));
        }
        return entries;
    }

    private static Drawing finished(Sheet sheet, MapData data, double width, double height) {
        String title = data.cover().title();
        return new Drawing(width, height, sheet.theme().ground(), sheet.items(), title,
                sheet.labels().of("circles.description", title, data.journey().scenario().name()), null, null,
                sheet.fields());
    }
}
