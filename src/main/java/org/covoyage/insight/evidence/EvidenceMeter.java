package org.covoyage.insight.evidence;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.covoyage.journey.Grade;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Stage;

/**
 * How well the claims of a journey are known. The index is the mean worth of the grades, A 1, B 0.67, C 0.33, D 0; what
 * nobody graded is worth as much as an assumption. A convention.
 *
 * @param claims  every claim
 * @param journey the count over the journey
 * @param stages  the counts over the stages that have a claim, in the order of travel; claims that belong to no stage
 *                (who a companion is in general) stand in the journey's count only
 */
public record EvidenceMeter(List<Claim> claims, Count journey, List<OfStage> stages) {
    /**
     * Claims by grade.
     *
     * @param graded claims per grade, each grade with at least 0
     * @param unsaid claims of which nobody said how they are known
     */
    public record Count(Map<Grade, Integer> graded, int unsaid) {
        /** Copies, and fills in the grades that do not occur. */
        public Count {
            EnumMap<Grade, Integer> all = new EnumMap<>(Grade.class);
            for (Grade grade : Grade.values()) {
                all.put(grade, graded.getOrDefault(grade, 0));
            }
            graded = Collections.unmodifiableMap(all);
        }

        /** The count over some claims. */
        public static Count of(List<Claim> claims) {
            Map<Grade, Integer> graded = new EnumMap<>(Grade.class);
            claims.stream().map(Claim::grade).filter(Objects::nonNull).forEach(grade -> graded.merge(grade, 1,
                    Integer::sum));
            return new Count(graded, (int) claims.stream().filter(claim -> claim.grade() == null).count());
        }

        /** All claims. */
        public int total() {
            return unsaid + graded.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Mean worth, 0 all assumed or unsaid … 1 all measured; NaN without claims. */
        public double index() {
            return total() == 0 ? Double.NaN : graded.entrySet().stream()
                    .mapToDouble(entry -> entry.getKey().index() * entry.getValue()).sum() / total();
        }

        /** Share of claims that are validated, grades A and B, 0 … 1; NaN without claims. */
        public double validated() {
            return total() == 0 ? Double.NaN : (double) (graded.get(Grade.A) + graded.get(Grade.B)) / total();
        }
    }

    /**
     * The count of a stage.
     *
     * @param stage the stage
     * @param count its claims
     */
    public record OfStage(Id stage, Count count) {
    }

    /** Keeps the lists. */
    public EvidenceMeter {
        claims = List.copyOf(claims);
        stages = List.copyOf(stages);
    }

    /** The meter of a journey as it is now. */
    public static EvidenceMeter of(Journey journey) {
        List<Claim> claims = JourneyClaims.of(journey);
        return new EvidenceMeter(claims, Count.of(claims), journey.all(Stage.class).stream()
                .map(stage -> new OfStage(stage.id(), Count.of(claims.stream()
                        .filter(claim -> stage.id().equals(claim.stage())).toList())))
                .filter(stage -> stage.count().total() > 0).toList());
    }

    /** The claims that are stale. */
    public List<Claim> stale(Age age) {
        return claims.stream().filter(age::isStale).toList();
    }
}
