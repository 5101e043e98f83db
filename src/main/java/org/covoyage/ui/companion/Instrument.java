package org.covoyage.ui.companion;

import java.util.Arrays;
import java.util.Objects;
import org.covoyage.edit.TieIngredient;
import org.covoyage.journey.TieScore;

/** What scored the strength of a tie. Only one instrument at a time does. */
enum Instrument {
    /** The picture item of overlapping circles (IOS). */
    CIRCLES,
    /** Granovetter's four ingredients. */
    QUESTIONS,
    /** How far a group is accepted (Bogardus-type). */
    GROUP,
    /** A number given directly. */
    DIRECT,
    /** Nothing yet. */
    NONE;

    /** Which one gives the score, by the precedence of {@link TieScore#distance}. */
    static Instrument of(TieScore tie) {
        if (tie == null || tie.distance() == null) {
            return NONE;
        }
        if (tie.value() != null) {
            return DIRECT;
        }
        if (tie.closeness() != null) {
            return CIRCLES;
        }
        return tie.strength() != null && tie.strength().distance() != null ? QUESTIONS : GROUP;
    }

    /** What it answered, in a few words. */
    String says(Wording wording, TieScore tie) {
        return switch (this) {
            case CIRCLES -> wording.texts().get("side.ios.says", wording.plain(tie.closeness(), 1));
            case QUESTIONS -> wording.texts().get("side.questions.says", wording.plain(Arrays
                    .stream(TieIngredient.values()).map(each -> each.of(tie.strength())).filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue).sum(), 1));
            case GROUP -> wording.texts().get("side.group.says", wording.plain(tie.acceptance(), 1));
            case DIRECT -> wording.texts().get("side.direct.says", wording.two(tie.value()));
            case NONE -> wording.texts().get("side.unscored");
        };
    }
}
