package org.covoyage.journey;

import java.util.List;

/**
 * A role the customer plays at a stage (DOMAIN 3 (g)).
 *
 * @param id          identity
 * @param stage       the stage
 * @param role        the role
 * @param involvement r, how strongly, 0 … 1
 * @param persona     who, when not the focal customer
 * @param evidence    what it rests on
 * @param note        not shown
 */
public record ClientRole(Id id, Id stage, ClientRoleKind role, Double involvement, Id persona, Evidence evidence,
        String note) implements Element {
    /** Checks the range. */
    public ClientRole {
        RefusedValue.required("id", id);
        RefusedValue.required("stage", stage);
        RefusedValue.required("role", role);
        Range.SHARE.check("involvement", involvement);
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("stage", stage, Kind.STAGE).and("persona", persona, Kind.PERSONA).list();
    }
}
