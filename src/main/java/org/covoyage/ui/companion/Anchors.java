package org.covoyage.ui.companion;

import java.util.List;
import org.covoyage.journey.Criterion;
import org.covoyage.ui.text.Texts;

/** The five points of a criterion that have words (DOMAIN 2.2 (1)), closest first. */
final class Anchors {
    /** Their values. */
    static final List<Double> VALUES = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    private Anchors() {
    }

    /** Whether a criterion has words at its points: the tie and the number come from instruments. */
    static boolean has(Criterion criterion) {
        return criterion != Criterion.TIE && criterion != Criterion.NUMBER;
    }

    /** The words of a point, in full. */
    static String words(Texts texts, Criterion criterion, int point) {
        return texts.get("anchor." + criterion.name() + "." + point);
    }

    /** The words of the nearest point, short, and whether the value is only near it. */
    static String brief(Texts texts, Criterion criterion, double value) {
        int nearest = (int) Math.round(value * (VALUES.size() - 1));
        String words = texts.get("brief." + criterion.name() + "." + nearest);
        return Math.abs(VALUES.get(nearest) - value) < 0.005 ? words : texts.get("side.about", words);
    }
}
