package org.covoyage.journey;

import java.util.List;

/**
 * A companion's part at a stage, an edge from companion to stage whose weight is the social distance there. It is
 * the focal customer's tie.
 *
 * @param id          identity
 * @param companion   who
 * @param stage       where
 * @param involvement p, 0 absent … 1 acts jointly; required
 * @param direction   v, −1 against … 1 for the focal offer, default 0
 * @param voices      n, voices effectively heard here, 1 or more (25 counted at most), default 1
 * @param roles       roles in the decision at this stage
 * @param criteria    scores that differ from the companion's own here
 * @param override    a distance set by hand for this stage
 * @param evidence    what involvement and direction rest on
 * @param note        what this companion does here
 */
public record Tie(Id id, Id companion, Id stage, Double involvement, Double direction, Double voices,
        List<DecisionRole> roles, Criteria criteria, DistanceOverride override, Evidence evidence, String note)
        implements Link {
    /** Checks the ranges, copies the list. */
    public Tie {
        RefusedValue.required("id", id);
        RefusedValue.required("companion", companion);
        RefusedValue.required("stage", stage);
        RefusedValue.required("involvement", involvement);
        Range.SHARE.check("involvement", involvement);
        Range.DIRECTION.check("direction", direction);
        Range.VOICES.check("voices", voices);
        roles = Lists.copy(roles);
    }

    /** v that applies. */
    public double directionOrDefault() {
        return direction == null ? 0 : direction;
    }

    /** n that applies, before the cap. */
    public double voicesOrDefault() {
        return voices == null ? 1 : voices;
    }

    @Override
    public Id from() {
        return companion;
    }

    @Override
    public Id to() {
        return stage;
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("companion", companion, Kind.COMPANION).and("stage", stage, Kind.STAGE)
                .and("criteria", criteria).list();
    }
}
