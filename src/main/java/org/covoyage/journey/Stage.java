package org.covoyage.journey;

import java.util.List;

/**
 * A stage of the journey: a column of the map.
 *
 * @param id           identity
 * @param name         its name on the map
 * @param phase        which phase of the theory it belongs to
 * @param goal         what the customer wants here
 * @param duration     how long, in words
 * @param ownJudgement κ, weight of the customer's own judgement, 0.25 … 4, default 1
 * @param inclination  u, the customer's own inclination, −1 … 1, default 0
 * @param importance   m, importance of the stage in the journey, 0 or more, default 1
 * @param decisionRule how the decision unit decides here
 * @param colour       {@code #RRGGBB}, when the theme's own is not wanted
 * @param width        how wide its column is, as a multiple of the ordinary one, 0.5 … 3, default 1
 * @param evidence     what κ, u and m rest on
 * @param note         anything else
 */
public record Stage(Id id, String name, Phase phase, String goal, String duration, Double ownJudgement,
        Double inclination, Double importance, DecisionRule decisionRule, String colour, Double width,
        Evidence evidence, String note) implements Element {
    /** Checks the ranges. */
    public Stage {
        RefusedValue.required("id", id);
        RefusedValue.required("name", name);
        Range.OWN_JUDGEMENT.check("ownJudgement", ownJudgement);
        Range.DIRECTION.check("inclination", inclination);
        Range.STAGE_IMPORTANCE.check("importance", importance);
        Range.STAGE_WIDTH.check("width", width);
    }

    /** A stage of ordinary width. */
    public Stage(Id id, String name, Phase phase, String goal, String duration, Double ownJudgement,
            Double inclination, Double importance, DecisionRule decisionRule, String colour, Evidence evidence,
            String note) {
        this(id, name, phase, goal, duration, ownJudgement, inclination, importance, decisionRule, colour, null,
                evidence, note);
    }

    /** κ that applies. */
    public double ownJudgementOrDefault() {
        return ownJudgement == null ? 1 : ownJudgement;
    }

    /** u that applies. */
    public double inclinationOrDefault() {
        return inclination == null ? 0 : inclination;
    }

    /** m that applies. */
    public double importanceOrDefault() {
        return importance == null ? 1 : importance;
    }

    /** The width that applies, as a multiple of the ordinary one. */
    public double widthOrDefault() {
        return width == null ? 1 : width;
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).list();
    }
}
