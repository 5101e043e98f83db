package org.covoyage.edit;

import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Score;
import org.covoyage.journey.TieScore;
import org.covoyage.journey.TieStrength;

/** Criteria with one score otherwise. It must not know whose criteria they are. */
final class CriteriaEdits {
    private static final Score NO_SCORE = new Score(null, null, null, null);
    private static final TieScore NO_TIE = new TieScore(null, null, null, null, null, null, null);

    private CriteriaEdits() {
    }

    /** With a score given directly; {@code null} takes it away, what it rested on stays. */
    static Criteria scored(Criteria all, Criterion which, Double value) {
        if (which == Criterion.TIE) {
            return tied(all, value, null, null, null);
        }
        Score old = score(all, which);
        return put(all, which, new Score(value, old.grade(), old.source(), old.note()));
    }

    /** With another evidence grade of one score. */
    static Criteria graded(Criteria all, Criterion which, Grade grade) {
        if (which == Criterion.TIE) {
            TieScore old = tie(all);
            return put(all, new TieScore(old.value(), old.closeness(), old.strength(), old.acceptance(), grade,
                    old.source(), old.note()));
        }
        Score old = score(all, which);
        return put(all, which, new Score(old.value(), grade, old.source(), old.note()));
    }

    /** With the tie scored by exactly these instruments; what it rests on stays. */
    static Criteria tied(Criteria all, Double value, Double closeness, TieStrength strength, Double acceptance) {
        TieScore old = tie(all);
        return put(all, new TieScore(value, closeness, strength, acceptance, old.grade(), old.source(), old.note()));
    }

    /** The tie's score, or an empty one. */
    static TieScore tie(Criteria all) {
        return all.tie() == null ? NO_TIE : all.tie();
    }

    private static Score score(Criteria all, Criterion which) {
        Score score = switch (which) {
            case PRESENCE -> all.presence();
            case IDENTITY -> all.identity();
            case MEMBERSHIP -> all.membership();
            case NUMBER -> all.number();
            case TEMPORAL -> all.temporal();
            case SIMILARITY -> all.similarity();
            case TIE -> throw new IllegalArgumentException("the tie has instruments");
        };
        return score == null ? NO_SCORE : score;
    }

    private static Criteria put(Criteria all, TieScore tie) {
        return new Criteria(all.presence(), all.identity(), all.membership(), NO_TIE.equals(tie) ? null : tie,
                all.number(), all.temporal(), all.similarity());
    }

    private static Criteria put(Criteria all, Criterion which, Score made) {
        Score score = NO_SCORE.equals(made) ? null : made;
        return new Criteria(which == Criterion.PRESENCE ? score : all.presence(),
                which == Criterion.IDENTITY ? score : all.identity(),
                which == Criterion.MEMBERSHIP ? score : all.membership(), all.tie(),
                which == Criterion.NUMBER ? score : all.number(),
                which == Criterion.TEMPORAL ? score : all.temporal(),
                which == Criterion.SIMILARITY ? score : all.similarity());
    }
}
