package org.covoyage.journey;

import java.util.List;

/**
 * A member's seat in the decision unit of a stage (DOMAIN 2.2 (12)).
 *
 * @param id       identity
 * @param stage    the stage at which is decided
 * @param member   the persona or companion
 * @param rights   b, decision rights, 0 … 1, summing to 1 at a stage
 * @param position y, own position, −1 against … 1 for
 * @param veto     whether the member can block
 * @param roles    roles in the decision
 * @param evidence what it rests on
 * @param note     not shown
 */
public record DecisionSeat(Id id, Id stage, Id member, Double rights, Double position, boolean veto,
        List<DecisionRole> roles, Evidence evidence, String note) implements Element {
    /** Checks the ranges, copies the list. */
    public DecisionSeat {
        RefusedValue.required("id", id);
        RefusedValue.required("stage", stage);
        RefusedValue.required("member", member);
        Range.SHARE.check("rights", rights);
        Range.DIRECTION.check("position", position);
        roles = Lists.copy(roles);
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("stage", stage, Kind.STAGE)
                .and("member", member, Kind.PERSONA, Kind.COMPANION).list();
    }
}
