package org.covoyage.picture.relation;

import java.util.Comparator;
import java.util.List;
import org.covoyage.insight.relation.Complaints;
import org.covoyage.journey.Complaint;
import org.covoyage.journey.Id;
import org.covoyage.journey.Touchpoint;

/**
 * A line of the complaints.
 *
 * @param one   the figures
 * @param stage where it belongs, {@code null} when nobody said
 */
record ComplaintLine(Complaints.Case one, Id stage) {
    /** The lines of the shown stages, and of none; those first that leave customers the least satisfied. */
    static List<ComplaintLine> of(Easel easel) {
        return easel.relation().complaints().cases().stream().map(one -> new ComplaintLine(one, stage(easel, one.complaint())))
                .filter(line -> line.stage() == null || easel.isShown(line.stage()))
                .sorted(Comparator.comparingDouble(line -> -line.weight())).toList();
    }

    private static Id stage(Easel easel, Complaint of) {
        Touchpoint at = of.touchpoint() == null ? null : easel.journey().get(of.touchpoint(), Touchpoint.class);
        return at == null ? of.stage() : at.stage();
    }

    /** Whether customers end less satisfied than they began. */
    boolean isLoss() {
        return one.recovery() < 0;
    }

    /** How much there is to say against how it was answered. */
    double weight() {
        double loss = Double.isNaN(one.recovery()) ? 0 : -one.recovery();
        return loss + (one.complaint().severity() == null ? 0 : one.complaint().severity() / 10.0)
                + (Boolean.TRUE.equals(one.complaint().inPublic()) ? 1 : 0);
    }
}
