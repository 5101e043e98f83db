package org.covoyage.picture;

import java.util.Set;
import java.util.stream.Collectors;
import org.covoyage.insight.evidence.Age;
import org.covoyage.journey.Companion;
import org.covoyage.journey.Id;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Stage;

/**
 * What a picture turns to within a scenario.
 *
 * @param stage    the one stage whose circle is shown large, or {@code null} for all stages
 * @param without  companions imagined away: the picture shows the journey without them, as a ghost beside the real one
 * @param everyone whether companions with little to say are shown one by one instead of folded into one band
 * @param age      from when on claims of a map fade; {@code null} for never
 * @param leftOut  how many claims the journey given lacks because only validated ones are shown, 0 or more, which every
 *                 picture says; {@code null} when it holds them all
 */
public record Focus(Id stage, Set<Id> without, boolean everyone, Age age, Integer leftOut) {
    /** The subject of the band into which companions with little to say are folded; no element can be called so. */
    public static final String OTHERS = "~others";
    /** The whole scenario as it is. */
    public static final Focus WHOLE = new Focus(null, Set.of(), false);

    /** A focus in which nothing fades. */
    public Focus(Id stage, Set<Id> without, boolean everyone) {
        this(stage, without, everyone, null, null);
    }

    /** Copies the set. */
    public Focus {
        without = Set.copyOf(without);
    }

    /** The same on a stage, or on all with {@code null}. */
    public Focus on(Id other) {
        return new Focus(other, without, everyone, age, leftOut);
    }

    /** The same without other companions. */
    public Focus without(Set<Id> others) {
        return new Focus(stage, others, everyone, age, leftOut);
    }

    /** The same with everyone shown, or the weakest folded. */
    public Focus showing(boolean all) {
        return new Focus(stage, without, all, age, leftOut);
    }

    /** The same with claims fading from an age on, or none with {@code null}. */
    public Focus fading(Age from) {
        return new Focus(stage, without, everyone, from, leftOut);
    }

    /** The same of a journey that lacks so many claims because only validated ones are shown; {@code null} for none. */
    public Focus validated(Integer lacking) {
        return new Focus(stage, without, everyone, age, lacking);
    }

    /** The same as far as a journey has what it turns to. */
    public Focus in(Journey journey) {
        return new Focus(journey.get(stage, Stage.class) == null ? null : stage, without.stream()
                .filter(id -> journey.get(id, Companion.class) != null).collect(Collectors.toUnmodifiableSet()), everyone,
                age, leftOut);
    }
}
