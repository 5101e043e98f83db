package org.covoyage.journey;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The scored criteria of a companion, or those that a tie sees differently at its stage. {@code null} = not scored.
 *
 * @param presence   temporal and physical presence
 * @param identity   extent to which the other is known
 * @param membership group membership
 * @param tie        strength of the tie
 * @param number     number of others; without a value it follows from the group's size
 * @param temporal   how long ago (optional, weight 0 by default)
 * @param similarity likeness (optional, weight 0 by default)
 */
public record Criteria(Score presence, Score identity, Score membership, TieScore tie, Score number, Score temporal,
        Score similarity) {
    /** Nothing scored. */
    public static final Criteria NONE = new Criteria(null, null, null, null, null, null, null);

    /**
     * The score of a criterion, 0…1.
     *
     * @param groupSize the companion's group size, from which {@code number} follows when it was not scored directly
     * @return {@code null} when not scored
     */
    public Double score(Criterion criterion, Double groupSize) {
        return switch (criterion) {
            case PRESENCE -> value(presence);
            case IDENTITY -> value(identity);
            case MEMBERSHIP -> value(membership);
            case TIE -> tie == null ? null : tie.distance();
            case NUMBER -> value(number) != null ? value(number) : ofGroup(groupSize);
            case TEMPORAL -> value(temporal);
            case SIMILARITY -> value(similarity);
        };
    }

    /** The evidence grade of a criterion; {@link Grade#D} when nobody said. */
    public Grade grade(Criterion criterion) {
        return Grade.orAssumed(switch (criterion) {
            case PRESENCE -> gradeOf(presence);
            case IDENTITY -> gradeOf(identity);
            case MEMBERSHIP -> gradeOf(membership);
            case TIE -> tie == null ? null : tie.grade();
            case NUMBER -> gradeOf(number);
            case TEMPORAL -> gradeOf(temporal);
            case SIMILARITY -> gradeOf(similarity);
        });
    }

    /** These criteria, with those that {@code own} scores in their place. */
    public Criteria replacedBy(Criteria own) {
        return new Criteria(or(own.presence, presence), or(own.identity, identity), or(own.membership, membership),
                own.tie != null && own.tie.distance() != null ? own.tie : tie, or(own.number, number),
                or(own.temporal, temporal), or(own.similarity, similarity));
    }

    /**
     * min(1, log10(G)/3): 1 → 0, 10 → 0.3333, 1,000 and more → 1 (DOMAIN 2.2 (1)).
     *
     * @param groupSize G of 1 or more, or {@code null}
     */
    public static Double ofGroup(Double groupSize) {
        return groupSize == null ? null : Double.valueOf(Math.min(1, Math.log10(groupSize) / 3));
    }

    Stream<Id> sources() {
        return Stream.concat(Stream.of(presence, identity, membership, number, temporal, similarity)
                .filter(Objects::nonNull).map(Score::source), Stream.ofNullable(tie).map(TieScore::source))
                .filter(Objects::nonNull);
    }

    private static Score or(Score own, Score general) {
        return own != null && own.value() != null ? own : general;
    }

    private static Double value(Score score) {
        return score == null ? null : score.value();
    }

    private static Grade gradeOf(Score score) {
        return score == null ? null : score.grade();
    }
}
