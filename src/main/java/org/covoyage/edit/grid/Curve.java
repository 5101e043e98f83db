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

    /** The curve of another series: whose feelings is left open. */
    public static Curve of(Series series) {
        return new Curve(series, null);
    }

    /** Whether its points are feelings; what is believed is rated, and has its points elsewhere. */
    public boolean isFelt() {
        return series != Series.BELIEVED;
    }

    /** The next series of feelings, of the focal customer or of anybody. */
    Curve next() {
        return of(series == Series.CUSTOMER ? Series.EMPLOYEE : Series.CUSTOMER);
    }
}
