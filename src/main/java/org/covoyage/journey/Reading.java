package org.covoyage.journey;

import java.util.List;

/**
 * One measured point of a curve. Unknown is a missing reading, never a reading of zero.
 *
 * @param id        identity
 * @param at        the stage, step or touchpoint it was taken at
 * @param series    whose line it belongs to
 * @param scale     emotion −2 … +2 or rating 0 … 10
 * @param value     the value on that scale; required
 * @param low       lower end of the spread
 * @param high      upper end of the spread
 * @param mixed     a second, simultaneous feeling of another sign
 * @param intensity arousal, 0 calm … 1 excited
 * @param persona   whose reading it is, when not the focal customer's
 * @param guesses   the single guesses of a workshop of which the value is the median
 * @param quote     what was said
 * @param evidence  what it rests on
 * @param note      not shown on the map
 */
public record Reading(Id id, Id at, Series series, Scale scale, Double value, Double low, Double high, Double mixed,
        Double intensity, Id persona, List<Double> guesses, String quote, Evidence evidence, String note)
        implements Element {
    /** Checks the ranges against the scale, copies the list. */
    public Reading {
        RefusedValue.required("id", id);
        RefusedValue.required("at", at);
        RefusedValue.required("series", series);
        RefusedValue.required("scale", scale);
        RefusedValue.required("value", value);
        Range range = scale == Scale.RATING ? Range.RATING : Range.EMOTION;
        range.check("value", value);
        range.check("low", low);
        range.check("high", high);
        range.check("mixed", mixed);
        Range.SHARE.check("intensity", intensity);
        guesses = Lists.copy(guesses);
        guesses.forEach(guess -> range.check("guesses", guess));
    }

    @Override
    public List<Reference> references() {
        return Reference.of(evidence).and("at", at, Kind.STAGE, Kind.STEP, Kind.TOUCHPOINT)
                .and("persona", persona, Kind.PERSONA).list();
    }
}
