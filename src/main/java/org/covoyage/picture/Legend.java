package org.covoyage.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.covoyage.drawing.Dash;
import org.covoyage.journey.LaneType;
import org.covoyage.journey.Touchpoint;
import org.covoyage.journey.Word;

/** What the marks of a picture mean: entries for what it shows, none for what it does not. */
final class Legend {
    /**
     * One mark and its meaning.
     *
     * @param icon the mark, or {@code null} for a line
     * @param dash of the line, or {@code null}; without both it is text alone
     * @param text what it means
     */
    record Entry(String icon, Dash dash, String text) {
    }

    private Legend() {
    }

    /** The entries of a map or of its companions alone. */
    static List<Entry> of(MapData data, Labels words) {
        List<Entry> entries = new ArrayList<>();
        boolean companions = data.shows(LaneType.COMPANIONS);
        boolean touchpoints = data.shows(LaneType.TOUCHPOINTS);
        boolean feelings = data.shows(LaneType.EMOTION);
        List<Touchpoint> all = data.journey().all(Touchpoint.class);
        if (companions) {
            entries.addAll(directions(words));
        }
        if (companions || feelings) {
            entries.addAll(edges(words));
        }
        if ((touchpoints || feelings) && all.stream().anyMatch(Touchpoint::isMomentOfTruth)) {
            entries.add(new Entry("moment-of-truth", null, words.of("legend.moment-of-truth")));
        }
        if (touchpoints) {
            all.stream().map(Touchpoint::mode).filter(Objects::nonNull).distinct().sorted().forEach(mode ->
                    entries.add(new Entry("mode-" + Word.of(mode), null, words.of("mode", mode))));
            if (all.stream().anyMatch(Touchpoint::usesData)) {
                entries.add(new Entry("personal-data", null, words.of("legend.personal-data")));
            }
        }
        return entries;
    }

    /** For and against. */
    static List<Entry> directions(Labels words) {
        return List.of(new Entry("for", null, words.of("legend.for")),
                new Entry("against", null, words.of("legend.against")));
    }

    /** How well something is known, by its edge. */
    static List<Entry> edges(Labels words) {
        return List.of(new Entry(null, Dash.SOLID, words.of("legend.observed")),
                new Entry(null, Dash.DASHED, words.of("legend.expert")),
                new Entry(null, Dash.DOTTED, words.of("legend.assumed")));
    }
}
