package org.covoyage.insight.evidence;

import org.covoyage.journey.Evidence;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Source;

/**
 * Something a journey says that could be wrong, and what it rests on.
 *
 * @param kind       what sort of claim it is
 * @param element    the element that says so
 * @param at         what it is said of: a place of the map, a companion, a measure …
 * @param stage      the stage it belongs to, {@code null} when to none
 * @param grade      how well it is known, {@code null} when nobody said
 * @param source     where it comes from, or {@code null}
 * @param n          people or cases, its own or else its source's, or {@code null}
 * @param date       when, its own or else its source's, as written in the file, or {@code null}
 * @param unreasoned whether it was set by hand and nobody said why
 */
public record Claim(Kind kind, Id element, Id at, Id stage, Grade grade, Id source, Integer n, String date,
        boolean unreasoned) {
    /** Sorts of claims. */
    public enum Kind {
        /** A feeling or rating. */
        READING,
        /** What is said of a touchpoint beside its readings. */
        TOUCHPOINT,
        /** A stage's own judgement, inclination or importance. */
        STAGE,
        /** A companion's score on one criterion of distance. */
        CRITERION,
        /** How a companion is involved at a stage. */
        INVOLVEMENT,
        /** A distance set by hand. */
        OVERRIDE,
        /** Who listens to whom. */
        BOND,
        /** Who decides with whom. */
        SEAT,
        /** A way from place to place. */
        TRANSITION,
        /** A role the customer plays. */
        ROLE,
        /** A key figure. */
        MEASURE,
        /** A complaint. */
        COMPLAINT,
        /** A card that says how things are. */
        CARD
    }

    /** A claim that rests on a record of evidence; what the record does not say, its source may. */
    static Claim of(Kind kind, Id element, Id at, Id stage, Evidence evidence, Source source) {
        Integer n = evidence == null ? null : evidence.n();
        String date = evidence == null ? null : evidence.date();
        return new Claim(kind, element, at, stage, evidence == null ? null : evidence.grade(),
                source == null ? null : source.id(), n == null && source != null ? source.n() : n,
                date == null && source != null ? source.date() : date, false);
    }

    /** The same claim with a grade where it has none. */
    Claim orGraded(Grade other) {
        return grade == null ? new Claim(kind, element, at, stage, other, source, n, date, unreasoned) : this;
    }
}
