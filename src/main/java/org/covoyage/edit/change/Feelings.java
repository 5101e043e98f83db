package org.covoyage.edit.change;

import java.util.Objects;
import java.util.Optional;
import org.covoyage.journey.Element;
import org.covoyage.journey.Id;
import org.covoyage.journey.Kind;
import org.covoyage.journey.Persona;
import org.covoyage.journey.Reading;
import org.covoyage.journey.Scale;
import org.covoyage.journey.Series;

/**
 * What is felt at a stage, step or touchpoint, −2 … +2, and how it is rated there, 0 … 10. Unknown is no reading at all,
 * never 0.
 */
public final class Feelings {
    private final Draft draft;

    /** Feelings in a draft. */
    public Feelings(Draft draft) {
        this.draft = draft;
    }

    /**
     * The reading of a feeling somewhere.
     *
     * @param persona whose; {@code null} for the focal customer's, in whose name it may also be written, and in the
     *                other series for anybody's
     */
    public Optional<Reading> find(Id at, Series series, Id persona) {
        return find(Scale.EMOTION, at, series, persona);
    }

    /** The same on one of the two scales. */
    public Optional<Reading> find(Scale scale, Id at, Series series, Id persona) {
        return draft.neededBy(at, Reading.class).stream().filter(reading -> reading.at().equals(at)
                && reading.series() == series && reading.scale() == scale
                && (Objects.equals(whose(reading.persona()), whose(persona))
                || persona == null && series != Series.CUSTOMER)).findFirst();
    }

    /**
     * Says what is felt. A spread that the value leaves, and guesses of which it no longer is the median, are
     * forgotten; evidence and quote stay.
     *
     * @param value −2 misery … +2 delight
     * @return the reading
     * @throws org.covoyage.journey.RefusedValue when the value is outside
     */
    public Id set(Id at, Series series, Id persona, double value) {
        return set(Scale.EMOTION, at, series, persona, value);
    }

    /** The same on one of the two scales. */
    public Id set(Scale scale, Id at, Series series, Id persona, double value) {
        draft.need(at, Element.class);
        Reading found = find(scale, at, series, persona).orElse(null);
        if (found == null) {
            Id id = draft.fresh().of(Kind.READING, at.value().replaceFirst("^s-", "") + "-" + switch (series) {
                case CUSTOMER -> scale == Scale.EMOTION ? "feel" : "said";
                case EMPLOYEE -> scale == Scale.EMOTION ? "team" : "employee";
                case BELIEVED -> "believed";
            });
            draft.add(new Reading(id, at, series, scale, value, null, null, null, null, persona, null, null,
                    null, null));
            return id;
        }
        if (found.value() != value) {
            Reading made = Records.with(Records.with(found, "value", value), "guesses", null);
            if (made.low() != null && value < made.low() || made.high() != null && value > made.high()) {
                made = Records.with(Records.with(made, "low", null), "high", null);
            }
            draft.put(made);
        }
        return found.id();
    }

    /** Says that nobody knows what is felt; whether there was a reading to take away. */
    public boolean clear(Id at, Series series, Id persona) {
        Optional<Reading> found = find(at, series, persona);
        found.ifPresent(reading -> draft.remove(reading.id()));
        return found.isPresent();
    }

    /** The focal persona is meant where nobody is named. */
    private Id whose(Id persona) {
        Persona named = draft.get(persona, Persona.class);
        return named != null && named.focal() ? null : persona;
    }
}
