package org.covoyage.picture;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covoyage.drawing.Drawing;
import org.covoyage.drawing.Type;
import org.covoyage.insight.compare.Comparison;
import org.covoyage.journey.Change;
import org.covoyage.journey.Cover;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Scenario;

/**
 * Two scenarios on one slide: the finding as a sentence, both curves of feeling, who gained and who lost say, the
 * figures with their differences, and what differs. It finds the shape; the parts draw themselves.
 */
final class ComparePicture {
    private static final double WIDTH = 960;
    private static final double WIDEST = Legibility.widest(9.5);

    private final Studio studio;

    ComparePicture(Studio studio) {
        this.studio = studio;
    }

    /** The picture of a comparison; the second scenario's project gives title, client, accent and images. */
    Drawing draw(Cover before, Cover after, Comparison comparison, PictureRequest request) {
        ComparisonWords words = new ComparisonWords(before, after, comparison, request.language(),
                request.focus().leftOut());
        MapData data = studio.data(after, both(comparison, words), new PictureRequest(PictureKind.INSIGHTS,
                request.density(), request.theme(), request.language(), request.aspect(), null,
                Focus.WHOLE.validated(request.focus().leftOut())));
        Sheet sheet = studio.sheet(data);
        CompareLayout layout = new CompareLayout(sheet, data, comparison, words, WIDTH);
        double aspect = request.aspect();
        if (aspect > 0 && !layout.fits(aspect)) {
            layout = Layout.widened(new CompareLayout(sheet, data, comparison, words, WIDEST), aspect, width ->
                    new CompareLayout(sheet, data, comparison, words, width));
        }
        double height = layout.height(aspect);
        layout.draw(height);
        return new Drawing(layout.width(), height, sheet.theme().ground(), sheet.items(), after.title(),
                sheet.labels().of("compare.description", words.name(true), words.name(false), words.headline()), null);
    }

    /** The second scenario under the names of both, for the title band. */
    private static Journey both(Comparison comparison, ComparisonWords words) {
        Journey journey = comparison.after().journey().copy();
        Scenario one = comparison.before().journey().scenario();
        Scenario other = journey.scenario();
        String period = Stream.of(one.period(), other.period()).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(" → "));
        journey.apply(Change.of(journey).replace(new Scenario(other.id(), words.sides(), null, other.summary(),
                period.isEmpty() ? null : period, other.parameters())).build());
        return journey;
    }

    /** Letters of the headings of parts. */
    static final Type TITLE = Type.bold(11);
    /** Letters of everything small. */
    static final Type SMALL = Type.regular(9.5);
    /** Letters of what matters among the small. */
    static final Type STRONG = Type.bold(9.5);
}
