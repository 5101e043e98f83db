package org.covoyage.picture.relation;

import java.util.List;
import org.covoyage.insight.relation.Consent;

/**
 * A line of the data: what a touchpoint uses, and what of it is used before anyone asked.
 *
 * @param use   the use
 * @param early data used here first, before the customer is told
 */
record ConsentRow(Consent.Use use, List<Consent.Early> early) {
    /** The lines of the shown stages, in the order of travel. */
    static List<ConsentRow> of(Easel easel) {
        Consent consent = easel.relation().consent();
        return consent.uses().stream().filter(use -> easel.isShown(use.stage())).map(use -> new ConsentRow(use,
                consent.early().stream().filter(early -> early.at().equals(use.at())).toList())).toList();
    }

    /** How much there is to say against it. */
    int weight() {
        int errors = (int) use.faults().stream().filter(Consent.Fault::isError).count();
        return 10 * errors + 6 * (early.isEmpty() ? 0 : 1) + 3 * (use.delay() == null || use.delay() == 0 ? 0 : 1)
                + use.faults().size() + use.criteria();
    }
}
