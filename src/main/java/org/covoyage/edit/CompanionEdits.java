package org.covoyage.edit;

import org.covoyage.edit.change.Fields;
import org.covoyage.edit.change.Records;
import org.covoyage.journey.Autonomy;
import org.covoyage.journey.Change;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Criteria;
import org.covoyage.journey.Criterion;
import org.covoyage.journey.DistanceOverride;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Principal;
import org.covoyage.journey.TieScore;
import org.covoyage.journey.TieStrength;

/**
 * The changes that say something else of a companion as a whole. Each is made against the journey as it is now and
 * carried out by nobody yet; one that changes nothing has no edits. Values outside their range are refused with
 * {@link org.covoyage.journey.RefusedValue}.
 */
public final class CompanionEdits {
    private final Journey journey;
    private final Companion companion;

    /**
     * Changes of a companion.
     *
     * @throws IllegalArgumentException when there is none of that id
     */
    public CompanionEdits(Journey journey, Id companion) {
        this.journey = journey;
        this.companion = journey.get(companion, Companion.class);
        if (this.companion == null) {
            throw new IllegalArgumentException("no companion " + companion);
        }
    }

    /**
     * Scores a criterion directly; for the tie this replaces its instruments.
     *
     * @param value 0 closest … 1 farthest; {@code null} for not scored (the number then follows from the group size)
     */
    public Change score(Criterion criterion, Double value) {
        return criteria(CriteriaEdits.scored(companion.criteriaOrNone(), criterion, value));
    }

    /** Says how well a score is known; {@code null} when nobody says. */
    public Change grade(Criterion criterion, Grade grade) {
        return criteria(CriteriaEdits.graded(companion.criteriaOrNone(), criterion, grade));
    }

    /** Scores the tie by the IOS picture item, in place of any other instrument: 1 apart … 7 nearly one. */
    public Change closeness(double step) {
        return criteria(CriteriaEdits.tied(companion.criteriaOrNone(), null, step, null, null));
    }

    /** Scores the tie to a group by how far it is accepted, in place of any other instrument: 1 as kin … 7 kept out. */
    public Change acceptance(double step) {
        return criteria(CriteriaEdits.tied(companion.criteriaOrNone(), null, null, null, step));
    }

    /**
     * Answers one of the four questions on the strength of the tie. Other instruments give the score until all four
     * are answered, then they go.
     *
     * @param value 0 … 4, or {@code null} for unanswered
     */
    public Change ingredient(TieIngredient which, Double value) {
        Criteria all = companion.criteriaOrNone();
        TieScore old = CriteriaEdits.tie(all);
        TieStrength strength = which.in(old.strength(), value);
        boolean complete = strength != null && strength.distance() != null;
        return criteria(complete ? CriteriaEdits.tied(all, null, null, strength, null)
                : CriteriaEdits.tied(all, old.value(), old.closeness(), strength, old.acceptance()));
    }

    /** Says how many they are; the criterion "number" then follows from it. {@code null} when unknown. */
    public Change groupSize(Double size) {
        Criteria all = CriteriaEdits.scored(companion.criteriaOrNone(), Criterion.NUMBER, null);
        Companion after = Records.with(Records.with(companion, "groupSize", size), "criteria", orMissing(all));
        return Fields.replacing(journey, companion, after);
    }

    /** Says what strength the companion has, 0.25 … 2; {@code null} for the convention of its kind. */
    public Change strength(Double strength) {
        return member("strength", strength);
    }

    /** Says how far an AI agent may go; its strength then follows from it. */
    public Change autonomy(Autonomy autonomy) {
        Companion after = Records.with(Records.with(companion, "autonomy", autonomy), "strength", null);
        return Fields.replacing(journey, companion, after);
    }

    /** Says for whom an AI agent acts. */
    public Change principal(Principal principal) {
        return member("principal", principal);
    }

    /** Says who it is for whom an AI agent acts; empty when nobody is named. */
    public Change principalName(String name) {
        return member("principalName", name == null || name.isBlank() ? null : name.strip());
    }

    /** Says how well the involvements are known. */
    public Change involvementGrade(Grade grade) {
        return member("involvementGrade", grade);
    }

    /** Sets the distance by hand for all stages; {@code null} goes back to the computed one. */
    public Change override(DistanceOverride override) {
        return member("override", override);
    }

    private Change criteria(Criteria all) {
        return member("criteria", orMissing(all));
    }

    private static Criteria orMissing(Criteria all) {
        return Criteria.NONE.equals(all) ? null : all;
    }

    private Change member(String name, Object value) {
        return Fields.change(journey, companion, name, value);
    }
}
