package org.covoyage.edit.grid;

import org.covoyage.journey.Id;
import org.covoyage.journey.Series;

/**
 * Which curve the keys on a lane of feelings write.
 *
 * @param series  whose line
 * @param persona whose feelings; {@code null} for the focal customer's, in the other series for anybody's
 */
public record Curve(Series series, Id persona) {
    /** What the focal customer feels. */
    public static final Curve CUSTOMER = new Curve(Series.CUSTOMER, null);
}
