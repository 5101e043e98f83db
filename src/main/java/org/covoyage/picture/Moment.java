package org.covoyage.picture;

import java.util.List;
import org.covoyage.journey.Id;
import org.covoyage.journey.Reading;

/**
 * A place on a curve: a touchpoint, a step or a stage, where feelings may have been read.
 *
 * @param at       its id
 * @param name     what to write beside it
 * @param star     whether it is a moment of truth
 * @param x        where, in points
 * @param readings what was read there
 */
record Moment(Id at, String name, boolean star, double x, List<Reading> readings) {
}
