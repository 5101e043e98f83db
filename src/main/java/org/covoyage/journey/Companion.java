package org.covoyage.journey;

import java.util.List;

/**
 * Somebody or something that travels along with the customer and has a say (Hamilton et al. 2021). Best a role, not
 * a real name: the people on a map are third parties.
 *
 * @param id               identity
 * @param name             how the map calls them
 * @param relation         what they are to the customer, in a few words
 * @param kind             what kind of companion
 * @param roles            roles in the decision
 * @param groupSize        G, how many they are, 1 or more
 * @param strength         S, authority, competence, credibility, 0.25 … 2, default 1
 * @param criteria         scores of the criteria of social distance
 * @param involvementGrade evidence grade of the involvements
 * @param override         a distance set by hand for all stages
 * @param principal        for an AI agent: for whom it acts
 * @param principalName    for an AI agent: who that is
 * @param autonomy         for an AI agent: how far it may go
 * @param ownJudgement     κ of the companion in network mode, 0.25 … 4, default 1
 * @param realName         whether the name is a real person's
 * @param hue              place in the palette, 1 … 8
 * @param note             not shown on the map
 */
public record Companion(Id id, String name, String relation, CompanionKind kind, List<DecisionRole> roles,
        Double groupSize, Double strength, Criteria criteria, Grade involvementGrade, DistanceOverride override,
        Principal principal, String principalName, Autonomy autonomy, Double ownJudgement, boolean realName,
        Integer hue, String note) implements Element {
    /** Checks the ranges, copies the list. */
    public Companion {
        RefusedValue.required("id", id);
        RefusedValue.required("name", name);
        RefusedValue.required("kind", kind);
        roles = Lists.copy(roles);
        Range.VOICES.check("groupSize", groupSize);
        Range.STRENGTH.check("strength", strength);
        Range.OWN_JUDGEMENT.check("ownJudgement", ownJudgement);
        Range.HUE.check("hue", hue);
    }

    /** The scores, or none. */
    public Criteria criteriaOrNone() {
        return criteria == null ? Criteria.NONE : criteria;
    }

    /** S that applies: as given, else the convention for the agent's autonomy, else 1. */
    public double strengthOrDefault() {
        if (strength != null) {
            return strength;
        }
        return autonomy == null ? 1 : autonomy.strength();
    }

    /** κ that applies. */
    public double ownJudgementOrDefault() {
        return ownJudgement == null ? 1 : ownJudgement;
    }

    @Override
    public List<Reference> references() {
        return new Reference.Collector().and("criteria", criteria).list();
    }
}
